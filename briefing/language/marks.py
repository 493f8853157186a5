"""Quotation marks: where they stand in a text and whether each may open or close a quotation there.

Known styles: curly “ ” and straight " ", single ‘ ’ and ' ' (British), angle « » and » «, low-high „ “ and ‚ ‘. Told
apart from marks: apostrophes (don’t, workers’, ’tis, rock ’n’ roll, the ’90s), feet and inches (5'10"), and the
values of HTML attributes. `quoted` pairs the marks.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from briefing.language.lexicons import lexicon
from briefing.model.article import Span


class Family(Enum):
    """Marks that pair with each other. Writers mix curly and straight marks, so these are one family."""

    DOUBLE = '“”"„‟'
    SINGLE = "‘’'‚‛"
    ANGLE = "«»"
    SINGLE_ANGLE = "‹›"


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark at a place and what it may do there.

    A `doubtful` closing mark may as well be the apostrophe of a plural (workers’ rights).
    """

    place: int
    character: str
    family: Family
    opens: bool
    closes: bool
    doubtful: bool = False


FAMILIES = {mark: family for family in Family for mark in family.value}
"""The family of each mark."""

SPACES = frozenset(" \t\n\r\u00a0\u2009\u202f")
"""Spaces that stand outside words; the French set narrow and no-break ones inside their marks."""

_MARK = re.compile("[" + "".join(FAMILIES) + "]")
_BEFORE_OPENING = SPACES | frozenset("\u200b([{—–-―/…") | frozenset(FAMILIES)
_FEET = re.compile(r"\d\s?['’′]\s?\d{1,2}(?:\.\d+)?\Z")
_DECADE = re.compile(r"\d0s\b")
_LETTERS = re.compile(r"[^\W\d_]+")
_CLIPPED_AND = re.compile(r"['‘’][nN]\Z")
_LOWER_WORD = re.compile(r"\s+[a-z]")


def marks(text: str, block: Span, *, angles_reversed: bool = False) -> Iterator[Mark]:
    """The marks of one block (a paragraph, a headline) that may open or close something, from left to right."""
    for match in _MARK.finditer(text, block.start, block.end):
        place = match.start()
        before = text[place - 1] if place > block.start else " "
        after = text[place + 1] if place + 1 < block.end else " "
        mark = _classify(text, place, before, after, angles_reversed)
        if mark.opens or mark.closes:
            yield mark


def angles_reversed(text: str) -> bool:
    """Whether the text sets »so« rather than «so»: the angle mark that comes first opens."""
    first = re.search("[«»]", text)
    return first is not None and first.group() == "»"


def _classify(text: str, place: int, before: str, after: str, angles_reversed: bool) -> Mark:
    """A mark by its family's rules."""
    character = text[place]
    family = FAMILIES[character]
    if family is Family.SINGLE:
        return _single(text, place, before, after)
    if family is Family.DOUBLE:
        return _double(text, place, before, after)
    opens = (character in "«‹") is not angles_reversed
    return Mark(place, character, family, opens, not opens)


def _double(text: str, place: int, before: str, after: str) -> Mark:
    """A double mark: curly ones say themselves what they do, straight ones by the space on their sides."""
    character = text[place]
    if before == "=" or _FEET.search(text, max(0, place - 8), place):
        opens = closes = False
    elif character in "“”„‟":
        opens, closes = character != "”", character in "“”"
    else:
        opens = before in _BEFORE_OPENING and after not in SPACES
        closes = not opens or before not in SPACES
    return Mark(place, character, Family.DOUBLE, opens, closes)


def _single(text: str, place: int, before: str, after: str) -> Mark:
    """A single mark or an apostrophe: between letters, before a decade and in clipped words it is never a mark."""
    character = text[place]
    opens = character != "’" and before in _BEFORE_OPENING and after not in SPACES and not _clipped(text, place + 1)
    closes = not opens and character in "’'‘" and before not in SPACES and not after.isalnum()
    closes = closes and not _CLIPPED_AND.search(text, max(0, place - 2), place)
    doubtful = closes and before in "sSzx" and _LOWER_WORD.match(text, place + 1) is not None
    return Mark(place, character, Family.SINGLE, opens, closes, doubtful)


def _clipped(text: str, place: int) -> bool:
    """Whether what stands here has lost its beginning to an apostrophe: (’)tis, (’)n’, (’)90s."""
    word = _LETTERS.match(text, place)
    return _DECADE.match(text, place) is not None or (
        word is not None and word.group().lower() in lexicon("clipped-words")
    )
