"""The dialog of settings, made from their declaration: a row each, in force as soon as it is changed."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, Signal, SignalInstance
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from briefing.app.settings import Declared, Settings, Value, declared, settings_file
from briefing.gui.switch import Switch


@dataclass(frozen=True, slots=True)
class _Field:
    """A widget in which a setting is changed: its signal of change, and how to read it."""

    widget: QWidget
    changed: SignalInstance
    value: Callable[[], Value]


class SettingsDialog(QDialog):
    """Changes settings one by one. `changed` carries all of them as they are after each change."""

    changed = Signal(Settings)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(self.tr("Settings"))
        self._form = QFormLayout(self)
        self._form.setContentsMargins(20, 20, 20, 16)
        self._form.setSpacing(12)
        for setting in declared():
            self._add(setting)
        place = QLabel(self.tr("Kept in {file}").format(file=settings_file()))
        place.setProperty("tone", "muted")
        place.setWordWrap(True)
        self._form.addRow(place)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        self._form.addRow(buttons)

    def _add(self, setting: Declared) -> None:
        field = _field(setting, getattr(self._settings, setting.name))
        field.widget.setObjectName(setting.name)
        field.widget.setAccessibleName(_said(setting.doc))
        field.changed.connect(lambda: self._change(setting.name, field.value()))
        self._form.addRow(_said(setting.doc), field.widget)

    def _change(self, name: str, value: Value) -> None:
        self._settings = replace(self._settings, **{name: value})  # type: ignore[arg-type]  # of the field's own type
        self.changed.emit(self._settings)


def _field(setting: Declared, value: Value) -> _Field:
    """The widget that fits a setting's type, choices and bounds."""
    if isinstance(value, bool):
        return _switch(setting, value)
    if isinstance(value, int):
        return _spin_box(setting, value)
    if setting.files:
        return _file(setting, value)
    return _choice(setting, value) if setting.choices else _line(value)


def _switch(setting: Declared, value: bool) -> _Field:
    switch = Switch(_said(setting.doc))
    switch.setChecked(value)
    return _Field(switch, switch.toggled, switch.isChecked)


def _spin_box(setting: Declared, value: int) -> _Field:
    box = QSpinBox()
    box.setRange(setting.low, setting.high)
    box.setSingleStep(5)
    box.setValue(value)
    box.lineEdit().setTextMargins(6, 0, 6, 0)  # the stylesheet's padding does not reach it
    return _Field(box, box.valueChanged, box.value)


def _choice(setting: Declared, value: str) -> _Field:
    box = QComboBox()
    for choice, name in setting.choices.items():
        box.addItem(_said(name), choice)
    box.setCurrentIndex(box.findData(value))
    return _Field(box, box.currentIndexChanged, lambda: str(box.currentData()))


def _line(value: str) -> _Field:
    line = QLineEdit(value)
    return _Field(line, line.editingFinished, line.text)


def _file(setting: Declared, value: str) -> _Field:
    """A path that is typed or chosen."""
    box = FileField(setting.files, value)
    return _Field(box, box.changed, box.path.text)


class FileField(QWidget):
    """The path of a file, and a button that lets the user look for it."""

    changed = Signal()

    def __init__(self, patterns: str, value: str) -> None:
        super().__init__()
        self._patterns = patterns
        self.path = QLineEdit(value)
        self.path.setMinimumWidth(200)
        self.path.setClearButtonEnabled(True)
        self.path.editingFinished.connect(self.changed)
        choose = QPushButton(self.tr("&Choose…"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self.ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.path, 1)
        row.addWidget(choose)
        self.setFocusProxy(self.path)

    def setAccessibleName(self, name: str) -> None:
        """The words are heard where they are typed."""
        super().setAccessibleName(name)
        self.path.setAccessibleName(name)

    def ask(self) -> None:
        """Let the user look for the file."""
        dialog = QFileDialog(self, self.tr("Choose a file"), self.path.text(), self._patterns)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._take)
        dialog.open()

    def _take(self, path: str) -> None:
        self.path.setText(path)
        self.changed.emit()


def _said(words: str) -> str:
    """What a declaration calls something, in the user's language."""
    return QCoreApplication.translate("Settings", words)
