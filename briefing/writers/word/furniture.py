"""What stands on every page: header, footer, and the sheet they stand on."""

from docx.opc.part import Part

from briefing.pages.document import PageDocument
from briefing.writers.word.markup import character, control, field, paragraph, part, run, text, twips
from briefing.writers.word.package import FOOTER, HEADER, add_part
from briefing.writers.word.properties import MARKING_PROPERTY, TITLE_PROPERTY, bound
from briefing.writers.word.styles import style_id

_HEAD_DISTANCE = 42.5
"""From the sheet's upper edge to the header: 15 mm, or three fifths of a narrower margin."""

_FOOT_DISTANCE = 31.0
"""From the footer to the sheet's lower edge: 11 mm, or as above."""


def add_furniture(main: Part, document: PageDocument) -> None:
    """Put headers and footers into a package; `section` names them."""
    add_part(main, HEADER, _header(document, first=True), 1)
    add_part(main, HEADER, _header(document, first=False), 2)
    add_part(main, FOOTER, _footer(document), 1)
    add_part(main, FOOTER, _footer(document), 2)


def section(document: PageDocument) -> str:
    """The `w:sectPr`: headers and footers, size and margins of the sheet."""
    page = document.page
    head, foot = min(_HEAD_DISTANCE, page.top * 0.6), min(_FOOT_DISTANCE, page.bottom * 0.6)
    sides = {"top": page.top, "right": page.right, "bottom": page.bottom, "left": page.left}
    sides |= {"header": head, "footer": foot, "gutter": 0}
    margins = " ".join(f'w:{side}="{twips(length)}"' for side, length in sides.items())
    size = f'<w:pgSz w:w="{twips(page.width)}" w:h="{twips(page.height)}"/>'
    return f"<w:sectPr>{_REFERENCES}{size}<w:pgMar {margins}/><w:titlePg/></w:sectPr>"


_REFERENCES = "".join(
    f'<w:{part}Reference w:type="{kind}" r:id="{part}{number}"/>'
    for part in ("header", "footer")
    for number, kind in ((1, "first"), (2, "default"))
)


def _header(document: PageDocument, *, first: bool) -> bytes:
    """The header of the first page, or of the others: there the running title stands at the right."""
    furniture = document.furniture
    label = run(text(furniture.head), character(style_id("Header Label")))
    running = "" if first or not furniture.running else _running(document)
    marking = marking_control(furniture.marking, style_id("Marking"))
    line = label + _tabs(2 if first else 1) + marking + ("" if first else _tabs(1) + running)
    return part("hdr", paragraph("", style_id("Header Bar")) + paragraph(line, style_id("header")))


def _footer(document: PageDocument) -> bytes:
    """The footer: who and when, the marking again, and the page's number of how many."""
    furniture = document.furniture
    marking = marking_control(furniture.marking, style_id("Marking"))
    pages = field("PAGE", "1") + run(text(" / ")) + field("NUMPAGES", "1")
    line = run(text(furniture.foot)) + _tabs(1) + marking + _tabs(1) + pages
    return part("ftr", paragraph(line, style_id("footer")))


def marking_control(marking: str, style: str) -> str:
    """The marking in a control of its own, tied to the others; nothing where there is none."""
    look = character(style)
    return control("marking", "Marking", run(text(marking), look), bound(MARKING_PROPERTY), look) if marking else ""


def _running(document: PageDocument) -> str:
    running = document.furniture.running
    whole = running == document.properties.title
    return control("title", "Title", run(text(running)), bound(TITLE_PROPERTY) if whole else "")


def _tabs(count: int) -> str:
    return run("<w:tab/>" * count)
