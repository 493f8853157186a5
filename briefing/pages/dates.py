"""Dates as people type them, whatever the machine's locale."""

import re
from datetime import date

from briefing.model.dates import MONTHS

_DAY_FIRST = re.compile(r"(\d{1,2})\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})")
_MONTH_FIRST = re.compile(r"([A-Za-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


def read_date(text: str) -> date | None:
    """The date that a text names as 2023-06-17, 17 June 2023 or June 17, 2023; None where it names none of these."""
    if found := _ISO.search(text):
        year, month, day = (int(part) for part in found.groups())
    elif found := _DAY_FIRST.search(text):
        day, month, year = int(found[1]), _month(found[2]), int(found[3])
    elif found := _MONTH_FIRST.search(text):
        month, day, year = _month(found[1]), int(found[2]), int(found[3])
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month(name: str) -> int:
    """From 1; 0 where no month's name begins so."""
    matches = (number for number, month in enumerate(MONTHS, 1) if month.lower().startswith(name.lower()))
    return next(matches, 0)
