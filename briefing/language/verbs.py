"""Verbs: what a form of a verb does beside a quotation (said, called, thought); data in `verbs.toml`."""

import tomllib
from dataclasses import dataclass
from enum import Enum
from functools import cache

from briefing.paths import resource


class VerbGroup(Enum):
    """What a verb does, the surest sign of speech first; see the lexicon's own headings."""

    SAY = "say"
    CLAIM = "claim"
    NAME = "name"
    THINK = "think"
    ACT = "act"


REPORTING = frozenset((VerbGroup.SAY, VerbGroup.CLAIM))
"""The groups whose verbs report speech."""


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb by its base form. `gerund` is set for a form in -ing, `bare` for the base form itself."""

    lemma: str
    group: VerbGroup
    gerund: bool = False
    bare: bool = False


@cache
def verbs() -> dict[str, Verb]:
    """Every form of every verb, lower case. Where groups share a form the first group has it."""
    tables = tomllib.loads(resource("lexicons", "verbs.toml").read_text(encoding="utf-8"))
    irregular = tables["irregular"]
    found: dict[str, Verb] = {}
    for group in VerbGroup:
        for lemma in tables[group.value]["verbs"].split():
            forms = irregular[lemma].split() if lemma in irregular else _regular(lemma)
            for form in [lemma, *forms]:
                found.setdefault(form, Verb(lemma, group, form.endswith("ing") and form != lemma, form == lemma))
    return found


@cache
def phrasal_verbs() -> frozenset[tuple[str, str]]:
    """Verbs that report speech only with the word after them, by base form and that word: (shoot, back)."""
    tables = tomllib.loads(resource("lexicons", "verbs.toml").read_text(encoding="utf-8"))
    return frozenset((lemma, particle) for particle, lemmas in tables["phrasal"].items() for lemma in lemmas.split())


def is_reporting(word: str) -> bool:
    """Whether a word, in lower case, is a form of a verb that reports speech."""
    verb = verbs().get(word)
    return verb is not None and verb.group in REPORTING


def _regular(lemma: str) -> list[str]:
    """Third person, past and -ing form of a regular verb."""
    if lemma.endswith("e"):
        return [lemma + "s", lemma + "d", lemma[:-1] + "ing"]
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return [lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"]
    third = lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
    return [third, lemma + "ed", lemma + "ing"]
