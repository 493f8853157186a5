"""The article: its text exactly as read, and places in it.

Every offset is in code points of `Article.text`, counted from 0; a span holds its start and not its end.
"""

import hashlib
import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol, TypeVar

ANYWHERE = -1
"""In `Article.left_out_at`: nobody knows where it stood; brought back, it comes to the end."""
_BREAK = re.compile(r"[ \t]*\n\s*")


def one_line(words: str) -> str:
    """Words as the eye wants them: each break of lines or paragraphs is one space."""
    return _BREAK.sub(" ", words) if "\n" in words else words


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a text, from `start` up to but not including `end`, in code points."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"no such span: {self.start} to {self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words that stand at this place of `text`."""
        return text[self.start : self.end]

    def holds(self, other: "Span") -> bool:
        """Whether `other` lies within this span."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: "Span") -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def hull(self, other: "Span") -> "Span":
        """The shortest span that holds both."""
        return Span(min(self.start, other.start), max(self.end, other.end))


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and the index of the paragraph that it stands in (`Article.paragraphs`, from 0)."""

    span: Span
    paragraph: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the article's body; `number` is what the reader sees as ¶1, ¶2, ...

    A hard-wrapped paragraph keeps its line breaks in `Article.text`; only the display joins its lines. `page` is the
    page of the printed source that it stands on, "3" or "A12" as printed there, or "3–4" where it runs on.
    """

    span: Span
    number: int
    page: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """An article as it was read. `text` is frozen: nothing in Briefing ever changes it.

    `paragraphs` are those of the body; headline, byline and dateline lines that were recognised as such are in
    `text` but in no paragraph. What the text does not say is None. `language` is a two-letter ISO 639-1 code.
    `left_out` are the words of passages that reading took for furniture (captions, pull-quotes, related stories),
    in the order of the source; they are not in `text`. `left_out_at` says of each before which character of `text` it
    stood, ANYWHERE if that is not known; what has no number is told only, and no words of the source (a page without
    text, an attachment).
    """

    text: str
    paragraphs: tuple[Paragraph, ...]
    sentences: tuple[Sentence, ...]
    title: str | None = None
    byline: str | None = None
    publisher: str | None = None
    published: date | None = None
    address: str | None = None
    language: str = "en"
    left_out: tuple[str, ...] = ()
    left_out_at: tuple[int, ...] = ()
    sha256: str = field(init=False, compare=False, default="")

    def __post_init__(self) -> None:
        digest = hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()
        object.__setattr__(self, "sha256", digest)

    def words(self, span: Span) -> str:
        """The words at a place, exactly as they were read."""
        return span.of(self.text)

    def paragraphs_of(self, span: Span) -> tuple[Paragraph, ...]:
        """The paragraphs that a passage touches, in the article's order."""
        return meeting(self.paragraphs, span)

    def sentences_of(self, span: Span) -> tuple[Sentence, ...]:
        """The sentences that a passage touches, in the article's order."""
        return meeting(self.sentences, span)


class Placed(Protocol):
    """What has its place in an article."""

    @property
    def span(self) -> Span:
        """Where it stands."""


_Part = TypeVar("_Part", bound=Placed)


def meeting(parts: Sequence[_Part], span: Span) -> tuple[_Part, ...]:
    """Those of an article's parts, which stand in order and do not overlap, that a span touches."""
    first = bisect_right(parts, span.start, key=lambda part: part.span.end)
    last = bisect_left(parts, span.end, first, key=lambda part: part.span.start)
    return tuple(part for part in parts[first:last] if part.span.meets(span))
