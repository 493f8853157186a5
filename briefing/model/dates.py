"""Dates in words, whatever the machine's locale."""

from datetime import date

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def printed_date(day: date) -> str:
    """A date in words: "17 June 2023"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
