"""WordprocessingML as strings: the few shapes that every part of a Word file is made of.

A whole body is built as one string and parsed once: looking every paragraph's style up and adding it by the object
took python-docx 30 times as long for 200 pages. Everything that comes from a brief goes through `escape` or `text`.
"""

import re
from html import escape as _escape

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = f'xmlns:w="{W}" xmlns:r="{R}"'
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_SPECIAL = re.compile("([\t\n\u2028\u00ad])")
_ELEMENTS = {"\t": "<w:tab/>", "\n": "<w:br/>", "\u2028": "<w:br/>", "\u00ad": "<w:softHyphen/>"}


def twips(points: float) -> int:
    """Points as twentieths of a point, the unit of most lengths."""
    return round(points * 20)


def half_points(points: float) -> int:
    """Points as half points, the unit of type sizes."""
    return round(points * 2)


def eighths(points: float) -> int:
    """Points as eighths of a point, the unit of border widths; Word knows 2 to 96."""
    return min(96, max(2, round(points * 8)))


def hexadecimal(colour: str) -> str:
    """A colour as Word writes it: "#14324f" is 14324F."""
    return colour.removeprefix("#").upper()


def escape(words: str) -> str:
    """Words as they may stand in an attribute or between tags."""
    return _escape(words, quote=True)


def part(root: str, content: str) -> bytes:
    """A part of the package: the root element `w:{root}` round its content."""
    return f"{DECLARATION}<w:{root} {NAMESPACES}>{content}</w:{root}>".encode()


def text(words: str) -> str:
    """The content of a run. Tabs, line breaks and soft hyphens are elements of their own in Word."""
    pieces = _SPECIAL.split(words) if _SPECIAL.search(words) else [words]
    return "".join(
        _ELEMENTS.get(piece) or f'<w:t xml:space="preserve">{_escape(piece, quote=False)}</w:t>'
        for piece in pieces
        if piece
    )


def run(content: str, properties: str = "") -> str:
    """A run of finished content (see `text`)."""
    return f"<w:r><w:rPr>{properties}</w:rPr>{content}</w:r>" if properties else f"<w:r>{content}</w:r>"


def paragraph(content: str, style: str, properties: str = "") -> str:
    """A paragraph in a style. The default style has the id "" and is not named."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{properties}</w:pPr>{content}</w:p>" if named or properties else f"<w:p>{content}</w:p>"


def character(style: str) -> str:
    """Run properties that put a run into a character style."""
    return f'<w:rStyle w:val="{style}"/>'


def field(instruction: str, shown: str, properties: str = "") -> str:
    """A field, showing `shown` until Word works it out."""
    return f'<w:fldSimple w:instr=" {escape(instruction)} ">{run(text(shown), properties)}</w:fldSimple>'


def bookmark(number: int, name: str, content: str) -> str:
    """A bookmark round content; `number` and `name` are unique in the document."""
    start = f'<w:bookmarkStart w:id="{number}" w:name="{escape(name)}"/>'
    return f'{start}{content}<w:bookmarkEnd w:id="{number}"/>'


def control(tag: str, label: str, content: str, binding: str = "", properties: str = "") -> str:
    """An inline content control round runs.

    `binding` ties it to a property of the document (see `properties.bound`); `properties` are those of the run that
    Word makes when somebody types into it.
    """
    names = f'<w:alias w:val="{escape(label)}"/><w:tag w:val="{escape(tag)}"/>'
    typed = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f"<w:sdt><w:sdtPr>{typed}{names}{binding}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


def hyperlink(relationship: str, content: str) -> str:
    """A link whose address stands in the part's relationships."""
    return f'<w:hyperlink r:id="{relationship}" w:history="1">{content}</w:hyperlink>'


def border(side: str, points: float, colour: str, space: float = 0) -> str:
    """One side of a border; `space` is its distance from the text, at most 31 points."""
    gap = min(31, round(space))
    return f'<w:{side} w:val="single" w:sz="{eighths(points)}" w:space="{gap}" w:color="{hexadecimal(colour)}"/>'
