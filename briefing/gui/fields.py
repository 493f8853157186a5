"""Places to type in that look like the words they hold: flat, as wide or as high as their text."""

from PySide6.QtCore import QEvent, QMimeData, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCursor,
    QTextLayout,
)
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QSizePolicy

from briefing.gui.lines import airy_document, lay_out, pitch
from briefing.gui.theme import Text, font, palette


def is_history(event: QEvent) -> bool:
    """Whether a key that Qt asks about is undo or redo, which belong to the brief and not to one field."""
    return (
        event.type() is QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and (event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo))
    )


class Field(QLineEdit):
    """One line that is as wide as its words. `typed` carries what the user typed.

    The invitation to type looks like a link, and like the words themselves where it stands for them (`plain`).
    """

    typed = Signal(str)

    def __init__(
        self, name: str, invitation: str = "", text: Text = Text.SMALL, *, muted: bool = False, plain: bool = False
    ) -> None:
        super().__init__()
        self._muted, self._plain = muted, plain
        self._colour()
        self.setAccessibleName(name)
        self.setPlaceholderText(invitation)
        self.setToolTip(name)
        self.setFrame(False)
        self.setFont(font(text))
        self.setTextMargins(-2, 0, 0, 0)
        self.setAcceptDrops(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.textEdited.connect(self.typed)
        self.textChanged.connect(self.updateGeometry)

    def show_words(self, words: str) -> None:
        """Show these words; the caret stays where it is if they are there already."""
        if words != self.text():
            self.setText(words)
            self.setCursorPosition(0 if not self.hasFocus() else len(words))

    def _colour(self) -> None:
        """Take the colours of the palette in use: no ground, the invitation as a link."""
        role, made = QPalette.ColorRole, self.palette()
        made.setColor(role.Base, Qt.GlobalColor.transparent)
        made.setColor(role.PlaceholderText, palette().ink if self._plain else palette().link)
        made.setColor(role.Text, palette().muted if self._muted else palette().ink)
        if made != self.palette():
            self.setPalette(made)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme brings other colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._colour()

    def event(self, event: QEvent) -> bool:
        """Undo and redo are the brief's."""
        if is_history(event):
            event.ignore()
            return False
        return super().event(event)

    def sizeHint(self) -> QSize:
        """As wide as the words, or as the invitation to type some."""
        width = self.fontMetrics().horizontalAdvance(self.text() or self.placeholderText())
        return QSize(width + 10, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """A few letters at least."""
        return QSize(min(40, self.sizeHint().width()), super().minimumSizeHint().height())


class GrowingEdit(QPlainTextEdit):
    """Some lines that are as high as their words. `typed` carries the words after each change by the user.

    `finished` follows Enter and the loss of the keyboard, `abandoned` Escape, `grew` a change of height.
    """

    typed = Signal(str)
    finished = Signal()
    abandoned = Signal()
    grew = Signal()

    def __init__(self, name: str, text: Text, *, line: float = 1.6) -> None:
        super().__init__()
        self._text, self._showing, self._invitation = text, False, ""
        self._document, self._airy = airy_document(font(text), line)
        self.setDocument(self._document)
        self.setFont(font(text))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(60)
        self.viewport().setAutoFillBackground(False)
        self.textChanged.connect(self._tell)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def invite(self, invitation: str) -> None:
        """Say what could be typed while nothing is; set like the words, which Qt's own placeholder is not."""
        if invitation != self._invitation:
            self._invitation = invitation
            self.setAccessibleDescription(invitation)
            self._grow()
            self.viewport().update()

    def _invited(self) -> tuple[QTextLayout, float]:
        return lay_out(self._invitation, self.font(), self.viewport().width(), line=self._airy.line)

    @property
    def words(self) -> str:
        """What stands in the field; typed line breaks are spaces."""
        # toRawText keeps no-break spaces, which toPlainText turns into plain ones.
        return self.document().toRawText().replace("\u2029", " ").replace("\u2028", " ")

    def show_words(self, words: str) -> None:
        """Show these words; the caret stays where it is as far as it can."""
        if words == self.words:
            return
        self._showing = True
        at = self.textCursor().position()
        self.setPlainText(words)
        self._place_caret(at)
        self._showing = False
        self._grow()

    def _place_caret(self, position: int) -> None:
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.setPosition(min(position, cursor.position()))
        self.setTextCursor(cursor)

    def set_reading_size(self, percent: int) -> None:
        """Set the words larger or smaller; 100 is the size of the design."""
        made = font(self._text, percent)
        self.document().setDefaultFont(made)
        self.setFont(made)
        self._grow()

    def height_of_words(self) -> int:
        """How high the words are, in pixels, at the width of now; without any, the invitation to type some."""
        if self.document().isEmpty() and self._invitation:
            return round(self._invited()[1])
        lines = sum(max(1, self._lines(number)) for number in range(self.blockCount()))
        return lines * pitch(self.font(), self._airy.line)

    def _lines(self, number: int) -> int:
        block = self.document().findBlockByNumber(number)
        self._airy.blockBoundingRect(block)
        return block.layout().lineCount()

    def _tell(self) -> None:
        if not self._showing:
            self.typed.emit(self.words)
        self._grow()

    def _grow(self) -> None:
        wanted = self.height_of_words()
        if wanted != self.height() or wanted != self.minimumHeight():
            self.setFixedHeight(wanted)
            self.grew.emit()

    # -- Qt's own

    def event(self, event: QEvent) -> bool:
        """Undo and redo are the brief's; what is seen is as high as the field."""
        if is_history(event):
            event.ignore()
            return False
        done = super().event(event)
        if event.type() is QEvent.Type.Resize and self.viewport().height() != self.height():
            self.setViewportMargins(0, 0, 0, 0)  # Qt lays out afresh: it lost the height that was set in between
        return done

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Words may be dropped here; a file is the window's."""
        return source.hasText() and not source.hasUrls()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends the typing and Escape gives it up; there are no paragraphs within one entry."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.finished.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.abandoned.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field ends the typing; a menu over it does not."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason):
            self.finished.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks other lines."""
        super().resizeEvent(event)
        self._grow()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, or the invitation in muted ink."""
        if self.document().isEmpty() and self._invitation:
            with QPainter(self.viewport()) as painter:
                painter.setPen(palette().muted)
                self._invited()[0].draw(painter, QPointF(0, 0))
        super().paintEvent(event)

    def sizeHint(self) -> QSize:
        """As high as the words."""
        return QSize(200, self.height_of_words())
