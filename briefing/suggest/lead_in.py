"""Lead-ins: the word or two that name a key issue, taken from the passage's own nouns ("Taiwan", "Waiting lists")."""

import re
import tomllib
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache

from briefing.language.lexicons import lexicon
from briefing.language.words import stem
from briefing.paths import resource


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


def lead_in(text: str, article: str, avoid: Collection[str] = ()) -> str:
    """The topic of a passage in at most three words, or "" where none is sure.

    First what the passage itself calls the issue ("Another issue is North Korea"), else its most telling noun: often
    in the passage, seldom elsewhere in the article. `avoid` has names of speakers and lead-ins already given.
    """
    named = (match["topic"] for pattern in _patterns().named if (match := pattern.search(text)))
    topics = map(_presented, (*named, *_by_weight(text, article)))
    return next((topic for topic in topics if topic and not _taken(topic, avoid)), "")


def _by_weight(text: str, article: str) -> list[str]:
    """The passage's nouns, those that are its own first."""
    patterns = _patterns()
    nouns = {match["noun"] for pattern in (patterns.common, patterns.proper) for match in pattern.finditer(text)}
    here, everywhere = text.lower(), article.lower()

    def weight(noun: str) -> float:
        root = stem(noun.lower())
        inside, all_in_all = here.count(root), max(everywhere.count(root), 1)
        return inside * inside / all_in_all + 0.01 * min(all_in_all, 10)

    return sorted(nouns, key=lambda noun: (-weight(noun), text.find(noun), noun))


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
