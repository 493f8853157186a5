"""One page of the preview: the picture of the real page, and the places of its entries."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QMarginsF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from briefing.app.preview import PageSize
from briefing.gui.theme.palettes import LIGHT, palette

_RING = LIGHT.focus  # the page is white paper in every theme
_WASH = QColor(_RING.red(), _RING.green(), _RING.blue(), 26)
_DIM = QColor(0, 0, 0, 34)
_AROUND = QMarginsF(5, 2, 5, 2)
"""How far a ring lies outside its words, in pixels."""


@dataclass(frozen=True, slots=True)
class EntrySpot:
    """Where an entry stands on the page, in points from its top left corner."""

    entry: str
    box: QRectF


@dataclass(frozen=True, slots=True)
class Drawing:
    """Which picture a sheet shows or waits for: of which edition of the document, in how many device pixels."""

    edition: int
    width: int
    height: int


class PageSheet(QWidget):
    """Shows one page. It keeps its old picture, stretched if need be, until the new one is there.

    `points` is the page's size, `shown` the picture it has, `awaited` the one that was last asked for.
    """

    entry_clicked = Signal(str)
    clicked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.awaited: Drawing | None = None
        self.shown: Drawing | None = None
        self._picture = QImage()
        self.points = PageSize(1, 1)
        self._spots: Sequence[EntrySpot] = ()
        self._linked: str | None = None
        self._hovered: str | None = None
        self._dimmed = False
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_page(self, size: PageSize, spots: Sequence[EntrySpot]) -> None:
        """Be a page of this size with these entries on it; the picture comes later."""
        self.points, self._spots = size, spots
        self.update()

    def show_picture(self, drawing: Drawing, picture: QImage) -> None:
        """Show the picture that was waited for."""
        self.shown, self._picture = drawing, picture
        self.update()

    def forget_picture(self) -> None:
        """Give the picture's memory back; for pages far out of sight."""
        self.awaited = self.shown = None
        self._picture = QImage()

    def link(self, entry: str | None) -> None:
        """Ring the words of this entry, if they are here."""
        if entry != self._linked:
            self._linked = entry
            self.update()

    def set_dimmed(self, dimmed: bool) -> None:
        """Take some of the glare from the white paper, in the dark."""
        if dimmed != self._dimmed:
            self._dimmed = dimmed
            self.update()

    def drawing(self, edition: int) -> Drawing:
        """The picture that fits the sheet as it is now, to the pixel of its screen."""
        ratio = self.devicePixelRatioF()
        return Drawing(edition, round(self.width() * ratio), round(self.height() * ratio))

    def scaled_size(self, scale: float) -> QSize:
        """How large the page is at a scale of so many pixels a point."""
        return QSize(round(self.points.width * scale), round(self.points.height * scale))

    def boxes_of(self, entry: str | None) -> list[QRectF]:
        """Where an entry's words are, in pixels of the sheet."""
        scale = self._scale()
        return [
            QRectF(box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale)
            for box in (spot.box for spot in self._spots if spot.entry == entry)
        ]

    def _scale(self) -> float:
        return self.width() / self.points.width

    def _entry_at(self, position: QPointF) -> str | None:
        """The entry under a point; the smallest, should two lie there."""
        point = position / self._scale()
        under = [spot for spot in self._spots if spot.box.contains(point)]
        return min(under, key=lambda spot: spot.box.width() * spot.box.height()).entry if under else None

    def _hover(self, entry: str | None) -> None:
        if entry != self._hovered:
            self._hovered = entry
            self.setCursor(Qt.CursorShape.PointingHandCursor if entry else Qt.CursorShape.ArrowCursor)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture, the dimming, the rings."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if self.shown and self.shown == self.drawing(self.shown.edition):
            self._picture.setDevicePixelRatio(self.devicePixelRatioF())
            painter.drawImage(0, 0, self._picture)
        elif not self._picture.isNull():
            painter.drawImage(self.rect(), self._picture)
        if self._dimmed and palette().is_dark:
            painter.fillRect(self.rect(), _DIM)
        for entry, width in ((self._hovered, 1), (self._linked, 2)):
            self._paint_rings(painter, entry, width)

    def _paint_rings(self, painter: QPainter, entry: str | None, width: int) -> None:
        painter.setPen(QPen(_RING, width))
        painter.setBrush(_WASH)
        for box in self.boxes_of(entry):
            painter.drawRoundedRect(box.marginsAdded(_AROUND), 4, 4)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what a click would choose."""
        self._hover(self._entry_at(event.position()))

    def leaveEvent(self, _event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        self._hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the entry under the pointer."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.clicked.emit()
            if entry := self._entry_at(event.position()):
                self.entry_clicked.emit(entry)
