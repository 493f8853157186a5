"""Agency copy: articles that are mostly the same words, with another headline, a cut end, a paragraph added."""

from collections.abc import Sequence

from rapidfuzz.distance import LCSseq

from briefing.model.article import Article
from briefing.model.wording import bare_words
from briefing.suggest.dossier_clusters import clusters

COPY = 0.7
"""How much of the shorter article stands, in order, in the longer one."""


def groups(articles: Sequence[Article]) -> tuple[tuple[int, ...], ...]:
    """The articles that are one copy, by their places (from 0), two or more a group."""
    words = [bare_words(_body(article)) for article in articles]
    found = clusters(range(len(articles)), lambda one, other: resemblance(words[one], words[other]) >= COPY)
    return tuple(tuple(group) for group in found if len(group) > 1)


def _body(article: Article) -> str:
    return "\n".join(article.words(paragraph.span) for paragraph in article.paragraphs)


def resemblance(one: Sequence[str], other: Sequence[str]) -> float:
    """How much of the shorter of two texts stands, in order, in the longer one: from 0 to 1."""
    return LCSseq.similarity(one, other) / max(1, min(len(one), len(other)))
