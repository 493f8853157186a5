"""What a source tells, drawn out of its text once: words, names, figures, days."""

import re
from collections.abc import Iterator
from dataclasses import astuple, dataclass
from datetime import date
from functools import lru_cache

from briefing.language.days import WEEK, Day, dated, days, possible_days
from briefing.model.article import Article
from briefing.model.brief import Brief
from briefing.verify.figures import Figure, figures
from briefing.verify.names import initials_of, is_known

_CAPITAL = re.compile(r"\b[^\W\d_a-z][^\W\d_]+")
_SEASON = r"(?:year|spring|summer|autumn|fall|winter|season)\b"
_LETTERS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True, eq=False)
class Known:
    """What one source tells. `words` are in lower case, `capitals` those that begin with one.

    There is one of each text, so that each is equal to itself only: findings can be kept by it.
    """

    words: frozenset[str]
    capitals: frozenset[str]
    initials: frozenset[str]
    figures: tuple[Figure, ...]
    days: tuple[Day, ...]
    dates: frozenset[date]
    published: date | None

    def has_name(self, name: str) -> bool:
        """Whether the source has a name, or one that it is made from."""
        return is_known(name, self.words, self.initials)

    def has_figure(self, figure: Figure) -> bool:
        """Whether the source has a figure, as exactly as it is given."""
        return any(figure.agrees(other) for other in self.figures)

    def has_day(self, day: Day) -> bool:
        """Whether a day is one that the source names, or one that its own date gives."""
        if any(day.may_be(each) and (not day.only_weekday or self._is_near(each)) for each in self.dates):
            return True
        return any(day.repeats(named) for named in self.days)

    def _is_near(self, day: date) -> bool:
        """Whether a day is so near to the article's own that its weekday alone would name it."""
        return self.published is not None and abs(day - self.published).days <= WEEK


def known_in(brief: Brief) -> tuple[Known, ...]:
    """What each source of a brief tells, and what its heading does."""
    heading = "\n".join(part for part in astuple(brief.details) if part)
    return (*(known_of(source.article) for source in brief.sources), _known(heading, None))


def known_of(article: Article) -> Known:
    """What an article tells, its headline, byline and outlet included."""
    head = (article.title, article.byline, article.publisher, article.text)
    return _known("\n".join(part for part in head if part), article.published)


@lru_cache(maxsize=256)
def _known(text: str, published: date | None) -> Known:
    # A search lets no other thread run until it is through: a long text's would keep the window waiting 100 ms.
    parts = text.split("\n\n")
    return Known(
        words=frozenset(word.lower() for part in parts for word in _LETTERS.findall(part)),
        capitals=frozenset(word for part in parts for word in _CAPITAL.findall(part)),
        initials=frozenset(acronym for part in parts for acronym in initials_of(part)),
        figures=(*(figure for part in parts for figure in figures(part)), *_years(text, published)),
        days=tuple(dated(day, published) for part in parts for day in days(part)),
        dates=frozenset(day for part in parts for day in possible_days(part, published)),
        published=published,
    )


def _years(text: str, published: date | None) -> Iterator[Figure]:
    """The years that an article means by its own date, by “last year” and by “next spring”."""
    if published is None:
        return
    for move, said in ((0, ""), (-1, rf"\b(?:last|previous) {_SEASON}"), (1, rf"\bnext {_SEASON}")):
        if re.search(said, text, re.IGNORECASE):
            yield Figure(published.year + move, "", str(published.year + move))
