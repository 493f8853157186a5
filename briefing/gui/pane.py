"""A pane of the desk: a head that names it, and what it holds."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from briefing.gui.icons import icon
from briefing.gui.theme import Text, font, palette
from briefing.gui.tips import plain_tip

HEAD = 36
"""Height of a pane's head in pixels."""


def tool(name: str, picture: str, *, text: str = "", size: int = 20) -> QToolButton:
    """A small flat button of an icon; `name` is what a screen reader says and the tip shows."""
    button = QToolButton()
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setIcon(icon(picture))
    button.setIconSize(QSize(size, size))
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if text:
        button.setText(text)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button


class Elided(QLabel):
    """A line that ends in an ellipsis where there is no room for all of it."""

    def __init__(self, text: Text = Text.SMALL) -> None:
        super().__init__()
        self._words = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(text))
        self.setMinimumWidth(0)

    @property
    def words(self) -> str:
        """All the words, whether they fit or not."""
        return self._words

    def show_words(self, words: str) -> None:
        """Show these words, as far as they fit."""
        self._words = words
        self._fit()

    def _fit(self) -> None:
        fitted = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, self.width())
        if fitted != self.text():
            self.setText(fitted)
            self.setToolTip(plain_tip(self._words) if fitted != self._words else "")

    def sizeHint(self) -> QSize:
        """As wide as the words."""
        return QSize(self.fontMetrics().horizontalAdvance(self._words) + 2, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """No words at all."""
        return QSize(0, self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the words anew."""
        super().resizeEvent(event)
        self._fit()


class PaneHead(QWidget):
    """Names a pane, says one thing about it, and holds its tools at the right."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setFixedHeight(HEAD)
        self._active = False
        title = QLabel(name)
        title.setFont(font(Text.STRONG))
        self._note = Elided()
        self._note.setForegroundRole(self._note.palette().ColorRole.PlaceholderText)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 2, 12, 0)
        self._row.setSpacing(8)
        self._row.addWidget(title)
        self._row.addWidget(self._note, 1)

    def add(self, widget: QWidget) -> None:
        """Put a tool at the right end."""
        self._row.addWidget(widget)

    def show_note(self, words: str) -> None:
        """Say something about what the pane holds."""
        self._note.show_words(words)

    @property
    def note(self) -> str:
        """What is said now."""
        return self._note.words

    def set_active(self, active: bool) -> None:
        """Show that the keyboard is in this pane."""
        if active != self._active:
            self._active = active
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line under the head, and the accent over the active one."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), palette().chrome)
            painter.fillRect(0, self.height() - 1, self.width(), 1, palette().line)
            if self._active:
                painter.fillRect(0, 0, self.width(), 2, palette().accent)


class Pane(QWidget):
    """A head and a body."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.head = PaneHead(name)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.head)

    def take_focus(self) -> None:
        """Bring the keyboard into this pane."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        """Another theme brings other colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.update()
