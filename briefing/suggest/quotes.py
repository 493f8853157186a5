"""Quotations worth setting off: each with its speaker, adjoining ones of one speaker together."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from briefing.language.sentences import split_sentences
from briefing.language.words import count_words, topic_of
from briefing.model.article import Article, Span
from briefing.model.locking import CLOSINGS
from briefing.model.quotation import Quotation, QuotationKind
from briefing.model.suggestion import Limits

_ADJOINING = 25
"""At most so many words (who said it, and where) stand between quotations that are one entry."""

_COMFORTABLE = 30
"""A quotation of several sentences and more words than this is cut at a sentence's end: the desk's habit, under the
style's limit."""

_SAYING = 0.3
"""A quotation of less merit is not picked."""

_TELLING = 10
"""An opening of fewer words is not cut off from what follows."""

SHORTEST = 5
"""A fragment of fewer words says nothing alone."""

_DASHES = ("-", "–", "—")
"""A quotation that ends with one was broken off: half of a dialogue."""

_CLOSING = frozenset("”\"’'»“")

_SMALL_WORD, _TITLE_CAPITALS = 3, 0.8
"""Words of so few letters have no capital in a title; of the others this share has."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """One quotation, or adjoining ones of one speaker, fit to be one entry.

    `wording` is the opening that keeps to the limit where all is too long. `expert` says that the speaker observes
    the matter rather than being a party to it. `merit` is from about 0 to 1. `whole` says that no closing mark is
    missing: each stands there, or is left out because the next paragraph goes on with an opening one.
    """

    quotations: tuple[Quotation, ...]
    words: int
    merit: float
    expert: bool
    wording: str | None = None
    whole: bool = True

    @property
    def first(self) -> Quotation:
        """The quotation that opens it."""
        return self.quotations[0]

    @property
    def span(self) -> Span:
        """From the first mark to the last."""
        return self.first.span.hull(self.quotations[-1].span)


def utterances(
    article: Article, quotations: Sequence[Quotation], observers: Collection[str], limits: Limits
) -> list[Utterance]:
    """Everything that stands between marks, grouped by who says it in one go. `observers` are names of speakers."""
    whole = frozenset(_whole(article, quotations))
    groups = _groups(article, quotations, limits.quotation_words)
    return [_utterance(article, group, observers, limits, whole) for group in groups]


def _whole(article: Article, quotations: Sequence[Quotation]) -> Iterator[Quotation]:
    """The quotations that end with a mark or go on in the next paragraph, which begins with another opening one."""
    for quotation, after in zip_longest(quotations, quotations[1:]):
        goes_on = (
            after is not None
            and after.words.start > after.span.start
            and article.text[quotation.span.end : after.span.start].isspace()
        )
        if goes_on or article.text[quotation.span.end - 1] in _CLOSING:
            yield quotation


def _groups(article: Article, quotations: Sequence[Quotation], most: int) -> Iterator[tuple[Quotation, ...]]:
    """Adjoining quotations of one speaker together, as long as they keep to `most` words."""
    group: list[Quotation] = []
    for quotation in quotations:
        if group and not _one_entry(article, (*group, quotation), most):
            yield tuple(group)
            group = []
        group.append(quotation)
    if group:
        yield tuple(group)


def _one_entry(article: Article, group: tuple[Quotation, ...], most: int) -> bool:
    """Whether the last two of a group adjoin and have one speaker, none is a fragment, and all keep to the limit."""
    before, after = group[-2:]
    between = article.text[before.span.end : after.span.start]
    lengths = [count_words(article.words(one.words)) for one in group]
    return (
        before.speaker is not None
        and before.speaker == after.speaker
        and min(lengths[-2:]) >= SHORTEST
        and sum(lengths) <= most
        and _near(between)
    )


def _near(between: str) -> bool:
    """Only an attribution lies between: few words, no sentence of its own that says something else."""
    return count_words(between) <= _ADJOINING and between.count(".") + between.count("\n\n") <= 3


def _utterance(
    article: Article,
    group: tuple[Quotation, ...],
    observers: Collection[str],
    limits: Limits,
    whole: Collection[Quotation],
) -> Utterance:
    words = sum(count_words(article.words(one.words)) for one in group)
    wording = _opening(article, group[0], limits) if len(group) == 1 and words > _COMFORTABLE else None
    shown = count_words(wording) if wording else words
    speaker = group[0].speaker
    expert = speaker is not None and speaker.name in observers
    return Utterance(group, shown, _merit(article, group, shown), expert, wording, all(one in whole for one in group))


def _opening(article: Article, quotation: Quotation, limits: Limits) -> str | None:
    """The quotation's opening sentences in its own marks, at least a few words and at most what the limit holds.

    None where no sentence ends between the two, or where all of the quotation is that short.
    """
    start = quotation.words.start
    for sentence in split_sentences(article.text, quotation.words)[:-1]:
        words = count_words(article.text[start : sentence.end])
        if words > limits.quotation_words:
            break
        if words >= _TELLING:
            mark = article.text[quotation.span.start : quotation.words.start]
            closing = article.text[quotation.words.end : quotation.span.end] or CLOSINGS.get(mark, "”")
            return article.text[quotation.span.start : sentence.end] + closing
    return None


def _merit(article: Article, group: tuple[Quotation, ...], words: int) -> float:
    """A full quotation of fair length, early in the article and about its subject, is worth most."""
    full = any(one.kind is QuotationKind.FULL for one in group)
    place = group[0].span.start / max(len(article.text), 1)
    about = topic_of(article.title or "") | (topic_of(article.words(article.sentences[0].span)))
    own = topic_of(" ".join(article.words(one.words) for one in group))
    shared = min(len(own & about), 3) / 3
    length = min(words, 25) / 25
    return round(0.35 * full + 0.25 * length + 0.2 * (1 - place) + 0.1 * shared + 0.1 * (not group[0].uncertain), 3)


def fit(article: Article, one: Utterance, limits: Limits) -> bool:
    """Whether it may be picked: somebody says it, is whole, no title, says something and keeps to the limit."""
    broken_off = any(article.words(quote.words).rstrip(" .,").endswith(_DASHES) for quote in one.quotations)
    spoken = one.first.speaker is not None and one.merit >= _SAYING and not _is_title(article, one)
    return spoken and one.whole and not broken_off and SHORTEST <= one.words <= limits.quotation_words


def _is_title(article: Article, one: Utterance) -> bool:
    """Whether it reads as the title of a work: nearly every word of weight has a capital, and no full stop ends it."""
    words = [word for word in article.words(one.first.words).split() if len(word) > _SMALL_WORD]
    capitals = sum(word[:1].isupper() for word in words)
    return capitals >= max(1, _TITLE_CAPITALS * len(words)) and not article.words(one.first.words).endswith(
        (".", "!", "?", "…")
    )
