"""Where the paragraphs of a plain text are: three habits of laying a text out, told apart by measuring its lines.

* Blank lines between paragraphs: each block is a paragraph.
* One paragraph a line, as agencies send it: each line is a paragraph.
* Lines wrapped by hand at a margin: the lines of a block are one paragraph. A text is wrapped when most lines that
  are followed by another break off in mid-sentence and are full, that is, the next line's first word would not have
  fitted before the margin. In wrapped text, a line that is not full and ends a sentence ends its paragraph, and an
  indented line or a list mark begins one. A dash before a small letter is no list mark where the line before is full.
"""

import re
from dataclasses import dataclass
from itertools import pairwise

from briefing.model.article import Span

_WIDEST_MARGIN = 120
"""Columns. Text is wrapped by hand at 65 to 100 columns (RFC 5322 advises 78); longer lines are paragraphs."""

_MOST = 0.5
"""The share of lines that break off: in wrapped text about nine in ten, with one paragraph a line hardly any."""

_INDENT = re.compile(r"[^\S\n]{2,}\S|\t")
_LIST_MARK = re.compile(r"[^\S\n]*(?:[-*•–]|\d{1,2}[.)])\s")
_SENTENCE_END = re.compile(r"[.!?…:][”’»\"')\]]*\s*$")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that holds more than white space. `opens_block`: it is the first, or a blank line stands before it."""

    span: Span
    words: str
    opens_block: bool


def lines_of(text: str) -> tuple[Line, ...]:
    """The lines of a text that hold more than white space, in order; a span leaves out the white space at its ends."""
    found: list[Line] = []
    breaks = 2
    start = 0
    for words in text.split("\n"):
        if bare := words.strip():
            left = start + len(words) - len(words.lstrip())
            found.append(Line(Span(left, left + len(bare)), words, breaks > 1))
            breaks = 0
        breaks += 1
        start += len(words) + 1
    return tuple(found)


def is_wrapped(lines: tuple[Line, ...]) -> bool:
    """Whether lines were wrapped by hand at a margin."""
    followed = [(line, after) for line, after in pairwise(lines) if not after.opens_block]
    if not followed:
        return False
    margin = _margin(lines)
    broken_off = sum(_is_full(line, after, margin) and not _SENTENCE_END.search(line.words) for line, after in followed)
    return margin <= _WIDEST_MARGIN and broken_off > _MOST * len(followed)


def paragraphs_in(lines: tuple[Line, ...]) -> tuple[Span, ...]:
    """The paragraphs that lines make up, in order."""
    wrapped, margin = is_wrapped(lines), _margin(lines)
    paragraphs = [line.span for line in lines[:1]]
    for before, line in pairwise(lines):
        if wrapped and _continues(before, line, margin):
            paragraphs[-1] = paragraphs[-1].hull(line.span)
        else:
            paragraphs.append(line.span)
    return tuple(paragraphs)


def _continues(before: Line, line: Line, margin: int) -> bool:
    """Whether a line of a wrapped text goes on with the paragraph of the line before it."""
    if line.opens_block or (_INDENT.match(line.words) and not _INDENT.match(before.words)):
        return False
    full, ended = _is_full(before, line, margin), bool(_SENTENCE_END.search(before.words))
    if mark := _LIST_MARK.match(line.words):  # or a dash, or a figure, that came to stand at the line's beginning
        return full and not ended and line.words[mark.end() :][:1].islower()
    return full or not ended


def _is_full(line: Line, after: Line, margin: int) -> bool:
    first_word = after.words.split(maxsplit=1)[0]
    return len(line.words.rstrip()) + 1 + len(first_word) > margin


def _margin(lines: tuple[Line, ...]) -> int:
    """The margin that lines keep to, in columns: their longest but for one in twenty (addresses jut out)."""
    widths = sorted(len(line.words.rstrip()) for line in lines)
    return widths[-1 - len(widths) // 20] if widths else 0
