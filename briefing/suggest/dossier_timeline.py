"""A timeline of several articles: their sentences that name a day, a month or a year, against each article's own day.

A weekday is the last one before the article's day (that day included), unless the words before it look ahead: “will
meet on Friday”, “until Thursday”. A month without a year is the one nearest to the article, or where the words look
ahead the next one.
"""

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from briefing.language.days import Day, dated, days
from briefing.model.article import Article
from briefing.model.brief import Place, Source
from briefing.model.wording import bare_words
from briefing.suggest.dossier_copies import COPY, resemblance

_WEEK = 7
_LEAST = 6
"""Words that a sentence needs to be taken for an edited copy of another one."""
_RELATIVE = re.compile(r"\b(?P<word>yesterday|today|tonight|tomorrow)\b", re.IGNORECASE)
_MOVES = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
_YEAR = re.compile(r"\b(?i:in|since|by|until|from|before|after|of|during|late|early)\s+(?P<year>(?:19|20)\d\d)\b")
_AHEAD = re.compile(
    r"\b(?:will|shall|would|until|till|by|next|coming|(?<!was )(?<!were )(?<!been )due)\b"
    r"|\b(?:meets?|begins?|starts?|opens?|ends?|votes?|resumes?)\b|\b(?:is|are) (?:to|expected|set)\b",
    re.IGNORECASE,
)
_BACK = re.compile(r"\b(?:said|told|announced|added|warned|after|\w+ed)\b|\blast\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class DatedPassage:
    """A sentence that names a time: from `first` to `last`, both included; one day where they are the same.

    `named` are the words that name it, `also` the places of other sources that have the same sentence.
    """

    first: date
    last: date
    named: str
    place: Place
    also: tuple[Place, ...] = ()


def timeline(sources: Iterable[Source]) -> tuple[DatedPassage, ...]:
    """The dated sentences of the sources, the earliest first and of equal ones the more exact; each time once.

    The articles' headlines and what could mean several years (no year, and an article without a date) are left out.
    """
    found = dict[tuple[date, date], list[_Told]]()
    for source in sources:
        for passage in _dated(source):
            _put(found.setdefault((passage.first, passage.last), []), passage, source)
    passages = (replace(told.passage, also=tuple(told.also)) for same_day in found.values() for told in same_day)
    return tuple(sorted(passages, key=lambda passage: (passage.first, passage.last)))


@dataclass(slots=True)
class _Told:
    """What is told of a time: by whom first, in which words, and where else in nearly the same ones."""

    passage: DatedPassage
    words: list[str]
    also: list[Place]


def _put(same_day: list[_Told], passage: DatedPassage, source: Source) -> None:
    """Put a passage to the one of another source that has nearly its words, or by itself."""
    words = bare_words(source.article.words(passage.place.span))
    for told in same_day:
        if told.passage.place.source != source.id and _alike(told.words, words):
            told.also.append(passage.place)
            return
    same_day.append(_Told(passage, words, []))


def _alike(one: list[str], other: list[str]) -> bool:
    """Whether two sentences are one agency's copy; a few words are the same too often."""
    return one == other or (min(len(one), len(other)) >= _LEAST and resemblance(one, other) >= COPY)


def _dated(source: Source) -> Iterator[DatedPassage]:
    article = source.article
    for sentence in article.sentences:
        told = set[tuple[date, date]]()
        for first, last, named in _times(article.words(sentence.span), article):
            if (first, last) not in told:
                yield DatedPassage(first, last, named, Place(source.id, sentence.span))
            told.add((first, last))


def _times(text: str, article: Article) -> Iterator[tuple[date, date, str]]:
    """The times that a sentence names: first day, last day, and the words."""
    for day in days(text):
        if period := _period(day, text, article.published):
            yield *period, day.words
    for match in _YEAR.finditer(text):
        year = int(match["year"])
        yield date(year, 1, 1), date(year, 12, 31), match[0]
    for match in _RELATIVE.finditer(text) if article.published else ():
        moved = (article.published or date.min) + timedelta(days=_MOVES[match["word"].lower()])
        yield moved, moved, match[0]


def _period(day: Day, text: str, published: date | None) -> tuple[date, date] | None:
    before = text[: text.find(day.words)]
    if day.only_weekday:
        return _weekday(day, before, published) if published else None
    known = _in_next(day, published) if _looks_ahead(before) else dated(day, published)
    if known.year is None or known.month is None:
        return None
    length = monthrange(known.year, known.month)[1]
    if known.number is None:
        return date(known.year, known.month, 1), date(known.year, known.month, length)
    if known.number > length:
        return None
    found = date(known.year, known.month, known.number)
    return found, found


def _in_next(day: Day, published: date | None) -> Day:
    """The day in the next year that has its month still to come."""
    if day.year or not day.month or published is None:
        return day
    return replace(day, year=published.year + (day.month < published.month))


def _weekday(day: Day, before: str, published: date) -> tuple[date, date]:
    """The weekday nearest to the article's day, before or after it as the words before it look."""
    back = (published.weekday() - (day.weekday or 0)) % _WEEK
    ahead = (_WEEK - back) % _WEEK or _WEEK
    found = published + timedelta(days=ahead if _looks_ahead(before) else -back)
    return found, found


def _looks_ahead(before: str) -> bool:
    """Whether the last word before a weekday that tells of time tells of the future."""
    ahead = max((match.start() for match in _AHEAD.finditer(before)), default=-1)
    back = max((match.start() for match in _BACK.finditer(before)), default=-1)
    return ahead > back
