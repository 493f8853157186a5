"""The role of a person in the article's own words: what stands before the name, or set off after it."""

from collections.abc import Iterable

from briefing.language.nouns import NounKind, noun_kinds, word_set
from briefing.language.outline import Outline
from briefing.language.phrases import Phrase
from briefing.language.tags import Tag

_ENDS = frozenset((Tag.COMMA, Tag.STOP, Tag.BREAK, Tag.DASH, Tag.CLOSE, Tag.OPEN, Tag.QUOTE, Tag.COLON, Tag.RELATIVE))
_DROPPED = frozenset((Tag.DETERMINER, Tag.POSSESSIVE, Tag.ADVERB))
_LONGEST = 16
"""Tokens of an apposition; a longer one is a clause that tells a story."""

_BEING = frozenset(["is", "was", "serves", "served"])
_COURTESY = frozenset(["mr", "mrs", "ms", "miss", "sir", "dr"])


def role(made: Outline, named: Iterable[Phrase]) -> str | None:
    """The fullest role that the article gives where it names somebody; titles before the name come first."""
    before = after = None
    for phrase in named:
        before = max(before, _before(made, phrase), key=lambda words: len(words or ""))
        after = after or _after(made, phrase)
    return before or after


def _before(made: Outline, phrase: Phrase) -> str | None:
    """Chinese foreign ministry spokesman [Wang Wenbin]; the harbour’s chief engineer [Martha Okafor]."""
    last = phrase.name_first
    first = max((i + 1 for i in range(phrase.first, last) if made.tags[i] is Tag.GENITIVE), default=phrase.first)
    while first < last and made.tags[first] in _DROPPED:
        first += 1
    words = [made.words[i].rstrip(".") for i in range(first, last)]
    titled = any(word in word_set("titles") or noun_kinds().get(word) is NounKind.PERSON for word in words)
    if not titled or all(word in _COURTESY for word in words):
        return None
    return " ".join(made.written(first, last).split())


def _after(made: Outline, phrase: Phrase) -> str | None:
    """[Ann Lee], a professor of law at Leeds; [Ann Lee], who is a professor of law at Leeds."""
    i = phrase.last
    if i + 2 >= len(made) or made.tags[i] is not Tag.COMMA or phrase.genitive:
        return None
    i += 1
    if made.words[i] == "who" and made.words[i + 1] in _BEING:
        i += 2 + (made.words[i + 2] == "as")
    while made.tags[i] in _DROPPED:
        i += 1
    end = i
    while made.tags[end] not in _ENDS and end - i <= _LONGEST:
        end += 1
    people = [j for j in range(i, min(end, i + 6)) if noun_kinds().get(made.words[j]) is NounKind.PERSON]
    fits = (
        people and end - i <= _LONGEST and not any(made.tags[j] in (Tag.VERB, Tag.PRONOUN) for j in range(i, people[0]))
    )
    return " ".join(made.written(i, end).split()) if fits else None
