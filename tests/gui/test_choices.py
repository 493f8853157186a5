"""What can be chosen on the command line for an export can be chosen in the window, and the other way round."""

from pathlib import Path

import pytest
from docx import Document
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from briefing.app.settings import Settings
from briefing.cli.parser import parser
from briefing.gui.background import Background
from briefing.gui.choices import house_styles
from briefing.gui.preferences import Preferences
from briefing.gui.settings_dialog import FileField, SettingsDialog
from briefing.gui.window import MainWindow

PARITY = {
    "--sections": "the ticks of the tool bar",
    "--details": "the heading and the credits of a source, typed",
    "--style": "Brief > House style",
    "--template": "Settings",
    "--no-template-text": "Settings",
    "--page-size": "Brief > Page size",
    "--citations": "Brief > Citations",
    "--title": "the title, typed",
    "--after": "File > New from this brief",
    "--returned": "File > Check a returned Word file",
    "--with-left-out": "Article > Left out",
    "--despite-errors": "Export all the same",
    "--out": "the file dialog",
}
"""Where the window has what each option of an export does."""


def opened(qtbot: QtBot, background: Background, settings: Settings) -> MainWindow:
    window = MainWindow(background, Preferences(settings))
    qtbot.addWidget(window, before_close_func=lambda window: window.close_without_asking())
    window.files.opening.open_sample()
    return window


def test_every_option_of_an_export_has_its_place_in_the_window() -> None:
    (commands,) = (action for action in parser()._actions if action.dest == "command")
    assert isinstance(commands.choices, dict)
    options = {words for action in commands.choices["export"]._actions for words in action.option_strings}
    assert {words for words in options if words.startswith("--")} - {"--help"} == set(PARITY)


@pytest.mark.parametrize("keep", [True, False])
def test_a_template_keeps_its_own_text_as_the_settings_say(
    qtbot: QtBot, background: Background, tmp_path: Path, keep: bool
) -> None:
    template = Document()
    template.add_paragraph("Dear colleagues,")
    template.save(str(tmp_path / "house.docx"))
    settings = Settings(word_template=str(tmp_path / "house.docx"), template_text=keep)
    window = opened(qtbot, background, settings)
    window.files.exporting.export_to(tmp_path / "brief.docx")
    text = "\n".join(each.text for each in Document(str(tmp_path / "brief.docx")).paragraphs)
    assert ("Dear colleagues," in text) is keep


def test_a_template_is_looked_at_when_it_is_chosen(qtbot: QtBot, background: Background, tmp_path: Path) -> None:
    good, bad = tmp_path / "house.docx", tmp_path / "house.doc"
    Document().save(str(good))
    bad.write_bytes(b"\xd0\xcf\x11\xe0")
    window = opened(qtbot, background, Settings())
    window.show_settings()
    (dialog,) = window.findChildren(SettingsDialog)
    for path, told in ((good, "can be used"), (bad, "password")):
        field = dialog.findChildren(FileField)[0]
        field.path.setText(str(path))
        field.changed.emit()
        assert told in window.notice.words
    dialog.close()


def test_a_style_of_ones_own_is_chosen_in_the_menu(qtbot: QtBot, background: Background, tmp_path: Path) -> None:
    style = tmp_path / "coastal.toml"
    style.write_text('extends = "briefing-note"\nlabel = "Coastal"\n', encoding="utf-8")
    window = opened(qtbot, background, Settings())
    house_styles(window)[-1].do()
    (dialog,) = window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(style))
    dialog.close()
    assert window.view.desk.brief.style == str(style)
    assert [choice.text for choice in house_styles(window) if choice.chosen] == ["coastal"]
    assert window.view.toolbar.style_button.text() in ("coastal", "")


def test_a_broken_style_is_told_and_the_brief_keeps_its_own(
    qtbot: QtBot, background: Background, tmp_path: Path
) -> None:
    style = tmp_path / "broken.toml"
    style.write_text("extends = ", encoding="utf-8")
    window = opened(qtbot, background, Settings())
    before = window.view.desk.brief
    house_styles(window)[-1].do()
    (dialog,) = window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(style))
    dialog.close()
    assert "broken.toml" in window.notice.words
    assert window.view.desk.brief == before
