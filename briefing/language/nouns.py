"""Nouns that tell who may speak: people, bodies, documents; titles before names; given names and their gender."""

import tomllib
from enum import Enum
from functools import cache

from briefing.paths import resource


class NounKind(Enum):
    """What the last word of a noun phrase says about it."""

    PERSON = "person"
    BODY = "body"
    DOCUMENT = "document"
    SPEECH = "speech"


class Gender(Enum):
    """For whom the article may say “he” or “she”."""

    MALE = "he"
    FEMALE = "she"


@cache
def noun_kinds() -> dict[str, NounKind]:
    """The kind of each noun in the lexicon, lower case; a noun of two kinds has the first."""
    tables = _tables("people.toml")
    found: dict[str, NounKind] = {}
    for kind in NounKind:
        for noun in tables[kind.value].split():
            found.setdefault(noun, kind)
    return found


@cache
def word_set(name: str) -> frozenset[str]:
    """A list of the lexicon of people, e.g. "titles", "particles", "suffixes", "speech"."""
    return frozenset(_tables("people.toml")[name].split())


@cache
def genders() -> dict[str, Gender]:
    """The gender of each common given name and of each title or noun that has one, lower case."""
    names, people = _tables("given-names.toml"), _tables("people.toml")
    male = dict.fromkeys((names["male"] + " " + people["male_titles"]).split(), Gender.MALE)
    return male | dict.fromkeys((names["female"] + " " + people["female_titles"]).split(), Gender.FEMALE)


@cache
def given_names() -> frozenset[str]:
    """Common given names, lower case."""
    names = _tables("given-names.toml")
    return frozenset((names["male"] + " " + names["female"]).split())


@cache
def _tables(name: str) -> dict[str, str]:
    tables = tomllib.loads(resource("lexicons", name).read_text(encoding="utf-8"))
    return {key: str(value) for key, value in tables.items()}
