"""Applies a theme to the application: Fusion, a QPalette from our colours, one small stylesheet, our typefaces."""

from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from briefing.gui.theme import fonts
from briefing.gui.theme.palette import DARK, LIGHT, PALETTES, Palette, ThemeName, take_up
from briefing.gui.theme.ring import FocusRings
from briefing.paths import resource

_Role = QPalette.ColorRole


def apply(app: QApplication, name: ThemeName | str) -> None:
    """Give the whole application the theme of a name. Every widget is told by a PaletteChange event."""
    fonts.load()
    colours = _system() if name == ThemeName.SYSTEM else PALETTES[ThemeName(name)]
    take_up(colours)
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    app.setFont(fonts.font(fonts.Text.CONTROL))
    app.setPalette(_qt_palette(colours))
    app.setStyleSheet(_stylesheet(colours))
    if not app.findChild(FocusRings):
        FocusRings(app)


def _system() -> Palette:
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return DARK if dark else LIGHT


_ROLES = {
    "chrome": (_Role.Window, _Role.Button),
    "paper": (_Role.Base,),
    "hover": (_Role.AlternateBase, _Role.Midlight),
    "ink": (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.BrightText),
    "muted": (_Role.PlaceholderText,),
    "selection": (_Role.Highlight,),
    "on_selection": (_Role.HighlightedText,),
    "link": (_Role.Link, _Role.LinkVisited),
    "bar": (_Role.ToolTipBase,),
    "on_bar": (_Role.ToolTipText,),
    "card": (_Role.Light,),
    "line": (_Role.Mid,),
    "edge": (_Role.Dark,),
    "accent": (_Role.Accent,),
}
"""What each of our colours is to Qt."""


def _qt_palette(colours: Palette) -> QPalette:
    made = QPalette()
    for name, roles in _ROLES.items():
        for role in roles:
            made.setColor(role, getattr(colours, name))
    for role in _ROLES["ink"]:
        made.setColor(QPalette.ColorGroup.Disabled, role, colours.edge)
    return made


def _stylesheet(colours: Palette) -> str:
    """resources/themes/desk.qss with the names of colours replaced by the palette's."""
    names = {name: value.name() for name in Palette.__slots__ if isinstance(value := getattr(colours, name), QColor)}
    return Template(resource("themes", "desk.qss").read_text(encoding="utf-8")).substitute(names)
