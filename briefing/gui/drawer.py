"""A drawer above the status bar: a head with a title, what it sums up and a cross, and a body below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefing.gui.pane import HEAD, Elided, tool
from briefing.gui.theme import Text, font, palette

SHARE, LEAST, MOST = 0.4, 180, 340
"""How much of the desk's height a drawer takes, and the fewest and most pixels of it."""


class Drawer(QWidget):
    """Comes and goes. Opened, it gives the keyboard to its `first` widget; Esc or the cross closes it."""

    opened, closed = Signal(), Signal()

    def __init__(self, title: str, closing: str) -> None:
        """`closing` says what the cross does, for those who hear it."""
        super().__init__()
        self.setAccessibleName(title)
        self.summary = Elided()
        self.summary.setForegroundRole(self.summary.palette().ColorRole.PlaceholderText)
        self.first: QWidget = self
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 1, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._head(title, closing))
        self.hide()

    def _head(self, title: str, closing: str) -> QHBoxLayout:
        name = QLabel(title)
        name.setFont(font(Text.STRONG))
        close = tool(closing, "close")
        close.clicked.connect(self.close_drawer)
        head = QHBoxLayout()
        head.setContentsMargins(16, 2, 12, 0)
        head.setSpacing(8)
        head.addWidget(name)
        head.addWidget(self.summary, 1)
        head.addWidget(close)
        return head

    def hold(self, body: QWidget, first: QWidget) -> None:
        """Take in what stands below the head, of which `first` gets the keyboard."""
        self._column.addWidget(body, 1)
        self.first = first

    def fit(self, height: int) -> None:
        """Take a fair part of a desk that is so many pixels high."""
        self.setFixedHeight(HEAD + round(min(MOST, max(LEAST, SHARE * height - HEAD))))

    def refresh(self) -> None:
        """Show what there is now; a drawer that is closed need not."""

    def open(self) -> None:
        """Show the drawer with the keyboard in it."""
        self.opened.emit()
        self.show()
        self.refresh()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle(self) -> None:
        """Open the drawer, or put it away."""
        if self.isVisible():
            self.close_drawer()
        else:
            self.open()

    def close_drawer(self) -> None:
        """Put the drawer away."""
        self.hide()
        self.closed.emit()

    # -- Qt's own

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes on to the body. A focus proxy would hide the cross from the Tab key."""
        self.first.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_drawer()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground, and a line above it."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), palette().chrome)
            painter.fillRect(0, 0, self.width(), 1, palette().line)
