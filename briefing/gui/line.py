"""One line of words and signs, painted from left to right."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from briefing.gui import icons
from briefing.gui.signs import BADGE, paint_source
from briefing.gui.theme import Text, font, palette


@dataclass(slots=True)
class Line:
    """A line being painted, 24 pixels high: where it goes on, and where it must end."""

    painter: QPainter
    x: float
    top: float
    right: float

    def say(self, words: str, text: Text, colour: QColor) -> None:
        """Write some words and go on behind them."""
        metrics = QFontMetricsF(font(text))
        fitted = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0.0, self.right - self.x))
        self.painter.setFont(font(text))
        self.painter.setPen(colour)
        self.painter.drawText(QPointF(self.x, self.top + 12 + metrics.capHeight() / 2), fitted)
        self.x += metrics.horizontalAdvance(fitted)

    def whence(self, places: Iterable[tuple[str, str]]) -> None:
        """Say where words come from: the sign of a source, if there are several, and its paragraphs."""
        for number, (letter, paragraphs) in enumerate(places):
            self.x += 8 * (number > 0)
            if letter and self.x + BADGE < self.right:
                self.source(letter)
            self.say(paragraphs, Text.SMALL_STRONG, palette().link)

    def also(self, places: Sequence[tuple[str, str]]) -> None:
        """Say where else the same stands; nothing where that is nowhere."""
        if places:
            self.say(QCoreApplication.translate("Card", "also in"), Text.SMALL, palette().muted)
            self.x += 6
            self.whence(places)

    def source(self, letter: str) -> None:
        """Draw the sign of a source and go on behind it."""
        paint_source(self.painter, QRectF(self.x, self.top + 4, BADGE, BADGE), letter)
        self.x += BADGE + 4

    def sign(self, name: str, colour: QColor) -> None:
        """Draw an icon and go on behind it."""
        icons.paint(self.painter, QRectF(self.x, self.top + 4, 16, 16), name, colour)
        self.x += 21
