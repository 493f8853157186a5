"""The dialog has a row for every setting that is declared, and each change is in force at once."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QFileDialog, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from briefing.app.settings import Declared, Settings, declared
from briefing.gui.settings_dialog import FileField, SettingsDialog


@pytest.fixture
def dialog(qtbot: QtBot) -> SettingsDialog:
    shown = SettingsDialog(Settings(reading_size=120))
    qtbot.addWidget(shown)
    shown.show()
    return shown


def field(dialog: SettingsDialog, name: str) -> QWidget:
    (found,) = (widget for widget in dialog.findChildren(QWidget) if widget.objectName() == name)
    return found


@pytest.mark.parametrize("setting", declared(), ids=lambda one: one.name)
def test_every_setting_has_a_field_that_can_be_heard(dialog: SettingsDialog, setting: Declared) -> None:
    assert field(dialog, setting.name).accessibleName() == setting.doc


def test_the_fields_show_what_is_set(dialog: SettingsDialog) -> None:
    size, theme = field(dialog, "reading_size"), field(dialog, "theme")
    assert isinstance(size, QSpinBox)
    assert size.value() == 120
    assert isinstance(theme, QComboBox)
    assert theme.currentText() == "As the system"


def test_each_change_is_told_with_all_that_is_set(dialog: SettingsDialog, qtbot: QtBot) -> None:
    told: list[Settings] = []
    dialog.changed.connect(told.append)
    size, theme, dim = (field(dialog, name) for name in ("reading_size", "theme", "dim_pages"))
    assert isinstance(size, QSpinBox)
    assert isinstance(theme, QComboBox)
    assert isinstance(dim, QCheckBox)
    size.setValue(150)
    theme.setCurrentIndex(theme.findText("Dark"))
    dim.click()
    first = Settings(reading_size=150)
    assert told == [first, replace(first, theme="dark"), replace(first, theme="dark", dim_pages=True)]


def test_a_template_is_typed_or_looked_for(dialog: SettingsDialog, qtbot: QtBot, tmp_path: Path) -> None:
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    chosen = tmp_path / "house.dotx"
    chosen.touch()
    told: list[Settings] = []
    dialog.changed.connect(told.append)
    dialog.findChildren(FileField)[0].ask()
    (files,) = dialog.findChildren(QFileDialog)
    files.fileSelected.emit(str(chosen))
    files.close()
    assert [settings.word_template for settings in told] == [str(chosen)]


def test_a_number_stays_within_its_bounds(dialog: SettingsDialog) -> None:
    size = field(dialog, "reading_size")
    assert isinstance(size, QSpinBox)
    size.setValue(5000)
    assert size.value() == 250
