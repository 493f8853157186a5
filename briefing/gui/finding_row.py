"""How one finding is drawn: sign, what, place, why, and the remedy beside the words."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QStyledItemDelegate, QStyleOptionViewItem

from briefing.gui import icons
from briefing.gui.language import translated
from briefing.gui.rows import paint_ground
from briefing.gui.theme import Text, font, palette
from briefing.model.suggestion import Finding, Severity

_Index = QModelIndex | QPersistentModelIndex
_LEFT, _SIGN, _GAP = 16, 28, 16
_PAD = 10
"""Air above and below the words, in pixels."""
_PLACE = 118
"""Width of the column of places, in pixels."""
_SHARES = (0.26, 0.4, 0.34)
"""How the rest of the width is shared out: what, why, remedy."""
_WORDS = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True)
class Shown:
    """A finding and what the desk calls its place, "" where it is about the whole brief."""

    finding: Finding
    place: str

    def spoken(self) -> str:
        """The finding as somebody hears it."""
        finding = self.finding
        parts = (translated(finding.what), self.place, translated(finding.why), translated(finding.remedy))
        return " ".join(f"{part.rstrip('.')}." for part in parts if part)


@dataclass(frozen=True, slots=True)
class _Cell:
    """Words in a column."""

    words: str
    text: Text
    colour: QColor
    box: QRect


class FindingRow(QStyledItemDelegate):
    """Draws the rows of the drawer."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """One row."""
        shown: Shown = index.data(Qt.ItemDataRole.UserRole)
        box: QRect = option.rect
        error = shown.finding.severity is Severity.ERROR
        painter.save()
        paint_ground(painter, option)
        sign = QRect(box.left() + _LEFT, box.top() + _PAD + 1, 16, 16)
        icons.paint(painter, sign, "error" if error else "information", palette().warn)
        for cell in _cells(shown, box):
            painter.setFont(font(cell.text))
            painter.setPen(cell.colour)
            painter.drawText(cell.box, _WORDS, cell.words)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As high as the longest of its words."""
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QAbstractScrollArea) else option.rect.width()
        return QSize(width, height_of(index.data(Qt.ItemDataRole.UserRole), width))


def height_of(shown: Shown, width: int) -> int:
    """How high a row is in pixels where it is so wide."""
    cells = _cells(shown, QRect(0, 0, width, 1000))
    heights = [QFontMetrics(font(cell.text)).boundingRect(cell.box, _WORDS, cell.words).height() for cell in cells]
    return max(38, max(heights) + 2 * _PAD)


def _cells(shown: Shown, box: QRect) -> list[_Cell]:
    """The words of a row and where they go."""
    colours, finding = palette(), shown.finding
    words = (
        (translated(finding.what), Text.STRONG, colours.ink),
        (shown.place, Text.STRONG, colours.link),
        (_as_sentence(translated(finding.why)), Text.CONTROL, colours.muted),
        (_as_sentence(translated(finding.remedy)), Text.CONTROL, colours.ink),
    )
    rest = box.width() - 2 * _LEFT - _SIGN - _PLACE
    what, why, remedy = (round(share * rest) for share in _SHARES)
    left, cells = box.left() + _LEFT + _SIGN, []
    for (said, text, colour), width in zip(words, (what, _PLACE, why, remedy), strict=True):
        cells.append(_Cell(said, text, colour, QRect(left, box.top() + _PAD, width - _GAP, box.height() - _PAD)))
        left += width
    return cells


def _as_sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
