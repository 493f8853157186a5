"""Whom a name on the shelf may mean: articles call one person “Barack Obama”, “Obama” and “President Obama”."""

import unicodedata
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache

from briefing.language.nouns import given_names, word_set


def meant(asked: str, names: Iterable[str]) -> list[str]:
    """Those of some names that may mean whom a writer asks for, in the order given.

    Titles, accents and capitals do not matter. Beginnings of words are enough, and a name may have more words than
    were asked for. Of a full name the surname alone is enough too, for an article may give no more of it: what it
    calls the speaker is shown with every hit.
    """
    wanted = _bare(asked).split()
    alone = _alone(wanted)
    return [name for name in names if _fits(_bare(name), wanted, alone)] if wanted else []


def _fits(name: str, wanted: Sequence[str], alone: Collection[str]) -> bool:
    if all(f" {beginning}" in name for beginning in wanted):
        return True
    if not any(word in name for word in alone):  # a shelf may have a hundred thousand names, and soon ends here
        return False
    words = name.split()
    return words[0] in alone if len(words) == 1 else set(words) <= set(wanted)  # a middle name or an initial fewer


def _alone(wanted: Sequence[str]) -> Collection[str]:
    """The words of a full name that may stand for all of it: the last, and the first where that is no given name."""
    if len(wanted) < 2:
        return ()
    last = next((word for word in reversed(wanted) if word not in word_set("suffixes")), wanted[-1])
    return (last,) if wanted[0] in given_names() else (last, wanted[0])


@lru_cache(maxsize=1 << 17)  # a shelf is asked at every letter that is typed
def _bare(name: str) -> str:
    """The words of a name without titles, accents and capitals, a space before each."""
    bare = "".join(each for each in unicodedata.normalize("NFD", name) if not unicodedata.combining(each))
    words = [word.strip(".,’'“”").casefold() for word in bare.split()]
    while len(words) > 1 and words[0] in word_set("titles"):
        words = words[1:]
    return "".join(f" {word}" for word in words if word)
