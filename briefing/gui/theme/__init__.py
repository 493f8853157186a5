"""How the desk looks: palettes, typefaces, the signs of the sections, and the one place that applies them."""

from briefing.gui.theme.apply import apply, palette
from briefing.gui.theme.fonts import Text, font
from briefing.gui.theme.palette import PALETTES, Palette, SectionColours, ThemeName

__all__ = ["PALETTES", "Palette", "SectionColours", "Text", "ThemeName", "apply", "font", "palette"]
