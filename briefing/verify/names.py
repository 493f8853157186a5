"""Names in a text: words with a capital that are no beginning of a sentence, and those beginnings that are names."""

import re
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from functools import cache

from briefing.language.days import MONTHS, WEEKDAYS
from briefing.language.lexicons import lexicon
from briefing.language.nouns import given_names, noun_kinds, word_set
from briefing.language.verbs import verbs

_WORD = re.compile(r"[^\W\d_]+(?:[.’'][^\W\d_]+)*\.?|[.,!?:;…“”\"(\[]")
_AUXILIARIES = frozenset(("has", "had", "is", "was", "will", "would", "does", "did", "can", "could", "may", "might"))
_IDEAS = ("tion", "sion", "ment", "ness", "ity", "ance", "ence", "ing", "ism", "ship", "ure", "logy", "ly")
"""How nouns of ideas end, and adverbs."""

_STOPS = frozenset('.!?:;…“”"([')
_GENITIVE = re.compile(r"[’']s?$")
_ENDINGS = (
    "ese", "landers", "ers", "er", "ians", "ian", "ans", "an", "ish", "is", "ic", "ns", "n", "s", "i", "ia", "ium", "a",
    "e", "y",
)  # fmt: skip
"""What a people's or country's name may end in besides its stem: China, Chinese; Norland, Norlanders."""


def names(text: str) -> Iterator[str]:
    """The words of a text that are names, or parts of them, genitives as their names."""
    tokens = [*_WORD.findall(text), "", ""]
    for index, token in enumerate(tokens[:-2]):
        if token in _STOPS or not token[:1].isupper() or _is_calendar(token):
            continue
        name = _GENITIVE.sub("", token.rstrip("."))
        starts = index == 0 or tokens[index - 1] in _STOPS or tokens[index - 1].endswith(".")
        if len(name) > 1 and (not starts or _begins_as_name(token, name.lower(), tokens[index + 1], tokens[index + 2])):
            yield name


def _begins_as_name(token: str, word: str, following: str, after: str) -> bool:
    """Whether the first word of a sentence is a name, by itself or by what comes after it.

    A noun in the singular that has a verb and no article is a name, or one of a substance or an idea.
    """
    if word in _common():
        return False
    if word in given_names() or _GENITIVE.search(token) or following[:1].isupper():
        return True
    alone = word.endswith(_IDEAS) or word in lexicon("mass-nouns") or (word.endswith("s") and not word.endswith("ss"))
    verb = verbs().get(following)
    acts = following in _AUXILIARIES or (verb is not None and not verb.gerund and not verb.bare)
    return not alone and (acts or (following == "," and after in {"who", "whose"}))


def _is_calendar(token: str) -> bool:
    return token.lower().rstrip(".s") in {day.rstrip("s") for day in (*WEEKDAYS, *MONTHS)}


@cache
def _common() -> frozenset[str]:
    """Words that are written with a capital without being a name: titles, offices, words of grammar."""
    return frozenset(noun_kinds()) | word_set("titles") | lexicon("grammar-words")


def is_known(name: str, words: frozenset[str], initials: frozenset[str]) -> bool:
    """Whether a source has a name: as a word, as the stem of one, as its people's name, or as an acronym."""
    word = name.lower()
    if word in words or word in _stems(words) or word in _common() or name in initials:
        return True
    return any(stem in words or stem in _stems(words) for stem in _stems_of(word))


@cache
def _stems(words: frozenset[str]) -> frozenset[str]:
    return frozenset(stem for word in words for stem in _stems_of(word))


def _stems_of(word: str) -> Iterator[str]:
    yield from (word[: -len(ending)] for ending in _ENDINGS if word.endswith(ending) and len(word) - len(ending) >= 4)


def initials_of(text: str) -> frozenset[str]:
    """The acronyms that the names of a text give: EU for European Union, MFA for Ministry of Foreign Affairs."""
    found = set[str]()
    for run in re.finditer(r"[^\W\d_a-z]\w+(?:[ -](?:(?:of|the|for|and|on) ){0,2}[^\W\d_a-z]\w+)+", text):
        letters = "".join(word[0] for word in re.split("[ -]", run[0]) if word[0].isupper())
        found |= {letters[i:j] for i in range(len(letters)) for j in range(i + 2, len(letters) + 1)}
    return frozenset(found)


def meant(name: str, capitals: Iterable[str]) -> str:
    """The name of a source that this one is nearly spelt like, or ""."""
    near = get_close_matches(name, [each for each in capitals if len(each) > 3], n=1, cutoff=0.8)
    return near[0] if near else ""
