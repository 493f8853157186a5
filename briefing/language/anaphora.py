"""Words that need an antecedent: "he", "the trip", "the island"."""

import re
import tomllib
from functools import cache
from typing import Any

from briefing.language.words import stem
from briefing.paths import resource

_OPENING_MARKS = "“”\"'‘([ \n"
_THING = re.compile(
    r"\b[Tt]he (?P<thing>[a-z]+)(?:[’']s?)?(?=[\s,.;:—–]|$)"
    r"(?! (?:of|that|which|in which|who|whose|to \w+|between|by|said|says|added)\b)"
)


@cache
def _words() -> dict[str, Any]:
    return tomllib.loads(resource("lexicons", "anaphora.toml").read_text(encoding="utf-8"))


def leans_on_pronoun(text: str) -> bool:
    """Whether the opening stands for something named before ("He said ...", "Two of its gates ...", "that year").

    Words that may but do not ("It is unclear whether", "Many farmers") are passed over.
    """
    opening = text.lstrip(_OPENING_MARKS)
    if _leaning().search(opening.lower()):
        return True
    return bool(_pronoun().match(opening)) and not _free().match(opening.lower())


def things_named_before(text: str) -> tuple[str, ...]:
    """The stems of things that the text calls "the ..." without saying which ("the trip"), each before it is named."""
    things = _things()
    return tuple(
        stem(match["thing"])
        for match in _THING.finditer(text)
        if match["thing"] in things and not _names(text[: match.start()], match["thing"])
    )


def _names(text: str, thing: str) -> bool:
    """Whether `text` has the thing itself."""
    return re.search(rf"\b{re.escape(stem(thing))}", text, re.IGNORECASE) is not None


@cache
def _pronoun() -> re.Pattern[str]:
    words = sorted(_words()["pronouns"], key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(words)})\b", re.IGNORECASE)


@cache
def _free() -> re.Pattern[str]:
    return re.compile(_words()["free_after"])


@cache
def _leaning() -> re.Pattern[str]:
    return re.compile(_words()["leaning"])


@cache
def _things() -> frozenset[str]:
    return frozenset(_words()["things"])
