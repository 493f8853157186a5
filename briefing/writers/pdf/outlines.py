"""A font of the machine is cut down to the characters needed, as TrueType: the only outlines that ReportLab embeds.

Most fonts with Chinese, Japanese and Korean hold tens of thousands of glyphs, and on Linux they have PostScript
outlines (CFF). Cubic curves become quadratic ones within half a unit of a thousand, which no printer shows.
"""

import hashlib
import io

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable

_ERROR = 0.5
"""How far a quadratic curve may be from the cubic one, in thousandths of the font's size."""

_DROPPED = [
    "FFTM",
    "BASE",
    "GDEF",
    "GPOS",
    "GSUB",
    "JSTF",
    "DSIG",
    "VORG",
    "vhea",
    "vmtx",
    "morx",
    "kern",
    "prop",
    "feat",
]
"""Tables for shaping and vertical text: letters are set one by one, from the left."""


def cut_down(path: str, number: int, characters: str) -> io.BytesIO:
    """A font file with these characters of the font `number` in a file. TTLibError where it is no font."""
    options = Options(notdef_outline=True, hinting=False, drop_tables=_DROPPED, name_IDs=["*"], layout_features=[])
    subsetter = Subsetter(options)
    subsetter.populate(text=characters)
    file = io.BytesIO()
    with TTFont(path, fontNumber=number, lazy=True, recalcTimestamp=False) as font:
        subsetter.subset(font)
        if "CFF " in font:
            _make_quadratic(font)
        _rename(font, characters)
        font.save(file)
    file.seek(0)
    return file


def _rename(font: TTFont, characters: str) -> None:
    """Give the font a name of its own: ReportLab takes two fonts of one PostScript name (entry 6) for the same."""
    cut = hashlib.sha256(characters.encode("utf-8")).hexdigest()[:8]
    name = f"{font['name'].getDebugName(6)}-{cut}"
    for entry in font["name"].names:
        if entry.nameID == 6:
            entry.string = name


def _make_quadratic(font: TTFont) -> None:
    """Replace the font's cubic outlines by quadratic ones."""
    order = font.getGlyphOrder()
    outlines = font.getGlyphSet()
    largest_error = font["head"].unitsPerEm * _ERROR / 1000
    glyphs = {}
    for name in order:
        pen = TTGlyphPen(None)
        outlines[name].draw(Cu2QuPen(pen, largest_error, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font["loca"] = newTable("loca")
    table = font["glyf"] = newTable("glyf")
    table.glyphOrder, table.glyphs = order, glyphs
    del font["CFF "]
    _make_truetype(font, len(order))


def _make_truetype(font: TTFont, count: int) -> None:
    """Set what says that the outlines are TrueType; counts are computed when the font is saved."""
    profile = font["maxp"]
    profile.tableVersion, profile.numGlyphs = 0x00010000, count
    for name in ("Zones", "TwilightPoints", "Storage", "FunctionDefs", "InstructionDefs", "StackElements"):
        setattr(profile, f"max{name}", 1 if name == "Zones" else 0)
    profile.maxSizeOfInstructions = 0
    font["post"].formatType = 3.0
    font.sfntVersion = "\x00\x01\x00\x00"
