"""Agency copy: articles that are mostly the same words, with another headline, a cut end, a paragraph added."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

from briefing.model.article import Article
from briefing.model.wording import bare_words
from briefing.suggest.dossier_clusters import clusters

COPY = 0.7
"""How much of the shorter article stands, in order, in the longer one."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """An article that is nearly the same as an earlier one, both by their places (from 0), and how much: 0 to 1."""

    article: int
    earlier: int
    share: float


def groups(articles: Sequence[Article]) -> tuple[tuple[int, ...], ...]:
    """The articles that are one copy, by their places (from 0), two or more a group."""
    return tuple(_groups(_words(articles)))


def likenesses(articles: Sequence[Article]) -> tuple[Likeness, ...]:
    """For each article of a group but its first, the earlier one of the group that it is most like."""
    words = _words(articles)
    return tuple(
        _most_like(words, group[:number], group[number]) for group in _groups(words) for number in range(1, len(group))
    )


def _most_like(words: Sequence[Sequence[str]], earlier: Sequence[int], article: int) -> Likeness:
    shares = {one: resemblance(words[one], words[article]) for one in earlier}
    nearest = max(shares, key=lambda one: shares[one])
    return Likeness(article, nearest, shares[nearest])


def _groups(words: Sequence[Sequence[str]]) -> Iterator[tuple[int, ...]]:
    found = clusters(range(len(words)), lambda one, other: resemblance(words[one], words[other]) >= COPY)
    return (tuple(group) for group in found if len(group) > 1)


def _words(articles: Sequence[Article]) -> list[list[str]]:
    return [bare_words(_body(article)) for article in articles]


def _body(article: Article) -> str:
    return "\n".join(article.words(paragraph.span) for paragraph in article.paragraphs)


def resemblance(one: Sequence[str], other: Sequence[str]) -> float:
    """How much of the shorter of two texts stands, in order, in the longer one: from 0 to 1."""
    return LCSseq.similarity(one, other) / max(1, min(len(one), len(other)))
