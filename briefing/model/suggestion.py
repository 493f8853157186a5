"""What the program proposes, with its reasons, and what it finds amiss."""

from dataclasses import dataclass
from enum import StrEnum

from briefing.messages import Message
from briefing.model.article import Span
from briefing.model.quotation import Quotation, Speaker
from briefing.model.section import PROPOSED, SectionKind

__all__ = [
    "PROPOSED",
    "BottomLine",
    "Finding",
    "Judgement",
    "Limits",
    "Proposal",
    "SectionKind",
    "Severity",
    "Suggestion",
]


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a first draft may hold; the numbers of the default style.

    `words` counts the whole page: bottom line, lead-ins, passages, speakers. `share` is the part of the article's
    words that a draft may take. A line of the bottom line is about `line_characters` wide. Each section has a pair,
    the fewest and the most passages; fewer are proposed where the article has no more.
    """

    words: int = 450
    share: float = 2 / 3
    bottom_line_lines: int = 4
    line_characters: int = 80
    background: tuple[int, int] = (2, 4)
    key_issues: tuple[int, int] = (4, 5)
    quotes: tuple[int, int] = (3, 4)
    outlook: tuple[int, int] = (2, 3)
    quotation_words: int = 45
    quotations_a_speaker: int = 2

    def of(self, section: SectionKind) -> tuple[int, int]:
        """The fewest and the most passages of one of the four proposed sections."""
        pair: tuple[int, int] = getattr(self, section.value)
        return pair


@dataclass(frozen=True, slots=True)
class Judgement:
    """How much one sentence counts for each section; `section` is None where it counts for none."""

    span: Span
    section: SectionKind | None
    background: float
    key_issues: float
    outlook: float


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A passage proposed for a section.

    `spans` are its parts in the article's order (two adjoining quotations of one speaker, or one run of
    sentences); none begins or ends inside a quotation. `wording` are the words proposed for the page where they
    differ from the article's (a leading "And" dropped, a clause trimmed), else None. `reasons` are plain words,
    the heaviest first. `picked` is what a brief holds before the user touches it. `speaker` is set for quotations.
    """

    section: SectionKind
    spans: tuple[Span, ...]
    score: float
    reasons: tuple[str, ...]
    picked: bool = False
    lead_in: str = ""
    wording: str | None = None
    speaker: Speaker | None = None
    uncertain: bool = False

    @property
    def span(self) -> Span:
        """From the first part's start to the last part's end."""
        return Span(self.spans[0].start, self.spans[-1].end)


@dataclass(frozen=True, slots=True)
class BottomLine:
    """The brief's first lines, proposed from the lead; `wording` as in Suggestion."""

    spans: tuple[Span, ...]
    wording: str | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """All that the program proposes for one article."""

    quotations: tuple[Quotation, ...]
    judgements: tuple[Judgement, ...]
    suggestions: tuple[Suggestion, ...]
    bottom_line: BottomLine | None = None


class Severity(StrEnum):
    """ERROR stops an export unless the user says otherwise; ADVICE does not."""

    ERROR = "error"
    ADVICE = "advice"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something a check found: what, why it matters and what to do. `entry` is the id of the entry it is about."""

    severity: Severity
    rule: str
    what: Message
    why: Message
    remedy: Message
    entry: str | None = None
    words: str = ""
