"""Applies a theme to the application: a QPalette from our colours, one small stylesheet, our typefaces."""

from string import Template

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from briefing.gui.theme import fonts
from briefing.gui.theme.palettes import CONTRAST, DARK, LIGHT, PALETTES, Palette, ThemeName, palette, take_up
from briefing.gui.theme.ring import FocusRings
from briefing.paths import resource

_Role = QPalette.ColorRole

STYLE = ("-style", "fusion")
"""Arguments for QApplication: the style on which the stylesheet builds. `setStyle` returns it, and with it 600 names of
QStyle would come into Python: 12 ms of a start."""


def apply(app: QApplication, name: ThemeName | str) -> None:
    """Give the whole application the theme of a name. Every widget is told by a PaletteChange event.

    SYSTEM follows the machine from then on, when its user goes over to dark or to high contrast.
    """
    app.setFont(fonts.font(fonts.Text.CONTROL))
    if app.property(_CHOSEN) is None:  # going through its children would bring the style among them into Python
        FocusRings(app)
        app.styleHints().colorSchemeChanged.connect(lambda: _follow_system(app))
        app.styleHints().colorSchemeChanged.connect(lambda: QTimer.singleShot(0, app, _keep_typeface))
    app.setProperty(_CHOSEN, str(name))
    _wear(app, _of_the_system() if name == ThemeName.SYSTEM else PALETTES[ThemeName(name)])
    _tell_frames(app, ThemeName(name))
    QTimer.singleShot(0, app, _keep_typeface)


def _keep_typeface() -> None:
    """Windows and macOS have fonts of their own for menus, lists and hints, which come back behind each change."""
    typeface = fonts.font(fonts.Text.CONTROL)
    named = (QApplication.font("QMenuBar"), QApplication.font("QAbstractItemView"))  # type: ignore[call-overload]  # its stub says bytes
    if any(font != typeface for font in named):
        QApplication.setFont(typeface)


_CHOSEN = "briefingTheme"
"""The application's dynamic property that holds the name of the chosen theme."""


def _follow_system(app: QApplication) -> None:
    if app.property(_CHOSEN) == ThemeName.SYSTEM and palette() is not _of_the_system():
        _wear(app, _of_the_system())


def _wear(app: QApplication, colours: Palette) -> None:
    take_up(colours)
    app.setPalette(_qt_palette(colours))
    app.setStyleSheet(_stylesheet(colours))


def _of_the_system() -> Palette:
    hints = QGuiApplication.styleHints()
    if hasattr(hints, "accessibility"):  # since Qt 6.10
        wish = hints.accessibility().contrastPreference()
        if wish is Qt.ContrastPreference.HighContrast:
            return CONTRAST
    return DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT


def _tell_frames(app: QApplication, name: ThemeName) -> None:
    """Have the system draw window frames and its own dialogs to match."""
    if name is ThemeName.SYSTEM:
        app.styleHints().unsetColorScheme()
    else:
        app.styleHints().setColorScheme(Qt.ColorScheme.Dark if PALETTES[name].is_dark else Qt.ColorScheme.Light)


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
        made.setColor(QPalette.ColorGroup.Disabled, role, colours.disabled)
    return made


def _stylesheet(colours: Palette) -> str:
    """resources/themes/desk.qss with the names of colours replaced by the palette's, and $folder by where it lies."""
    names = {name: value.name() for name in Palette.__slots__ if isinstance(value := getattr(colours, name), QColor)}
    sheet = resource("themes", "desk.qss")
    return Template(sheet.read_text(encoding="utf-8")).substitute(names, folder=sheet.parent.as_posix())
