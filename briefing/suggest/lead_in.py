"""Lead-ins: the word or two that name a key issue, taken from the passage's own nouns ("Taiwan", "Waiting lists")."""

import re
import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache

from briefing.language.lexicons import lexicon
from briefing.language.words import stem
from briefing.paths import resource

_PROPER = 0.6
"""A name is more often somebody's than the topic's."""


@dataclass(frozen=True, slots=True)
class _Patterns:
    """How a topic is named ("an issue is ..."), each with a group "topic"; and what a noun looks like."""

    named: tuple[re.Pattern[str], ...]
    common: re.Pattern[str]
    proper: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    data = tomllib.loads(resource("lexicons", "lead-ins.toml").read_text(encoding="utf-8"))

    def filled(pattern: str) -> re.Pattern[str]:
        while (before := pattern) != (pattern := _fill(pattern, data["pieces"])):
            pass
        return re.compile(before)

    nouns = data["nouns"]
    return _Patterns(tuple(map(filled, data["named"]["patterns"])), filled(nouns["common"]), filled(nouns["proper"]))


def _fill(pattern: str, pieces: dict[str, str]) -> str:
    for name, piece in pieces.items():
        pattern = pattern.replace("{" + name + "}", piece)
    return pattern


def lead_in(text: str, spread: Mapping[str, int], avoid: Collection[str] = ()) -> str:
    """The topic of a passage in at most three words, or "" where none is sure.

    First what the passage itself calls the issue ("Another issue is North Korea"), else its most telling noun: one
    that few sentences of the article have. `spread` says how many sentences have each stem; `avoid` has names of
    speakers and lead-ins already given.
    """
    named = (match["topic"] for pattern in _patterns().named if (match := pattern.search(text)))
    topics = map(_presented, (*named, *_by_weight(text, spread)))
    return next((topic for topic in topics if topic and not _taken(topic, avoid)), "")


def _by_weight(text: str, spread: Mapping[str, int]) -> list[str]:
    """The passage's nouns, those that are its own first."""
    patterns = _patterns()
    common = {match["noun"] for match in patterns.common.finditer(text)}
    proper = {match["noun"] for match in patterns.proper.finditer(text)}
    here = text.lower()

    def weight(noun: str) -> float:
        root = stem(noun.rsplit(maxsplit=1)[-1].lower())
        inside, sentences = here.count(root), max(spread.get(root, 0), 1)
        own = inside * inside / max(sentences, inside) + 0.01 * min(sentences, 10)
        return own if noun in common else _PROPER * own

    return sorted(common | proper, key=lambda noun: (-weight(noun), text.find(noun), noun))


def _presented(topic: str) -> str:
    """The topic as it is printed, without words of grammar at its ends; "" where nothing is left."""
    dull = lexicon("grammar-words") | lexicon("dull-topics")
    words = topic.split()
    while words and words[-1].lower() in dull:
        words.pop()
    while words and words[0].lower() in dull:
        words.pop(0)
    return " ".join(words)[:1].upper() + " ".join(words)[1:]


def _taken(topic: str, avoid: Collection[str]) -> bool:
    """Whether one of the names to avoid holds the topic's words."""
    own = set(topic.lower().split())
    return any(own & set(other.lower().split()) for other in avoid)
