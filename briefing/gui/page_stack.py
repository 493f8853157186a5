"""The pages of the preview one under the other, in an area that scrolls."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from briefing.app.preview import PageSize, Spot
from briefing.gui.sheet import EntrySpot, PageSheet
from briefing.gui.theme import NO_RING

BAR = 12
"""Width of the scroll bar in pixels; kept free even where there is none, so that its coming changes no width."""


class PageStack(QScrollArea):
    """Lays out the sheets at a scale and tells which of them can be seen."""

    entry_clicked = Signal(str)
    clicked = Signal()
    zoom_asked = Signal(int)
    view_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.margin = 20
        self._scale = 0.0
        self._boxes: list[QRect] = []  # where each sheet lies; asking a widget costs a turn of the interpreter
        self.setProperty(NO_RING, True)
        self.setAccessibleName(self.tr("Pages"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._desk = _Desk()
        self.setWidget(self._desk)
        self._desk.setAutoFillBackground(False)
        self.verticalScrollBar().valueChanged.connect(self.view_changed)

    @property
    def sheets(self) -> Sequence[PageSheet]:
        """The sheets in the order of their pages."""
        return self._desk.sheets

    def have_sheets(self, count: int) -> None:
        """Have so many sheets; those that stay keep their pictures."""
        while len(self._desk.sheets) < count:
            self._add_sheet()
        while len(self._desk.sheets) > count:
            self._desk.sheets.pop().deleteLater()
            self._boxes.pop()

    def show_pages(self, sizes: Sequence[PageSize], places: Mapping[str, Sequence[Spot]]) -> None:
        """Let each sheet be its page, with the entries that stand on it."""
        spots = _by_page(places)
        for number, (sheet, size) in enumerate(zip(self.sheets, sizes, strict=True), start=1):
            sheet.show_page(size, spots.get(number, ()))

    def lay_out(self, scale: float) -> None:
        """Put the sheets one under the other at so many pixels a point.

        A new scale keeps what is in the view's middle there, unless the view is at the very top.
        """
        bar, middle = self.verticalScrollBar(), self.viewport().height() / 2
        read = (bar.value() + middle) / max(1, self._desk.height())
        self._place_sheets(scale)
        if scale != self._scale and self._scale and bar.value():
            bar.setValue(round(read * self._desk.height() - middle))
        self._scale = scale if self.sheets else 0.0  # the first pages to come are read from their top
        self._desk.update()

    def _place_sheets(self, scale: float) -> None:
        sizes = [sheet.scaled_size(scale) for sheet in self.sheets]
        width = max([self.width() - BAR, *(size.width() + 2 * self.margin for size in sizes)])
        top = self.margin
        boxes = []
        for size in sizes:
            boxes.append(QRect((width - size.width()) // 2, top, size.width(), size.height()))
            top += size.height() + self.margin
        moved, self._boxes = boxes != self._boxes, boxes
        self._desk.resize(width, top)
        if moved:
            for sheet, box in zip(self.sheets, boxes, strict=True):
                sheet.setGeometry(box)
                sheet.show()

    def visible_sheets(self) -> list[PageSheet]:
        """The sheets that can be seen, in part or whole."""
        seen = self._seen()
        return [sheet for sheet, box in zip(self.sheets, self._boxes, strict=True) if box.intersects(seen)]

    def far_sheets(self) -> list[PageSheet]:
        """The sheets more than a view's height out of sight."""
        height = self.viewport().height()
        near = self._seen().adjusted(0, -height, 0, height)
        return [sheet for sheet, box in zip(self.sheets, self._boxes, strict=True) if not box.intersects(near)]

    def current_page(self) -> int:
        """The number, from 1, of the page that is being read: the first that reaches into the view's lower part."""
        line = self._seen().top() + self.viewport().height() / 3
        return next((number for number, sheet in enumerate(self.sheets, 1) if sheet.geometry().bottom() >= line), 1)

    def shows(self, entry: str) -> bool:
        """Whether the place where an entry begins can be seen."""
        first = self._beginning_of(entry)
        return first is not None and self._seen().contains(first)

    def bring_into_sight(self, entry: str) -> None:
        """Scroll as little as need be to show where an entry begins; not at all where it can be seen."""
        if (first := self._beginning_of(entry)) and not self._seen().contains(first):
            self.ensureVisible(first.center().x(), first.center().y(), 0, first.height() // 2 + 2 * self.margin)

    def _beginning_of(self, entry: str) -> QRect | None:
        boxes = (box.translated(sheet.pos()).toAlignedRect() for sheet in self.sheets for box in sheet.boxes_of(entry))
        return next(boxes, None)

    def _seen(self) -> QRect:
        return self.viewport().rect().translated(-self._desk.pos())

    def _add_sheet(self) -> None:
        sheet = PageSheet(self._desk)
        sheet.entry_clicked.connect(self.entry_clicked)
        sheet.clicked.connect(self.clicked)
        self._desk.sheets.append(sheet)
        self._boxes.append(QRect())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl held, the wheel zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_asked.emit(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """A screen of another resolution wants other pictures."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self.view_changed.emit()


class _Desk(QWidget):
    """What the sheets lie on; it draws their shadows."""

    def __init__(self) -> None:
        super().__init__()
        self.sheets: list[PageSheet] = []

    def paintEvent(self, event: QPaintEvent) -> None:
        """A soft edge, a little lower than the paper."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 11))
        for sheet in self.sheets:
            if sheet.geometry().adjusted(-8, -8, 8, 8).intersects(event.rect()):
                for spread in (1, 2, 3, 4):
                    box = QRectF(sheet.geometry()).adjusted(-spread, -spread, spread, spread)
                    painter.drawRoundedRect(box.translated(0, 1.5), spread, spread)


def _by_page(places: Mapping[str, Sequence[Spot]]) -> dict[int, list[EntrySpot]]:
    """The entries' places by the number of their page."""
    found: dict[int, list[EntrySpot]] = {}
    for entry, spots in places.items():
        for spot in spots:
            box = QRectF(spot.left, spot.top, spot.width, spot.height)
            found.setdefault(spot.page, []).append(EntrySpot(entry, box))
    return found
