"""Cuttings: articles as the news databases Nexis and Factiva export them, one or many in a file, with their own lines.

* Nexis: headline, outlet, date, copyright; lines such as `Byline: ...` and `Length: 642 words`; the line `Body`, the
  article; `Load-Date: ...`, `End of Document`. Older files begin each with `3 of 12 DOCUMENTS`.
* Factiva: headline, byline, `642 words`, date, outlet, its code, language, copyright; the article; `Document` and a
  number. With indexing, each part has a label of two or three letters before it: HD, BY, WC, PD, SN, LP, TD, ...

Of several in a file each is an article of its own, also one whose lines are not known; nothing is lost.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise, takewhile

from briefing.reading.dates import find_date
from briefing.reading.head import Head, without_by

_REACH = 40
"""Paragraphs within which a cutting's head ends: the longest seen has two dozen lines."""

_LENGTH = re.compile(r"length:\s*[\d,.]+\s*words?", re.IGNORECASE)
_WORDS = re.compile(r"[\d,.]+ words?")
_COPYRIGHT = re.compile(r"copyright\b|©|\(c\)", re.IGNORECASE)
_FIELD = re.compile(r"(?:byline|section|length|dateline|highlight|link to [a-z]+)\s?:", re.IGNORECASE)
_NEXIS_BYLINE = re.compile(r"byline:\s*(.+)", re.IGNORECASE | re.DOTALL)
_NEXIS_END = re.compile(r"(?:load-date:.*|end of document|classification|graphic)", re.IGNORECASE)
_FACTIVA_END = re.compile(r"(?:AN\s+)?Document [A-Z0-9]{16,40}")
_BEGINS = re.compile(r"document \d+ of \d+|\d+ of \d+ documents?", re.IGNORECASE)
_ENDS = re.compile(rf"(?i:end of document)|{_FACTIVA_END.pattern}")
_CODE = re.compile(r"[A-Z0-9]{2,8}")
_LABELS = (
    *("SE", "HD", "CR", "BY", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "VOL", "LA", "CY", "LP", "TD"),
    *("ART", "CT", "RF", "CO", "IN", "NS", "RE", "IPD", "IPC", "PUB", "AN"),
)
"""In the order in which they stand."""

_LABEL = re.compile(rf"(?P<label>{'|'.join(_LABELS)})(?:\t\s*|\s{{2,}}|\Z|(?P<space> )(?=\S))")
_INDEXED = re.compile(r"\S+ : |Document [A-Z0-9]{16}")
"""What follows the labels after the article: "harb : Harbour Wire"."""

_LONGEST = 100
"""Characters of the lines by which a cutting is known, the white space around them included."""

_NEEDED = frozenset(("HD", "PD", "SN"))
"""The labels of headline, date and outlet, which no cutting with labels is without."""

_PROSE = 200
"""Characters of a paragraph that is an article's: what databases add (their search, a list) has shorter ones."""


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph of a cutting's article: its place among the file's, and from which character on it is its."""

    index: int
    start: int = 0


@dataclass(frozen=True, slots=True)
class Cutting:
    """An article in a file of paragraphs: which of them are its own and the database's, and what they say of it.

    `head` is None where none of a database's lines is known in it; then all its paragraphs are the article's.
    """

    first: int
    end: int
    head: Head | None
    body: tuple[Words, ...]

    def moved(self, by: int) -> "Cutting":
        """The same cutting in a file that has so many paragraphs more before it."""
        if not by:
            return self
        body = tuple(Words(words.index + by, words.start) for words in self.body)
        return Cutting(self.first + by, self.end + by, self.head, body)


def cuttings_in(paragraphs: Sequence[str]) -> tuple[Cutting, ...]:
    """The cuttings that a file of these paragraphs holds, in order; none where it is no file of a database.

    What stands before the first belongs to it, and what stands behind the last to that one.
    """
    parts = [_cutting(paragraphs[first:end]).moved(first) for first, end in pairwise(_bounds(paragraphs))]
    known = sum(part.head is not None for part in parts)
    if known > 1:
        return _without_gaps([part for part in parts if part.head or _is_prose(paragraphs, part)], len(paragraphs))
    whole = parts[0] if len(parts) == 1 else _cutting(paragraphs)
    return (whole,) if whole.head else ()


def _bounds(paragraphs: Sequence[str]) -> list[int]:
    """Where each part of a file begins that databases mark off, and where the last one ends."""
    ends = (at + 1 for at in _all(paragraphs, _ENDS))
    return sorted({0, *_all(paragraphs, _BEGINS), *ends, len(paragraphs)})


def _is_prose(paragraphs: Sequence[str], part: Cutting) -> bool:
    return any(len(words) >= _PROSE for words in paragraphs[part.first : part.end])


def _without_gaps(parts: Sequence[Cutting], length: int) -> tuple[Cutting, ...]:
    """The cuttings, each with the paragraphs up to the next one; what they add is no article's."""
    firsts = [0, *(part.first for part in parts[1:]), length]
    bounds = zip(parts, pairwise(firsts), strict=True)
    return tuple(Cutting(first, end, part.head, part.body) for part, (first, end) in bounds)


def _cutting(paragraphs: Sequence[str]) -> Cutting:
    """The one cutting that is all of these paragraphs, its head None where it is none."""
    found = _nexis(paragraphs) or _labelled(paragraphs) or _factiva(paragraphs)
    if found is None or not found.body:
        return Cutting(0, len(paragraphs), None, tuple(map(Words, range(len(paragraphs)))))
    return found


def _nexis(paragraphs: Sequence[str]) -> Cutting | None:
    length = _only(paragraphs, _LENGTH)
    if length is None:
        return None
    rights = next((at for at in range(length) if _COPYRIGHT.match(paragraphs[at])), length)
    day = next((at for at in reversed(range(2, rights)) if find_date(paragraphs[at])), None)
    if day is None:
        return None
    start = next((at for at in range(day, len(paragraphs)) if paragraphs[at].strip().lower() == "body"), length) + 1
    body = list(takewhile(lambda at: not _NEXIS_END.fullmatch(paragraphs[at].strip()), range(start, len(paragraphs))))
    fields = sum(1 for _ in takewhile(lambda at: _FIELD.match(paragraphs[at]), body))
    head = paragraphs[: start + fields]
    bylines = (match[1].strip() for words in head if (match := _NEXIS_BYLINE.match(words)))
    about = Head(paragraphs[day - 2], next(bylines, None), paragraphs[day - 1], _date(paragraphs[day]))
    return Cutting(0, len(paragraphs), about, tuple(map(Words, body[fields:])))


def _labelled(paragraphs: Sequence[str]) -> Cutting | None:
    if not {words[:2] for words in paragraphs} >= _NEEDED:
        return None
    parts: dict[str, list[Words]] = {}
    label = ""
    for index, words in enumerate(paragraphs):
        found = _label(words, label)
        if found:
            label = found["label"]
            if label == "HD" and label in parts:
                return None
        start = found.end() if found else 0
        if words[start:] and not _FACTIVA_END.fullmatch(words):
            parts.setdefault(label, []).append(Words(index, start))
    if not parts.keys() >= _NEEDED:
        return None

    def said(label: str) -> str:
        return " ".join(paragraphs[words.index][words.start :] for words in parts.get(label, ()))

    about = Head(said("HD"), without_by(said("BY")) or None, said("SN"), _date(said("PD")))
    return Cutting(0, len(paragraphs), about, (*parts.get("LP", ()), *parts.get("TD", ())))


def _label(words: str, before: str) -> re.Match[str] | None:
    """The label that a paragraph begins with, `before` being the last one.

    A PDF has one space behind it, which makes none by itself: "IN a statement" may open a paragraph.
    """
    found = _LABEL.match(words)
    if not found or not found["space"]:
        return found
    place, last = (_LABELS.index(label) if label else -1 for label in (found["label"], before))
    in_index = place > _LABELS.index("TD")
    return found if place > last and (not in_index or _INDEXED.match(words, found.end())) else None


def _factiva(paragraphs: Sequence[str]) -> Cutting | None:
    count, end = _only(paragraphs, _WORDS), _only(paragraphs, _FACTIVA_END)
    if count is None or end is None or not 0 < count < end - 2 or _date(paragraphs[count + 1]) is None:
        return None
    above = list(paragraphs[:count])
    # The name of a section may stand before the headline, the byline after it.
    title = max((words for words in above if without_by(words) == words), key=len, default=above[0])
    by = above[above.index(title) + 1 :]
    rights = next((at for at in range(count, min(end, _REACH)) if _COPYRIGHT.match(paragraphs[at])), None)
    outlet = next((at for at in range(count + 3, rights or 0) if _CODE.fullmatch(paragraphs[at])), None)
    if rights is None or outlet is None:
        return None
    byline = without_by(by[0]) if by else None
    about = Head(title, byline, paragraphs[outlet - 1], _date(paragraphs[count + 1]))
    return Cutting(0, len(paragraphs), about, tuple(map(Words, range(rights + 1, end))))


def _only(paragraphs: Sequence[str], pattern: re.Pattern[str]) -> int | None:
    """Where the one paragraph stands that is all of a pattern; None where there are more, or none."""
    found = _all(paragraphs, pattern)
    return found[0] if len(found) == 1 else None


def _all(paragraphs: Sequence[str], pattern: re.Pattern[str]) -> list[int]:
    """Where the paragraphs stand that are all of a pattern, however it is set in."""
    short = ((at, words.strip()) for at, words in enumerate(paragraphs) if len(words) <= _LONGEST)
    return [at for at, words in short if pattern.fullmatch(words)]


def _date(words: str) -> date | None:
    found = find_date(words)
    return found[0] if found else None
