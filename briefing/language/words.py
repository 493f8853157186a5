"""Words of an English text: tokens, stems, topic words, and the skeleton that is left when its topic is taken away."""

import re
from functools import cache

from briefing.language.lexicons import lexicon

_TOKEN = re.compile(r"[^\W\d_]+(?:['’](?:s|t|ll|re|ve|d|m)\b)?|\d[\d,.]*\d|\d|[“”\"$€£%?!—–:;(),]")
_WORDLIKE = re.compile(r"\w")
_YEAR = re.compile(r"(1[89]|20)\d\d")
_ENDINGS = ("'s", "ing", "ed", "es", "s")
_TELLING_ENDINGS = ("ed", "ing", "ly", "s")


def count_words(text: str) -> int:
    """How many words stand in `text`, as a word processor counts them (a lone dash is none)."""
    return sum(1 for word in text.split() if _WORDLIKE.search(word))


def pieces(text: str) -> list[str]:
    """Words, figures and telling marks as they stand in `text`."""
    return _TOKEN.findall(text)


def tokens(found: list[str]) -> list[str]:
    """The pieces in lower case with straight apostrophes; a year is "#year", another figure "#num"."""
    return [_plain(piece) for piece in found]


def _plain(piece: str) -> str:
    if piece[0].isdigit():
        return "#year" if _YEAR.fullmatch(piece) else "#num"
    return piece.lower().replace("’", "'")


def skeleton(found: list[str], plain: list[str]) -> list[str]:
    """What is left of a sentence without its topic, between "^" and "$".

    Words of grammar, figures and marks stay. A run of names is "Name"; any other word is its ending ("-ed", "-ing",
    "-ly", "-s") or "x". So "The minister had rejected it" is ^ the x had -ed it $.
    """
    bones = ["^"]
    for place, (piece, word) in enumerate(zip(found, plain, strict=True)):
        bone = _bone(piece, word, opening=place == 0)
        if bone != "Name" or bones[-1] != "Name":
            bones.append(bone)
    return [*bones, "$"]


def _bone(piece: str, word: str, *, opening: bool) -> str:
    if not piece[0].isalpha() or word in lexicon("grammar-words"):
        return word
    if piece[0].isupper() and not opening:
        return "Name"
    return _ending(word)


@cache
def _ending(word: str) -> str:
    return next((f"-{ending}" for ending in _TELLING_ENDINGS if word.endswith(ending)), "x")


@cache
def stem(word: str) -> str:
    """The word without its commonest ending, where at least four letters stay."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


def topic_words(plain: list[str]) -> frozenset[str]:
    """The stems of the tokens that carry a topic: no figures, marks, or words of grammar."""
    dull = lexicon("grammar-words")
    return frozenset(stem(word) for word in plain if len(word) > 2 and word[0].isalpha() and word not in dull)


def topic_of(text: str) -> frozenset[str]:
    """The topic words of a text."""
    return topic_words(tokens(pieces(text)))
