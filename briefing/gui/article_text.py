"""The article's words: to be read, selected and clicked, with the passages of the brief on their grounds."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from briefing.gui.lines import airy_document, line_rects, outline
from briefing.gui.marks import Mark, Marks
from briefing.gui.offsets import ShownText, shown_text
from briefing.gui.signs import paint_hidden, paint_underline
from briefing.gui.theme import NO_RING, Text, font, palette
from briefing.model.article import Article, Span
from briefing.model.section import SectionKind

GUTTER, MARGIN = 56, 4
"""Pixels left of the words: for number, badge, bar and line, and free for the ring round linked words."""

PARAGRAPH_GAP = 12
"""Pixels between two paragraphs."""

PASSAGE = "application/x-briefing-passage"
"""What a passage is when it is dragged: the letter of its source and its offsets, as `A:start:end`."""

EMPTY = Article("", (), ())


@dataclass(frozen=True, slots=True)
class VisibleBlock:
    """A block in sight: its index and where its rectangle begins, in pixels of the viewport."""

    index: int
    block: QTextBlock
    top: float
    height: float


class ArticleText(QPlainTextEdit):
    """Shows one article. Positions come out as the article's own offsets; its words never come out at all.

    `place_clicked` carries the offset of a click; `selection_settled` follows a selection made or let go.
    `resized` follows when the words are wrapped to another width, `moved` also when they scroll.
    """

    place_clicked = Signal(int)
    selection_settled = Signal()
    moved = Signal()
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source = ""
        self.shown = ShownText(EMPTY)
        self._marks: Marks | None = None
        self._linked: tuple[Span, ...] = ()
        self._hidden: tuple[Span, ...] = ()
        self._document, self._airy = airy_document(font(Text.READING), gap=PARAGRAPH_GAP)
        self._document.setDocumentMargin(MARGIN)
        self.setDocument(self._document)
        self.setFont(font(Text.READING))
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(GUTTER, 0, 24, 0)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Article"))
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setProperty(NO_RING, True)
        self.updateRequest.connect(self.moved)

    # -- what is shown

    def show_article(self, article: Article, source: str) -> None:
        """Show the body of a source's article; one that is shown already stays where it is."""
        self.source = source
        if article is self.shown.article:
            return
        self.shown = shown_text(article)
        self._linked = self._hidden = ()
        self.show_marks(None)
        self._airy.continued = frozenset(i for i, block in enumerate(self.shown.blocks) if not block.opens)
        self.setPlainText(self.shown.text)

    def show_marks(self, marks: Marks | None) -> None:
        """Lay these passages on their sections' grounds."""
        self._marks = marks
        self.viewport().update()
        self.moved.emit()

    def link(self, spans: tuple[Span, ...]) -> None:
        """Ring these passages, and bring the first into sight."""
        self._linked = spans
        if spans and not self._in_sight(spans[0]):
            self.bring_into_sight(spans[0])
        self.viewport().update()

    def show_hidden(self, spans: tuple[Span, ...]) -> None:
        """Set a sign where these characters stand, which nobody would see; they come in the article's order."""
        self._hidden = spans
        self.viewport().update()

    @property
    def linked(self) -> tuple[Span, ...]:
        """The passages that are ringed."""
        return self._linked

    def set_reading_size(self, percent: int) -> None:
        """Set the words larger or smaller; 100 is the size of the design."""
        made = font(Text.READING, percent)
        if made == self.font():
            return
        self.document().setDefaultFont(made)
        self.setFont(made)

    def set_head(self, height: float) -> None:
        """Leave room above the first line, in pixels, for what stands over the article."""
        if height != self._airy.head:
            self._airy.head = height
            self.document().markContentsDirty(0, max(1, self.document().firstBlock().length()))

    def marks_in(self, span: Span) -> list[Mark]:
        """The passages that touch a span."""
        return self._marks.within(span) if self._marks else []

    # -- places

    def selected_span(self) -> Span:
        """The selected words, in the article's offsets; an empty span at the caret where there are none."""
        cursor = self.textCursor()
        return self.shown.span(cursor.selectionStart(), cursor.selectionEnd())

    def sentence_at(self, offset: int) -> Span | None:
        """The sentence around an offset of the article."""
        sentences = self.shown.article.sentences_of(Span(offset, offset + 1))
        return sentences[0].span if sentences else None

    def select(self, span: Span) -> None:
        """Select a passage and bring it into sight."""
        cursor = self.textCursor()
        cursor.setPosition(self.shown.position(span.start))
        cursor.setPosition(self.shown.position(span.end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.selection_settled.emit()

    def bring_into_sight(self, span: Span) -> None:
        """Scroll so that a passage stands a third down the window."""
        cursor = self.textCursor()
        cursor.setPosition(self.shown.position(span.start))
        self.setTextCursor(cursor)
        lines = self.cursorRect().top() - self.viewport().height() // 3
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(lines / max(1, self.fontMetrics().lineSpacing())))
        while self.cursorRect().top() < MARGIN and bar.value():  # the bar counts lines, not gaps and the head
            bar.setValue(bar.value() - 1)

    def _in_sight(self, span: Span) -> bool:
        seen = [each.index for each in self.visible_blocks()]
        wanted = self.shown.blocks_of(span)
        return bool(seen and wanted) and wanted[0] in seen[: max(1, len(seen) - 1)]

    def rects(self, span: Span) -> Iterator[QRectF]:
        """Where the words of a span stand in the viewport, as far as they are in sight, one rectangle a line."""
        for seen in self.visible_blocks():
            yield from self.rects_in(seen, span)

    def rects_in(self, seen: VisibleBlock, span: Span) -> Iterator[QRectF]:
        """Where the words of a span stand within a block in sight."""
        start, end = self.shown.units_in_block(seen.index, span)
        for rect in line_rects(seen.block.layout(), start, end):
            yield rect.translated(self.contentOffset().x(), seen.top)

    def visible_blocks(self) -> Iterator[VisibleBlock]:
        """The blocks in sight, from the top."""
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and block.blockNumber() < len(self.shown.blocks) and top < self.viewport().height():
            height = self.blockBoundingRect(block).height()
            yield VisibleBlock(block.blockNumber(), block, top, height)
            top += height
            block = block.next()

    # -- painting

    def _paint_grounds(self) -> None:
        with QPainter(self.viewport()) as painter:
            for seen in self.visible_blocks():
                for mark in self.marks_in(self.shown.blocks[seen.index].span):
                    if mark.held and mark.section:
                        self._paint_ground(painter, mark.section, self.rects_in(seen, mark.span))

    @staticmethod
    def _paint_ground(painter: QPainter, section: SectionKind, rects: Iterator[QRectF]) -> None:
        for rect in rects:
            if palette().tints:
                painter.fillRect(rect.adjusted(-1, 0, 1, 1), palette().sections[section].tint)
            else:
                paint_underline(painter, rect, section)

    def _paint_link(self) -> None:
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(palette().focus, 1.6))
            for span in self._linked:
                painter.drawPath(outline(self.rects(span)))

    def _paint_hidden(self) -> None:
        with QPainter(self.viewport()) as painter:
            for seen in self.visible_blocks():
                block = self.shown.blocks[seen.index].span
                first = bisect_left(self._hidden, block.start, key=lambda span: span.start)
                last = bisect_left(self._hidden, block.end, key=lambda span: span.start)
                for span in self._hidden[first:last]:
                    for rect in self.rects_in(seen, span):
                        paint_hidden(painter, rect)

    # -- Qt's own

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied or dragged: the article's own words, and where they stand."""
        span = self.selected_span()
        data = QMimeData()
        data.setText(self.shown.article.words(span))
        data.setData(PASSAGE, QByteArray(f"{self.source}:{span.start}:{span.end}".encode()))
        return data

    def paintEvent(self, event: QPaintEvent) -> None:
        """Grounds under the words, the ring and the signs of what is hidden over them."""
        self._paint_grounds()
        super().paintEvent(event)
        if self._linked:
            self._paint_link()
        if self._hidden:
            self._paint_hidden()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click tells its place; a drag has made a selection."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            if not self.textCursor().hasSelection():
                self.place_clicked.emit(self.selected_span().start)
            self.selection_settled.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click selects the sentence."""
        offset = self.shown.offset(self.cursorForPosition(event.position().toPoint()).position())
        if sentence := self.sentence_at(offset):
            self.select(sentence)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """A selection made by keys is settled when Shift is let go."""
        super().keyReleaseEvent(event)
        if event.key() in (Qt.Key.Key_Shift, Qt.Key.Key_A, Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.selection_settled.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The caret shows where the keyboard is."""
        super().focusInEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What stands beside and above the words moves along."""
        super().resizeEvent(event)
        self.moved.emit()
        self.resized.emit()


def along(rects: Iterator[QRectF]) -> tuple[float, float] | None:
    """From where to where a passage's lines reach down the window."""
    found = list(rects)
    return (found[0].top(), found[-1].bottom()) if found else None
