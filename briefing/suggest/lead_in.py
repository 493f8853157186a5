"""Lead-ins: the word or two that name a key issue, taken from the passage's own nouns ("Taiwan", "Waiting lists")."""

import re
import tomllib
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cache

from briefing.language.lexicons import lexicon
from briefing.language.nouns import NounKind, given_names, noun_kinds, word_set
from briefing.language.verbs import is_reporting, verbs
from briefing.language.words import stem
from briefing.paths import resource

_SHORTEST = 3
"""Letters of a name that is no abbreviation of one (Pa.)."""

_PROPER = 0.6
"""A name is more often somebody's than the topic's."""


_NO_THING = re.compile(r"(?:ous|ful|able|ible|less|ied|ly|ologist|[a-z]ist|ian|ed|self|selves|-cost)$")
"""Endings of adjectives, and of nouns for one person, which name no topic."""

_NAME_GOES_ON = re.compile(r"[’']|\s+[A-Z]|-|\.[A-Z]")
_NAME_BEFORE = re.compile(r"(?:[A-Z][\w-]*\.?\s+|[-’'.])$")
_TWO_NAMES = re.compile(r"\b([A-Z][\w’-]+)\.? (?:[A-Z]\. )?[A-Z][\w’-]+")


@dataclass(frozen=True, slots=True)
class _Patterns:
    """How a topic is named ("an issue is ..."), and what a noun looks like, each with a group "noun".

    `empty` are nouns that name no topic alone.
    """

    named: tuple[re.Pattern[str], ...]
    common: re.Pattern[str]
    proper: re.Pattern[str]
    empty: frozenset[str]


@cache
def _patterns() -> _Patterns:
    data = tomllib.loads(resource("lexicons", "lead-ins.toml").read_text(encoding="utf-8"))

    def filled(pattern: str) -> re.Pattern[str]:
        while (before := pattern) != (pattern := _fill(pattern, data["pieces"])):
            pass
        return re.compile(before)

    nouns = data["nouns"]
    named = tuple(map(filled, data["named"]["patterns"]))
    return _Patterns(named, filled(nouns["common"]), filled(nouns["proper"]), frozenset(nouns["empty"].split()))


def _fill(pattern: str, pieces: dict[str, str]) -> str:
    for name, piece in pieces.items():
        pattern = pattern.replace("{" + name + "}", piece)
    return pattern


def lead_in(text: str, spread: Mapping[str, int], avoid: Set[str] = frozenset()) -> str:
    """The topic of a passage in at most three words, or "" where none is sure.

    First what the passage itself calls the issue ("Another issue is North Korea"), else its most telling noun: one
    that few sentences of the article have. `spread` says how many sentences have each stem; `avoid` has the
    words of names of people and of lead-ins already given, in lower case.
    """
    found = (match for pattern in _patterns().named if (match := pattern.search(text)))
    named = (match["noun"] for match in found if match["noun"].islower() or _is_whole(match))
    topics = map(_presented, (*named, *_by_weight(text, spread)))
    return next((topic for topic in topics if topic and avoid.isdisjoint(topic.lower().split())), "")


def _by_weight(text: str, spread: Mapping[str, int]) -> list[str]:
    """The passage's nouns, those that are its own first."""
    patterns = _patterns()
    common = {match["noun"] for match in patterns.common.finditer(text) if _is_noun(match)}
    proper = {match["noun"] for match in patterns.proper.finditer(text) if _is_whole(match)}
    here = text.lower()

    def weight(noun: str) -> float:
        root = stem(noun.rsplit(maxsplit=1)[-1].lower())
        inside, sentences = here.count(root), max(spread.get(root, 0), 1)
        own = inside * inside / max(sentences, inside) + 0.01 * min(sentences, 10)
        return own if noun in common else _PROPER * own

    return sorted(common | proper, key=lambda noun: (-weight(noun), text.find(noun), noun))


def _is_noun(match: re.Match[str]) -> bool:
    """Whether a word between a small word and the end of its phrase names a thing: no verb, no adjective, nobody."""
    word, before = match["noun"], match.group().split(maxsplit=1)[0].lower()
    verb = verbs().get(word)
    if verb and (before == "to" or not (verb.bare or word.endswith("s"))):
        return False  # to speak; and agreed
    somebody = noun_kinds().get(word) is NounKind.PERSON and not word.endswith("s")
    return not somebody and not _NO_THING.search(word)


def _is_whole(match: re.Match[str]) -> bool:
    """Whether a name is no part of a longer one (New [Hampshire], [Wall] Street’s) and no short form (Sen.)."""
    text, noun = match.string, match["noun"]
    after, before = text[match.end("noun") :], text[: match.start("noun")]
    cut = _NAME_GOES_ON.match(after) or _NAME_BEFORE.search(before)
    last = noun.split()[-1]
    verb = verbs().get(last)
    acts = last.islower() and verb is not None and not verb.bare  # the board overruled
    somebody = last.islower() and noun_kinds().get(last) is NounKind.PERSON
    speaks = is_reporting(before.rsplit(maxsplit=1)[-1]) if before.strip() else False
    return not (cut or acts or somebody or speaks or len(noun) < _SHORTEST) and f"{last}." not in lexicon(
        "leading-abbreviations"
    )


def people_named(text: str) -> frozenset[str]:
    """The words, in lower case, of names of people, known by a given name or a title: "Ann Lee", "Mr. Lee"."""
    titled = word_set("titles") | given_names()
    found = (match.group() for match in _TWO_NAMES.finditer(text) if match[1].lower() in titled)
    return frozenset(word for name in found for word in name.lower().split())


def _presented(topic: str) -> str:
    """The topic as it is printed, without words of grammar at its ends; "" where nothing is left."""
    dull = lexicon("grammar-words") | lexicon("dull-topics")
    words = topic.split()
    while words and words[-1].lower() in dull and not _ends_name(words):
        words.pop()
    while words and words[0].lower() in dull and not _begins_name(words):
        words.pop(0)
    if len(words) == 1 and words[0].lower() in _patterns().empty:
        return ""
    return " ".join(words)[:1].upper() + " ".join(words)[1:]


def _begins_name(words: Sequence[str]) -> bool:
    """Whether the first word is part of a name: [New] Hampshire."""
    return words[0][:1].isupper() and len(words) > 1 and words[1][:1].isupper()


def _ends_name(words: Sequence[str]) -> bool:
    """Whether the last word is part of a name: Granite [State]."""
    return len(words) > 1 and words[-1][:1].isupper() and words[-2][:1].isupper()
