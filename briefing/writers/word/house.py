"""What an organisation's template brings: its page, styles, lists and footnotes, made ready to take a body."""

from dataclasses import replace

from docx.parts.document import DocumentPart
from lxml import etree

from briefing.pages.document import PageDocument, PageSetup, Role
from briefing.writers.word.catalogue import catalogue
from briefing.writers.word.drawn import furniture_styles
from briefing.writers.word.footnotes import SEPARATORS
from briefing.writers.word.host import Bookmarks, Host, Links
from briefing.writers.word.housestyles import HouseStyles
from briefing.writers.word.looks import character_properties, in_house, paragraph_properties
from briefing.writers.word.numbering import dashes, decimals, listed
from briefing.writers.word.package import FOOTNOTES, NUMBERING, STYLES
from briefing.writers.word.styles import WordStyle
from briefing.writers.word.tree import NS, attribute, elements, largest, stories, tag, xml_part


def house(main: DocumentPart, document: PageDocument) -> tuple[Host, PageDocument]:
    """The template as a host, and the document in its dress: its page, its face, the size of its Normal."""
    styles = HouseStyles(xml_part(main, STYLES).element)
    document = replace(document, page=_page(main.element, document.page))
    dressed = in_house(document, styles.size()) if styles.find("Normal", "paragraph") else document
    dash, decimal = _add_lists(xml_part(main, NUMBERING).element, dressed)
    ids = styles.adopt((*catalogue(dressed, dash), *_house_catalogue(dressed, styles)))
    language = document.properties.language
    host = Host(
        styles=ids,
        passage=ids[_PASSAGES],
        bookmarks=_bookmarks(main),
        links=Links(main.rels),
        decimal=decimal,
        dashes=0 if styles.is_list(ids["List Bullet"]) else dash,
        first_note=largest(xml_part(main, FOOTNOTES, SEPARATORS).element, "footnote") + 1,
        language="" if _same(language, styles.language()) else language,
    )
    return host, dressed


_PASSAGES = "Body Text"
"""What houses set running text in: their Normal often has no space between paragraphs, being a base for all else."""


HEADER, FOOTER = "Briefing Header", "Briefing Footer"
"""The styles of header and footer that a template without any is lent: its own have tabs for another width."""


def _house_catalogue(document: PageDocument, styles: HouseStyles) -> tuple[WordStyle, ...]:
    """Styles that differ in a template: passages, the furniture lent, the speaker under the house's own quotations."""
    looks = document.looks
    normal, quotation, speaker = looks[Role.PASSAGE], looks[Role.QUOTATION], looks[Role.SPEAKER]
    header, footer, _ = furniture_styles(document)
    passages = WordStyle(_PASSAGES, paragraph=paragraph_properties(normal, normal))
    ours = passages, replace(header, name=HEADER), replace(footer, name=FOOTER)
    if not styles.find("Quote", "paragraph"):
        return ours
    settings = paragraph_properties(speaker, speaker), character_properties(speaker, quotation)
    return *ours, WordStyle("Speaker", "paragraph", *settings, based_on="Quote", following="Normal")


def _same(one: str, other: str) -> bool:
    """Whether two tags name the same language, whatever its region."""
    return one.partition("-")[0].casefold() == other.partition("-")[0].casefold()


def _page(root: etree._Element, otherwise: PageSetup) -> PageSetup:
    """The sheet of the last section, where the body stands; the document's own where the template does not tell."""
    size, margins = (next(reversed(list(root.iter(tag(name)))), None) for name in ("pgSz", "pgMar"))
    if size is None or margins is None:
        return otherwise
    points = [_points(size, name) for name in ("w", "h")]
    points += [_points(margins, name) for name in ("left", "right", "top", "bottom")]
    return PageSetup(*points) if points[0] > points[2] + points[3] else otherwise


def _points(element: etree._Element, name: str) -> float:
    """A length that Word wrote in twips; what is written in another unit counts as none."""
    length = attribute(element, name)
    return abs(int(length)) / 20 if length.lstrip("-").isdigit() else 0.0


def _add_lists(numbering: etree._Element, document: PageDocument) -> tuple[int, int]:
    """Add our two lists, all definitions before all lists as the schema wants; their numbers come back."""
    definition = largest(numbering, "abstractNum", "abstractNumId") + 1
    number = largest(numbering, "num", "numId") + 1
    lists = elements(listed(number, definition) + listed(number + 1, definition + 1))
    first = numbering.find("w:num", NS)
    at = len(numbering) if first is None else numbering.index(first)
    for element in reversed(elements(dashes(document, definition) + decimals(document, definition + 1))):
        numbering.insert(at, element)
    last = max((numbering.index(each) for each in numbering.iterfind("w:num", NS)), default=len(numbering) - 1)
    for element in reversed(lists):
        numbering.insert(last + 1, element)
    return number, number + 1


def _bookmarks(main: DocumentPart) -> Bookmarks:
    """Bookmarks that none of the template's own are taken for."""
    roots = [part.element for part in stories(main)]
    names = [attribute(start, "name") for root in roots for start in root.iter(tag("bookmarkStart"))]
    return Bookmarks(max(largest(root, "bookmarkStart") for root in roots) + 1, names)
