"""What stands on a card, measured and painted: the words in their lines, or their editor, and the lines about them."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QPainter, QTextLayout

from briefing.gui import icons
from briefing.gui.card_face import (
    ALSO,
    BOTTOM,
    LEFT,
    META,
    RIGHT,
    SPEAKER,
    TOP,
    Face,
    break_words,
    paint_also,
    paint_frame,
    paint_meta,
    paint_speaker,
    shaped,
)
from briefing.gui.desk import Desk
from briefing.gui.editing import Editing
from briefing.gui.offsets import to_code_points
from briefing.gui.theme import palette
from briefing.gui.translating import Original
from briefing.model.translating import original

GRIP = QRect(4, 8, 20, 22)
"""Where a card is taken hold of to drag it, in pixels from its corner."""

TOOLS = 126
"""Pixels that a card's tools take from its last line."""


class CardBody:
    """What a card of one entry holds, in pixels from the card's corner; all measures are kept until `remeasure`.

    `face` is what is shown, `size` the reading size in per cent; while `editing` is there, it stands for the words.
    """

    def __init__(self, desk: Desk, face: Face, size: int) -> None:
        self._desk = desk
        self.face, self.size = face, size
        self.editing: Editing | None = None
        self._heights: dict[int, int] = {}
        self._shaped: QTextLayout | None = None
        self._broken_at, self._words_height = -1, 0.0
        self._translated: Original | None = None

    # -- measures

    def remeasure(self) -> None:
        """Forget all measures: other words are shown, or the same ones larger or smaller."""
        self._heights.clear()
        self._shaped = None

    def height(self, width: int) -> int:
        """As high as the words at this width, the speaker's line and the last line."""
        known = self._heights.get(width)  # Qt asks for it many times in a row
        if known is None:
            known = self._heights[width] = round(TOP + self._height_of_words(width) + self._below(width))
        return known

    def is_measured(self, width: int) -> bool:
        """Whether `height` has its answer ready for this width."""
        return width in self._heights

    def _height_of_words(self, width: int) -> float:
        if self.editing:
            return self.editing.heightForWidth(0)
        self._lines(width)
        return self._words_height

    def _below(self, width: int) -> int:
        """How much stands under the words."""
        lines = META + ALSO * bool(self.face.also) + SPEAKER * self._says_speaker()
        return self._original_height(width) + lines + BOTTOM

    def _says_speaker(self) -> bool:
        return self.face.speaker and self.editing is None

    def _lines(self, width: int) -> QTextLayout:
        """The words broken into the lines of a card of this width; its letters are kept, for they take longest."""
        if self._shaped is None:
            self._shaped, self._broken_at = shaped(self.face, self.size), -1
        if self._broken_at != width:
            self._words_height, self._broken_at = break_words(self._shaped, width), width
        return self._shaped

    def _original(self) -> Original | None:
        """What stands locked under our translation, or under the place where one is typed."""
        words = self.face.original
        if not words and self.editing and self.editing.translates:
            words = original(self._desk.brief, self.face.entry)
        if self._translated is None or self._translated.words != words:
            self._translated = Original(words)
        return self._translated if words else None

    def _original_height(self, width: int) -> int:
        shown = self._original()
        return shown.height(width - LEFT - RIGHT) if shown else 0

    # -- places

    def has_words_at(self, point: QPoint, card: QRect) -> bool:
        """Whether a point of a card that takes this rectangle is among the words, or in the empty lines beside them."""
        return point.x() >= LEFT and point.y() < card.height() - self._below(card.width())

    def also_line(self, card: QRect) -> QRect:
        """Where the other sources are named; empty where none is. A press there opens the choice of wordings."""
        top = card.height() - BOTTOM - META - ALSO
        return QRect(LEFT, top, card.width() - LEFT - RIGHT, ALSO) if self.face.also else QRect()

    def opens_wordings(self, point: QPoint, card: QRect) -> bool:
        """Whether a press at a point opens the choice of wordings: on the other sources' line, where they differ."""
        return bool(self.face.also and self.face.also.wording()) and self.also_line(card).contains(point)

    def offset_at(self, point: QPoint, width: int) -> int:
        """The offset of the words under the mouse, in code points, its lead-in left out."""
        layout = self._lines(width)
        place = QPointF(point - QPoint(LEFT, TOP))
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            if place.y() < line.y() + line.height() or number == layout.lineCount() - 1:
                units = line.xToCursor(place.x())
                opening = len(self.face.lead_in) + 1 if self.face.lead_in else 0
                return max(0, to_code_points(self.face.words, units) - opening)
        return 0

    # -- painting

    def paint(self, painter: QPainter, card: QRect, *, ringed: bool, chosen: bool, tools: bool) -> None:
        """Frame, grip, words, speaker, last line. `tools`: some stand at the end of the last line."""
        refused = self.editing is not None and self.editing.is_refused
        paint_frame(painter, QRectF(card), chosen=ringed, refused=refused)
        if self.editing is None:
            painter.setPen(palette().ink)
            self._lines(card.width()).draw(painter, QPointF(LEFT, TOP))
        icons.paint(painter, QRectF(GRIP.x(), GRIP.y(), 18, 18), "grip", palette().muted)
        top, right = self._paint_original(painter, card), card.width() - RIGHT
        if self._says_speaker():
            paint_speaker(painter, self.face, LEFT, top, right)
            top += SPEAKER
        if self.face.also:
            paint_also(painter, self.face.also, LEFT, top, right)
            top += ALSO
        paint_meta(painter, self.face, LEFT, top, right - TOOLS * tools, focused=chosen)

    def _paint_original(self, painter: QPainter, card: QRect) -> int:
        """Paint what is translated, if anything is; where the lines below it begin."""
        top = card.height() - self._below(card.width())
        if shown := self._original():
            shown.paint(painter, LEFT, top, card.width() - LEFT - RIGHT)
        return top + self._original_height(card.width())
