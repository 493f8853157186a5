"""Page documents for tests of the Word file: a sample, one with every shape, and all that hypothesis can think of."""

from dataclasses import replace
from functools import cache

from hypothesis import strategies as st

from briefing.pages.compose import compose
from briefing.pages.document import (
    Block,
    Box,
    DetailsTable,
    Heading,
    ItemList,
    Note,
    NoteList,
    PageDocument,
    Paragraph,
    Quote,
    Role,
    Run,
    SourceList,
    Title,
)
from briefing.pages.style import Citations, load_style
from tests.briefs import sample_brief


@cache
def sample_document(citations: str = "notes") -> PageDocument:
    """The sample brief in the default style."""
    return compose(sample_brief(), load_style("briefing-note"), citations=Citations(citations))


@cache
def every_shape() -> PageDocument:
    """The sample's document with blocks of our own: every kind, every kind of run, hostile words."""
    sample = sample_document()
    title = "Bascule & quay: <draft>"
    return replace(
        sample,
        blocks=(*_opening(title), *_sections(), *_sources()),
        properties=replace(sample.properties, title=title, custom=(("Source A", "ab<&>"), ("Source A", "cd"))),
        furniture=replace(sample.furniture, running=title),
    )


def _opening(title: str) -> tuple[Block, ...]:
    """Title, details, box, and a section with every kind of run."""
    hostile = "AT&T <c> ]]> “x” 'y' \u00a0 co\u00adop   three spaces"
    return (
        Title(Paragraph(Role.TITLE, (Run(title),))),
        DetailsTable((("TO", "A & B"), ("DATE", "1 May 2031"), ("REF", "<7>")), 2, ("to", "date", "reference")),
        Box(
            Paragraph(Role.BOX_LABEL, (Run("IN BRIEF"),)),
            (_words(Role.BOX, _LONG, entry="b"), _words(Role.BOX, "And a second paragraph.", entry="b")),
        ),
        _heading("Background", "background", "1"),
        Paragraph(Role.PASSAGE, (Run(hostile),), entry="e1", number="1.1"),
        Paragraph(
            Role.PASSAGE,
            (
                Run("Plain, "),
                Run("bold, ", bold=True),
                Run("slanted, ", italic=True),
                Run("both, ", bold=True, italic=True),
                Run("a page", link="https://example.org/a?b=1&c=2"),
                Run(", a trap", link="javascript:alert(1)"),
                Run(" and ", note=None),
                Run("la digue", language="fr"),
                Run("1", note=1),
            ),
            entry="e2",
            number="1.2",
        ),
        _words(Role.PASSAGE, "هذا خبر عن الميناء", entry="e3", language="ar"),
    )


def _sections() -> tuple[Block, ...]:
    """A list, a heading below the first level, quotations with and without a speaker, a comment."""
    return (
        _heading("Key issues", "key-issues", "2"),
        ItemList((_words(Role.ITEM, _LONG, entry="e4"), _words(Role.ITEM, "Short.", entry="e5"))),
        Heading(Paragraph(Role.SUBHEADING, (Run("A heading below"),)), 2, "below"),
        Quote(
            Paragraph(Role.QUOTATION, (Run("“A wall is a promise.”"),), entry="e6"),
            Paragraph(Role.SPEAKER, (Run("Ilse Varga"), Run("1", note=1), Run("2", note=2)), entry="e6"),
        ),
        Quote(_words(Role.QUOTATION, "“No speaker here.”", entry="e7"), None),
        _words(Role.COMMENT, "Comment: our own.", entry="e8"),
    )


def _sources() -> tuple[Block, ...]:
    """Sources, notes (one of which nothing refers to) and the closing line."""
    return (
        _heading("Sources", "sources"),
        SourceList((_words(Role.SOURCE, "[A] The Norland Courier"), _words(Role.SOURCE, "[B] Island Radio"))),
        NoteList(
            (
                Note(1, Paragraph(Role.NOTE, (Run("[A] para. 1", link="https://example.org/note"),))),
                Note(2, _words(Role.NOTE, "[B] paras 2–3")),
                Note(3, _words(Role.NOTE, "a note that nothing refers to")),
            )
        ),
        _words(Role.CLOSING, "Drawn from press reporting."),
    )


_LONG = "a sentence that wants to run on for a while so that the line is full and turns over, " * 3


def _heading(words: str, bookmark: str, number: str = "") -> Heading:
    return Heading(Paragraph(Role.HEADING, (Run(words),), number=number), 1, bookmark)


def _words(role: Role, words: str, *, entry: str | None = None, language: str | None = None) -> Paragraph:
    return Paragraph(role, (Run(words, language=language),), entry=entry)


_TEXT = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn"), include_characters="\t\n"), max_size=40
)
"""What `pages` lets through: nothing that XML can't hold."""

_RUNS = st.lists(
    st.builds(
        Run,
        _TEXT,
        bold=st.booleans(),
        italic=st.booleans(),
        link=st.none()
        | st.sampled_from(["https://example.org/ä b", "mailto:a@example.org", "http://[", "file:///x"])
        | _TEXT,
        language=st.none() | st.sampled_from(["fr", "ar", "ja", "xx-Latn"]),
    )
    | st.builds(lambda number: Run(str(number), note=number), st.integers(1, 5)),
    max_size=4,
).map(tuple)


def _paragraphs(role: Role) -> st.SearchStrategy[Paragraph]:
    number = st.sampled_from(["", "", "1", "1.1", "2.7"])
    return st.builds(Paragraph, st.just(role), _RUNS, entry=st.none() | _TEXT, number=number)


def _several(role: Role) -> st.SearchStrategy[tuple[Paragraph, ...]]:
    return st.lists(_paragraphs(role), min_size=1, max_size=3).map(tuple)


_BLOCKS: st.SearchStrategy[Block] = st.one_of(
    st.builds(Title, _paragraphs(Role.TITLE)),
    st.builds(DetailsTable, st.lists(st.tuples(_TEXT, _TEXT), max_size=5).map(tuple), st.integers(1, 3)),
    st.builds(Box, _paragraphs(Role.BOX_LABEL), _several(Role.BOX)),
    st.builds(Heading, _paragraphs(Role.HEADING), st.just(1), _TEXT),
    _paragraphs(Role.PASSAGE),
    _paragraphs(Role.COMMENT),
    st.builds(ItemList, _several(Role.ITEM)),
    st.builds(Quote, _paragraphs(Role.QUOTATION), st.none() | _paragraphs(Role.SPEAKER)),
    st.builds(SourceList, _several(Role.SOURCE)),
)


@st.composite
def documents(draw: st.DrawFn) -> PageDocument:
    """Any page document: blocks in any order, notes at the end."""
    blocks = draw(st.lists(_BLOCKS, max_size=6))
    notes = draw(st.lists(_RUNS, max_size=4))
    unlinked = [tuple(run for run in runs if run.note is None) for runs in notes]
    listed = NoteList(tuple(Note(n, Paragraph(Role.NOTE, runs)) for n, runs in enumerate(unlinked, 1)))
    title, marking = draw(_TEXT), draw(_TEXT)
    sample = sample_document()
    return replace(
        sample,
        blocks=(*blocks, listed),
        properties=replace(sample.properties, title=title, subject=draw(_TEXT), custom=((title, marking),)),
        furniture=replace(sample.furniture, running=title, marking=marking),
    )
