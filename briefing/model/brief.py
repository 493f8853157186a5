"""The brief: an immutable value. Every edit makes a new one (see `revise`)."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from briefing.model.article import Article, Span, meeting
from briefing.model.quotation import Quotation, Speaker
from briefing.model.suggestion import PROPOSED, SectionKind


@dataclass(frozen=True, slots=True)
class Place:
    """Where words come from: the id of a source and a span of its article's text."""

    source: str
    span: Span

    def meets(self, other: "Place") -> bool:
        """Whether the two share words."""
        return self.source == other.source and self.span.meets(other.span)


@dataclass(frozen=True, slots=True)
class Free:
    """Words outside quotation marks. They are the writer's, who may change them at will."""

    text: str


@dataclass(frozen=True, slots=True)
class Part:
    """A part of what stands between quotation marks.

    With a place: the source's own words, unchanged. Without: what the writer may put between a speaker's words,
    an ellipsis or an insertion in square brackets, and nothing else.
    """

    text: str
    place: Place | None = None

    def __post_init__(self) -> None:
        bare = self.text.strip()
        if self.place is None and bare and bare != "…" and not (bare.startswith("[") and bare.endswith("]")):
            raise ValueError("only an ellipsis or words in square brackets may stand between a speaker's words")


@dataclass(frozen=True, slots=True)
class Locked:
    """Words between quotation marks. The marks belong to the stretch: no edit can take them away."""

    parts: tuple[Part, ...]
    opening: str = "“"
    closing: str = "”"

    @property
    def words(self) -> str:
        """What stands between the marks."""
        return "".join(part.text for part in self.parts)

    @property
    def text(self) -> str:
        """The words in their marks."""
        return f"{self.opening}{self.words}{self.closing}"


Stretch = Free | Locked
"""A part of an entry."""


class EntryKind(StrEnum):
    """What an entry is; see design: excerpt, quotation set off, own words, labelled comment, translation."""

    EXCERPT = "excerpt"
    QUOTATION = "quotation"
    OWN = "own"
    COMMENT = "comment"
    TRANSLATION = "translation"


@dataclass(frozen=True, slots=True)
class Entry:
    """What stands in a section: a run of stretches, and the places that it rests on.

    `id` stays the same through every edit. `lead_in` is printed bold before a key issue. `speaker` is kept from the
    day the entry was made. `reasons` say why the program proposed it; `memo` is a note to self, never exported.
    """

    id: str
    kind: EntryKind
    stretches: tuple[Stretch, ...]
    places: tuple[Place, ...] = ()
    speaker: Speaker | None = None
    uncertain: bool = False
    lead_in: str = ""
    reasons: tuple[str, ...] = ()
    memo: str = ""

    @property
    def text(self) -> str:
        """The entry's words, marks included, lead-in and speaker not."""
        return "".join(stretch.text for stretch in self.stretches)


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the brief. Not `included`: not on the page, its entries kept. `heading` "" means the style's."""

    kind: SectionKind
    entries: tuple[Entry, ...] = ()
    included: bool = True
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Details:
    """The heading of a brief; what is empty is not printed. `date` is printed as it was typed."""

    to: str = ""
    sender: str = ""
    date: str = ""
    reference: str = ""
    marking: str = ""
    distribution: str = ""


@dataclass(frozen=True, slots=True)
class Credits:
    """What the list of sources prints of an article; the user may correct it. What is empty is left out."""

    outlet: str = ""
    headline: str = ""
    byline: str = ""
    date: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """An article that the brief draws on. `id` is its letter (A, B, ...); `name` the file's, or "pasted text".

    `quotations` are put in the article's order; none stands within another.
    """

    id: str
    article: Article
    name: str = ""
    credits: Credits = Credits()
    quotations: tuple[Quotation, ...] = ()

    def __post_init__(self) -> None:
        ordered = tuple(sorted(self.quotations, key=lambda quotation: quotation.span.start))
        object.__setattr__(self, "quotations", ordered)

    def quotations_of(self, span: Span) -> tuple[Quotation, ...]:
        """The quotations that a passage touches, in the article's order."""
        return meeting(self.quotations, span)


@dataclass(frozen=True, slots=True, order=True)
class Alias:
    """What articles call somebody; `source` is the letter of the one in which it means them, "" for all."""

    name: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody as the writer wants them named, whatever the articles call them."""

    names: tuple[Alias, ...]
    speaker: Speaker


PAGE_SIZES = ("A4", "Letter")
"""The papers that a brief can be printed on."""


@dataclass(frozen=True, slots=True)
class Brief:
    """A briefing document as the writer has it now.

    `dismissed` holds the places of suggestions that the user does not want to see again. `next_entry` numbers the
    next new entry, so that the same edits give the same ids. `citations` "" and `page_size` "" mean the style's own.
    `people` are the speakers whose name or role the writer has corrected.
    """

    title: str = ""
    details: Details = Details()
    bottom_line: Entry | None = None
    sections: tuple[Section, ...] = tuple(Section(kind, included=kind in PROPOSED) for kind in SectionKind)
    sources: tuple[Source, ...] = ()
    style: str = "briefing-note"
    citations: str = ""
    page_size: str = ""
    language: str = "en"
    dismissed: frozenset[Place] = frozenset()
    next_entry: int = 1
    people: tuple[Person, ...] = ()

    def section(self, kind: SectionKind) -> Section:
        """The section of a kind; KeyError where the brief has none."""
        for section in self.sections:
            if section.kind is kind:
                return section
        raise KeyError(kind)

    def source(self, source_id: str) -> Source:
        """The source with this letter; KeyError where the brief has none."""
        for source in self.sources:
            if source.id == source_id:
                return source
        raise KeyError(source_id)

    def entries(self) -> Iterator[tuple[Section | None, Entry]]:
        """Every entry with its section (None for the bottom line), in the order of the page, hidden ones too."""
        if self.bottom_line:
            yield None, self.bottom_line
        for section in self.sections:
            for entry in section.entries:
                yield section, entry

    def find(self, entry_id: str) -> Entry:
        """The entry with this id; KeyError where there is none."""
        for _, entry in self.entries():
            if entry.id == entry_id:
                return entry
        raise KeyError(entry_id)

    def words_at(self, place: Place) -> str:
        """The source's own words at a place."""
        return place.span.of(self.source(place.source).article.text)

    def known(self, speaker: Speaker | None, source: str) -> Speaker | None:
        """A speaker whom the article of this letter names, as the writer wants them named."""
        if speaker and self.people:
            for alias in (Alias(speaker.name, source), Alias(speaker.name)):
                for person in self.people:
                    if alias in person.names:
                        return person.speaker
        return speaker
