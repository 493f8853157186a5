"""Blocks become strips and structure: each kind of block has its tags and its look."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from briefing.pages.document import (
    Block,
    Box,
    Contents,
    DetailsTable,
    Heading,
    ItemList,
    Logo,
    NoteList,
    Paragraph,
    Quote,
    Role,
    Run,
    SourceList,
    Title,
)
from briefing.writers.made import Spot
from briefing.writers.pdf.setting import Label, Setter, baseline
from briefing.writers.pdf.strips import Bookmark, Cell, Picture, Plate, Rule, Strip, kept, on_plate
from briefing.writers.pdf.tables import details_strips, note_strips
from briefing.writers.pdf.tagging import Element

_QUOTE_RIGHT = 10.0
"""Points by which quotations are narrower than passages."""

_PAGE_COLUMN = 30.0
"""Points that the contents leave for page numbers."""

_TOGETHER = 9
"""Boxes, quotations and lists of sources of up to this many lines stand on one page whole."""


@dataclass(slots=True)
class Composition:
    """The strips and the structure of one document, growing block by block. `section` is the current Sect."""

    setter: Setter
    root: Element
    strips: list[Strip] = field(default_factory=list)
    _unnumbered: list[tuple[str, Strip, Element]] = field(default_factory=list)
    section: Element = field(init=False)
    chapter: Element = field(init=False)

    def __post_init__(self) -> None:
        self.section = self.chapter = self.root

    def add(self, block: Block) -> None:
        """Put a block under what is there."""
        match block:
            case Title(paragraph):
                self.strips += self.setter.strips(paragraph, self.root.child("H1"))
            case Heading():
                self._heading(block)
            case Paragraph():
                self._paragraph(block)
            case ItemList(items):
                self._items(items)
            case Quote():
                self._quote(block)
            case Box():
                self._box(block)
            case Contents():
                self._contents(block)
            case DetailsTable():
                self.strips += details_strips(block, self.setter, self.section)
            case SourceList() | NoteList():
                self._references(block)

    def add_logo(self, logo: Logo) -> None:
        """Put the logo at the top; its alternative text is in the structure."""
        page = self.setter.document.page
        box = (page.left, page.height - page.top - logo.height, page.left + logo.width, page.height - page.top)
        layout = {"Layout": {"Placement": "/Block", "BBox": f"[{' '.join(f'{edge:.2f}' for edge in box)}]"}}
        figure = self.root.child("Figure", alternative=logo.alternative, attributes=layout)
        picture = Picture(logo.data, logo.width, logo.height, figure)
        self.strips.append(Strip(logo.height, after=10.0, keep=True, picture=picture))

    def _contents(self, contents: Contents) -> None:
        """A line a heading over a hairline, room at its right for the page, which `number_contents` fills."""
        table, colour = self.root.child("TOC"), self.setter.document.colours.hairline
        width, hairline = self.setter.width, self.setter.document.measures.hairline
        self.strips += self.setter.strips(contents.label, table.child("Caption"))
        for line in contents.lines:
            reference = table.child("TOCI").child("Reference")
            strips = self.setter.strips(line.paragraph, reference, right=_PAGE_COLUMN)
            strips[-1].rules = (Rule(strips[-1].height, 0.0, width, hairline, colour),)
            self.strips += kept(strips)
            self._unnumbered.append((line.bookmark, strips[-1], reference))

    def number_contents(self, headings: Mapping[str, Spot]) -> None:
        """Put the page of each heading into the contents, at the end of its line."""
        look = self.setter.look(Role.PASSAGE)
        for bookmark, strip, reference in self._unnumbered:
            number = self.setter.line((Run(str(headings[bookmark].page)),), look)
            strip.cells += (Cell(self.setter.width - number.width, baseline(look), number, reference),)

    def _heading(self, heading: Heading) -> None:
        if heading.level == 1:
            self.chapter = self.section = self.root.child("Sect")
        else:
            self.section = self.chapter.child("Sect")
        strips = self._numbered(heading.paragraph, self.section.child(f"H{heading.level + 1}"))
        if heading.bookmark == "sources":
            self._bring_along()
        title = " ".join(filter(None, (heading.paragraph.number, heading.paragraph.text)))
        strips[0].bookmarks = (Bookmark(heading.bookmark, title, heading.level - 1),)
        for strip in strips:
            strip.keep = True
        self.strips += strips

    def _bring_along(self) -> None:
        """The list of sources never has a page to itself: the last lines before it come along."""
        for strip in self.strips[-2:]:
            strip.keep = True

    def _numbered(self, paragraph: Paragraph, element: Element, *, right: float = 0.0) -> list[Strip]:
        """A paragraph with its number before it: in the margin that its look hangs it in, else run in."""
        look = self.setter.look(paragraph.role)
        if not paragraph.number:
            return self.setter.strips(paragraph, element, right=right)
        upright = Run(f"{paragraph.number} ", italic=look.italic)
        if look.hanging:
            return self.setter.strips(paragraph, element, right=right, label=Label(upright, element))
        return self.setter.strips(replace(paragraph, runs=(upright, *paragraph.runs)), element, right=right)

    def _references(self, block: SourceList | NoteList) -> None:
        """Sources or notes; a short list is not torn apart, nor from what follows: notes, or the closing line."""
        if isinstance(block, SourceList):
            listed = (self._numbered(source, self.section.child("P")) for source in block.sources)
            strips = [strip for each in listed for strip in each]
        else:
            strips = note_strips(block.notes, self.setter, self.section)
        if len(strips) <= _TOGETHER:
            for strip in strips:
                strip.keep = True
        self.strips += strips

    def _paragraph(self, paragraph: Paragraph) -> None:
        self.strips += self._numbered(paragraph, self.section.child("P"))

    def _items(self, items: tuple[Paragraph, ...]) -> None:
        numbering = "Decimal" if items[0].number else "None"
        listed = self.section.child("L", attributes={"List": {"ListNumbering": f"/{numbering}"}})
        for item in items:
            entry = listed.child("LI")
            label = Label(Run(f"{item.number or '–'} "), entry.child("Lbl"))
            self.strips += self.setter.strips(item, entry.child("LBody"), label=label)

    def _quote(self, quote: Quote) -> None:
        """The bar stands left of the words, outside of it a number; words and speaker share it."""
        element, measures = self.section.child("BlockQuote"), self.setter.document.measures
        strips = self._numbered(quote.words, element.child("P"), right=_QUOTE_RIGHT)
        if quote.speaker:
            strips[-1].keep = True
            strips += kept(self.setter.strips(quote.speaker, element.child("P"), right=_QUOTE_RIGHT))
        else:
            strips[-1].keep, strips[-1].after = False, self.setter.look(Role.SPEAKER).after
        left = max(0.0, self.setter.look(quote.words.role).indent - measures.quote_gap)
        plate = Plate(self.setter.document.colours.gold, left, measures.quote_bar)
        self.strips += _together(on_plate(strips, plate))

    def _box(self, box: Box) -> None:
        """The tinted box: padding, label, paragraphs, padding, a rule on top."""
        measures, colours = self.setter.document.measures, self.setter.document.colours
        element, padding = self.section.child("Sect"), measures.box_padding
        inner = self.setter.strips(box.label, element.child("P"), left=padding, right=padding)
        for paragraph in box.paragraphs:
            inner += self.setter.strips(paragraph, element.child("P"), left=padding, right=padding)
        top = Rule(0.0, 0.0, self.setter.width, measures.box_rule, colours.gold)
        head = Strip(padding * 0.75, before=measures.box_before, keep=True, rules=(top,))
        inner[-1].keep = True
        foot = Strip(padding * 0.7, after=4.0)
        plate = Plate(colours.tint, 0.0, self.setter.width)
        self.strips += _together(on_plate([head, *inner, foot], plate))


def _together(strips: list[Strip]) -> list[Strip]:
    return kept(strips) if len(strips) <= _TOGETHER else strips
