"""The program's own picture: on windows and dialogs, in the list of tasks, and wherever else the system shows it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from briefing.paths import resource

SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
"""Pixels that systems ask for: title bars, lists of tasks and switchers, at one and at two times."""


def window_icon() -> QIcon:
    """The picture in every size, each drawn from the SVG and none scaled from another."""
    drawing = QSvgRenderer(str(resource("pictures", "briefing.svg")))
    made = QIcon()
    for size in SIZES:
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            drawing.render(painter, QRectF(0, 0, size, size))
        made.addPixmap(picture)
    return made
