"""The pages on paper: drawn in the background at the printer's own resolution, then handed to it."""

from functools import partial

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from briefing.app.preview import Made, PageSize, Picture, page_picture, page_sizes
from briefing.gui.background import Background, Lane

RESOLUTION = 300
"""Dots an inch: what office printers print text at."""

POINTS = 72
"""Points an inch."""


class Printing(QObject):
    """Prints one made PDF. `failed` carries the exception where it could not be drawn."""

    failed = Signal(object)

    def __init__(self, made: Made, background: Background, window: QWidget) -> None:
        super().__init__(window)
        self._made, self._background = made, background
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setFullPage(True)
        self._dialog = QPrintDialog(self._printer, window)
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog.accepted.connect(self._draw)

    def ask(self) -> None:
        """Let the user choose the printer."""
        QDialog.open(self._dialog)  # QPrintDialog's own wants a receiver

    def _draw(self) -> None:
        work = partial(_pictures, self._made.data)
        self._background.ask((self, "print"), work, self._print, lane=Lane.PAGES, failed=self.failed.emit)

    def _print(self, pages: tuple[Picture, ...]) -> None:
        self._printer.setPageOrientation(QPageLayout.Orientation.Portrait)
        painter = QPainter(self._printer)
        for number, page in enumerate(pages):
            if number:
                self._printer.newPage()
            image = QImage(page.pixels, page.width, page.height, 4 * page.width, QImage.Format.Format_RGB32)
            painter.drawImage(_fitted(image, QRectF(self._printer.paperRect(QPrinter.Unit.DevicePixel))), image)
        painter.end()
        self.deleteLater()


def _fitted(image: QImage, paper: QRectF) -> QRectF:
    """The middle of the paper, as large as the page goes without being stretched: Letter on A4 keeps its shape."""
    size = QSizeF(image.size()).scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
    box = QRectF(QPointF(), size)
    box.moveCenter(paper.center())
    return box


def _pictures(data: bytes) -> tuple[Picture, ...]:
    return tuple(_picture(data, index, size) for index, size in enumerate(page_sizes(data)))


def _picture(data: bytes, index: int, size: PageSize) -> Picture:
    scale = RESOLUTION / POINTS
    return page_picture(data, index, round(size.width * scale), round(size.height * scale))
