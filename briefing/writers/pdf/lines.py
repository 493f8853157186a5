"""Words become lines: ragged right, no hyphenation, no line that holds only a paragraph's last short word."""

from collections.abc import Iterable
from dataclasses import dataclass

from briefing.writers.pdf.words import Ink, Word, halved

_LONELY = 0.12
"""A last line of one word narrower than this part of the measure takes a second word from the line above."""


@dataclass(frozen=True, slots=True)
class Fragment:
    """Words in one ink on one line; `left` counts from the line's start, in points."""

    left: float
    text: str
    ink: Ink
    width: float


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it is drawn. Its text ends in a space where the paragraph goes on, so that words stand apart."""

    fragments: tuple[Fragment, ...]
    width: float


def broken(words: Iterable[Word], width: float, first: float = 0.0) -> list[Line]:
    """The lines of some words in a measure, both in points; the first line begins `first` to the right."""
    lines: list[list[Word]] = [[]]
    at = first
    for word in _fitting(words, width):
        if lines[-1] and at + word.width > width:
            lines.append([])
            at = 0.0
        lines[-1].append(word)
        at += word.width + word.space
    _keep_company(lines, width)
    return [_line(line, first if n == 0 else 0.0) for n, line in enumerate(lines) if line]


def _fitting(words: Iterable[Word], width: float) -> Iterable[Word]:
    for word in words:
        if word.width > width:
            yield from halved(word, width)
        else:
            yield word


def _keep_company(lines: list[list[Word]], width: float) -> None:
    if len(lines) > 1 and len(lines[-1]) == 1 and len(lines[-2]) > 2:
        last, above = lines[-1][0], lines[-2][-1]
        if last.width < width * _LONELY and above.space and above.width + above.space + last.width <= width:
            lines[-1].insert(0, lines[-2].pop())


def _line(words: list[Word], start: float) -> Line:
    fragments: list[Fragment] = []
    at, left, text, ink = start, start, "", words[0].pieces[0][0]
    for word in words:
        for piece_ink, piece in word.pieces:
            if piece_ink is not ink:
                fragments.append(Fragment(left, text, ink, at - left))
                left, text, ink = at, "", piece_ink
            text += piece
            at += ink.face.width(piece) * ink.size / 1000
        if word.space:
            text += " "
            at += word.space
    fragments.append(Fragment(left, text, ink, at - left))
    return Line(tuple(fragments), at - words[-1].space)


def balanced(words: list[Word], width: float) -> list[Line]:
    """The lines of a title: as few as the measure allows, about equally long."""
    count = len(broken(words, width))
    low, high = width * 0.5, width
    while high - low > 2:
        middle = (low + high) / 2
        if len(broken(words, middle)) <= count:
            high = middle
        else:
            low = middle
    return broken(words, high)
