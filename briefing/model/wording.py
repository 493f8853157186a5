"""How words are compared: one fold for all, and an entry's state derived from its words and its places."""

import re
import unicodedata
from enum import StrEnum

from briefing.model.article import Span
from briefing.model.brief import Brief, Entry, Free

# Unicode's Default_Ignorable_Code_Point property (DerivedCoreProperties.txt, 15.1) as far as text can hold it.
IGNORABLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]"
)
EDGES = "“”„‟«»‹›\"‘’‚'.,;:!?…()–—-"
"""Marks and stops that stand at a word's edge; they do not count when trimmed and reworded text are told apart."""

PIECE = re.compile(r"\w+(?:[-’'.,]\w+)*|[^\w\s]")
"""A word, with the hyphens, apostrophes and points inside it, or one mark."""


class EntryState(StrEnum):
    """How an entry's words relate to the places it rests on.

    VERBATIM: the same after the fold. TRIMMED: words left out, none added, order kept. REWORDED: anything else.
    OWN: it rests on no place.
    """

    VERBATIM = "verbatim"
    TRIMMED = "trimmed"
    REWORDED = "reworded"
    OWN = "own"


def fold(text: str) -> str:
    """The form in which words are compared everywhere, finished files included.

    NFC, default-ignorable characters dropped, every run of white space (no-break space too) one space, none at
    the ends.
    """
    return " ".join(unicodedata.normalize("NFC", IGNORABLE.sub("", text)).split())


def bare_words(text: str) -> list[str]:
    """The words of a text, folded, without case and the marks and stops at their edges."""
    stripped = (word.strip(EDGES).casefold() for word in fold(text).split())
    return [word for word in stripped if word]


def entry_state(brief: Brief, entry: Entry) -> EntryState:
    """The state of an entry, from its words and the words at its places.

    Where several sources have the same words, those of one of them are enough.
    """
    if not entry.places:
        return EntryState.OWN
    sources = dict.fromkeys(place.source for place in entry.places)
    texts = [_source_words(brief, entry, each) for each in (tuple(sources), *((one,) for one in sources))]
    if any(_same(_without_gaps(entry), text) for text in texts):
        return EntryState.VERBATIM
    return EntryState.TRIMMED if any(leaves_out_only(entry.text, text) for text in texts) else EntryState.REWORDED


def _without_gaps(entry: Entry) -> str:
    """An entry's words less the ellipses that stand outside all marks for the reporter's words between quotations."""
    gaps = (isinstance(stretch, Free) and stretch.text.strip() == "…" for stretch in entry.stretches)
    return "".join(" " if gap else stretch.text for gap, stretch in zip(gaps, entry.stretches, strict=True))


def _source_words(brief: Brief, entry: Entry, sources: tuple[str, ...]) -> str:
    """The words at the places of an entry that lie in some sources."""
    return " ".join(brief.words_at(place) for place in entry.places if place.source in sources)


def _same(text: str, source: str) -> bool:
    return fold(text).strip('“”"') == fold(source).strip('“”"')


def leaves_out_only(text: str, source: str) -> bool:
    """Whether `text` has no word that `source` lacks, and its words in the same order."""
    theirs = iter(bare_words(source))
    return all(word in theirs for word in bare_words(text))


def pieces(text: str) -> list[Span]:
    """Where words and marks stand in `text`; a hyphen or apostrophe within a word belongs to it."""
    return [Span(*match.span()) for match in PIECE.finditer(text)]


def kept_runs(text: str, source: str) -> list[Span]:
    """Which stretches of `source` make up `text`, compared to the letter but for white space.

    Empty where `text` has anything that `source` has not, or has it in another order. This decides what may stand
    between quotation marks, so what is kept comes from the source and not from what was typed.
    """
    spans = pieces(source)
    theirs = [span.of(source) for span in spans]
    mine = [span.of(text) for span in pieces(text)]
    latest = _latest_places(mine, theirs)
    runs, done, at = list[Span](), 0, 0
    while latest and done < len(mine):
        starts = [j for j in range(at, latest[done] + 1) if theirs[j] == mine[done]]
        start, size = max(((j, _run(mine, theirs, latest, done, j)) for j in starts), key=lambda run: run[1])
        runs.append(spans[start].hull(spans[start + size - 1]))
        done, at = done + size, start + size
    return runs


def _latest_places(mine: list[str], theirs: list[str]) -> list[int]:
    """For each piece of `mine`, the last place in `theirs` where it may stand so that the rest still fits; or []."""
    places, at = list[int](), len(theirs)
    for piece in reversed(mine):
        at = next((j for j in range(at - 1, -1, -1) if theirs[j] == piece), -1)
        if at < 0:
            return []
        places.append(at)
    return places[::-1]


def _run(mine: list[str], theirs: list[str], latest: list[int], i: int, j: int) -> int:
    """How many pieces from `mine[i]` on stand in a row from `theirs[j]` on, the rest still fitting behind them."""
    size = 0
    while i + size < len(mine) and j + size <= latest[i + size] and theirs[j + size] == mine[i + size]:
        size += 1
    return size


def shares_run(text: str, other: str, length: int) -> bool:
    """Whether `length` words in a row of `other` (or all, where it has fewer) stand in a row in `text`."""
    mine, theirs = bare_words(text), bare_words(other)
    size = min(length, len(theirs))
    runs = {tuple(theirs[i : i + size]) for i in range(len(theirs) - size + 1)} if size else set()
    return any(tuple(mine[i : i + size]) in runs for i in range(len(mine) - size + 1))
