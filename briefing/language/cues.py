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


@cache
def cues_of(family: str) -> tuple[Cue, ...]:
    """The cues of one family; KeyError where there is no such family."""
    found = tuple(cue for cue in cues() if cue.family == family)
    if not found:
        raise KeyError(family)
    return found


def match_of(family: str, text: str) -> str | None:
    """The words of `text` that a family's first matching cue fits, or None where none does."""
    matches = (cue.pattern.search(text) for cue in cues_of(family))
    return next((match.group() for match in matches if match), None)


def _fill(pattern: str, lists: dict[str, str]) -> str:
    """The pattern with `{month}` and the like written out."""
    for name, alternatives in lists.items():
        pattern = pattern.replace("{" + name + "}", alternatives)
    return pattern
