"""The page document: typed blocks and runs with their look resolved. It is all that the writers see.

The PDF and the Word file are made from the same blocks in the same order, so they carry the same words. Lengths
are in points (1/72 inch), colours are "#RRGGBB".
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from briefing.model.suggestion import Finding


class Role(StrEnum):
    """What a paragraph is. A writer maps it to a structure tag or a Word style; a style gives it its look."""

    TITLE = "title"
    HEADING = "heading"
    SUBHEADING = "subheading"
    PASSAGE = "passage"
    ITEM = "item"
    QUOTATION = "quotation"
    SPEAKER = "speaker"
    COMMENT = "comment"
    BOX_LABEL = "box_label"
    BOX = "box"
    DETAIL_LABEL = "detail_label"
    DETAIL = "detail"
    SOURCE = "source"
    NOTE = "note"
    CLOSING = "closing"
    HEAD = "head"
    FOOT = "foot"
    MARKING = "marking"


@dataclass(frozen=True, slots=True)
class Face:
    """A typeface: the family that the PDF embeds, and the one named in the Word file."""

    family: str
    word: str


@dataclass(frozen=True, slots=True)
class Look:
    """How paragraphs of a role look. `indent` is the left indent, `hanging` how far the first line stands out.

    Where `capitals` is set the words already are in capitals; a writer has nothing to do.
    """

    face: Face
    size: float
    leading: float
    colour: str
    bold: bool = False
    italic: bool = False
    before: float = 0
    after: float = 0
    indent: float = 0
    hanging: float = 0
    keep_with_next: bool = False
    capitals: bool = False


@dataclass(frozen=True, slots=True)
class PageSetup:
    """The sheet and its margins, in points."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours that are not a text's own: rules, boxes and bars."""

    accent: str
    gold: str
    hairline: str
    tint: str


@dataclass(frozen=True, slots=True)
class Measures:
    """The lengths of what is drawn around the text: bars, rules and boxes."""

    head_bar_width: float = 51.0
    head_bar: float = 1.6
    rule: float = 0.8
    hairline: float = 0.5
    quote_bar: float = 1.6
    quote_gap: float = 14.0
    box_rule: float = 1.2
    box_padding: float = 12.0
    box_before: float = 9.0
    detail_label: float = 45.0
    note_size: float = 6.8


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture at the head of the first page: the bytes of a PNG or JPEG, its size in points, what it shows."""

    data: bytes
    width: float
    height: float
    alternative: str


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one look. `note` makes it the raised number of that note, `link` a link to an address or "#bookmark".

    `language` is set (ISO 639-1) where it differs from the document's.
    """

    text: str
    bold: bool = False
    italic: bool = False
    note: int | None = None
    link: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of a role. `entry` is the id of the brief's entry it carries; `number` a decimal number or "".

    The number ("2.1") is not among the runs: a writer sets it before the first line. `bookmark` is the paragraph's
    name as a link target, if it is one.
    """

    role: Role
    runs: tuple[Run, ...]
    entry: str | None = None
    number: str = ""
    bookmark: str = ""

    @property
    def text(self) -> str:
        """The words of all runs, without the raised numbers of notes."""
        return "".join(run.text for run in self.runs if run.note is None)


@dataclass(frozen=True, slots=True)
class Title:
    """The document's title. `lines` holds one paragraph; a writer may break it at its colon or balance it."""

    paragraph: Paragraph


@dataclass(frozen=True, slots=True)
class DetailsTable:
    """To, from, date, reference ...: pairs of label and value, empty ones left out, in reading order.

    `across` is how many pairs stand side by side in a row. `names` says for each row which detail it is (to, from,
    date, reference, distribution), whatever its label: so a Word template's own places for them are found.
    """

    rows: tuple[tuple[str, str], ...]
    across: int = 2
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Box:
    """The tinted box of the bottom line: a label and its paragraphs."""

    label: Paragraph
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A section's heading; `level` 1 is right under the title. `bookmark` is its name as a link target.

    Level 2 (the sections of one source in a digest) has the role SUBHEADING.
    """

    paragraph: Paragraph
    level: int
    bookmark: str


@dataclass(frozen=True, slots=True)
class ItemList:
    """A dashed list of passages."""

    items: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation set off with its bar; its speaker stays with it."""

    words: Paragraph
    speaker: Paragraph | None


@dataclass(frozen=True, slots=True)
class Note:
    """A numbered note: what it says, and the address it may lead to."""

    number: int
    paragraph: Paragraph


@dataclass(frozen=True, slots=True)
class NoteList:
    """The notes of the document, in the order of their numbers."""

    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class SourceList:
    """What the brief draws on, in small type at the end."""

    sources: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class ContentsLine:
    """A heading in the table of contents, a link to it; `page` is the page on which it stands, 0 while not known."""

    paragraph: Paragraph
    bookmark: str
    page: int = 0


@dataclass(frozen=True, slots=True)
class Contents:
    """The table of contents. A PDF finds the pages itself; a Word file shows those given until it counts its own."""

    label: Paragraph
    lines: tuple[ContentsLine, ...] = ()


Block = Title | DetailsTable | Box | Contents | Heading | Paragraph | ItemList | Quote | NoteList | SourceList
"""A part of the page, in reading order."""


@dataclass(frozen=True, slots=True)
class Furniture:
    """What stands on every page outside the text; artifacts in the PDF, header and footer in Word.

    `running` stands at the head's right from the second page on. The page number is "n / m". The logo is no
    artifact: it stands at the head of the first page, before the title, with its alternative text.
    """

    head: str
    running: str
    foot: str
    marking: str
    logo: Logo | None = None


@dataclass(frozen=True, slots=True)
class Properties:
    """The document's properties. `created` is ISO 8601 and comes from the brief, so the same brief gives the same file.

    `custom` are further properties by name (sources with their hashes, the count of matching quotations).
    """

    title: str
    author: str = ""
    subject: str = ""
    language: str = "en-GB"
    created: str = ""
    custom: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class PageDocument:
    """A finished brief, ready to be written. `findings` tell which characters had to be replaced, and where."""

    properties: Properties
    page: PageSetup
    furniture: Furniture
    colours: Colours
    looks: Mapping[Role, Look]
    blocks: tuple[Block, ...]
    findings: tuple[Finding, ...] = field(default=())
    measures: Measures = Measures()

    def paragraphs(self) -> Iterator[Paragraph]:
        """Every paragraph of the body in reading order, notes and sources included, details and furniture not."""
        for block in self.blocks:
            yield from paragraphs_of(block)

    def texts(self) -> Iterator[str]:
        """Every text that is printed: furniture, details, paragraphs; in no order that matters."""
        yield from (self.furniture.head, self.furniture.running, self.furniture.foot, self.furniture.marking)
        for block in self.blocks:
            if isinstance(block, DetailsTable):
                yield from (text for row in block.rows for text in row)
            yield from (paragraph.text for paragraph in paragraphs_of(block))


def paragraphs_of(block: Block) -> tuple[Paragraph, ...]:
    """The paragraphs of one block, in reading order."""
    match block:
        case Paragraph():
            return (block,)
        case Title(paragraph) | Heading(paragraph):
            return (paragraph,)
        case Box(label, paragraphs):
            return (label, *paragraphs)
        case Contents(label, lines):
            return (label, *(line.paragraph for line in lines))
        case ItemList(items):
            return items
        case Quote(words, speaker):
            return (words, speaker) if speaker else (words,)
        case NoteList(notes):
            return tuple(note.paragraph for note in notes)
        case SourceList(sources):
            return sources
        case DetailsTable():
            return ()
