"""What colleagues changed in a Word file, entry by entry, and the way back into the brief."""

from collections.abc import Sequence
from functools import partial, reduce
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QWidget

from briefing.app.returned import Change, Returned, carried_back, is_in, read_returned, refusal
from briefing.gui.desk import Desk
from briefing.gui.dialog import stack
from briefing.gui.language import translated
from briefing.gui.naming import entry_name
from briefing.gui.rows import Part, Row, RowList
from briefing.model.difference import differing

if TYPE_CHECKING:  # the window is only talked to
    from briefing.gui.background import Background
    from briefing.gui.window import MainWindow


def check_returned(window: "MainWindow", background: "Background", path: Path) -> None:
    """Read a returned Word file in the background and show what was changed in it."""
    desk = window.view.desk
    window.view.brief.settle()

    def compared(found: tuple[Returned, ...]) -> None:
        window.notice.hide()
        ReturnedDialog(desk, path.name, found, window).open()

    work = partial(read_returned, desk.brief, path)
    background.ask((window, "returned"), work, compared, failed=window.report)


class ReturnedDialog(QDialog):
    """Lists the entries that colleagues changed; Enter carries the current one back, undo takes that back."""

    def __init__(self, desk: Desk, name: str, found: Sequence[Returned], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._name, self._all = desk, name, len(found)
        self._changes = [each for each in found if each.change is not Change.NONE]
        self._places = {each.entry: entry_name(desk.brief, each.entry) for each in found}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Returned Word file"))
        self._summary, self._said = QLabel(), QLabel()
        self.list = RowList(self.tr("Changed entries"))
        self.carry = QPushButton(self.tr("&Carry back"))
        self.carry_all = QPushButton(self.tr("Carry &all back"))
        self._build()
        self._connect()
        self._show()
        self.resize(920, 600)

    def _build(self) -> None:
        self._summary.setWordWrap(True)
        self._said.setWordWrap(True)
        self._said.setMinimumHeight(40)
        self._said.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        for label in (self._summary, self._said):
            label.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.carry, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.carry_all, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        stack(self, self._summary, self.list, self._said, buttons, grows=self.list)

    def _connect(self) -> None:
        self.list.chosen.connect(self._carry)
        self.list.current_changed.connect(self._look_at)
        self.carry.clicked.connect(lambda: self._carry(self.list.number))
        self.carry_all.clicked.connect(self._carry_all)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self._undo)
        self._desk.brief_changed.connect(self._show)

    def _show(self) -> None:
        """The rows as the brief has them now."""
        self.list.show_rows([self._row(each) for each in self._changes], max(0, self.list.number))
        counted = self.tr("%n of {all} entr(y/ies) changed in “{name}”.", "", len(self._changes))
        words = counted.format(all=self._all, name=self._name)
        if not self._changes:
            words = self.tr("Nothing was changed in “{name}”.").format(name=self._name)
        self._summary.setText(words)
        self.carry_all.setEnabled(any(self._may_go(each) for each in self._changes))
        self._look_at(self.list.number)

    def _row(self, change: Returned) -> Row:
        went, came = differing(change.before, change.after)
        parts = [Part(self.tr("Before"), change.before, taken=went if change.after else ())]
        if change.after:
            parts.append(Part(self.tr("Now"), change.after, added=came))
        if change.authors:
            parts.append(Part(self.tr("By"), ", ".join(change.authors)))
        if change.change is Change.ALTERED:
            parts.append(Part(self.tr("Stays out"), _sentence(translated(refusal(self._desk.brief, change)))))
        sign, state = self._state(change)
        return Row(sign, state, self._places[change.entry], tuple(parts), change.change is Change.ALTERED)

    def _state(self, change: Returned) -> tuple[str, str]:
        if is_in(self._desk.brief, change):
            return "tick", self.tr("Carried back")
        return {
            Change.REWORDED: ("reworded", self.tr("Reworded")),
            Change.REMOVED: ("close", self.tr("Taken out")),
            Change.ALTERED: ("error", self.tr("Quotation altered")),
        }[change.change]

    def _may_go(self, change: Returned) -> bool:
        return change.change is not Change.ALTERED and not is_in(self._desk.brief, change)

    def _look_at(self, number: int) -> None:
        change = self._changes[number] if 0 <= number < len(self._changes) else None
        self.carry.setEnabled(change is not None and self._may_go(change))
        if change is None:
            self._said.setText("")
        elif change.change is Change.ALTERED:
            self._said.setText(
                self.tr("A speaker’s words were changed. The brief keeps what the source says; tell your colleagues.")
            )
        elif self._may_go(change):
            self._said.setText(self.tr("Enter carries this change back into the brief; undo takes it back."))
        else:
            self._said.setText(self.tr("The brief has this change."))

    def _carry(self, number: int) -> None:
        if 0 <= number < len(self._changes) and self._may_go(self._changes[number]):
            self._put_in([self._changes[number]])
            self.list.go_to(number + 1)

    def _carry_all(self) -> None:
        self._put_in([change for change in self._changes if self._may_go(change)])

    def _put_in(self, changes: Sequence[Returned]) -> None:
        self._desk.attempt(self.tr("Carry back"), lambda brief: reduce(carried_back, changes, brief))

    def _undo(self) -> None:
        """Take back what was carried back here, and nothing that was done before."""
        if self._desk.session.undo_label == self.tr("Carry back"):
            self._desk.undo()


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}." if words else ""
