"""The application's icon in the sizes and formats of each system, drawn from the one SVG by Qt."""

import io
import os
from pathlib import Path

from product import ICON

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
"""Pixels, as the hicolor theme, Windows and macOS ask for."""


def png(pixels: int) -> bytes:
    """The icon as a square PNG."""
    from PySide6.QtCore import QBuffer, QByteArray, Qt
    from PySide6.QtGui import QImage, QImageWriter, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(ICON)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(data.data())


def write_hicolor(theme: Path) -> None:
    """The icon in a freedesktop.org icon theme: the drawing itself, and PNGs for what cannot draw it."""
    for pixels in SIZES:
        place = theme / f"{pixels}x{pixels}" / "apps" / "briefing.png"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(png(pixels))
    scalable = theme / "scalable" / "apps" / "briefing.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    scalable.write_bytes(ICON.read_bytes())


def write_container(path: Path) -> Path:
    """The icon in one file of all sizes: `.ico` for Windows, `.icns` for macOS, by the suffix."""
    from PIL import Image

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    pictures = [Image.open(io.BytesIO(png(pixels))) for pixels in SIZES]
    path.parent.mkdir(parents=True, exist_ok=True)
    sizes = [picture.size for picture in pictures if picture.width <= 256]
    pictures[-1].save(path, sizes=sizes, append_images=pictures[:-1])
    return path
