"""The entries of a section in the order of the events that they tell."""

import re
from calendar import month_name, monthrange
from collections.abc import Iterator
from datetime import date, timedelta

from briefing.model import reshape
from briefing.model.brief import Brief, Entry
from briefing.model.section import SectionKind

NUMBERS = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9}
DAYS_IN = {"day": 1, "week": 7}
MONTHS = {name: number for number, name in enumerate(month_name) if name}

_YEAR = r"(?P<{}>(?:19|20)\d\d)"
_MONTH = re.compile(
    rf"\b(?:(?P<day>[12]?\d|3[01])\s+)?(?P<month>{'|'.join(MONTHS)})\b(?:\s+(?P<day_after>[12]?\d|3[01])\b(?!\d))?"
    rf"(?:,?\s+{_YEAR.format('its_year')}\b)?"
)
_DATE = re.compile(
    rf"{_MONTH.pattern}|\b{_YEAR.format('year')}\b"
    rf"|\b(?P<count>(?i:\d+|{'|'.join(NUMBERS)}))\s+(?P<unit>day|week|month|year)s?\s+ago\b"
)


def by_date(brief: Brief, kind: SectionKind) -> Brief:
    """The brief with a section's entries in the order of their dates, the earliest first.

    An entry that names none stays behind the one it stood behind, for it goes on from there.
    """
    entries = brief.section(kind).entries
    dates = list(_followed(event_date(entry.text, _published(brief, entry)) for entry in entries))
    order = sorted(range(len(entries)), key=lambda index: dates[index])
    return reshape.order_entries(brief, kind, [entries[index].id for index in order])


def _followed(dates: Iterator[date | None]) -> Iterator[date]:
    """Each date, and for what has none the one before it."""
    last = date.min
    for found in dates:
        last = found or last
        yield last


def _published(brief: Brief, entry: Entry) -> date | None:
    return brief.source(entry.places[0].source).article.published if entry.places else None


def event_date(text: str, published: date | None) -> date | None:
    """The first date that a text names.

    A month without a year is the last one before the article's day; what is counted back from that day, and a month
    alone, say nothing where the day is not known.
    """
    for found in _DATE.finditer(text):
        if found["year"]:
            return date(int(found["year"]), 1, 1)
        dated = _in_month(found, published) if found["month"] else _ago(found["count"], found["unit"], published)
        if dated:
            return dated
    return None


def _in_month(found: "re.Match[str]", published: date | None) -> date | None:
    month = MONTHS[found["month"]]
    if found["its_year"]:
        year = int(found["its_year"])
    elif published:
        year = published.year if month <= published.month else published.year - 1
    else:
        return None
    day = int(found["day"] or found["day_after"] or 1)
    return date(year, month, min(day, monthrange(year, month)[1]))


def _ago(count: str, unit: str, published: date | None) -> date | None:
    if published is None:
        return None
    number = int(count) if count.isdigit() else NUMBERS[count.lower()]
    if unit in DAYS_IN:
        return published - timedelta(days=number * DAYS_IN[unit])
    months = published.year * 12 + published.month - 1 - number * (12 if unit == "year" else 1)
    return date(months // 12, months % 12 + 1, 1)
