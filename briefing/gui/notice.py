"""A line over the panes that says what happened, and what can be done about it. It never stops the work."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from briefing.errors import BriefingError
from briefing.gui import icons
from briefing.gui.language import translated
from briefing.gui.pane import tool
from briefing.gui.theme import Text, font, palette

Offer = tuple[str, Callable[[], object]]
"""What a button says, and what it does."""


class Notice(QWidget):
    """Shows one message at a time until it is closed or the next one comes."""

    def __init__(self) -> None:
        super().__init__()
        self._is_error = False
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setFont(font(Text.CONTROL))
        self._buttons = QHBoxLayout()
        close = tool(self.tr("Close the message"), "close", size=16)
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(44, 6, 10, 6)
        row.addWidget(self._words, 1)
        row.addLayout(self._buttons)
        row.addWidget(close)
        self.hide()

    def show_error(self, error: BriefingError, *offers: Offer) -> None:
        """Say what could not be done, why, and what to do about it."""
        self._say(translated(error.message), offers, is_error=True)

    def show_done(self, words: str, *offers: Offer) -> None:
        """Say what was done."""
        self._say(words, offers, is_error=False)

    def _say(self, words: str, offers: tuple[Offer, ...], *, is_error: bool) -> None:
        self._is_error = is_error
        while item := self._buttons.takeAt(0):
            if old := item.widget():
                old.deleteLater()
        for label, act in offers:
            button = QPushButton(label)
            button.clicked.connect(lambda _=False, act=act: act())
            self._buttons.addWidget(button)
        self._words.setText(words)
        self.setAccessibleName(words)
        self.show()
        self.update()

    @property
    def words(self) -> str:
        """What is said now, "" while nothing is."""
        return "" if self.isHidden() else self._words.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the message."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A quiet ground, a sign, and an edge in the colour of the message."""
        colour = palette().warn if self._is_error else palette().good
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), palette().card)
            painter.fillRect(0, 0, 4, self.height(), colour)
            painter.fillRect(0, self.height() - 1, self.width(), 1, palette().line)
            sign = QRectF(16, (self.height() - 20) / 2, 20, 20)
            icons.paint(painter, sign, "error" if self._is_error else "check", colour)
