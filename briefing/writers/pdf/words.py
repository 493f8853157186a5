"""The words of a paragraph: what stays together when lines are broken, measured once."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from briefing.pages.document import Look, Measures, Run
from briefing.writers.pdf.faces import Face
from briefing.writers.pdf.fonts import Fonts

_EAST_ASIAN = "\u2e80-\u303e\u3041-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
_NOT_FIRST = "\u3001\u3002\u3005\u300b\u300d\u300f\u3011\u3015\u30fb\u30fc\uff01\uff09\uff0c\uff0e\uff1a\uff1b\uff1f”’"
"""East Asian marks that may not begin a line (JIS X 4051, JLREQ 3.1.7)."""
_NOT_LAST = "\u300a\u300c\u300e\u3010\u3014\uff08“‘"
"""... and those that may not end one (JLREQ 3.1.8)."""

_OPENING = re.compile(
    rf"(?<=\w[-–—/])(?=[^\W\d])|(?<=[{_EAST_ASIAN}])(?<![{_NOT_LAST}])(?![{_NOT_FIRST}])(?=.)"
    rf"|(?<![{_NOT_LAST}])(?=[{_EAST_ASIAN}])(?![{_NOT_FIRST}])(?<=.)"
)
"""Where a line may break within a word: after a hyphen, dash or slash before a letter, and between ideographs.

Korean is set in words, with spaces."""

_PERHAPS = re.compile(rf"[-–—/{_EAST_ASIAN}]")

_RAISED, _RISE = 0.8, 0.3
"""A raised number is at most this part of its text's size, and stands this part of it above the line."""

_LEADING_DASHES = frozenset("–—")
"""A dash between spaces stays on the line of the word before it."""


@dataclass(frozen=True, slots=True)
class Ink:
    """What a piece is written with: face, size in points, colour, rise above the line, and the run it comes from."""

    face: Face
    size: float
    colour: str
    rise: float
    run: Run


@dataclass(slots=True)
class Word:
    """Pieces without a break between them, their width in points, and that of the space after them (0: none)."""

    pieces: list[tuple[Ink, str]] = field(default_factory=list)
    width: float = 0.0
    space: float = 0.0

    def add(self, ink: Ink, text: str) -> None:
        """Put a piece at the word's end."""
        self.pieces.append((ink, text))
        self.width += ink.face.width(text) * ink.size / 1000


def words_of(runs: Iterable[Run], look: Look, measures: Measures, fonts: Fonts, note_colour: str) -> list[Word]:
    """The words of some runs in a look."""
    words = [Word()]
    for ink, text in _pieces(runs, look, measures, fonts, note_colour):
        space = ink.face.advances.get(0x20, 250.0) * ink.size / 1000
        for n, part in enumerate(text.split(" ")):
            if n and words[-1].pieces:
                words[-1].space = space
                words.append(Word())
            if part:
                _append(words, ink, part)
    return _with_dashes([word for word in words if word.pieces])


def _pieces(
    runs: Iterable[Run], look: Look, measures: Measures, fonts: Fonts, note_colour: str
) -> Iterator[tuple[Ink, str]]:
    for run in runs:
        raised = run.note is not None
        size = min(measures.note_size, look.size * _RAISED) if raised else look.size
        rise = look.size * _RISE if raised else 0.0
        for face, text in fonts.spread(run, look):
            yield Ink(face, size, note_colour if raised else look.colour, rise, run), text


def _append(words: list[Word], ink: Ink, part: str) -> None:
    """Add a part to the last word; where it may break within, each rest begins a new one."""
    first, *rest = _OPENING.split(part) if _PERHAPS.search(part) else (part,)
    words[-1].add(ink, first)
    for chunk in rest:
        words.append(Word())
        words[-1].add(ink, chunk)


def _with_dashes(words: list[Word]) -> list[Word]:
    """The words with each lone dash joined to the word before it by a space that does not break."""
    out: list[Word] = []
    for word in words:
        if out and out[-1].space and len(word.pieces) == 1 and word.pieces[0][1] in _LEADING_DASHES:
            ink, text = word.pieces[0]
            out[-1].add(ink, f" {text}")
            out[-1].space = word.space
        else:
            out.append(word)
    return out


def halved(word: Word, width: float) -> Iterator[Word]:
    """A word wider than a line (an address, most often) in pieces that fit."""
    part = Word()
    for ink, text in word.pieces:
        for character in text:
            if part.pieces and part.width + ink.face.width(character) * ink.size / 1000 > width:
                yield part
                part = Word()
            part.add(ink, character)
    part.space = word.space
    yield part
