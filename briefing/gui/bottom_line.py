"""The bottom line: the first thing that is read, always open to be typed in, and kept short."""

import textwrap

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefing.app.standing import Targets
from briefing.errors import EditError
from briefing.gui.also_line import AlsoLine
from briefing.gui.card_face import Face, face_of, paint_frame, paint_meta
from briefing.gui.desk import Desk, Link
from briefing.gui.editing import Refusal
from briefing.gui.editor import EntryEditor
from briefing.gui.signs import BADGE, paint_badge
from briefing.gui.theme import Text, font, palette
from briefing.model import revise
from briefing.model.brief import Brief
from briefing.model.suggestion import Limits

HEAD = 30
"""Height in pixels of the line over the words."""


class BottomLineEditor(EntryEditor):
    """Edits the bottom line, which is made by typing the first words and goes with the last."""

    def reworded(self, brief: Brief, words: str) -> Brief:
        """The brief with what was typed."""
        return revise.write_bottom_line(brief, words)


class BottomLineCard(QWidget):
    """The bottom line with where it comes from, its state and its length."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._chosen = desk, False
        self._most = Targets().bottom_line
        self._face: Face | None = None
        self.editor = BottomLineEditor(desk, revise.BOTTOM_LINE, self.tr("Bottom line"), Text.BOTTOM_LINE)
        self.editor.invite(self.tr("What the reader must know, if nothing else"))
        self._title = QLabel(self.tr("Bottom line"))
        self._title.setFont(font(Text.STRONG))
        self._length = QLabel()
        self._length.setFont(font(Text.SMALL))
        self.also = AlsoLine(self)
        self._refusal = Refusal()
        self._lay_out()
        self.editor.typed.connect(self._measure)
        self.editor.left.connect(self.editor.clearFocus)
        self.also.clicked.connect(self.choose_wording)
        self.editor.accepted.connect(self._refusal.hide)
        self.editor.refused.connect(self._refused)
        self._refusal.undo_asked.connect(self.editor.undo_typing)
        self._refusal.reported_asked.connect(self._refusal.hide)
        self.editor.installEventFilter(self)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(BADGE + 8, 0, 0, 0)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._length)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 14, 12)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.editor)
        column.addWidget(self.also)
        column.addWidget(self._refusal)

    def refresh(self) -> None:
        """Show the bottom line as it is now."""
        entry = self._desk.brief.bottom_line
        self._face = face_of(self._desk.brief, entry, self._desk.echoes) if entry else None
        if not self.editor.committing:
            self.editor.show_entry(entry)
        self.also.show_also(self._face.also if self._face else None)
        self._measure()
        self.update()

    def choose_wording(self) -> None:
        """Open the choice among what other outlets have for a quotation of the bottom line."""
        from briefing.gui.wordings import choose_wording

        if self.editor.settle() and self._desk.brief.bottom_line:
            choose_wording(self._desk, revise.BOTTOM_LINE, self.window())

    def set_chosen(self, chosen: bool) -> None:
        """Ring the card as the place that all panes show."""
        if chosen != self._chosen:
            self._chosen = chosen
            self.update()

    def set_limit(self, lines: int) -> None:
        """Say how many lines the house style allows."""
        self._most = lines
        self._measure()

    def _measure(self) -> None:
        lines = len(textwrap.wrap(self.editor.words, Limits().line_characters))
        over = lines > self._most
        made = self._length.palette()
        made.setColor(made.ColorRole.WindowText, palette().warn if over else palette().muted)
        self._length.setPalette(made)
        said = self.tr("{n} of {most} lines").format(n=lines, most=self._most)
        self._length.setText(said if lines else "")
        self.editor.setAccessibleDescription(said)

    def _refused(self, error: EditError) -> None:
        self._refusal.show_error(error)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """The keyboard in the words makes them the place that all panes show."""
        if event.type() is QEvent.Type.FocusIn and self._face and self._desk.link.entry != revise.BOTTOM_LINE:
            self._desk.show_entry(revise.BOTTOM_LINE)
        return False

    def mousePressEvent(self, event: object) -> None:
        """A click on the head shows the place."""
        if self._face:
            self._desk.show(Link(revise.BOTTOM_LINE, self._face.entry.places))
        self.editor.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A card with a gold rule on top."""
        with QPainter(self) as painter:
            paint_frame(painter, QRectF(self.rect()), chosen=self._chosen, refused=False)
            painter.fillRect(QRectF(1, 0, self.width() - 2, 2), palette().gold)
            middle = self._title.geometry().center().y()
            paint_badge(painter, QRectF(12, middle - BADGE / 2 + 1, BADGE, BADGE), None)
            if self._face:
                left = self._title.geometry().left() + self._title.sizeHint().width() + 12
                paint_meta(painter, self._face, left, middle - 11, self._length.geometry().left() - 8, focused=False)
