"""Applies a theme to the application: Fusion, a QPalette from our colours, one small stylesheet, our typefaces."""

from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from briefing.gui.theme import fonts
from briefing.gui.theme.palette import DARK, LIGHT, PALETTES, Palette, ThemeName

_now = LIGHT


def palette() -> Palette:
    """The colours in use; widgets that paint themselves ask for them each time they paint."""
    return _now


def apply(app: QApplication, name: ThemeName | str) -> None:
    """Give the whole application the theme of a name. Every widget is told by a PaletteChange event."""
    global _now  # noqa: PLW0603 - there is one application and it has one palette
    fonts.load()
    _now = _system() if name == ThemeName.SYSTEM else PALETTES[ThemeName(name)]
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    app.setFont(fonts.font(fonts.Text.CONTROL))
    app.setPalette(_qt_palette(_now))
    app.setStyleSheet(_stylesheet(_now))


def _system() -> Palette:
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return DARK if dark else LIGHT


def _qt_palette(colours: Palette) -> QPalette:
    role = QPalette.ColorRole
    made = QPalette()
    for ours, roles in (
        (colours.chrome, (role.Window, role.Button)),
        (colours.paper, (role.Base,)),
        (colours.hover, (role.AlternateBase, role.Midlight)),
        (colours.ink, (role.WindowText, role.Text, role.ButtonText, role.BrightText)),
        (colours.muted, (role.PlaceholderText,)),
        (colours.selection, (role.Highlight,)),
        (colours.on_selection, (role.HighlightedText,)),
        (colours.link, (role.Link, role.LinkVisited)),
        (colours.bar, (role.ToolTipBase,)),
        (colours.on_bar, (role.ToolTipText,)),
        (colours.card, (role.Light,)),
        (colours.line, (role.Mid,)),
        (colours.edge, (role.Dark,)),
        (colours.accent, (role.Accent,)),
    ):
        for each in roles:
            made.setColor(each, ours)
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, each, colours.edge)
    return made


def _stylesheet(colours: Palette) -> str:
    names = {name: value.name() for name in Palette.__slots__ if isinstance(value := getattr(colours, name), QColor)}
    return _SHEET.substitute(names)


_SHEET = Template("""
QToolTip { border: 1px solid $edge; padding: 3px 6px; }
""")
