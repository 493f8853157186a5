"""Words of an English text: tokens, stems, and the words that carry its topic."""

import re

from briefing.language.lexicons import lexicon

_TOKEN = re.compile(r"[^\W\d_]+(?:['’](?:s|t|ll|re|ve|d|m)\b)?|\d[\d,.]*\d|\d|[“”\"$€£%?!—–:;()]")
_WORD = re.compile(r"\S*\w\S*")
_YEAR = re.compile(r"(1[89]|20)\d\d")
_ENDINGS = ("'s", "ing", "ed", "es", "s")


def count_words(text: str) -> int:
    """How many words stand in `text`, as a word processor counts them (a lone dash is none)."""
    return len(_WORD.findall(text))


def tokens(text: str) -> list[str]:
    """Words in lower case with straight apostrophes, and telling marks; a year is "#year", another figure "#num"."""
    return [_plain(match.group()) for match in _TOKEN.finditer(text)]


def _plain(token: str) -> str:
    if not token[0].isdigit():
        return token.lower().replace("’", "'")
    return "#year" if _YEAR.fullmatch(token) else "#num"


def stem(word: str) -> str:
    """The word without its commonest ending, where at least four letters stay."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


def topic_words(words: list[str]) -> frozenset[str]:
    """The stems of the tokens that carry a topic: no figures, marks, or words of grammar."""
    dull = lexicon("grammar-words")
    return frozenset(stem(word) for word in words if len(word) > 2 and word[0].isalpha() and word not in dull)
