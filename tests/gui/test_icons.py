"""Icons are one set, follow the palette and are sharp at any scale."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from briefing.gui import icons, theme
from briefing.paths import resource

DRAWINGS = sorted(resource("icons").glob("*.svg"))


def inks(image: QImage) -> set[str]:
    """The colours of the pixels that are wholly covered."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {colour.name() for colour in pixels if colour.alpha() == 255}


@pytest.mark.parametrize("drawing", DRAWINGS, ids=lambda path: path.stem)
def test_every_drawing_is_of_the_set(drawing: Path) -> None:
    root = ET.parse(drawing).getroot()
    assert root.get("viewBox") == "0 0 20 20"
    assert root.get("stroke") == "currentColor"
    assert (root.get("stroke-width"), root.get("stroke-linecap")) == ("1.5", "round")
    assert QSvgRenderer(str(drawing)).isValid()


def test_an_icon_follows_the_theme_without_being_made_anew(qapp: QApplication) -> None:
    icon = icons.icon("add")
    for name, palette in theme.PALETTES.items():
        theme.apply(qapp, name)
        assert inks(icon.pixmap(icons.SIZE, 4.0).toImage()) == {palette.ink.name()}


def test_a_disabled_icon_is_drawn_in_the_ink_of_edges() -> None:
    image = icons.icon("add").pixmap(icons.SIZE, 4.0, QIcon.Mode.Disabled).toImage()
    assert inks(image) == {theme.palette().edge.name()}


def test_an_icon_can_take_another_colour_of_the_palette() -> None:
    assert inks(icons.icon("add", "warn").pixmap(icons.SIZE, 4.0).toImage()) == {theme.palette().warn.name()}


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0, 3.0])
def test_an_icon_has_as_many_pixels_as_the_screen(scale: float) -> None:
    pixmap = icons.icon("open").pixmap(QSize(20, 20), scale)
    assert pixmap.size() == QSize(20, 20) * scale
    assert pixmap.devicePixelRatio() == scale


def test_icons_outlive_the_names_they_were_made_under(qapp: QApplication) -> None:
    kept = [icons.icon("open") for _ in range(500)]
    copies = [QIcon(icon) for icon in kept]
    kept.clear()
    assert theme.palette().ink.name() in inks(copies[7].pixmap(icons.SIZE, 4.0).toImage())
