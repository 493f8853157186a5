"""Typefaces: the files of installed packages, registered once, with what each can show and how wide it is.

The page's fonts come from packages, so a brief looks the same on every machine.
"""

import importlib
import io
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from pathlib import Path
from threading import Lock

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

_FILES = {
    "Source Serif": ("font_source_serif_pro", "SourceSerifPro"),
    "Source Sans": ("font_source_sans_pro", "SourceSansPro"),
}
"""Families that come as TrueType files: the package and the beginning of their names."""

_CUTS = {(False, False): "Regular", (False, True): "It", (True, False): "Bold", (True, True): "BoldIt"}
"""(bold, italic) in the names of Adobe's files."""

_BUFFERS = {
    "Noto Sans": {(False, False): "notos", (False, True): "notosit", (True, False): "notosbo", (True, True): "notosbi"},
    "FiraGO": {(False, False): "figo", (False, True): "figit", (True, False): "figbo", (True, True): "figbi"},
}
"""Families of the package pymupdf-fonts: its names for (bold, italic)."""

FALLBACKS = ("Noto Sans", "FiraGO")
"""Asked in this order for what a style's own family lacks."""


LOADING = Lock()
"""Held while a font is registered: two registrations of one name would tear a document's font in two."""


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """One cut of a typeface, registered with ReportLab under `name`. `characters` are the code points it can show."""

    name: str
    characters: frozenset[int]
    advances: dict[int, float] = field(repr=False)
    _words: dict[str, float] = field(default_factory=dict, repr=False)

    def width(self, word: str) -> float:
        """The width of a word in thousandths of the font's size. Widths are kept: a text repeats its words."""
        known = self._words.get(word)
        if known is None:
            advances = self.advances
            known = self._words[word] = sum(advances[ord(character)] for character in word)
        return known

    def shows(self, text: str) -> bool:
        """Whether the face has every character of a text."""
        return self.characters.issuperset(map(ord, text))


def register(name: str, file: str | io.BytesIO, subfont: int = 0) -> Face:
    """A TrueType file as a face; TTFError where it is none. Only glyphs in use are embedded, ASCII too."""
    font = TTFont(name, file, subfontIndex=subfont, asciiReadable=False, shapable=False)
    pdfmetrics.registerFont(font)
    shown = (code for code in font.face.charToGlyph if not _is_private(code))
    advances = {code: font.face.charWidths.get(code, font.face.defaultWidth) for code in shown}
    advances[0xA0] = advances.get(0x20, 0.0)
    return Face(name, frozenset(advances), advances)


def _is_private(code: int) -> bool:
    """Whether a code point means what its font wants (Unicode 23.5). PDF/A allows none (ISO 19005-2, 6.2.11.7.3)."""
    return 0xE000 <= code <= 0xF8FF or code >= 0xF0000


def packaged(family: str, *, bold: bool, italic: bool) -> Face | None:
    """A face of the families that the program brings, or None. Threads may ask at the same time."""
    with LOADING:
        return _packaged(family, bold, italic)


@cache
def _packaged(family: str, bold: bool, italic: bool) -> Face | None:
    if family in _FILES:
        package, start = _FILES[family]
        name = f"{start}-{_CUTS[bold, italic]}"
        return register(name, str(Path(str(files(package))) / "files" / f"{name}.ttf"))
    if family in _BUFFERS:
        key = _BUFFERS[family][bold, italic]
        return register(f"pymupdf-{key}", io.BytesIO(importlib.import_module("pymupdf_fonts").myfont(key)))
    return None
