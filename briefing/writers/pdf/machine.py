"""Fonts of the machine: for what no packaged font has, above all Chinese, Japanese and Korean, or as a style names.

ReportLab takes TrueType outlines only; collections of such fonts are read too.
"""

from functools import cache

from reportlab.pdfbase.ttfonts import TTFError, TTFontFile

from briefing.writers.pdf.faces import Face, register

_LIKELY = ("cjk", "wqy", "uming", "ukai", "fallback", "msyh", "simsun", "msgothic", "yugoth", "malgun", "unicode")
"""Parts of the file names of fonts with many characters. They are asked first: reading hundreds of fonts takes long."""


@cache
def named_face(family: str) -> Face | None:
    """The machine's face of that full name, or None."""
    return next((face for face in map(_face, _files()) if face and face.name == family), None)


@cache
def face_showing(character: str) -> Face | None:
    """A face of the machine that has a character, or None."""
    return next((face for face in map(_face, _files()) if face and face.shows(character)), None)


@cache
def _files() -> tuple[str, ...]:
    from find_system_fonts_filename import FindSystemFontsFilenameException, get_system_fonts_filename

    try:
        found = get_system_fonts_filename()
    except FindSystemFontsFilenameException:
        return ()
    usable = (path for path in found if path.lower().endswith((".ttf", ".ttc")))
    return tuple(sorted(usable, key=lambda path: (not any(part in path.lower() for part in _LIKELY), path)))


@cache
def _face(path: str) -> Face | None:
    try:
        name = TTFontFile(path, charInfo=0).fullName.decode("utf-8", "replace")
        return register(name, path)
    except (TTFError, OSError, ValueError, KeyError):
        return None
