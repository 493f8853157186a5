"""How one of those who speak is drawn in the list of people: name and counts, under them role and what is uncertain."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from briefing.gui.rows import Row, paint_ground
from briefing.gui.theme import Text, font, palette

_Index = QModelIndex | QPersistentModelIndex
_SIDE, _PAD, _LINE, _GAP = 16, 6, 20, 12
"""Air at the sides and above, the height of a line, and the least distance of two texts, in pixels."""


class VoiceRow(QStyledItemDelegate):
    """Draws a row of two lines.

    Of the Row `state` is the name, `place` the counts, and the parts are the role and what is uncertain.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """One row."""
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        box: QRect = option.rect
        colours = palette()
        painter.save()
        paint_ground(painter, option)
        line = QRect(box.left() + _SIDE, box.top() + _PAD, box.width() - 2 * _SIDE, _LINE)
        role, uncertain = (part.words for part in row.parts)
        _paint_line(painter, line, (row.state, Text.STRONG, colours.ink), (row.place, colours.muted))
        _paint_line(painter, line.translated(0, _LINE), (role, Text.SMALL, colours.muted), (uncertain, colours.warn))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Two lines, or one where nothing stands in the second."""
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        lines = 2 if any(part.words for part in row.parts) else 1
        return QSize(option.rect.width(), lines * _LINE + 2 * _PAD + 1)


def _paint_line(painter: QPainter, box: QRect, left: tuple[str, Text, QColor], right: tuple[str, QColor]) -> None:
    """A text at either end of a line; the left one is cut where there is no room for both."""
    said, colour = right
    painter.setFont(font(Text.SMALL))
    painter.setPen(colour)
    painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, said)
    room = box.width() - (painter.fontMetrics().horizontalAdvance(said) + _GAP if said else 0)
    said, text, colour = left
    painter.setFont(font(text))
    painter.setPen(colour)
    fitted = QFontMetrics(font(text)).elidedText(said, Qt.TextElideMode.ElideRight, room)
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, fitted)
