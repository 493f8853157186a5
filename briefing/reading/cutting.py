"""A cutting: an article as the news databases Nexis and Factiva export it, with their own lines around it.

* Nexis: headline, outlet, date, copyright; lines such as `Byline: ...` and `Length: 642 words`; the line `Body`, the
  article; `Load-Date: ...`, `End of Document`.
* Factiva: headline, byline, `642 words`, date, outlet, its code, language, copyright; the article; `Document` and a
  number. With indexing, each part has a label of two or three letters before it: HD, BY, WC, PD, SN, LP, TD, ...

A file of several cuttings is no cutting; it is read as it stands, so that nothing of it is lost.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import takewhile

from briefing.model.article import Article
from briefing.reading.assemble import Block, Role, article_from_blocks
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
_FACTIVA_END = re.compile(r"Document [A-Z0-9]{16,40}")
_CODE = re.compile(r"[A-Z0-9]{2,8}")
# One space does not make a label: "IN a statement" may open a paragraph.
_LABEL = re.compile(
    r"(?P<label>SE|HD|CR|BY|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|ART|CT|RF|CO|IN|NS|RE|IPD|IPC|PUB|AN)(?:\t\s*|\s{2,}|\Z)"
)


@dataclass(frozen=True, slots=True)
class _Cutting:
    """What a cutting says of its article, and which of its paragraphs are the article's; all others are left out."""

    title: str
    byline: str | None
    publisher: str | None
    published: date | None
    body: Sequence[str]


def article_from_cutting(paragraphs: Sequence[str], left_out: Sequence[str] = ()) -> Article | None:
    """The article in a file of these paragraphs if it is a cutting, else None."""
    cutting = _nexis(paragraphs) or _labelled(paragraphs) or _factiva(paragraphs)
    if cutting is None or not cutting.body:
        return None
    head = Head(cutting.title, cutting.byline, cutting.publisher, cutting.published)
    blocks = [Block(cutting.title, Role.HEADING), *map(Block, cutting.body)]
    taken = frozenset((cutting.title, *cutting.body))
    around = [words for words in paragraphs if words not in taken]
    return article_from_blocks(blocks, head, [*around, *left_out])


def _nexis(paragraphs: Sequence[str]) -> _Cutting | None:
    length = _only(paragraphs, _LENGTH)
    if length is None:
        return None
    rights = next((at for at in range(length) if _COPYRIGHT.match(paragraphs[at])), length)
    day = next((at for at in reversed(range(2, rights)) if find_date(paragraphs[at])), None)
    if day is None:
        return None
    start = next((at for at in range(day, len(paragraphs)) if paragraphs[at].strip().lower() == "body"), length)
    body = list(takewhile(lambda words: not _NEXIS_END.fullmatch(words.strip()), paragraphs[start + 1 :]))
    fields = sum(1 for _ in takewhile(_FIELD.match, body))
    bylines = (match[1].strip() for words in paragraphs[: start + fields + 1] if (match := _NEXIS_BYLINE.match(words)))
    return _Cutting(
        paragraphs[day - 2], next(bylines, None), paragraphs[day - 1], _date(paragraphs[day]), body[fields:]
    )


def _labelled(paragraphs: Sequence[str]) -> _Cutting | None:
    parts: dict[str, list[str]] = {}
    label = ""
    for words in paragraphs:
        if found := _LABEL.match(words):
            label, words = found["label"], words[found.end() :]  # noqa: PLW2901 - what stands after the label
            if label == "HD" and label in parts:
                return None
        if words and not _FACTIVA_END.fullmatch(words):
            parts.setdefault(label, []).append(words)
    if not {"HD", "PD", "SN"} <= parts.keys():
        return None
    by, outlet, day = (" ".join(parts.get(label, ())) for label in ("BY", "SN", "PD"))
    body = [*parts.get("LP", ()), *parts.get("TD", ())]
    return _Cutting(" ".join(parts["HD"]), without_by(by) or None, outlet, _date(day), body)


def _factiva(paragraphs: Sequence[str]) -> _Cutting | None:
    count, end = _only(paragraphs, _WORDS), _only(paragraphs, _FACTIVA_END)
    if count is None or end is None or not 0 < count < end - 2 or _date(paragraphs[count + 1]) is None:
        return None
    above = list(paragraphs[:count])
    title = max(above, key=len)  # the name of a section may stand before it, the byline after it
    by = above[above.index(title) + 1 :]
    rights = next((at for at in range(count, min(end, _REACH)) if _COPYRIGHT.match(paragraphs[at])), None)
    outlet = next((at for at in range(count + 3, rights or 0) if _CODE.fullmatch(paragraphs[at])), None)
    if rights is None or outlet is None:
        return None
    body = paragraphs[rights + 1 : end]
    byline = without_by(by[0]) if by else None
    return _Cutting(title, byline, paragraphs[outlet - 1], _date(paragraphs[count + 1]), body)


def _only(paragraphs: Sequence[str], pattern: re.Pattern[str]) -> int | None:
    """Where the one paragraph stands that is all of a pattern; None where there are more, or none."""
    found = [at for at, words in enumerate(paragraphs) if pattern.fullmatch(words.strip())]
    return found[0] if len(found) == 1 else None


def _date(words: str) -> date | None:
    found = find_date(words)
    return found[0] if found else None
