"""Lines of a PDF become paragraphs: told by gaps, indents, changes of type and lines that are not full.

A PDF knows no paragraphs. What stays uncertain is settled for the longer paragraph: a passage may be trimmed later.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefing.reading.pdf.lines import PdfLine

_GAP = 1.3
"""Times the usual distance of lines, from which a gap parts paragraphs."""

_INDENT = 0.7
"""Ems by which a first line is set in; printers use one, newspapers a little less."""

_FREE = 2
"""Ems that are free on both sides of a centred line, at the least."""

_LEVEL = 0.1
"""Ems by which the baselines of one line may differ."""

_OTHER_TYPE = 0.08
"""The share by which a size must differ to be another."""

_MARGIN = 0.1
"""The share of a page's height at its head and at its foot in which running heads stand."""

_SENTENCE_END = re.compile(r"[.!?…:][”’»\"')\]]*$")
_PAGE_NUMBER = re.compile(r"(?:page\s*)?[-–]?\s*\d{1,4}\s*[-–]?(?:\s*(?:of|/)\s*\d{1,4})?", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
_SUSPENDED = re.compile(r"(?:and|or|to)\s+[^\W\d_]+-[^\W\d_]|(?:und|oder|bis)\s+[^\W\d_a-z]")
"""What follows a hyphen that stands for the end of a later word: low- and moderate-income, Ein- und Ausfuhr."""

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Flow:
    """Lines that make one paragraph."""

    lines: tuple[PdfLine, ...]

    @property
    def size(self) -> float:
        """The size of its type, in points."""
        return self.lines[0].size


def without_running_heads(lines: Sequence[PdfLine]) -> tuple[list[PdfLine], list[str]]:
    """The lines of the text, and what stands at the head or foot of several pages, or is a page number."""
    pages: dict[str, set[int]] = {}
    for line in filter(_in_margin, lines):
        pages.setdefault(_DIGITS.sub("", line.words), set()).add(line.page)
    running = [
        _in_margin(line) and (len(pages[_DIGITS.sub("", line.words)]) > 1 or bool(_PAGE_NUMBER.fullmatch(line.words)))
        for line in lines
    ]
    kept = [line for line, is_running in zip(lines, running, strict=True) if not is_running]
    heads = [line.words for line, is_running in zip(lines, running, strict=True) if is_running]
    return kept, list(dict.fromkeys(heads))


def _in_margin(line: PdfLine) -> bool:
    return not _MARGIN * line.height < line.baseline < (1 - _MARGIN) * line.height


def flows_of(lines: Sequence[PdfLine]) -> list[Flow]:
    """The paragraphs that lines make up, in order."""
    leading = _usual_leading(lines)
    groups = [[line] for line in lines[:1]]
    columns = _columns(lines)
    for index, (before, line) in enumerate(pairwise(lines)):
        if _goes_on(before, line, columns[index], columns[index + 1], leading):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [Flow(tuple(group)) for group in groups]


@dataclass(frozen=True, slots=True)
class _Column:
    """The edges of a column, in points."""

    left: float
    right: float


def _columns(lines: Sequence[PdfLine]) -> list[_Column]:
    """The column that each line stands in: lines of one page that follow one another downwards."""
    runs: list[list[PdfLine]] = [[line] for line in lines[:1]]
    for before, line in pairwise(lines):
        if line.page == before.page and line.baseline <= before.baseline + 1:
            runs[-1].append(line)
        else:
            runs.append([line])
    columns = [_Column(min(line.left for line in run), max(line.right for line in run)) for run in runs]
    return [column for column, run in zip(columns, runs, strict=True) for _ in run]


def _usual_leading(lines: Sequence[PdfLine]) -> float:
    """The usual distance from one line to the next, in ems; gaps between short paragraphs may be half of all steps."""
    steps = [(one.baseline - other.baseline) / other.size for one, other in pairwise(lines) if one.page == other.page]
    down = sorted(step for step in steps if step > 0.5)
    return down[len(down) // 4] if down else 0.0


def _goes_on(before: PdfLine, line: PdfLine, old: _Column, new: _Column, leading: float) -> bool:
    """Whether a line goes on with the paragraph of the line before it."""
    if abs(line.size - before.size) > _OTHER_TYPE * before.size:
        return False
    if before.hyphen or _is_beside(before, line):
        return True
    ended = bool(_SENTENCE_END.search(before.words))
    if _is_indented(line, new) and (ended or not _is_indented(before, old)):
        return False
    if old == new and before.baseline - line.baseline > _GAP * leading * line.size:
        return False
    return _is_full(before, line, old) or not (ended or _is_centred(before, old))


def _is_beside(before: PdfLine, line: PdfLine) -> bool:
    """Whether a line goes on where the one before it stops, on one baseline: a raised note number parted them."""
    level = line.page == before.page and abs(line.baseline - before.baseline) < _LEVEL * line.size
    return level and 0 <= line.left - before.right < line.size


def _is_indented(line: PdfLine, column: _Column) -> bool:
    return line.left - column.left > _INDENT * line.size


def _is_centred(line: PdfLine, column: _Column) -> bool:
    """Whether a line stands in the middle of its column, free on both sides: it is one of several of their own."""
    left, right = line.left - column.left, column.right - line.right
    return min(left, right) > _FREE * line.size and abs(left - right) < line.size


def _is_full(before: PdfLine, line: PdfLine, column: _Column) -> bool:
    """Whether the first word of a line would not have fitted at the end of the line before it."""
    width = (line.right - line.left) / max(1, len(line.words))
    return before.right + width * (1 + len(line.words.split()[0])) > column.right


def joined(flow: Flow, known: frozenset[str]) -> str:
    """The words of a paragraph. A hyphen at a line's end goes, unless `known` words say that it belongs."""
    words = flow.lines[0].words
    for before, line in pairwise(flow.lines):
        words += (_hyphen(words, line.words, known) if before.hyphen else " ") + line.words
    return words


def _hyphen(before: str, after: str, known: frozenset[str]) -> str:
    """What stands between: "-" in face-to-face, "- " in low- and middle-income, nothing in min-ister."""
    first, second = _last_word(before.lower()[-80:]), (_WORD.match(after.lower()) or [""])[0]
    if first + second in known:
        return ""
    if _SUSPENDED.match(after):
        return "- "
    return "-" if "-" in second or f"{first}-{second}" in known else ""


def _last_word(words: str) -> str:
    found = _WORD.findall(words)
    return found[-1] if found else ""


def vocabulary(lines: Iterable[PdfLine]) -> frozenset[str]:
    """The words that stand whole within a line, in lower case."""
    return frozenset(_WORD.findall("\n".join(line.words for line in lines).lower()))
