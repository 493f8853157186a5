"""Days in a text (“Sunday”, “18 June”, “Sunday 18 June”, “in March”), and those that an article's own date gives."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
_WEEKDAY = "|".join(day.title() for day in WEEKDAYS)
_MONTH = "|".join(month.title() for month in MONTHS)
_NUMBER = r"(?P<{}>[12]?\d|3[01])(?:st|nd|rd|th)?"
_DAY = re.compile(
    rf"(?:\b(?P<weekday>{_WEEKDAY})s?\b,?\s*[\[(]?(?:the\s+)?)?"
    rf"(?:\b{_NUMBER.format('before')}\s+(?:of\s+)?(?P<month>{_MONTH})\b"
    rf"|\b(?P<named>{_MONTH})\s+{_NUMBER.format('after')}(?!\w))(?:,?\s+(?P<year>(?:19|20)\d\d)\b)?"
    rf"|\b(?P<alone>{_WEEKDAY})s?\b"
    rf"|\b(?:(?i:in|since|by|until|till|last|next|this|of|from|before|after|during|through|early|late|mid)[ -])"
    rf"(?P<only>{_MONTH})\b"
)
_RELATIVE = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}


@dataclass(frozen=True, slots=True)
class Day:
    """A day as a text names it; what it does not say is None. Months count from 1, weekdays from 0 (Monday)."""

    words: str
    weekday: int | None = None
    number: int | None = None
    month: int | None = None
    year: int | None = None

    def may_be(self, day: date) -> bool:
        """Whether this could mean a certain day."""
        said = (self.weekday, self.number, self.month, self.year)
        true = (day.weekday(), day.day, day.month, day.year)
        return all(mine is None or mine == theirs for mine, theirs in zip(said, true, strict=True))


def days(text: str) -> Iterator[Day]:
    """The days of a text in its order, each as one: “Sunday 18 June” is one day."""
    for match in _DAY.finditer(text):
        weekday = match["weekday"] or match["alone"]
        month = match["month"] or match["named"] or match["only"]
        number = match["before"] or match["after"]
        yield Day(
            words=match[0],
            weekday=WEEKDAYS.index(weekday.lower()) if weekday else None,
            number=int(number) if number else None,
            month=MONTHS.index(month.lower()) + 1 if month else None,
            year=int(match["year"]) if match["year"] else None,
        )


def without_days(text: str) -> str:
    """The text without its days, so that their numbers are not taken for figures."""
    return _DAY.sub(" ", text)


def possible_days(text: str, published: date | None) -> frozenset[date]:
    """The days that an article may speak of, as far as its own date tells.

    A weekday is the nearest one before that date or after it; yesterday, today and tomorrow count from it. A date
    without a year is in the article's year, or in the one before or after.
    """
    if published is None:
        return frozenset()
    found = {published}
    found |= {published + timedelta(days=move) for word, move in _RELATIVE.items() if re.search(rf"\b{word}\b", text)}
    for day in days(text):
        found |= {around for around in _around(day, published) if day.may_be(around)}
    return frozenset(found)


def _around(day: Day, published: date) -> Iterator[date]:
    if day.number and day.month:
        for year in [day.year] if day.year else (published.year - 1, published.year, published.year + 1):
            try:
                yield date(year, day.month, day.number)
            except ValueError:
                continue
    elif day.weekday is not None:
        yield from (published + timedelta(days=move) for move in range(-7, 8))
