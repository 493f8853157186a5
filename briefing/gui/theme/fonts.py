"""The desk's two typefaces, Source Sans and Source Serif, from their packages, and the sizes they are set in."""

from enum import Enum
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

SANS = "Source Sans Pro"
SERIF = "Source Serif Pro"

_PACKAGES = {
    SANS: ("font_source_sans_pro", ("SourceSansPro-Regular", "SourceSansPro-Semibold")),
    SERIF: ("font_source_serif_pro", ("SourceSerifPro-Regular", "SourceSerifPro-Semibold", "SourceSerifPro-It")),
}
"""By family: the package that brings it, and the faces of it that the desk shows."""


class Text(Enum):
    """What a text is for: family, size in pixels at 100 % and weight (look.md, "Type")."""

    CONTROL = (SANS, 14, QFont.Weight.Normal)
    STRONG = (SANS, 14, QFont.Weight.DemiBold)
    SMALL = (SANS, 13, QFont.Weight.Normal)
    SMALL_STRONG = (SANS, 13, QFont.Weight.DemiBold)
    NUMBER = (SANS, 12, QFont.Weight.Normal)
    BADGE = (SANS, 11, QFont.Weight.DemiBold)
    SECTION = (SANS, 17, QFont.Weight.DemiBold)
    TITLE = (SANS, 19, QFont.Weight.DemiBold)
    BOTTOM_LINE = (SANS, 15, QFont.Weight.Normal)
    READING = (SERIF, 15, QFont.Weight.Normal)
    HEADLINE = (SERIF, 20, QFont.Weight.DemiBold)
    SUGGESTION = (SERIF, 14, QFont.Weight.Normal)
    SUBTITLE = (SANS, 15, QFont.Weight.DemiBold)
    BRAND = (SANS, 29, QFont.Weight.DemiBold)
    LEDE = (SANS, 16, QFont.Weight.Normal)


@cache
def _load(family: str) -> None:
    """Make a family known to Qt, when it is first needed. Without its package one of Qt's own fonts stands in."""
    package, faces = _PACKAGES[family]
    spec = find_spec(package)
    if spec and spec.origin:
        for face in faces:
            QFontDatabase.addApplicationFont(str(Path(spec.origin).parent / "files" / f"{face}.ttf"))


def font(text: Text, percent: int = 100) -> QFont:
    """The font for a text. `percent` is the reading size; it scales the serif and leaves the controls alone."""
    family, size, weight = text.value
    _load(family)
    made = QFont(family)
    made.setPixelSize(round(size * percent / 100) if family == SERIF else size)
    made.setWeight(weight)
    # Hinted across as well, which is Windows' way, Source Serif's “ is set as narrow as its ‘, and the letter behind it
    # covers half of the mark: its glyphs say that they take the widths of their parts.
    made.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return made
