"""Fonts of the machine: for what no packaged font has, above all Chinese, Japanese and Korean, or as a style names."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from briefing.writers.pdf.faces import LOADING, Face, register

if TYPE_CHECKING:
    from fontTools.ttLib import TTFont

_LIKELY = ("cjk", "wqy", "uming", "ukai", "fallback", "msyh", "simsun", "msgothic", "yugoth", "malgun", "unicode")
"""Parts of the file names of fonts with many characters. They are asked first: reading hundreds of fonts takes long."""

_OTHER_CUTS = ("bold", "black", "light", "thin", "medium", "italic", "oblique", "mono")
"""Parts of the names of cuts that are not a font's plain one."""

_REGIONS = {"zh": " SC", "ja": " JP", "ko": " KR"}
"""Collections hold one character in the forms of several regions; their fonts' names end so."""

_CUTS = {(False, False): "", (False, True): " Italic", (True, False): " Bold", (True, True): " Bold Italic"}
"""(bold, italic) in a font's full name."""


def faces_showing(characters: frozenset[str], language: str) -> tuple[Face, ...]:
    """Faces of the machine that together show all of these characters, or as many as can be shown here."""
    wanted, faces = set(characters), []
    with LOADING:
        for path in _files():
            number = _number(path, language) if wanted else -1
            has = frozenset(each for each in wanted if number >= 0 and ord(each) in _characters(path, number))
            if has and (face := _face(path, number, has)):
                faces.append(face)
                wanted -= has
    return tuple(faces)


def named_face(family: str, *, bold: bool, italic: bool) -> Face | None:
    """The machine's face of a family, in the nearest cut that there is; None where the family is not there."""
    with LOADING:
        for name in (f"{family}{_CUTS[bold, italic]}", family, f"{family} Regular"):
            for path in _files():
                if name in _names(path):
                    number = _names(path).index(name)
                    return _face(path, number, frozenset(map(chr, _characters(path, number))))
    return None


@lru_cache(maxsize=32)
def _face(path: str, number: int, characters: frozenset[str]) -> Face | None:
    """A face with just these characters and the space; None where the font can't be embedded."""
    from fontTools.ttLib import TTLibError
    from reportlab.pdfbase.ttfonts import TTFError

    from briefing.writers.pdf.outlines import cut_down

    text = "".join(sorted(characters | {" "}))
    try:
        return register(f"{path}-{number}-{hash(text)}", cut_down(path, number, text))
    except (TTFError, TTLibError, KeyError, ValueError, NotImplementedError):
        return None


@cache
def _files() -> tuple[str, ...]:
    from find_system_fonts_filename import FindSystemFontsFilenameException, get_system_fonts_filename

    try:
        found = get_system_fonts_filename()
    except FindSystemFontsFilenameException:
        return ()
    usable = (path for path in found if path.lower().endswith((".ttf", ".ttc", ".otf", ".otc")))
    return tuple(sorted(usable, key=_preference))


def _preference(path: str) -> tuple[bool, bool, str]:
    name = path.lower()
    unlikely = not any(part in name for part in _LIKELY)
    return unlikely, any(cut in name for cut in _OTHER_CUTS), path


def _number(path: str, language: str) -> int:
    """The font of a collection that has the forms of a language's region, else its first; -1 where there is none."""
    names = _names(path)
    ending = _REGIONS.get(language, "")
    return next((n for n, name in enumerate(names) if ending and name.endswith(ending)), 0 if names else -1)


@cache
def _names(path: str) -> tuple[str, ...]:
    """The full names of the fonts in a file; none where it has no outlines that can be embedded."""
    with _fonts(path) as fonts:
        usable = all("glyf" in font or "CFF " in font for font in fonts)
        return tuple(str(font["name"].getDebugName(4)) for font in fonts) if usable else ()


@cache
def _characters(path: str, number: int) -> frozenset[int]:
    """The code points that a font has."""
    with _fonts(path) as fonts:
        return frozenset(fonts[number].getBestCmap() or {})


@contextmanager
def _fonts(path: str) -> Iterator[list["TTFont"]]:
    """The fonts in a file, closed afterwards; none where it can't be read."""
    from fontTools.ttLib import TTCollection, TTFont, TTLibError

    with ExitStack() as open_file:
        try:
            if path.lower().endswith((".ttc", ".otc")):
                fonts = list(open_file.enter_context(TTCollection(path, lazy=True)))
            else:
                fonts = [open_file.enter_context(TTFont(path, lazy=True))]
        except (TTLibError, OSError):
            fonts = []
        yield fonts
