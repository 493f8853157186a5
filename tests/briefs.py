"""Briefs for tests: one with everything in it, and a strategy for all that hypothesis can think of.

The article and everybody in it are invented. `sample_brief` has all kinds of entry, a key issue with a partial
quotation, two quotations of one speaker, a joining comma, a comment and full details.
"""

import re
import unicodedata
from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from briefing.app.drafting import Named
from briefing.app.sources import read_articles
from briefing.model.article import Article, Paragraph, Sentence, Span
from briefing.model.brief import Brief, Credits, Details, Entry, EntryKind, Free, Locked, Part, Place, Section, Source
from briefing.model.quotation import Quotation, QuotationKind, Speaker
from briefing.model.suggestion import SectionKind

DIRECTOR = Speaker("Ilse Varga", "director of the Port of Aldhaven")
MINISTER = Speaker("Tomas Reuel", "transport minister of Norland")
ANALYST = Speaker("Kenji Oduya", "a shipping analyst at the Meridian Institute")

TEXT = """The port of Aldhaven will close its eastern basin for six months from March, the first such closure since \
the harbour was rebuilt in 1994.

The Norland government approved the work in November after divers found cracks in two of the basin’s four quay walls. \
It set aside 84 million crowns for repairs.

“We can repair a wall in the dry, or we can lose a ship in the wet,” said Ilse Varga, director of the Port of \
Aldhaven. “I know which of the two I would rather explain.”

Freight operators expect delays of up to nine days on the route to the southern islands, which receive two thirds of \
their fuel through Aldhaven.

Two earlier inspections, in 2017 and 2021, had recommended repairs that were never funded, and both reports were \
withheld from the harbour’s own board until last autumn.

The islands’ assembly has asked for a ferry subsidy and called the closure “a decision made over our heads”.

Tomas Reuel, transport minister of Norland, said the state would “carry the cost of every extra mile”. The ministry \
has not said how long the subsidy would last.

“Nobody will run out of fuel this winter, and nobody should be told otherwise,” Reuel said.

Kenji Oduya, a shipping analyst at the Meridian Institute, said insurers were likely to raise premiums for the whole \
coast if the work overran.

“The wall is the easy part. The hard part is the week after it reopens, when every ship wants to be first,” he said.

A decision on the western basin, which is older, is due in September.
"""


def read_article(path: str) -> Named:
    """The one article in a file."""
    (named,) = read_articles(path)
    return named


def article(text: str = TEXT, **about: object) -> Article:
    """An article of a text whose paragraphs are set apart by empty lines; a sentence ends at a stop before a space."""
    paragraphs, sentences, at = [], [], 0
    for index, block in enumerate(text.split("\n\n")):
        start = text.index(block, at) if block else at
        at = start + len(block)
        paragraphs.append(Paragraph(Span(start, start + len(block.rstrip())), index + 1))
        sentences.append(Sentence(Span(start, start + len(block.partition(". ")[0])), index))
    return Article(text, tuple(paragraphs), tuple(sentences), **about)  # type: ignore[arg-type]  # keywords of Article


def place(words: str, text: str = TEXT, source: str = "A") -> Place:
    """Where words stand in a source's text."""
    start = text.index(words)
    return Place(source, Span(start, start + len(words)))


def stretches(words: str, text: str = TEXT, source: str = "A") -> tuple[Free | Locked, ...]:
    """Words with “marks” as stretches; what stands in the marks is bound to its place in the source."""
    out: list[Free | Locked] = []
    for piece in words.replace("”", "”\x00").replace("“", "\x00“").split("\x00"):
        if piece.startswith("“") and piece.endswith("”"):
            out.append(Locked((Part(piece[1:-1], place(piece[1:-1], text, source)),)))
        elif piece:
            out.append(Free(piece))
    return tuple(out)


def excerpt(entry_id: str, words: str, lead_in: str = "", speaker: Speaker | None = None) -> Entry:
    """The article's own words."""
    return Entry(entry_id, EntryKind.EXCERPT, stretches(words), (place(words),), speaker, lead_in=lead_in)


def quotation(entry_id: str, speaker: Speaker, *quoted: str) -> Entry:
    """Quotations of one speaker set off, each in its own marks."""
    words = " ".join(f"“{words}”" for words in quoted)
    return Entry(entry_id, EntryKind.QUOTATION, stretches(words), tuple(place(each) for each in quoted), speaker)


_SECTIONS = (
    Section(
        SectionKind.BACKGROUND,
        (
            excerpt(
                "e1",
                "The Norland government approved the work in November after divers found cracks in two of the "
                "basin’s four quay walls. It set aside 84 million crowns for repairs.",
            ),
            excerpt(
                "e2",
                "Two earlier inspections, in 2017 and 2021, had recommended repairs that were never funded, and both "
                "reports were withheld from the harbour’s own board until last autumn.",
            ),
        ),
    ),
    Section(
        SectionKind.KEY_ISSUES,
        (
            excerpt(
                "e3",
                "Freight operators expect delays of up to nine days on the route to the southern islands, which "
                "receive two thirds of their fuel through Aldhaven.",
                "Fuel",
            ),
            excerpt(
                "e4",
                "The islands’ assembly has asked for a ferry subsidy and called the closure “a decision made over our "
                "heads”.",
                "Subsidy",
            ),
            excerpt(
                "e5",
                "Tomas Reuel, transport minister of Norland, said the state would "
                "“carry the cost of every extra mile”. "
                "The ministry has not said how long the subsidy would last.",
                "Cost",
                MINISTER,
            ),
        ),
    ),
    Section(
        SectionKind.QUOTES,
        (
            quotation(
                "e6",
                DIRECTOR,
                "We can repair a wall in the dry, or we can lose a ship in the wet,",
                "I know which of the two I would rather explain.",
            ),
            quotation("e7", MINISTER, "Nobody will run out of fuel this winter, and nobody should be told otherwise,"),
            quotation(
                "e8",
                ANALYST,
                "The wall is the easy part. The hard part is the week after it reopens, when every ship wants to be "
                "first,",
            ),
        ),
    ),
    Section(
        SectionKind.OUTLOOK,
        (
            excerpt(
                "e9",
                "Kenji Oduya, a shipping analyst at the Meridian Institute, said insurers were likely to raise "
                "premiums for the whole coast if the work overran.",
            ),
            excerpt("e10", "A decision on the western basin, which is older, is due in September."),
            Entry(
                "e11",
                EntryKind.COMMENT,
                (Free("Watch whether the subsidy outlasts the winter; the islands vote in May."),),
            ),
        ),
    ),
    Section(SectionKind.LINE_TO_TAKE, included=False),
    Section(SectionKind.RECOMMENDATION, included=False),
)


def source() -> Source:
    """The sample's article as source A, with the quotations that its brief uses."""
    said = article(
        title="Aldhaven to close its eastern basin for six months",
        publisher="The Norland Courier",
        published=date(2031, 1, 14),
    )
    mention = place("“Nobody will run out of fuel this winter, and nobody should be told otherwise,”").span
    words = Span(mention.start + 1, mention.end - 1)
    reuel = Quotation(mention, words, QuotationKind.FULL, "Reuel", MINISTER, "said")
    return Source("A", said, "aldhaven.txt", quotations=(reuel,))


def sample_brief() -> Brief:
    """A brief of two pages with everything in it."""
    lead = "The port of Aldhaven will close its eastern basin for six months from March"
    return Brief(
        title="Aldhaven: six months without the eastern basin",
        details=Details(
            to="Permanent Secretary",
            sender="Ports and Islands Desk",
            date="15 January 2031",
            reference="PI / 2031-004",
            marking="Official",
        ),
        bottom_line=Entry(
            "bottom-line",
            EntryKind.OWN,
            (Free(f"{lead}. Fuel for the southern islands will be late, not short; who pays is open."),),
            (place(lead),),
        ),
        sections=_SECTIONS,
        sources=(source(),),
        next_entry=12,
    )


def _settable(words: str) -> bool:
    """Whether the PDF sets the words: scripts that need shaping are refused (see `writers.pdf.scripts`).

    Nobody's words begin with an accent, which would sit on whatever stands before them.
    """
    shaped = re.compile("[\u0900-\u109f\u1700-\u1c4f\ua800-\uabff\U00011000-\U00011fff]")
    return (
        not unicodedata.combining(words[0])
        and not shaped.search(words)
        and not any(unicodedata.bidirectional(each) in ("R", "AL") for each in words)
    )


ANY_WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs", "Cn"), exclude_characters="“”\x00")
    | st.sampled_from("aeiou nst,. -–’éüßçŁžñαβγδжщю东海日本가나"),
    min_size=1,
    max_size=60,
).filter(_settable)
"""Words in any script that the PDF sets; control characters too, as hostile articles have them."""

WORDS = st.text(
    st.characters(max_codepoint=0x52F, exclude_categories=("Cs", "Cn"), exclude_characters="“”\x00")
    | st.sampled_from("aeiou nst,. -–—’‘…\u00a0\u2009\u2011\u200b\u2028&<>[]\U0001f600"),
    min_size=1,
    max_size=60,
).filter(_settable)
"""Latin, Greek and Cyrillic words, control characters, and one sign that no packaged font has."""

_PROSE = (
    st.lists(st.sampled_from(TEXT.split()), min_size=1, max_size=120)
    .map(" ".join)
    .map(lambda words: words.replace("“", "").replace("”", ""))
)
"""Ordinary words, many of them, so that lines and pages are filled."""


def _says_something(words: str) -> bool:
    return any(each.isalnum() for each in words)


@st.composite
def _entries(draw: st.DrawFn, entry_id: str, source_ids: list[str], words: st.SearchStrategy[str]) -> Entry:
    """Any entry. Places point into the sample's text whatever the words say: nothing here checks that they agree."""
    pieces = draw(st.lists(st.tuples(st.booleans(), words | _PROSE), min_size=1, max_size=4))
    where = st.builds(Place, st.sampled_from(source_ids), st.just(place("A decision on the western basin").span))
    places = tuple(draw(st.lists(where, max_size=2)))
    return Entry(
        id=entry_id,
        kind=draw(st.sampled_from(EntryKind)),
        stretches=tuple(
            Locked((Part(piece, place("A decision")),)) if locked and _says_something(piece) else Free(piece)
            for locked, piece in pieces
        ),
        places=places,
        speaker=draw(st.none() | st.sampled_from([DIRECTOR, MINISTER, ANALYST])),
        lead_in=draw(st.just("") | words),
    )


@st.composite
def briefs(draw: st.DrawFn, words: st.SearchStrategy[str] = WORDS) -> Brief:
    """Any brief: one to three sources, any sections and entries, `words` in every place that takes words.

    With ANY_WORDS the PDF looks through the fonts of the machine, which takes long.
    """
    ids = ["A", "B", "C"][: draw(st.integers(1, 3))]
    sources = tuple(replace(source(), id=each, credits=Credits(outlet=draw(st.just("") | words))) for each in ids)
    sections = []
    for kind in SectionKind:
        entries = tuple(draw(_entries(f"{kind}-{n}", ids, words)) for n in range(draw(st.integers(0, 3))))
        sections.append(Section(kind, entries, draw(st.booleans()), draw(st.just("") | words)))
    return Brief(
        title=draw(st.just("") | words),
        details=draw(st.builds(Details, *[st.just("") | words] * 6)),
        bottom_line=draw(st.none() | _entries("bottom-line", ids, words)),
        sections=tuple(draw(st.permutations(sections))),
        sources=sources,
        citations=draw(st.sampled_from(["", "notes", "inline", "sources", "none"])),
        language=draw(st.sampled_from(["en", "fr"])),
    )
