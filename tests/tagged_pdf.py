"""Reads a finished PDF as another program would: along its structure tree, letter by letter, with pikepdf."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass

import pikepdf

INLINE = frozenset(("Span", "Link", "Reference"))
"""Structure types whose words belong to the element around them."""

_MAPPED = re.compile(rb"<([0-9A-F]{2})> <([0-9A-F]{4,8})>")


Pages = dict[tuple[int, int], dict[int, str]]
"""The words of each marked-content sequence, by its number, by its page's object number."""


@dataclass(frozen=True)
class Tagged:
    """An element that is not inline: its type, the words directly in it, how deep it lies."""

    role: str
    text: str
    depth: int


def read_tagged(data: bytes) -> list[Tagged]:
    """The elements of a PDF in logical order."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pages = {page.obj.objgen: _marked(page) for page in pdf.pages}
        tree = pdf.Root.StructTreeRoot
        return [found for kid in tree.K for found in _elements(kid, pages, 0)]


def words_of(data: bytes) -> str:
    """All words in logical order, elements apart."""
    return " ".join(tagged.text for tagged in read_tagged(data) if tagged.text)


def _elements(element: pikepdf.Object, pages: Pages, depth: int) -> Iterator[Tagged]:
    role = str(element.S)[1:]
    below: list[Tagged] = []
    text = _text(element, pages, depth, below)
    yield Tagged(role, text, depth)
    yield from below


def _text(element: pikepdf.Object, pages: Pages, depth: int, below: list[Tagged]) -> str:
    out = ""
    for kid in element.get("/K", []):
        if not isinstance(kid, pikepdf.Dictionary):
            out += pages[element.Pg.objgen][int(kid)]
        elif kid.get("/Type") == pikepdf.Name.MCR:
            out += pages[kid.Pg.objgen][int(kid.MCID)]
        elif "/S" in kid and str(kid.S)[1:] in INLINE:
            out += _text(kid, pages, depth, below)
        elif "/S" in kid:
            below.extend(_elements(kid, pages, depth + 1))
    return out


def _marked(page: pikepdf.Page) -> dict[int, str]:
    """The words of each marked-content sequence of a page."""
    out: dict[int, str] = {}
    number: int | None = None
    letters: dict[int, str] = {}
    for instruction in pikepdf.parse_content_stream(page):
        operands = instruction.operands
        match str(instruction.operator):
            case "BDC":
                number = int(operands[1].MCID) if "/MCID" in operands[1] else None
                if number is not None:
                    out[number] = ""
            case "BMC" | "EMC":
                number = None
            case "Tf":
                letters = _letters(page.Resources.Font[str(operands[0])])
            case "Tj" if number is not None:
                out[number] += "".join(letters[code] for code in bytes(operands[0]))
    return out


def _letters(font: pikepdf.Object) -> dict[int, str]:
    rows = _MAPPED.findall(font.ToUnicode.read_bytes())
    return {int(code, 16): bytes.fromhex(value.decode()).decode("utf-16-be") for code, value in rows}
