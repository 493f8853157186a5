"""An entry's words being edited in place.

Words between quotation marks can be trimmed, and added to in square brackets, and nothing else.
"""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QTextCursor

from briefing.errors import EditError
from briefing.gui.desk import Desk
from briefing.gui.fields import GrowingEdit
from briefing.gui.lines import line_rects
from briefing.gui.offsets import to_code_points, to_units
from briefing.gui.theme import NO_RING, Text, palette
from briefing.model import revise
from briefing.model.brief import Brief, Entry, Locked
from briefing.model.wording import fold

PAUSE = 400
"""Milliseconds without a key after which what was typed goes into the brief, if it may."""


class EntryEditor(GrowingEdit):
    """Edits one entry's words through the desk. All that is typed in one go is one step of undo.

    `refused` carries the EditError that met an edit that would alter a speaker's words, `accepted` follows one that
    went into the brief, `left` the end of the editing.
    """

    refused = Signal(object)
    accepted = Signal()
    left = Signal()
    _edits = 0

    def __init__(self, desk: Desk, entry_id: str, name: str, text: Text = Text.READING) -> None:
        super().__init__(name, text, line=1.5)
        self._desk, self.entry_id = desk, entry_id
        self.setProperty(NO_RING, True)
        self._merge = self._next_merge()
        self._changed = self.committing = False
        self._locked: list[QTextCursor] = []
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._commit_quietly)
        self.typed.connect(lambda _: self._pause.start())
        self.finished.connect(self.finish)
        self.abandoned.connect(self.give_up)

    @classmethod
    def _next_merge(cls) -> str:
        EntryEditor._edits += 1
        return f"words {cls._edits}"

    def show_entry(self, entry: Entry | None) -> None:
        """Show an entry's words as the brief has them, and lock those between marks."""
        text = self.words_of(entry)
        self.show_words(text)
        self._locked, at = [], 0
        for stretch in entry.stretches if entry and text else ():
            end = at + len(stretch.text)
            if isinstance(stretch, Locked):
                self._locked.append(self._anchor(to_units(text, at), to_units(text, end)))
            at = end
        self.viewport().update()

    def words_of(self, entry: Entry | None) -> str:
        """The words of an entry that are edited here."""
        return entry.text if entry else ""

    def _anchor(self, start: int, end: int) -> QTextCursor:
        """A range that moves along with the words; what is typed at its edges stays outside."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.setKeepPositionOnInsert(True)
        return cursor

    def put_caret(self, offset: int) -> None:
        """Put the caret at an offset of the words, in code points."""
        cursor = self.textCursor()
        cursor.setPosition(min(to_units(self.words, offset), self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def caret(self) -> int:
        """Where the caret stands, as an offset of the words in code points."""
        return to_code_points(self.words, self.textCursor().position())

    # -- into the brief

    def commit(self) -> bool:
        """Put what was typed into the brief; False where that was refused."""
        self._pause.stop()
        try:
            if self._reword(self.words):
                self._changed = True
        except EditError as error:
            self.refused.emit(error)
            return False
        self.accepted.emit()
        return True

    def _commit_quietly(self) -> None:
        """Words on their way may not be whole yet: what is refused now is asked again at the end."""
        self._pause.stop()
        try:
            self._changed |= self._reword(self.words)
        except EditError:
            return
        self.accepted.emit()

    def _reword(self, words: str) -> bool:
        self.committing = True
        try:
            return self._desk.do(self.tr("Typing"), lambda brief: self.reworded(brief, words), self._merge)
        finally:
            self.committing = False

    def reworded(self, brief: Brief, words: str) -> Brief:
        """The brief with what was typed."""
        return revise.reword_entry(brief, self.entry_id, words)

    def _entry(self) -> Entry | None:
        try:
            return self._desk.brief.find(self.entry_id)
        except KeyError:
            return None

    def finish(self) -> None:
        """End the editing, if what was typed may stand."""
        if self.commit():
            self.left.emit()

    def give_up(self) -> None:
        """End the editing as if it had not begun."""
        self._pause.stop()
        if self._changed:
            self._changed = False
            self._desk.undo()
        self.undo_typing()  # or losing the keyboard would put it into the brief
        self.left.emit()

    def undo_typing(self) -> None:
        """Show the words as the brief has them: what was refused is taken back."""
        self._pause.stop()
        self.show_entry(self._entry())
        self.accepted.emit()

    def settle(self) -> bool:
        """Before undo: put typed words into the brief, or take them back where they may not stand; False then."""
        self._commit_quietly()
        if fold(self.words_of(self._entry())) != fold(self.words):
            self.undo_typing()
            return False
        return True

    # -- words between marks

    def _lock_at(self, cursor: QTextCursor) -> QTextCursor | None:
        """The locked range that the caret or the selection lies in; between its marks, not at their outer sides."""
        for lock in self._locked:
            if lock.selectionStart() < cursor.selectionStart() and cursor.selectionEnd() < lock.selectionEnd():
                return lock
        return None

    def _in_brackets(self, cursor: QTextCursor) -> bool:
        before = self.words[: self.caret()]
        return before.rfind("[") > before.rfind("]")

    def _insert_between_marks(self, text: str) -> None:
        """What the writer adds between a speaker's words stands in square brackets."""
        cursor = self.textCursor()
        cursor.insertText(f"[{text}]")
        cursor.movePosition(QTextCursor.MoveOperation.Left)
        self.setTextCursor(cursor)

    def _trim_word(self, *, backwards: bool) -> None:
        """Between marks, words go whole."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            move = QTextCursor.MoveOperation.PreviousWord if backwards else QTextCursor.MoveOperation.NextWord
            cursor.movePosition(move, QTextCursor.MoveMode.KeepAnchor)
            lock = self._lock_at(self.textCursor())
            if lock and not lock.selectionStart() < cursor.position() < lock.selectionEnd():
                return
        cursor.removeSelectedText()

    # -- Qt's own

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Between marks a letter opens brackets and a deletion takes a whole word."""
        cursor = self.textCursor()
        if self._lock_at(cursor) and not self._in_brackets(cursor):
            if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
                self._trim_word(backwards=event.key() == Qt.Key.Key_Backspace)
                return
            if event.text().isprintable() and event.text().strip():
                self._insert_between_marks(event.text().replace("[", ""))
                return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What is typed from here on is another step of undo."""
        super().focusInEvent(event)
        self._merge, self._changed = self._next_merge(), False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Locked words lie on a ground of their own."""
        block = self.document().firstBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        with QPainter(self.viewport()) as painter:
            for lock in self._locked:
                for rect in line_rects(block.layout(), lock.selectionStart(), lock.selectionEnd()):
                    painter.fillRect(rect.translated(0, top).adjusted(-1, 0, 1, 0), palette().locked)
        super().paintEvent(event)
