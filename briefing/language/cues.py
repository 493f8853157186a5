"""Cues: turns of phrase that tell what part a sentence plays in an article.

They are data, in `resources/lexicons/cues.toml`: families ("expects", "past_date", ...) of patterns, each family with
the plain words that name it to the reader.
"""

import re
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache

from briefing.paths import resource


@dataclass(frozen=True, slots=True)
class Cue:
    """One pattern. `name` is its family and its place in the family, e.g. "expects0".

    `pattern` is for the sentence in lower case, which is twice as quick as to disregard case, unless it is `cased`.
    """

    name: str
    family: str
    says: str
    pattern: re.Pattern[str]
    cased: bool


@cache
def cues() -> tuple[Cue, ...]:
    """All cues, in the order of the file."""
    families = tomllib.loads(resource("lexicons", "cues.toml").read_text(encoding="utf-8"))
    lists = families.pop("lists")
    return tuple(
        Cue(
            f"{family}{number}",
            family,
            entry["says"],
            re.compile(_fill(pattern, lists)),
            number >= len(entry["patterns"]),
        )
        for family, entry in families.items()
        for number, pattern in enumerate([*entry["patterns"], *entry.get("cased", ())])
    )


@dataclass(frozen=True, slots=True)
class Found:
    """A cue in a sentence, and the words that it fits."""

    cue: Cue
    words: str


@lru_cache(maxsize=4096)  # several rules ask about the same sentence; this many make the longest article of a day
def found_in(text: str) -> tuple[Found, ...]:
    """The cues that a sentence has, in the order of the lexicon."""
    lowered = text.lower()
    if len(lowered) != len(text):  # a few letters have no single lower-case form
        lowered = text
    matches = ((cue, cue.pattern.search(text if cue.cased else lowered)) for cue in cues())
    return tuple(Found(cue, text[match.start() : match.end()]) for cue, match in matches if match)


def has_cue(family: str, text: str) -> bool:
    """Whether a sentence has a cue of a family."""
    return any(found.cue.family == family for found in found_in(text))


def _fill(pattern: str, lists: dict[str, str]) -> str:
    """The pattern with `{month}` and the like written out."""
    for name, alternatives in lists.items():
        pattern = pattern.replace("{" + name + "}", alternatives)
    return pattern
