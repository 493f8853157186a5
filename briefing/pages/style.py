"""A house style: all that decides how a brief looks and what it prints, as a value.

`load_style` finds it (see `stylefile` for how its TOML is read).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from briefing.model.suggestion import SectionKind
from briefing.pages.document import Colours, Logo, Look, Measures, PageSetup, Role


class Part(StrEnum):
    """What a document is made of, besides its sections. SECTIONS stands for all sections not named themselves.

    The sources and the annex always come last; contents are printed where a style heads several articles apart.
    """

    TITLE = "title"
    DETAILS = "details"
    BOTTOM_LINE = "bottom_line"
    CONTENTS = "contents"
    SECTIONS = "sections"


class Citations(StrEnum):
    """How passages tell where they come from. AUTO: SOURCES for one source, NOTES from two on."""

    AUTO = "auto"
    NOTES = "notes"
    INLINE = "inline"
    SOURCES = "sources"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Limits:
    """What a brief in this style should stay under: words, pages, and lines of the bottom line."""

    words: int
    pages: int
    bottom_line: int


@dataclass(frozen=True, slots=True)
class Labels:
    """The words that a style puts on the page itself."""

    head: str
    bottom_line: str
    to: str
    sender: str
    date: str
    reference: str
    distribution: str
    comment: str
    translation: str
    original: str
    notes: str
    sources: str
    source: str
    annex: str
    paragraph: str
    paragraphs: str
    closing: str
    untitled: str
    page: str = "p."
    pages: str = "pp."
    contents: str = "Contents"


@dataclass(frozen=True, slots=True)
class Style:
    """A house style.

    `parts` is the order of the page: parts and section kinds; `details` that of the heading's details. `boxed`: the
    bottom line stands in a box, else under its own heading. `by_source`: passages are grouped under their article's
    headline. `lists` are the sections printed as dashed lists, `decimal` numbers headings and paragraphs 1, 1.1.
    `portion_marks` puts the marking's initials before each paragraph, `annex` adds the quotations in context.
    """

    name: str
    label: str
    language: str
    page: PageSetup
    colours: Colours
    measures: Measures
    looks: Mapping[Role, Look]
    parts: tuple[Part | SectionKind, ...]
    boxed: bool
    by_source: bool
    lists: frozenset[SectionKind]
    details: tuple[str, ...]
    details_across: int
    decimal: bool
    citations: Citations
    portion_marks: bool
    annex: bool
    limits: Limits
    labels: Labels
    headings: Mapping[SectionKind, str]
    logo: Logo | None = None


def load_style(name_or_path: str) -> Style:
    """The style of that name, or in that TOML file. ProjectError, naming file and key, where it can't be had."""
    from briefing.pages.stylefile import read_style

    return read_style(name_or_path)


def style_names() -> tuple[str, ...]:
    """The names of the styles that come with the program, in alphabetical order."""
    from briefing.pages.stylefile import shipped

    return tuple(sorted(shipped()))
