"""The signs of sections and sources: name, letter, form and bar, so that colour alone never has to tell them apart."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from briefing.gui.theme import Text, font, palette
from briefing.model.section import SectionKind


class Bar(Enum):
    """How a section's bar is drawn down a margin."""

    SOLID = auto()
    DASHES = auto()
    DOUBLE = auto()
    DOTS = auto()


@dataclass(frozen=True, slots=True)
class Sign:
    """The letter of a section's badge, and its bar."""

    letter: str
    bar: Bar


SIGNS: Mapping[SectionKind, Sign] = {
    SectionKind.BACKGROUND: Sign("B", Bar.SOLID),
    SectionKind.KEY_ISSUES: Sign("K", Bar.DASHES),
    SectionKind.QUOTES: Sign("Q", Bar.DOUBLE),
    SectionKind.OUTLOOK: Sign("O", Bar.DOTS),
    SectionKind.LINE_TO_TAKE: Sign("L", Bar.SOLID),
    SectionKind.RECOMMENDATION: Sign("R", Bar.DASHES),
}
"""The sign of every section."""

BADGE = 16
"""Width and height of a badge in pixels."""

BAR = 4
"""Width of a bar in pixels."""


def section_name(kind: SectionKind) -> str:
    """What the desk calls a section, in the user's language."""
    names = {
        SectionKind.BACKGROUND: QCoreApplication.translate("Signs", "Background"),
        SectionKind.KEY_ISSUES: QCoreApplication.translate("Signs", "Key issues"),
        SectionKind.QUOTES: QCoreApplication.translate("Signs", "Quotes"),
        SectionKind.OUTLOOK: QCoreApplication.translate("Signs", "Outlook"),
        SectionKind.LINE_TO_TAKE: QCoreApplication.translate("Signs", "Line to take"),
        SectionKind.RECOMMENDATION: QCoreApplication.translate("Signs", "Recommendation"),
    }
    return names[kind]


def paint_badge(painter: QPainter, rect: QRectF, kind: SectionKind | None, *, held: bool = True) -> None:
    """A section's letter in a box: filled where the passage is held, hollow where it is offered.

    `kind` None paints the bottom line's boxed underscore.
    """
    colour = palette().sections[kind].badge if kind else palette().muted
    filled = held and kind is not None
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen if filled else QPen(colour, 1.5))
    painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect if filled else rect.adjusted(0.75, 0.75, -0.75, -0.75), 3, 3)
    if kind:
        painter.setPen(palette().sections[kind].letter if filled else colour)
        painter.setFont(font(Text.BADGE))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, SIGNS[kind].letter)
    else:
        painter.drawLine(QLineF(rect.left() + 5, rect.bottom() - 4.5, rect.right() - 5, rect.bottom() - 4.5))
    painter.restore()


def source_colour(letter: str) -> QColor:
    """The colour of a source: the palette's, one after the other and over again. Its letter always stands with it."""
    return palette().sources[_number(letter) % len(palette().sources)]


def _number(letter: str) -> int:
    """The place of a source's letter among all, from 0: A, B, ... Z, AA, AB, ..."""
    number = 0
    for each in letter:
        number = 26 * number + ord(each) - ord("A") + 1
    return number - 1


def paint_source(painter: QPainter, rect: QRectF, letter: str) -> None:
    """A source's letter in a disc, where a section's stands in a square.

    Filled for as many sources as there are colours; a ring for the next ones, which have the same colours again.
    """
    colour = source_colour(letter)
    filled = _number(letter) // len(palette().sources) % 2 == 0
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen if filled else QPen(colour, 1.5))
    painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
    disc = rect if filled else rect.adjusted(0.75, 0.75, -0.75, -0.75)
    painter.drawRoundedRect(disc, disc.height() / 2, disc.height() / 2)
    painter.setPen(palette().on_source if filled else colour)
    painter.setFont(font(Text.BADGE))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letter)
    painter.restore()


def paint_bar(painter: QPainter, rect: QRectF, kind: SectionKind | None, *, held: bool = True) -> None:
    """A section's bar down the whole height of a rectangle of its width; hairline dots where it is only offered."""
    painter.save()
    if kind is None:
        painter.fillRect(QRectF(rect.center().x(), rect.top(), 1, rect.height()), palette().edge)
    elif held:
        _HELD[SIGNS[kind].bar](painter, rect, palette().sections[kind].badge)
    else:
        painter.setPen(_dots(palette().sections[kind].badge, 1, 3))
        painter.drawLine(QLineF(rect.center().x(), rect.top(), rect.center().x(), rect.bottom()))
    painter.restore()


def _solid(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    painter.fillRect(rect, colour)


def _dashed(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    top = rect.top()
    while top < rect.bottom():
        painter.fillRect(QRectF(rect.left(), top, rect.width(), min(6.0, rect.bottom() - top)), colour)
        top += 9


def _double(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    line = rect.width() * 3 / 8
    painter.fillRect(QRectF(rect.left(), rect.top(), line, rect.height()), colour)
    painter.fillRect(QRectF(rect.right() - line, rect.top(), line, rect.height()), colour)


def _dotted(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    radius, y = rect.width() / 2, rect.top() + rect.width() / 2
    while y + radius <= rect.bottom():
        painter.drawEllipse(QPointF(rect.center().x(), y), radius, radius)
        y += rect.width() + 3


def _dots(colour: QColor, width: float, gap: float) -> QPen:
    pen = QPen(colour, width)
    pen.setDashPattern([1, gap])
    return pen


_HELD = {Bar.SOLID: _solid, Bar.DASHES: _dashed, Bar.DOUBLE: _double, Bar.DOTS: _dotted}


def paint_hidden(painter: QPainter, rect: QRectF) -> None:
    """Where a hidden character stands: a post with a bar on its top, as no letter looks."""
    colour, x = palette().warn, rect.left()
    painter.fillRect(QRectF(x - 0.75, rect.top(), 1.5, rect.height()), colour)
    painter.fillRect(QRectF(x - 4, rect.top(), 8, 3), colour)


def paint_underline(painter: QPainter, rect: QRectF, kind: SectionKind) -> None:
    """A section's line under words, for a palette without tints: the bar's pattern, lying down."""
    colour, bar = palette().sections[kind].badge, SIGNS[kind].bar
    pen = QPen(colour, 2)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if bar in _PATTERNS:
        pen.setDashPattern(_PATTERNS[bar])
    if bar is Bar.DOUBLE:
        pen.setWidth(1)
        painter.setPen(pen)
        painter.drawLine(QLineF(rect.left(), rect.bottom() - 3, rect.right(), rect.bottom() - 3))
    painter.setPen(pen)
    painter.drawLine(QLineF(rect.left(), rect.bottom(), rect.right(), rect.bottom()))


_PATTERNS = {Bar.DASHES: [4.0, 2.0], Bar.DOTS: [1.0, 1.0]}
