"""Observers: speakers who comment on the matter and are no party to it (analysts, professors, former officials)."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache

from briefing.model.article import Article
from briefing.model.quotation import Quotation, Speaker
from briefing.paths import resource

_BEFORE, _AFTER = 80, 90
"""How many characters beside a name may tell what somebody is: "a grain analyst, ..., said X, who teaches in Y"."""


def observers(article: Article, quotations: Iterable[Quotation]) -> frozenset[str]:
    """The names of speakers whose role, or what the article says beside their name, makes them observers."""
    speakers = {quotation.speaker for quotation in quotations if quotation.speaker}
    return frozenset(speaker.name for speaker in speakers if _observes(article.text, speaker))


def _observes(text: str, speaker: Speaker) -> bool:
    beside = " ".join(_beside(text, speaker.name.split()[-1]))
    role = speaker.role or ""
    return _has(f"{role} {beside}", _signs()["anywhere"]) or _has(role, _signs()["role"])


def _has(words: str, signs: Iterable[str]) -> bool:
    plain = f" {re.sub(r'[^a-z-]+', ' ', words.lower())} "
    return any(f" {sign} " in plain for sign in signs)


@cache
def _signs() -> dict[str, list[str]]:
    signs: dict[str, list[str]] = tomllib.loads(resource("lexicons", "observers.toml").read_text(encoding="utf-8"))
    return signs


def _beside(text: str, surname: str) -> Iterator[str]:
    """What stands beside a name in its sentence, no quotation between; after it, only what a comma sets off."""
    for at in _places(text, surname):
        yield re.split(r"[.“”\"]", text[max(0, at - _BEFORE) : at])[-1]
        end = at + len(surname)
        after = re.split(r"[.“”\"]", text[end : end + _AFTER])[0]
        yield after if after.startswith((",", " of the ")) else ""


def _places(text: str, word: str) -> Iterator[int]:
    """Where a word begins in a text; `find` goes through a long one fifty times as fast as a pattern does."""
    whole, at = re.compile(rf"\b{re.escape(word)}\b"), text.find(word)
    while at >= 0:
        if whole.match(text, at):
            yield at
        at = text.find(word, at + 1)
