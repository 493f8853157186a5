"""What stands beside the article: paragraph numbers, and the badge and bar of every passage."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from briefing.gui.article_text import GUTTER, ArticleText, VisibleBlock, along
from briefing.gui.marks import Mark
from briefing.gui.signs import BADGE, BAR, paint_badge, paint_bar
from briefing.gui.theme import Text, font, palette

NUMBER_RIGHT, BADGE_LEFT, BAR_LEFT, LANE_LEFT = 20, 26, 46, 53
"""Where the four columns stand, in pixels: the number's right edge, badges, bars, and the bottom line's own lane."""


class Gutter(QWidget):
    """Paints itself beside the article and follows it as it scrolls."""

    def __init__(self, text: ArticleText) -> None:
        super().__init__(text)
        self._text = text
        text.moved.connect(self.update)
        text.viewport().installEventFilter(self)  # it gets its new height after the text, whose own comes too early

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as high as the article."""
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(0, 0, GUTTER, self._text.viewport().height())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Number, badges and bars of the blocks in sight."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), palette().paper)
            for seen in self._text.visible_blocks():
                self._paint_number(painter, seen)
                self._paint_marks(painter, seen)

    def _paint_number(self, painter: QPainter, seen: VisibleBlock) -> None:
        block = self._text.shown.blocks[seen.index]
        if not block.opens:
            return
        line = seen.block.layout().lineAt(0)
        painter.setFont(font(Text.NUMBER))
        painter.setPen(palette().muted)
        rect = QRectF(0, seen.top + line.y(), NUMBER_RIGHT, line.height())
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(block.paragraph.number))

    def _paint_marks(self, painter: QPainter, seen: VisibleBlock) -> None:
        """Bars beside their lines; badges under one another where two passages begin in one place."""
        free = seen.top
        span = self._text.shown.blocks[seen.index].span
        for mark in self._text.marks_in(span):
            reach = along(self._text.rects_in(seen, mark.span))
            if reach is None:
                continue
            self._paint_bar(painter, mark, *reach)
            if mark.span.start >= span.start:
                top = max(free, reach[0] + (reach[1] - reach[0] > BADGE) * 2)
                paint_badge(painter, QRectF(BADGE_LEFT, top, BADGE, BADGE), mark.section, held=mark.held)
                free = top + BADGE + 4

    @staticmethod
    def _paint_bar(painter: QPainter, mark: Mark, top: float, bottom: float) -> None:
        left = BAR_LEFT if mark.section else LANE_LEFT - BAR
        paint_bar(painter, QRectF(left, top, BAR, bottom - top), mark.section, held=mark.held)
