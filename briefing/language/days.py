"""Days in a text (“Sunday”, “18 June”, “Sunday 18 June”, “in March”), and those that an article's own date gives."""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, replace
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
    rf"(?P<only>{_MONTH})\b(?:\s+(?P<its_year>(?:19|20)\d\d)\b)?"
)
WEEK = 7
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

    @property
    def only_weekday(self) -> bool:
        """Whether it says the day of the week and no more."""
        return self.weekday is not None and self.number is None

    def repeats(self, other: "Day") -> bool:
        """Whether it says no more than another day does."""
        said = ((self.weekday, other.weekday), (self.number, other.number), (self.month, other.month))
        return all(mine is None or mine == theirs for mine, theirs in (*said, (self.year, other.year)))


def days(text: str) -> Iterator[Day]:
    """The days of a text in its order, each as one: “Sunday 18 June” is one day."""
    for match in _DAY.finditer(text):
        weekday = match["weekday"] or match["alone"]
        month = match["month"] or match["named"] or match["only"]
        number = match["before"] or match["after"]
        year = match["year"] or match["its_year"]
        yield Day(
            words=match[0],
            weekday=WEEKDAYS.index(weekday.lower()) if weekday else None,
            number=int(number) if number else None,
            month=MONTHS.index(month.lower()) + 1 if month else None,
            year=int(year) if year else None,
        )


def without_days(text: str) -> str:
    """The text without its days, so that their numbers are not taken for figures."""
    return _DAY.sub(" ", text)


def possible_days(text: str, published: date | None) -> frozenset[date]:
    """The days that an article may speak of, as far as its own date tells.

    A weekday is the nearest one before that date or after it; yesterday, today and tomorrow count from it. A day
    without a year is the one nearest to it.
    """
    if published is None:
        return frozenset()
    found = {published}
    found |= {published + timedelta(days=move) for word, move in _RELATIVE.items() if re.search(rf"\b{word}\b", text)}
    for day in days(text):
        found |= {each for each in _meant(day, published) if day.may_be(each)}
    return frozenset(found)


def _meant(day: Day, published: date) -> Iterator[date]:
    if day.number and day.month:
        year = dated(day, published).year or published.year
        if day.number <= monthrange(year, day.month)[1]:
            yield date(year, day.month, day.number)
    elif day.weekday is not None:
        yield from (published + timedelta(days=move) for move in range(-WEEK, WEEK + 1))


def dated(day: Day, published: date | None) -> Day:
    """The day in the year that an article of a certain day means: the one that brings its month nearest."""
    if day.year or not day.month or published is None:
        return day
    months = {year: abs(12 * (published.year - year) + published.month - day.month) for year in _years(published)}
    return replace(day, year=min(months, key=lambda year: months[year]))


def _years(published: date) -> range:
    return range(published.year - 1, published.year + 2)
