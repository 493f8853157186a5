"""Advice on what the writer typed: figures, days and names that no source has.

A wrong figure in the writer's own words is as bad as a wrong quotation, and nothing else in a brief guards it. An
entry that only repeats or trims its source is left alone: none of its words is new.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from briefing.model.article import Article
from briefing.model.brief import Brief, Entry, Free
from briefing.model.suggestion import Finding
from briefing.model.wording import EntryState, entry_state
from briefing.verify.days import Day, days, possible_days, without_days
from briefing.verify.figures import Figure, figures
from briefing.verify.findings import advice
from briefing.verify.names import initials_of, is_known, meant, names

_CAPITAL = re.compile(r"\b[^\W\d_a-z][^\W\d_]+")
_LETTERS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Known:
    """What a source tells: its words in lower case, its capitalised words, acronyms, figures and days."""

    words: frozenset[str]
    capitals: frozenset[str]
    initials: frozenset[str]
    figures: tuple[Figure, ...]
    named_days: tuple[Day, ...]
    dates: frozenset[date]


def unsourced(brief: Brief, entry: Entry) -> Iterator[Finding]:
    """A finding for each figure, day and name in an entry's own words that none of the brief's sources has."""
    if not entry.lead_in and entry_state(brief, entry) in (EntryState.VERBATIM, EntryState.TRIMMED):
        return
    known = [known_of(source.article) for source in brief.sources]
    text = f"{entry.lead_in}. {_typed(entry)}"
    for day in days(text):
        if not any(_tells_day(one, day) for one in known):
            yield _advice("date", f"No source gives the day “{day.words.strip()}”", entry, day.words)
    for figure in figures(without_days(text)):
        if not any(figure.agrees(other) for one in known for other in one.figures):
            yield _advice("figure", f"No source has the figure “{figure.words}”", entry, figure.words)
    for name in dict.fromkeys(names(text)):
        if not any(is_known(name, one.words, one.initials) for one in known):
            yield _name(entry, name, known)


def _typed(entry: Entry) -> str:
    """The words that are the writer's: outside marks, and in brackets within them. A quotation leaves a gap."""
    typed = list[str]()
    for stretch in entry.stretches:
        if isinstance(stretch, Free):
            typed.append(stretch.text)
        else:
            typed.append("“" + " ".join(part.text for part in stretch.parts if part.place is None) + "”")
    return " ".join(typed)


@lru_cache(maxsize=256)
def _known(text: str, published: date | None) -> Known:
    years = {published.year} if published else set[int]()
    years |= {published.year - 1} if published and re.search(r"\b(?:last|previous) year\b", text) else set()
    years |= {published.year + 1} if published and re.search(r"\bnext year\b", text) else set()
    return Known(
        words=frozenset(word.lower() for word in _LETTERS.findall(text)),
        capitals=frozenset(_CAPITAL.findall(text)),
        initials=initials_of(text),
        figures=(*figures(text), *(Figure(year, "", str(year)) for year in years)),
        named_days=tuple(days(text)),
        dates=possible_days(text, published),
    )


def known_of(article: Article) -> Known:
    """What an article tells, its headline, byline and outlet included. Kept, so that typing is not slowed."""
    head = (article.title, article.byline, article.publisher, article.text)
    return _known("\n".join(part for part in head if part), article.published)


def _tells_day(known: Known, day: Day) -> bool:
    """Whether a day is one that a source names, or one that its own date gives."""
    if any(day.may_be(each) for each in known.dates):
        return True
    return any(
        (day.weekday, day.number, day.month) == (named.weekday, named.number, named.month)
        or (day.number is None and day.weekday is None and day.month == named.month)
        or (day.weekday is None and (day.number, day.month) == (named.number, named.month))
        for named in known.named_days
    )


def _name(entry: Entry, name: str, known: list[Known]) -> Finding:
    spelt = next(filter(None, (meant(name, one.capitals) for one in known)), "")
    if not spelt:
        return _advice("name", f"No source has the name “{name}”", entry, name)
    why = f"the source has “{spelt}”; a name spelt otherwise reads as another person’s"
    remedy = f"Write “{spelt}”, or leave it if both are meant"
    return advice("spelling", f"“{name}” may be misspelt", why, remedy, entry=entry, words=name)


def _advice(rule: str, what: str, entry: Entry, words: str) -> Finding:
    why = "it stands in words of your own, and nothing in the articles bears it out"
    return advice(
        rule, what, why, "Compare it with the article, or leave it if you know it to be right", entry=entry, words=words
    )
