"""Cues: turns of phrase that tell what part a sentence plays in an article.

They are data, in `resources/lexicons/cues.toml`: families ("expects", "past_date", ...) of patterns, each family with
the plain words that name it to the reader.
"""

import re
import tomllib
from dataclasses import dataclass
from functools import cache

from briefing.paths import resource


@dataclass(frozen=True, slots=True)
class Cue:
    """One pattern. `name` is its family and its place in the family, e.g. "expects0"."""

    name: str
    family: str
    says: str
    pattern: re.Pattern[str]


@cache
def cues() -> tuple[Cue, ...]:
    """All cues, in the order of the file."""
    families = tomllib.loads(resource("lexicons", "cues.toml").read_text(encoding="utf-8"))
    lists = families.pop("lists")
    return tuple(
        Cue(f"{family}{number}", family, entry["says"], re.compile(_fill(pattern, lists), re.IGNORECASE))
        for family, entry in families.items()
        for number, pattern in enumerate(entry["patterns"])
    )


def _fill(pattern: str, lists: dict[str, str]) -> str:
    """The pattern with `{month}` and the like written out."""
    for name, alternatives in lists.items():
        pattern = pattern.replace("{" + name + "}", alternatives)
    return pattern
