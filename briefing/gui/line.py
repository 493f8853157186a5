"""One line of words and signs, painted from left to right."""

from collections.abc import Sequence
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

    def whence(self, places: Sequence[tuple[str, str]]) -> None:
        """Say where words come from: the sign of a source, if there are several, and its paragraphs.

        Where there is no room for all, the last words are how many more there are.
        """
        for number, (letter, paragraphs) in enumerate(places):
            self.x += 8 * (number > 0)
            more = f"+{len(places) - number}"
            last = number == len(places) - 1
            needed = (BADGE + 4) * bool(letter) + _width(paragraphs) + (0 if last else 8 + _width(more))
            if number and self.x + needed > self.right:
                self.say(more, Text.SMALL_STRONG, palette().link)
                return
            if letter:
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


def _width(words: str) -> float:
    return QFontMetricsF(font(Text.SMALL_STRONG)).horizontalAdvance(words)


def width_of_sign_and(words: str) -> float:
    """Pixels that an icon and some words in strong letters take in a line."""
    return 21 + _width(words)
