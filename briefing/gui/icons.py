"""One set of icons, drawn by us: 1.5 px strokes with round ends on a grid of 20, in the ink of the palette.

An icon is drawn from its SVG each time it is shown, so it is sharp at any scale and follows the theme by itself.
"""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from briefing.gui.theme import palette
from briefing.paths import resource

SIZE = QSize(20, 20)
"""The size icons are drawn for, in device-independent pixels."""


def icon(name: str, colour: str = "ink") -> QIcon:
    """The icon of a name in resources/icons. `colour` names a colour of the palette."""
    return QIcon(_Drawing(name, colour))


def paint(painter: QPainter, rect: QRect | QRectF, name: str, colour: QColor) -> None:
    """Draw an icon into a square of something that paints itself."""
    _renderer(name, colour.name()).render(painter, QRectF(rect))


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawing = resource("icons", f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    return QSvgRenderer(QByteArray(drawing.encode()))


class _Drawing(QIconEngine):
    """Draws one icon in the ink that the palette has at that moment; disabled ones in the ink of what is disabled."""

    def __init__(self, name: str, colour: str) -> None:
        super().__init__()
        self._name = name
        self._colour = colour

    def clone(self) -> QIconEngine:
        return _Drawing(self._name, self._colour)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        colour: QColor = getattr(palette(), "disabled" if mode is QIcon.Mode.Disabled else self._colour)
        side = min(rect.width(), rect.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(rect).center())
        paint(painter, square, self._name, colour)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        # Since Qt 6.8 `size` is in device-independent pixels.
        made = QPixmap(size * scale)
        made.setDevicePixelRatio(scale)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return made
