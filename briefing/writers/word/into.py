"""A document written into an organisation's template: its places filled, the rest where it wants the body."""

from collections.abc import Iterator
from dataclasses import replace

from docx.package import Package
from docx.parts.document import DocumentPart

from briefing.messages import Message, say
from briefing.pages.document import Block, Box, DetailsTable, PageDocument, Title
from briefing.writers.word.body import Body
from briefing.writers.word.filling import fill
from briefing.writers.word.footnotes import SEPARATORS
from briefing.writers.word.furniture import REFERENCES, add_furniture, marking_control, section
from briefing.writers.word.host import Host, Links
from briefing.writers.word.house import FOOTER, HEADER, house
from briefing.writers.word.markup import paragraph
from briefing.writers.word.opening import open_template
from briefing.writers.word.package import FOOTNOTES
from briefing.writers.word.properties import add_properties
from briefing.writers.word.spot import clear, insert
from briefing.writers.word.tree import elements, has, stories, tag, xml_part

_DETAILS = ("to", "from", "date", "reference", "distribution")
_UNMARKED = say("The template has no place for the marking; it stands above the text")


def house_file(document: PageDocument, template: bytes, *, keep_text: bool) -> tuple[Package, tuple[Message, ...]]:
    """The package of a document in a template, and what there is to say about it. ExportError as `open_template`."""
    package, remarks = open_template(template)
    main = package.main_document_part
    if not keep_text:
        clear(main.element.body)
    host, dressed = house(main, document)
    values = _values(document)
    placed = {part.partname: fill(part.element, values) for part in stories(main)}
    everywhere = set().union(*placed.values())
    bare = _lend_furniture(main, dressed, host)
    marking = document.furniture.marking if "marking" not in everywhere and not bare else ""
    blocks = tuple(_unplaced(document.blocks, placed[main.partname], everywhere))
    _insert(main, replace(dressed, blocks=blocks), host, marking)
    add_properties(package, document.properties, document.furniture.marking)
    return package, (*remarks, *([_UNMARKED] if marking else []))


def _values(document: PageDocument) -> dict[str, str]:
    """What belongs into each place; "" where the brief has nothing for it."""
    values = dict.fromkeys((*_DETAILS, "title", "marking", "bottom_line"), "")
    values["marking"] = document.furniture.marking
    for block in document.blocks:
        match block:
            case Title(words):
                values["title"] = words.text
            case DetailsTable(rows, _, names):
                values |= {name: value for name, (_, value) in zip(names, rows, strict=False)}
            case Box(_, paragraphs):
                values["bottom_line"] = " ".join(each.text for each in paragraphs)
    return values


def _unplaced(blocks: tuple[Block, ...], in_text: set[str], everywhere: set[str]) -> Iterator[Block]:
    """The blocks that have no place of their own. Title and bottom line need one in the text; details, which
    letterheads carry in their header, may stand anywhere.
    """
    for block in blocks:
        match block:
            case DetailsTable():
                yield from _unplaced_details(block, everywhere)
            case Title() if "title" in in_text:
                pass
            case Box() if "bottom_line" in in_text:
                pass
            case _:
                yield block


def _unplaced_details(table: DetailsTable, placed: set[str]) -> Iterator[DetailsTable]:
    names = table.names or ("",) * len(table.rows)
    kept = [(row, name) for row, name in zip(table.rows, names, strict=True) if name not in placed]
    if kept:
        yield replace(table, rows=tuple(row for row, _ in kept), names=tuple(name for _, name in kept))


def _insert(main: DocumentPart, document: PageDocument, host: Host, marking: str) -> None:
    """The body and its footnotes; above it the marking, where that has no place."""
    body = Body(document, host)
    above = paragraph(marking_control(marking, host.styles["Marking"]), "") if marking else ""
    insert(main.element.body, elements(above + body.xml()))
    host.links.relate(main)
    notes = xml_part(main, FOOTNOTES, SEPARATORS)
    links = Links(notes.rels)
    notes.element.extend(elements(body.footnotes(links)))
    links.relate(notes)


def _lend_furniture(main: DocumentPart, document: PageDocument, host: Host) -> bool:
    """Give our header and footer to a template that has none at all; whether it had none."""
    if has(main.element, "headerReference", "footerReference"):
        return False
    if not has(main.element, "sectPr"):
        main.element.body.extend(elements(section(document)))
    else:
        first = main.document.sections[0]
        first.different_first_page_header_footer = True
        for element in reversed(elements(REFERENCES)):
            next(main.element.iter(tag("sectPr"))).insert(0, element)
    lent = {"header": host.styles[HEADER], "footer": host.styles[FOOTER]}
    add_furniture(main, document, {**host.styles, **lent})
    return True
