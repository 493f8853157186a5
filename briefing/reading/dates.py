"""Dates as the head of an article gives them: "17 June 2023", "June 17, 2023", "2023-06-17", "17.06.2023".

A date without a year is none, and so is one that could be two: 06/07/2023 is June or July, so it is left unread.
"""

import re
import tomllib
from datetime import date
from functools import cache

from briefing.paths import resource

_ISO = re.compile(r"\b(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)")
_FIGURES = re.compile(r"\b(?P<one>\d\d?)(?P<mark>[./-])(?P<two>\d\d?)(?P=mark)(?P<year>(?:19|20)\d\d)\b")
_CHINESE = re.compile(r"(?P<year>(?:19|20)\d\d)\s?年\s?(?P<month>\d\d?)\s?月\s?(?P<day>\d\d?)\s?日")
_DAY_FIRST = r"(?P<day>\d\d?)(?:st|nd|rd|th|er|º|\.)?\s+(?:of\s+|de\s+)?(?P<name>[^\W\d_]{3,12})\.?,?\s+(?:de[l]?\s+)?"
_MONTH_FIRST = r"\b(?P<name>[^\W\d_]{3,12})\.?\s+(?P<day>\d\d?)(?:st|nd|rd|th)?,?\s+"
_NAMED = tuple(re.compile(rf"{front}(?P<year>(?:19|20)\d\d)\b") for front in (_DAY_FIRST, _MONTH_FIRST))


def find_date(line: str) -> tuple[date, tuple[int, int]] | None:
    """The first date of a line and where in the line it stands; None where there is none, or no certain one."""
    for pattern in (_ISO, _CHINESE, *_NAMED, _FIGURES):
        for match in pattern.finditer(line):
            if found := _date(match.groupdict()):
                return found, match.span()
    return None


def _date(parts: dict[str, str]) -> date | None:
    if "one" in parts:
        day, month = _day_and_month(int(parts["one"]), int(parts["two"]), parts["mark"])
    else:
        day = int(parts["day"])
        month = int(parts.get("month") or _months().get(parts["name"].lower(), 0))
    try:
        return date(int(parts["year"]), month, day)
    except ValueError:
        return None


def _day_and_month(one: int, two: int, mark: str) -> tuple[int, int]:
    """Day and month of a date in figures; (0, 0) where they could be either way round.

    With full stops the day comes first wherever dates are written so (DIN 5008 and its like).
    """
    if mark == "." or one > 12 or one == two:
        return one, two
    return (two, one) if two > 12 else (0, 0)


@cache
def _months() -> dict[str, int]:
    with resource("lexicons", "months.toml").open("rb") as file:
        lists = tomllib.load(file)["months"]
    return {name: number for number, names in enumerate(lists, 1) for name in names}
