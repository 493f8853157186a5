"""To, from, date, reference and marking: one quiet line, and a form when it is opened."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from briefing.gui.desk import Desk
from briefing.gui.fields import is_history
from briefing.gui.icons import icon
from briefing.gui.line import Line
from briefing.gui.pane import tool
from briefing.gui.theme import Text, font, palette

MOST_SHOWN = 2
"""How many details the closed line spells out; the rest are counted."""


class DetailField(QLineEdit):
    """One field of the form."""

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(False)  # a file that is dropped here is the window's

    def event(self, event: QEvent) -> bool:
        """Undo and redo are the brief's."""
        if is_history(event):
            event.ignore()
            return False
        return super().event(event)


class Summary(QWidget):
    """Says the first details in one line and counts the rest."""

    def __init__(self) -> None:
        super().__init__()
        self._said: list[tuple[str, str]] = []
        self.setMinimumHeight(24)

    def show_details(self, said: list[tuple[str, str]]) -> None:
        """Show these details, each with its name."""
        self._said = said
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Names in muted ink, values in ink."""
        with QPainter(self) as painter:
            line = Line(painter, 0, (self.height() - 24) / 2, self.width() - 4)
            if not self._said:
                line.say(self.tr("To, from, date, reference, marking"), Text.SMALL, palette().muted)
            for name, value in self._said[:MOST_SHOWN]:
                line.say(f"{name}  ", Text.SMALL, palette().muted)
                line.say(value, Text.SMALL, palette().ink)
                line.x += 16
            if len(self._said) > MOST_SHOWN:
                line.say(f"+ {len(self._said) - MOST_SHOWN}", Text.SMALL, palette().muted)


class DetailsBar(QWidget):
    """The heading of the brief."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._names = {
            "to": self.tr("To"),
            "sender": self.tr("From"),
            "date": self.tr("Date"),
            "reference": self.tr("Reference"),
            "marking": self.tr("Marking"),
            "distribution": self.tr("Distribution"),
        }
        self._fold = tool(self.tr("Details"), "chevron-right", size=16)
        self._fold.setCheckable(True)
        self._fold.setFixedSize(24, 24)
        self._fold.toggled.connect(self._open)
        self._summary = Summary()
        self._marking = QLabel()
        self._marking.setFont(font(Text.SMALL_STRONG))
        self._marking.setTextFormat(Qt.TextFormat.PlainText)
        self._marking.setFixedHeight(20)
        self._form = QWidget()
        self._fields = {name: self._field(name, label) for name, label in self._names.items()}
        self._lay_out()

    def _field(self, name: str, label: str) -> DetailField:
        field = DetailField()
        field.setAccessibleName(label)
        field.textEdited.connect(lambda words: self._desk.set_detail(name, words))
        return field

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self._fold)
        line.addWidget(self._summary, 1)
        line.addWidget(self._marking)
        form = QFormLayout(self._form)
        form.setContentsMargins(28, 4, 0, 12)
        form.setSpacing(8)
        for name, field in self._fields.items():
            form.addRow(self._names[name], field)
        self._form.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self._form)

    def refresh(self) -> None:
        """Show the heading as it is now."""
        details = self._desk.brief.details
        filled = {name: value for name in self._names if (value := getattr(details, name))}
        for name, field in self._fields.items():
            if field.text() != getattr(details, name):
                field.setText(getattr(details, name))
        opened = self._fold.isChecked()  # the form says it all
        said = [(self._names[name], value) for name, value in filled.items() if name != "marking" and not opened]
        self._summary.show_details(said)
        self._marking.setText(details.marking)
        self._marking.setVisible(bool(details.marking) and not opened)
        edge = palette().edge.name()
        self._marking.setStyleSheet(f"border: 1px solid {edge}; border-radius: 3px; padding: 0 7px;")

    def _open(self, opened: bool) -> None:
        self._fold.setIcon(icon("chevron-down" if opened else "chevron-right"))
        self._form.setVisible(opened)
        self.refresh()
        if opened and self._fold.hasFocus():
            self._fields["to"].setFocus(Qt.FocusReason.TabFocusReason)

    def open(self) -> None:
        """Open the form with the keyboard in its first field."""
        self._fold.setChecked(True)
        self._fields["to"].setFocus(Qt.FocusReason.ShortcutFocusReason)
