"""Whether two quotations are the same words, and word by word where they differ.

Outlets trim a speaker's words, split them, write “will not” for “won't” or hear one word for another. What counts is
how much of the shorter wording stands, in order, in the longer one (the longest common subsequence over its length);
words are compared after the one fold, without case and the marks at their edges.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz.distance import LCSseq, Opcode

from briefing.language.lexicons import lexicon
from briefing.model.wording import EDGES, bare_words, fold

_NOT = re.compile(r"\b(?:(?P<wo>wo)|(?P<ca>ca)n?|(?P<verb>\w+?))n[’']t\b|\bcannot\b", re.IGNORECASE)
_TURNING = frozenset(("no", "not", "none", "never", "nothing", "nobody", "neither", "nor", "without", "hardly"))
"""Words that turn a sentence into its opposite."""


class Voices(StrEnum):
    """How the speakers of two quotations relate: one person, perhaps one, probably two (one is a pronoun), two."""

    ONE = "one"
    UNSURE = "unsure"
    DOUBTFUL = "doubtful"
    TWO = "two"


@dataclass(frozen=True, slots=True)
class Bar:
    """What two wordings must have in common to be the same words.

    So many words, so many of some weight (none of the words of grammar), and such a share of the shorter wording.
    """

    words: int
    weighty: int
    share: float


BARS = {
    Voices.ONE: Bar(1, 1, 0.7),
    Voices.UNSURE: Bar(5, 2, 0.85),
    Voices.DOUBTFUL: Bar(8, 4, 0.9),
    Voices.TWO: Bar(16, 6, 0.95),
}
"""The surer it is that one person speaks, the fewer words tell; set phrases of few words are said by many."""

_OPPOSED = Bar(8, 4, 0.85)
"""Wordings of which one has a “not” or a figure that the other lacks: one outlet is wrong, or they are two sayings."""

_BRIDGE = Bar(6, 3, 0.4)
"""Two cuts from one saying overlap by so many words in a row."""

_RUN = 4
"""So many words in a row of one speaker tell even where they are all words of grammar (“and only one of them”)."""

_GAP = 4
"""Words further apart than this are no longer one stretch; a stretch of fewer than `_RUN` words is chance."""


@dataclass(frozen=True, slots=True)
class Run:
    """A run of words in which two wordings agree (`ours` and `theirs` are the same) or differ (one may be empty)."""

    ours: str
    theirs: str
    same: bool


def difference(ours: str, theirs: str) -> tuple[Run, ...]:
    """Two wordings side by side, word by word; the words as they were written."""
    mine, other = _written(ours), _written(theirs)
    codes = LCSseq.opcodes([_bare(word) for word in mine], [_bare(word) for word in other])
    runs = list[Run]()
    for code in codes:
        run = Run(
            " ".join(mine[code.src_start : code.src_end]),
            " ".join(other[code.dest_start : code.dest_end]),
            code.tag == "equal",
        )
        if runs and not run.same and not runs[-1].same:
            last = runs.pop()
            run = Run(f"{last.ours} {run.ours}".strip(), f"{last.theirs} {run.theirs}".strip(), same=False)
        runs.append(run)
    return tuple(runs)


def _written(text: str) -> list[str]:
    return [word for word in fold(text).split() if _bare(word)]


def _bare(word: str) -> str:
    return word.strip(EDGES).casefold().replace("’", "'")


def compared(text: str) -> tuple[str, ...]:
    """The words by which a quotation is compared: “won't” is “will not”."""
    return tuple(_bare(word) for word in bare_words(_NOT.sub(_spelled_out, text)))


def _spelled_out(match: re.Match[str]) -> str:
    verb = "will" if match["wo"] else match["verb"] or "can"
    return f"{verb} not"


def is_fragment(words: tuple[str, ...]) -> bool:
    """Whether words (see `compared`) are so few, or say so little, that one speaker may say them more than once."""
    return len(words) < _RUN or len(weighty(words)) < 2


def weighty(words: Iterable[str]) -> list[str]:
    """Those of some words that are none of the words of grammar."""
    return [word for word in words if word not in lexicon("grammar-words")]


def same_words(one: tuple[str, ...], other: tuple[str, ...], voices: Voices) -> bool:
    """Whether two wordings (see `compared`) are the same saying, whole or in part, said by such voices."""
    shorter, longer = sorted((one, other), key=len)
    both = _common(shorter, longer)
    bars = [BARS[voices], *([_OPPOSED] if _opposed(both.odd) else [])]
    if all(_clears(bar, both.words, len(shorter)) for bar in bars):
        return True
    contained = len(both.run) == len(shorter) >= _RUN
    return voices is Voices.ONE and (contained or _clears(_BRIDGE, both.run, len(shorter)))


@dataclass(frozen=True, slots=True)
class _Common:
    """What two wordings have in common: the words, the longest run of them, and the odd ones between them."""

    words: tuple[str, ...]
    run: tuple[str, ...]
    odd: frozenset[str]


def _common(shorter: tuple[str, ...], longer: tuple[str, ...]) -> _Common:
    blocks, odd = list[tuple[str, ...]](), set[str]()
    for steps in _stretches(LCSseq.opcodes(shorter, longer)):
        found = [shorter[step.src_start : step.src_end] for step in steps if step.tag == "equal"]
        if sum(map(len, found)) >= min(_RUN, len(shorter)):
            blocks += found
            for step in steps:
                if step.tag != "equal":
                    odd.update(shorter[step.src_start : step.src_end], longer[step.dest_start : step.dest_end])
    return _Common(tuple(word for block in blocks for word in block), max(blocks, key=len, default=()), frozenset(odd))


def _stretches(codes: Iterable[Opcode]) -> Iterator[list[Opcode]]:
    """The steps from one wording to the other without what the longer one has before, behind and in long gaps."""
    steps = list[Opcode]()
    for code in codes:
        if code.tag == "insert" and (not steps or code.dest_end - code.dest_start > _GAP):
            yield steps
            steps = []
        else:
            steps.append(code)
    while steps and steps[-1].tag == "insert":
        steps.pop()
    yield steps


def _opposed(odd: frozenset[str]) -> bool:
    return bool(odd & _TURNING) or any(word[0].isdigit() for word in odd)


def _clears(bar: Bar, common: tuple[str, ...], length: int) -> bool:
    return len(common) >= max(bar.words, bar.share * length) and len(weighty(common)) >= min(bar.weighty, len(common))
