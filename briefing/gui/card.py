"""A card: one entry of the brief, to be read, chosen, moved and edited in place."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolButton

from briefing.app.standing import words_of
from briefing.gui.card_body import GRIP, CardBody
from briefing.gui.card_face import BOTTOM, LEFT, META, RIGHT, TOP, Face, face_of
from briefing.gui.desk import Desk
from briefing.gui.editing import Editing
from briefing.gui.group import Group
from briefing.gui.pane import tool
from briefing.gui.theme import NO_RING
from briefing.model.brief import Entry, EntryKind

MOVES = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
}
"""How the keyboard is brought to a card. A mouse's press chooses it by itself; a window that comes back does not."""


class Card(Group):
    """Shows one entry. `dragged` and `dropped` carry the place of the mouse on the screen; `stepped` a direction.

    `tool_used` carries the name of a tool, `grew` tells that what is being edited needs another height.
    """

    dragged = Signal(QPoint)
    dropped = Signal(QPoint)
    stepped = Signal(int)
    tool_used = Signal(str)
    grew = Signal()

    def __init__(self, desk: Desk, entry: Entry, reading_size: int = 100) -> None:
        super().__init__()
        self._desk = desk
        self._body = CardBody(desk, face_of(desk.brief, entry, desk.echoes), reading_size)
        self._tools: tuple[QToolButton, ...] = ()
        self._chosen = self._hovered = self._dragging = self._was_chosen = False
        self._pressed = QPoint()
        self._shown: object = None
        self._spoken = self._said = ""
        self.words = 0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(NO_RING, True)
        self.setMouseTracking(True)

    @property
    def face(self) -> Face:
        """All that is shown of the entry."""
        return self._body.face

    @property
    def editing(self) -> Editing | None:
        """What stands for the words while they are edited."""
        return self._body.editing

    @property
    def entry(self) -> Entry:
        """The entry as it is shown."""
        return self.face.entry

    # -- what is shown

    def show_entry(self, entry: Entry, name: str) -> None:
        """Show the entry as the brief has it now, under a name ("Quotes 3"); the same entry costs nothing."""
        shown = (entry, len(self._desk.brief.sources), self._desk.echoes)
        if shown == self._shown:
            self._show_name(name)
            return
        self._shown, before = shown, self.face
        self._body.face = face_of(self._desk.brief, entry, self._desk.echoes)
        self.words = words_of((entry,))
        self._spoken = self.face.spoken()
        self._show_name(name)
        if self.editing:
            self.editing.show_entry(entry)
        if self.face != before:
            self._remeasure()

    def _show_name(self, name: str) -> None:
        said = f"{name}: {self._spoken}"
        if said != self._said:
            self._said = said
            self.setAccessibleName(said)

    def set_chosen(self, chosen: bool) -> None:
        """Ring the card as the place that all panes show."""
        if chosen != self._chosen:
            self._chosen = chosen
            self._show_tools()
            self.update()

    def set_reading_size(self, percent: int) -> None:
        """Set the words larger or smaller."""
        self._body.size = percent
        if self.editing:
            self.editing.editor.set_reading_size(percent)
        self._remeasure()

    def _remeasure(self) -> None:
        self._body.remeasure()
        self._place_editing()
        self.updateGeometry()
        self.update()

    # -- editing

    def edit(self, offset: int | None = None, *, translating: bool = False) -> None:
        """Begin to edit in place, with the caret at an offset of the words or at their end.

        `translating`: what is typed is our translation of the entry; one that is there is edited in any case.
        """
        translating |= self.entry.kind is EntryKind.TRANSLATION
        if self.editing and self.editing.translates != translating:
            self.stop_editing()
        if self.editing is None:
            self._open_editing(translating=translating)
        if self.editing:
            self.editing.begin(offset)

    def _open_editing(self, *, translating: bool) -> None:
        editing = Editing(self._desk, self.entry, self._body.size, self, translating=translating)
        editing.left.connect(self.stop_editing)
        editing.resized.connect(self._remeasure)
        self._body.editing = editing
        self._place_editing()
        editing.show()
        self._remeasure()
        self._show_tools()

    def stop_editing(self) -> None:
        """Show the entry again instead of its editor."""
        editing, self._body.editing = self.editing, None
        if editing:
            had_focus = editing.isAncestorOf(QApplication.focusWidget() or self)
            editing.hide()
            editing.deleteLater()
            self._remeasure()
            self._show_tools()
            if had_focus:
                self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_editing(self) -> None:
        if self.editing:
            self.editing.setGeometry(LEFT, TOP, self.width() - LEFT - RIGHT, self.editing.heightForWidth(0))

    # -- tools

    def _show_tools(self) -> None:
        shown = (self._chosen or self._hovered) and not self._dragging
        if shown and not self._tools:
            self._tools = tuple(self._tool(*each) for each in self._tool_list())
            self._place_tools()
        for button in self._tools:
            button.setVisible(shown)

    def tools(self) -> tuple[QToolButton, ...]:
        """The tools, once they have been shown."""
        return self._tools

    def _tool_list(self) -> tuple[tuple[str, str, str], ...]:
        return (
            ("edit", "own", self.tr("Edit (F2)")),
            ("split", "split", self.tr("Split at the caret or after the first sentence")),
            ("move", "move", self.tr("Move to another section")),
            ("remove", "close", self.tr("Take out (Delete)")),
        )

    def _tool(self, key: str, picture: str, name: str) -> QToolButton:
        button = tool(name, picture, size=18)
        button.setParent(self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.tool_used.emit(key))
        return button

    def _place_tools(self) -> None:
        x, y = self.width() - 8, self.height() - META - BOTTOM
        for button in reversed(self._tools):
            x -= 30
            button.setGeometry(x, y, 28, 28)

    # -- measures

    def heightForWidth(self, width: int) -> int:
        """As high as the words at this width, the speaker's line and the last line."""
        return self._body.height(width)

    def is_measured(self, width: int) -> bool:
        """Whether `heightForWidth` has its answer ready for this width."""
        return self._body.is_measured(width)

    def also_line(self) -> QRect:
        """Where the other sources are named; empty where none is."""
        return self._body.also_line(self.rect())

    def sizeHint(self) -> QSize:
        """A comfortable column; how high it is depends on the width it gets."""
        return QSize(400, META)

    # -- Qt's own

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame, grip, words, speaker, last line."""
        ringed, tools = self._chosen or self.hasFocus(), bool(self._tools and self._tools[0].isVisible())
        with QPainter(self) as painter:
            self._body.paint(painter, self.rect(), ringed=ringed, chosen=self._chosen, tools=tools)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tools and editor keep their places."""
        super().resizeEvent(event)
        self._place_editing()
        self._place_tools()
        if self.editing:
            self.grew.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Another theme brings other colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The card that the keyboard reaches is the place that all panes show."""
        super().focusInEvent(event)
        if event.reason() in MOVES and self._desk.link.entry != self.entry.id:
            self._desk.show_entry(self.entry.id)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes."""
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and F2 edit, Delete takes out, the arrows go to the next card."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_F2:
                self.edit()
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.tool_used.emit("remove")
            case Qt.Key.Key_Up | Qt.Key.Key_Down if not event.modifiers():
                self.stepped.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
            case _:
                super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Tools show under the mouse."""
        self._hovered = True
        self._show_tools()
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Tools go with the mouse."""
        self._hovered = False
        self._show_tools()
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press chooses the card; on the grip it may become a drag."""
        self._pressed = event.position().toPoint()
        self._was_chosen = self._chosen and self._desk.link.entry == self.entry.id
        self._desk.show_entry(self.entry.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pulling the grip drags the card."""
        point = event.position().toPoint()
        self.setCursor(self._cursor_at(point))
        if not event.buttons() & Qt.MouseButton.LeftButton or not GRIP.contains(self._pressed):
            return
        far = (point - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if far and not self._desk.order_locked:
            self._dragging = True
        if self._dragging:
            self.dragged.emit(event.globalPosition().toPoint())

    def _cursor_at(self, point: QPoint) -> Qt.CursorShape:
        if GRIP.contains(point):
            return Qt.CursorShape.OpenHandCursor
        opens = self._body.opens_wordings(point, self.rect())
        return Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The end of a drag, or a click: a second one on the words edits them."""
        point = event.position().toPoint()
        if self._dragging:
            self._dragging = False
            self.dropped.emit(event.globalPosition().toPoint())
        elif all(self._body.opens_wordings(each, self.rect()) for each in (self._pressed, point)):
            self.tool_used.emit("wordings")
        elif self._was_chosen and self._body.has_words_at(point, self.rect()):
            self.edit(self._body.offset_at(point, self.width()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click edits at once."""
        self.edit(self._body.offset_at(event.position().toPoint(), self.width()))
