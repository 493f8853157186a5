"""The story: an article with all that the rules of the draft look at."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from briefing.language.words import count_words, topic_of
from briefing.model.article import Article, Span
from briefing.model.quotation import Quotation
from briefing.model.suggestion import Judgement
from briefing.suggest.observers import observers
from briefing.suggest.sentence_features import furniture

_ENDS, _CLOSERS = (*".!?…。！？",), "”’\"')]»“‘*"
"""What a sentence ends with, and what may stand behind that."""

_HERALD_WORDS = (4, 16)
"""A line of fewer words than the first, standing alone at the top, tells nothing; one of more than the second is no
headline."""

_HERALD_CAPITALS = 0.7
_HERALD_TOLD_AGAIN = 0.4
"""A line at the top is a headline where so many of its words have capitals, or so much of it is told again below."""

_SECOND_LINE = 10
"""A line of so few words under a headline belongs to it."""

_HERALDS = 3
"""Headline, byline and one line more may stand above a story."""


@dataclass(frozen=True, slots=True)
class Story:
    """An article, and what is known of each of its sentences, which are named by their index.

    `lengths` are in words; `spoken_in` has each sentence's quotations; `told` has the sentences that are part of the
    story, in order, and `lead` the one that opens it. `observers` are names of speakers who are no party to the matter.
    """

    article: Article
    quotations: tuple[Quotation, ...]
    judgements: tuple[Judgement, ...]
    texts: tuple[str, ...]
    lengths: tuple[int, ...]
    topics: tuple[frozenset[str], ...]
    spoken_in: tuple[tuple[Quotation, ...], ...]
    told: tuple[int, ...]
    observers: frozenset[str]
    lead: int | None = field(init=False)

    def __post_init__(self) -> None:
        """The first sentence that is not mostly somebody's words, else the first."""
        own = (index for index in self.told if self.quoted_share(index) < 0.5)
        object.__setattr__(self, "lead", next(own, next(iter(self.told), None)))

    def paragraph(self, index: int) -> int:
        """The paragraph that a sentence stands in."""
        return self.article.sentences[index].paragraph

    def paragraph_opening(self, index: int) -> int:
        """The sentence that opens a sentence's paragraph."""
        while index > 0 and self.paragraph(index - 1) == self.paragraph(index):
            index -= 1
        return index

    def span(self, first: int, last: int) -> Span:
        """From the start of one sentence to the end of another."""
        return self.article.sentences[first].span.hull(self.article.sentences[last].span)

    def words(self, first: int, last: int) -> int:
        """How many words a run of sentences has."""
        return sum(self.lengths[first : last + 1])

    def topic(self, first: int, last: int) -> frozenset[str]:
        """The topic words of a run of sentences."""
        return frozenset().union(*self.topics[first : last + 1])

    def spoken(self, first: int, last: int) -> list[Quotation]:
        """The quotations that a run of sentences meets, in order."""
        return list(dict.fromkeys(one for index in range(first, last + 1) for one in self.spoken_in[index]))

    def quoted_share(self, index: int) -> float:
        """How much of a sentence stands between quotation marks, from 0 to 1."""
        span = self.article.sentences[index].span
        inside = sum(min(span.end, one.span.end) - max(span.start, one.span.start) for one in self.spoken_in[index])
        return inside / max(len(span), 1)


def story_of(article: Article, quotations: tuple[Quotation, ...], judgements: tuple[Judgement, ...]) -> Story:
    """The story that an article tells."""
    texts = tuple(article.words(sentence.span) for sentence in article.sentences)
    topics = tuple(map(topic_of, texts))
    return Story(
        article,
        quotations,
        judgements,
        texts,
        topics=topics,
        lengths=tuple(map(count_words, texts)),
        told=_told(article, texts, topics),
        observers=observers(article, quotations),
        spoken_in=tuple(_spoken_in(article, quotations)),
    )


def is_torn(sentence: str) -> bool:
    """Whether it only opens what follows (a colon), is an aside in brackets, or a heading or bad line break tore it."""
    return sentence.startswith("(") or not sentence.rstrip(_CLOSERS).endswith(_ENDS)


def _told(article: Article, texts: Sequence[str], topics: Sequence[frozenset[str]]) -> tuple[int, ...]:
    """The sentences of the story itself, without a headline or byline that was read as its first paragraph."""
    told = [index for index, apart in enumerate(furniture(article)) if not apart]
    taken, stopped = 0, _is_headline_stopped(article)
    for first, following in pairwise(told[: _HERALDS + 1]):
        same = article.sentences[first].paragraph == article.sentences[following].paragraph
        second = (taken > 0 or stopped) and len(texts[first].split()) <= _SECOND_LINE
        below = frozenset[str]() if article.title else topics[following]  # its headline is known, and is not told again
        if same or not (second or _heralds(texts[first], topics[first], below)):
            break
        taken += 1
    return tuple(told[taken:])


def _is_headline_stopped(article: Article) -> bool:
    """Whether a stop stands behind the headline: who sets one there sets one behind the line below too."""
    above = article.text[: article.paragraphs[0].span.start].rstrip().rstrip(_CLOSERS) if article.paragraphs else ""
    return bool(article.title) and above.endswith((".", ";"))


def _heralds(line: str, own: frozenset[str], following: frozenset[str]) -> bool:
    """Whether a line by itself stands above the story (a headline, a byline) rather than opening it."""
    words, (fewest, most) = line.split(), _HERALD_WORDS
    if not any(letter in line for letter in '“”"') and len(words) <= most:
        again = len(own & following) >= _HERALD_TOLD_AGAIN * max(len(own), 1)
        capitals = sum(word[:1].isupper() for word in words) >= _HERALD_CAPITALS * len(words)
        return is_torn(line) or len(words) < fewest or capitals or again
    return False


def _spoken_in(article: Article, quotations: Sequence[Quotation]) -> Iterator[tuple[Quotation, ...]]:
    """For each sentence the quotations that it meets; both come in the order of the text."""
    first = 0
    for sentence in article.sentences:
        while first < len(quotations) and quotations[first].span.end <= sentence.span.start:
            first += 1
        last = first
        while last < len(quotations) and quotations[last].span.start < sentence.span.end:
            last += 1
        yield tuple(quotations[first:last])
