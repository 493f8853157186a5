"""Connectives: words that open a sentence and tie it to the one before (But, And, Another)."""

import re
import tomllib
from enum import StrEnum
from functools import cache

from briefing.paths import resource


class Tie(StrEnum):
    """How an opening word ties its sentence: TURNS needs what was said before, ADDS and ANOTHER can do without."""

    TURNS = "turns"
    ADDS = "adds"
    ANOTHER = "another"


_OPENING_MARKS = r"^(?P<marks>[“”\"'‘(\[\s]*)"


def opening_tie(text: str) -> Tie | None:
    """How the first word or words tie the sentence to the one before, or None where they do not."""
    match = _opening().match(text)
    return Tie(match.lastgroup) if match and match.lastgroup else None


def untied(text: str) -> str:
    """The sentence without an opening "And", "Also, " and the like; "Another" becomes "A" or "An".

    What turns against the sentence before ("But") stays: without it the sentence would say something else.
    """
    match = _opening().match(text)
    if not match or match.lastgroup == Tie.TURNS:
        return text
    rest = text[match.end() :].lstrip(" ,\n")
    if match.lastgroup == Tie.ANOTHER:
        return f"{match['marks']}{'An' if rest[:1].lower() in 'aeiou' else 'A'} {rest}"
    return match["marks"] + rest[:1].upper() + rest[1:]


@cache
def _opening() -> re.Pattern[str]:
    words = tomllib.loads(resource("lexicons", "connectives.toml").read_text(encoding="utf-8"))
    ties = "|".join(f"(?P<{tie}>{_either(words[tie])})" for tie in Tie)
    return re.compile(_OPENING_MARKS + f"(?:{ties})(?![\\w’'-])", re.IGNORECASE)


def _either(words: list[str]) -> str:
    """Alternatives, the longest first, so that "in response" is not cut short."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
