"""How text is set on the desk: lines apart, paragraphs further apart, the same in reading and in editing."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainterPath, QTextBlock, QTextDocument, QTextLayout, QTextOption
from PySide6.QtWidgets import QPlainTextDocumentLayout

LINE = 1.6
"""Distance of base lines in parts of the letter size (look.md: 24 for 15)."""


def pitch(font: QFont, line: float = LINE) -> int:
    """The distance of base lines in pixels."""
    return round(font.pixelSize() * line)


class AiryLayout(QPlainTextDocumentLayout):
    """Lays blocks out as they come into sight, so that a million words cost nothing.

    `line` is the distance of base lines in parts of the letter size, `gap` the pixels between paragraphs, `head` the
    room above the first line; `continued` holds the numbers of blocks that go on the block before and get no gap.
    """

    def __init__(self, document: QTextDocument, line: float = LINE, gap: int = 0) -> None:
        super().__init__(document)
        self.line = line
        self.gap = gap
        self.head = 0.0
        self.continued: frozenset[int] = frozenset()

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """The block's rectangle with its lines set apart; Qt asks for it whenever it needs a height."""
        rect = super().blockBoundingRect(block)
        layout = block.layout()
        if not block.isValid() or not layout.lineCount():
            return rect
        distance = pitch(self.document().defaultFont(), self.line)
        head = self.head if block.blockNumber() == 0 else 0.0
        _set_apart(layout, distance, head)
        gap = 0 if block.blockNumber() + 1 in self.continued else self.gap
        rect.setHeight(head + layout.lineCount() * distance + gap)
        return rect


def airy_document(font: QFont, line: float = LINE, gap: int = 0) -> tuple[QTextDocument, AiryLayout]:
    """An empty document for a text widget, set in this way; the widget that shows it must keep it."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(font)
    layout = AiryLayout(document, line, gap)
    document.setDocumentLayout(layout)
    return document, layout


def _set_apart(layout: QTextLayout, distance: float, head: float) -> None:
    """Move the lines of a block to their places, where Qt has just laid them out afresh."""
    first = layout.lineAt(0)
    place = head + (distance - first.height()) / 2
    if first.y() == place:
        return
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        line.setPosition(QPointF(line.x(), place + number * distance))


def lay_out(
    text: str, font: QFont, width: float, formats: Sequence[QTextLayout.FormatRange] = (), line: float = LINE
) -> tuple[QTextLayout, float]:
    """A text broken into lines of a width, ready to be drawn, and its height in pixels."""
    layout = shape(text, font, formats)
    return layout, break_lines(layout, width, line)


def shape(text: str, font: QFont, formats: Sequence[QTextLayout.FormatRange] = ()) -> QTextLayout:
    """A text whose letters are chosen once, however often it is broken into lines of another width."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(list(formats))
    layout.setCacheEnabled(True)
    return layout


def break_lines(layout: QTextLayout, width: float, line: float = LINE) -> float:
    """Break a shaped text into lines of a width; its height in pixels."""
    distance, number = pitch(layout.font(), line), 0
    layout.beginLayout()
    while (made := layout.createLine()).isValid():
        made.setLineWidth(max(1.0, width))
        made.setPosition(QPointF(0, number * distance + (distance - made.height()) / 2))
        number += 1
    layout.endLayout()
    return float(max(1, number) * distance)


def line_rects(layout: QTextLayout, start: int, end: int) -> Iterator[QRectF]:
    """Where the words from `start` to `end` (UTF-16 units of the block) stand, one rectangle a line."""
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = max(start, line.textStart())
        last = min(end, line.textStart() + line.textLength())
        if first >= last:
            continue
        left, right = _x(line.cursorToX(first)), _x(line.cursorToX(last))
        right = min(right, line.x() + line.naturalTextWidth())
        yield QRectF(min(left, right), line.y(), abs(right - left), line.height())


def _x(found: object) -> float:
    """The coordinate that PySide gives with or without the position it belongs to."""
    return float(found[0]) if isinstance(found, tuple) else float(found)  # type: ignore[arg-type]


def outline(rects: Iterable[QRectF]) -> QPainterPath:
    """One line round words that stand on several lines."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for rect in rects:
        path.addRect(rect.adjusted(-3, -2.5, 3, 2.5))
    return path.simplified()
