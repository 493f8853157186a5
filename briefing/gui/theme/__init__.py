"""How the desk looks: palettes, typefaces, the focus ring, and the one place that applies them."""

from briefing.gui.theme.applying import STYLE, apply
from briefing.gui.theme.fonts import Text, font
from briefing.gui.theme.palettes import PALETTES, Palette, SectionColours, ThemeName, palette
from briefing.gui.theme.ring import NO_RING, FocusRings, paint_ring

__all__ = [
    "NO_RING",
    "PALETTES",
    "STYLE",
    "FocusRings",
    "Palette",
    "SectionColours",
    "Text",
    "ThemeName",
    "apply",
    "font",
    "paint_ring",
    "palette",
]
