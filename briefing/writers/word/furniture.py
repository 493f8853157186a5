"""What stands on every page: header, footer, and the sheet they stand on."""

from collections.abc import Mapping

from docx.opc.part import Part

from briefing.pages.document import PageDocument, Role
from briefing.writers.word.markup import character, control, field, paragraph, part, run, text, twips
from briefing.writers.word.package import FOOTER, HEADER, add_part
from briefing.writers.word.properties import MARKING_PROPERTY, TITLE_PROPERTY, bound

_HEAD_DISTANCE = 42.5
"""From the sheet's upper edge to the header: 15 mm, or three fifths of a narrower margin."""

_FOOT_DISTANCE = 31.0
"""From the footer to the sheet's lower edge: 11 mm, or as above."""

_CHARACTER = 0.48
"""The mean width of a character of a sans serif, in sizes of its type."""

_BESIDE = 130.0
"""Points that label and marking take beside the running title."""

REFERENCES = "".join(
    f'<w:{part}Reference w:type="{kind}" r:id="{part}{number}"/>'
    for part in ("header", "footer")
    for number, kind in ((1, "first"), (2, "default"))
)
"""What a `w:sectPr` begins with, to show these headers and footers."""


def add_furniture(main: Part, document: PageDocument, styles: Mapping[str, str]) -> None:
    """Put headers and footers into a package, for REFERENCES to name. `styles` are ids of styles by name."""
    add_part(main, HEADER, _header(document, styles, first=True), 1)
    add_part(main, HEADER, _header(document, styles, first=False), 2)
    add_part(main, FOOTER, _footer(document, styles), 1)
    add_part(main, FOOTER, _footer(document, styles), 2)


def section(document: PageDocument) -> str:
    """The `w:sectPr`: headers and footers, size and margins of the sheet."""
    page = document.page
    head, foot = min(_HEAD_DISTANCE, page.top * 0.6), min(_FOOT_DISTANCE, page.bottom * 0.6)
    sides = {"top": page.top, "right": page.right, "bottom": page.bottom, "left": page.left}
    sides |= {"header": head, "footer": foot, "gutter": 0}
    margins = " ".join(f'w:{side}="{twips(length)}"' for side, length in sides.items())
    size = f'<w:pgSz w:w="{twips(page.width)}" w:h="{twips(page.height)}"/>'
    return f"<w:sectPr>{REFERENCES}{size}<w:pgMar {margins}/><w:titlePg/></w:sectPr>"


def marking_control(marking: str, style: str) -> str:
    """The marking in a control tied to all the others, so that it changes everywhere at once; "" without a marking."""
    look = character(style)
    return control("marking", "Marking", run(text(marking), look), bound(MARKING_PROPERTY), look) if marking else ""


def _header(document: PageDocument, styles: Mapping[str, str], *, first: bool) -> bytes:
    """The label left, the marking right; from the second page on the running title before the marking."""
    furniture = document.furniture
    label = run(text(furniture.head), character(styles["Header Label"]))
    marking = marking_control(furniture.marking, styles["Marking"])
    running = "" if first else _running(document)
    gap = run(text("    ")) if running and marking else ""
    line = label + run("<w:tab/>") + running + gap + marking
    return part("hdr", paragraph("", styles["Header Bar"]) + paragraph(line, styles["header"]))


def _footer(document: PageDocument, styles: Mapping[str, str]) -> bytes:
    """Who and when, the marking again, and the page's number of how many."""
    furniture = document.furniture
    marking = marking_control(furniture.marking, styles["Marking"])
    pages = field("PAGE", "1") + run(text(" / ")) + field("NUMPAGES", "1")
    tab = run("<w:tab/>")
    return part("ftr", paragraph(run(text(furniture.foot)) + tab + marking + tab + pages, styles["footer"]))


def _running(document: PageDocument) -> str:
    """The running title, tied to the document's title where it is that and has room; else as many words as fit."""
    running, page = document.furniture.running, document.page
    room = page.width - page.left - page.right - _BESIDE
    fits = _shortened(running, int(room / (document.looks[Role.FOOT].size * _CHARACTER)))
    tied = fits == document.properties.title
    return control("title", "Title", run(text(fits)), bound(TITLE_PROPERTY) if tied else "") if fits else ""


def _shortened(words: str, characters: int) -> str:
    if len(words) <= characters:
        return words
    return words[:characters].rsplit(" ", 1)[0] + " …"
