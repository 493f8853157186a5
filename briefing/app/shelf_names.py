"""Whom a name on the shelf may mean: articles call one person “Barack Obama”, “Obama” and “President Obama”."""

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from briefing.language.nouns import given_names, word_set

_Words = tuple[str, ...]


def meant(asked: str, names: Iterable[str]) -> list[str]:
    """Those of some names that may mean whom a writer asks for, in the order given.

    Titles, accents and capitals do not matter. Beginnings of words are enough, and a name may have more words than
    were asked for. Of a full name the surname alone is enough too, for an article may give no more of it: what it
    calls the speaker is shown with every hit.
    """
    wanted = _words(asked)
    if not wanted:
        return []
    alone = _alone(wanted)
    return [name for name in names if _fits(wanted, alone, _words(name))]


def _fits(wanted: _Words, alone: frozenset[str], name: _Words) -> bool:
    if len(name) == 1 and name[0] in alone:
        return True
    if len(name) > 1 and set(name) <= set(wanted):  # a middle name or an initial fewer
        return True
    return all(any(word.startswith(beginning) for word in name) for beginning in wanted)


def _alone(wanted: _Words) -> frozenset[str]:
    """The words of a full name that may stand for all of it: the last, and the first where that is no given name."""
    if len(wanted) < 2:
        return frozenset()
    last = next((word for word in reversed(wanted) if word not in word_set("suffixes")), wanted[-1])
    return frozenset({last} if wanted[0] in given_names() else {last, wanted[0]})


@lru_cache(maxsize=1 << 17)  # a shelf is asked at every letter that is typed
def _words(name: str) -> _Words:
    """The words of a name without titles, accents and capitals."""
    bare = "".join(each for each in unicodedata.normalize("NFD", name) if not unicodedata.combining(each))
    words = [word.strip(".,’'“”").casefold() for word in bare.split()]
    while len(words) > 1 and words[0] in word_set("titles"):
        words = words[1:]
    return tuple(filter(None, words))
