"""A list whose rows carry a sign with a word for it, a place, and some lines of words: for dialogs that show hits."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QStandardItem,
    QStandardItemModel,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from briefing.gui import icons
from briefing.gui.lines import lay_out
from briefing.gui.offsets import shown, to_units
from briefing.gui.signs import BADGE, paint_source
from briefing.gui.theme import NO_RING, Text, font, palette
from briefing.model.article import Span

_Index = QModelIndex | QPersistentModelIndex
_PAD, _SIDE, _HEAD, _LABEL, _LINE = 10, 12, 168, 84, 1.4
"""Air above and below, air at the sides, widths of the column of signs and of labels in pixels, distance of lines."""
BATCH = 12
"""Rows laid out at a time; a batch is under a frame's time."""


@dataclass(frozen=True, slots=True)
class Part:
    """Some words with their label. `added` and `taken` are spans of them that are underlined or struck out."""

    label: str
    words: str
    added: tuple[Span, ...] = ()
    taken: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """What a row shows: the name of an icon, a word for it, a place, and parts one under the other.

    `source` is the letter of a source, whose sign stands in place of the icon.
    """

    sign: str
    state: str
    place: str
    parts: tuple[Part, ...]
    warns: bool = False
    source: str = ""

    def spoken(self) -> str:
        """The row as somebody hears it."""
        words = (f"{part.label}: {part.words}" if part.label else part.words for part in self.parts)
        place = f"{self.source} {self.place}".strip()
        return " ".join(f"{each.rstrip('.')}." for each in (self.state, place, *words) if each)


class RowList(QListView):
    """Lists rows. `chosen` carries the number of the one on which Enter was pressed, or that was double-clicked.

    `current_changed` follows the keyboard from row to row; `delete_asked` carries its number when Delete is pressed.
    """

    chosen = Signal(int)
    current_changed = Signal(int)
    delete_asked = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._hint = ""
        self._rows = QStandardItemModel(self)
        self.setModel(self._rows)
        self.setItemDelegate(_Painter(self))
        self.setProperty(NO_RING, True)  # the current row shows where the keyboard is
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(BATCH)
        self.doubleClicked.connect(lambda index: self.chosen.emit(index.row()))

    @property
    def hint(self) -> str:
        """What is said in the middle of the list while it has no rows: what to do."""
        return self._hint

    @hint.setter
    def hint(self, words: str) -> None:
        self._hint = words
        self.setAccessibleDescription(words)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, or the hint where there are none."""
        super().paintEvent(event)
        if self._hint and not self._rows.rowCount():
            with QPainter(self.viewport()) as painter:
                painter.setPen(palette().muted)
                painter.setFont(font(Text.CONTROL))
                box = self.viewport().rect().adjusted(48, 24, -48, -24)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._hint)

    def show_rows(self, rows: Sequence[Row], at: int = 0) -> None:
        """Show these rows, the keyboard on one of them."""
        self._rows.clear()
        for row in rows:
            item = QStandardItem(row.state)
            item.setData(row, Qt.ItemDataRole.UserRole)
            item.setData(row.spoken(), Qt.ItemDataRole.AccessibleTextRole)
            self._rows.appendRow(item)
        self.go_to(at)

    def go_to(self, number: int) -> None:
        """Put the keyboard on a row, or on the last one where there are not so many."""
        self.setCurrentIndex(self._rows.index(min(number, self._rows.rowCount() - 1), 0))

    @property
    def number(self) -> int:
        """The number of the row on which the keyboard is, -1 for none."""
        return self.currentIndex().row()

    def heard(self) -> list[str]:
        """What a screen reader says of each row."""
        role = Qt.ItemDataRole.AccessibleTextRole
        return [str(self._rows.index(row, 0).data(role)) for row in range(self._rows.rowCount())]

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """The keyboard is on another row."""
        super().currentChanged(current, previous)
        self.current_changed.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the space bar choose, Delete asks to take away."""
        keys = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
        if event.key() in keys and self.number >= 0:
            self.chosen.emit(self.number)
        elif event.key() == Qt.Key.Key_Delete and self.number >= 0:
            self.delete_asked.emit(self.number)
        else:
            super().keyPressEvent(event)


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """What a row lies on: a line below it; under the current one the ground of hover, and the accent at its left."""
    box: QRect = option.rect
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(box, palette().hover)
        painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), palette().accent)
    painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), palette().line)


class _Painter(QStyledItemDelegate):
    """Draws the rows."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """One row."""
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        box: QRect = option.rect
        painter.save()
        paint_ground(painter, option)
        self._paint_head(painter, row, box)
        top = float(box.top() + _PAD)
        for part in row.parts:
            top = self._paint_part(painter, part, box, top)
        painter.restore()

    def _paint_head(self, painter: QPainter, row: Row, box: QRect) -> None:
        colours, left, top = palette(), box.left() + _SIDE, box.top() + _PAD
        sign = QRect(left, top + 2, BADGE, BADGE)
        if row.source:
            paint_source(painter, QRectF(sign), row.source)
        else:
            icons.paint(painter, sign, row.sign, colours.warn if row.warns else colours.ink)
        words = QRect(left + 24, top, _HEAD - 36, 20)
        for said, text, colour in ((row.state, Text.STRONG, colours.ink), (row.place, Text.SMALL, colours.link)):
            painter.setFont(font(text))
            painter.setPen(colour)
            painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, said)
            words.translate(0, 22)

    def _paint_part(self, painter: QPainter, part: Part, box: QRect, top: float) -> float:
        """Draw a part and say where the next one begins."""
        left = box.left() + _SIDE + _HEAD
        if part.label:
            painter.setFont(font(Text.SMALL))
            painter.setPen(palette().muted)
            label = QRect(left, round(top), _LABEL - 8, 20)
            painter.drawText(label, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, part.label)
        layout, height = _laid_out(part, box.width())
        painter.setPen(palette().ink)
        layout.draw(painter, QPointF(left + (_LABEL if part.label else 0), top))
        return top + height + 4

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As high as all its words."""
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QAbstractScrollArea) else option.rect.width()
        return QSize(width, _height(index.data(Qt.ItemDataRole.UserRole), width))


@lru_cache(maxsize=1024)
def _height(row: Row, width: int) -> int:
    """How high a row is in pixels where it is so wide."""
    words = sum(_laid_out(part, width)[1] + 4 for part in row.parts)
    return max(44 if row.place else 22, round(words)) + 2 * _PAD


def _laid_out(part: Part, width: int) -> tuple[QTextLayout, float]:
    """The words of a part in a row of a width, and their height in pixels."""
    room = width - 2 * _SIDE - _HEAD - (_LABEL if part.label else 0)
    formats = [_marked(part.words, span, added=True) for span in part.added]
    formats += [_marked(part.words, span, added=False) for span in part.taken]
    return lay_out(shown(part.words), font(Text.CONTROL), room, formats, _LINE)


def _marked(words: str, span: Span, *, added: bool) -> QTextLayout.FormatRange:
    """Words that came are bold and underlined, words that went are struck out."""
    marked = QTextLayout.FormatRange()
    marked.start = to_units(words, span.start)
    marked.length = to_units(words, span.end) - marked.start
    look = QTextCharFormat()
    look.setFontUnderline(added)
    look.setFontStrikeOut(not added)
    look.setFontWeight(600 if added else 400)
    marked.format = look
    return marked
