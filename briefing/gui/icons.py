"""One set of icons, drawn by us: 1.5 px strokes with round ends on a grid of 20, in the ink of the palette."""

from PySide6.QtGui import QIcon


def icon(name: str) -> QIcon:
    """The icon of a name in resources/icons; it follows the palette and the screen's resolution by itself."""
    return QIcon(name)
