"""What can be looked for on the shelf, as SQL: conditions are our constants, what the user typed is always a value."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from briefing.model.article import Span
from briefing.model.suggestion import SectionKind

MOST = 200
"""Hits that one search gives at most; what a person can look through."""

KEPT = "sha256, headline, outlet, byline, day"
"""The columns that make a `Kept`."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for; what is empty does not matter. Words must all occur; "in quotation marks" in a row.

    Of an outlet's name a part is enough. An article's SHA-256 in place of words is that article. There are `most` hits
    at most; any number where it is negative (sqlite.org/lang_select.html#limitoffset).
    """

    words: str = ""
    speaker: str = ""
    outlet: str = ""
    since: date | None = None
    until: date | None = None
    section: SectionKind | None = None
    most: int = MOST


class Kept(NamedTuple):
    """An article on the shelf: its hash and what its credits say. A row as SQLite gives it, for searches are measured.

    `published` is ISO 8601, or "".
    """

    sha256: str
    headline: str
    outlet: str
    byline: str
    published: str

    @property
    def day(self) -> date | None:
        """The day it was published."""
        return date.fromisoformat(self.published) if self.published else None


class Said(NamedTuple):
    """One quotation on the shelf: the article's columns as in `Kept`, its place there, the words, and who said them."""

    sha256: str
    headline: str
    outlet: str
    byline: str
    published: str
    start: int
    end: int
    words: str
    speaker: str
    role: str

    @property
    def kept(self) -> Kept:
        """The article that it stands in."""
        return Kept(self.sha256, self.headline, self.outlet, self.byline, self.published)

    @property
    def span(self) -> Span:
        """Its place in the article's text, marks included."""
        return Span(self.start, self.end)


def conditions(wanted: Wanted, index: str, table: str) -> tuple[list[str], list[object]]:
    """What the rows must fulfil, and the values for it."""
    sha256 = wanted.words.strip().lower() if _SHA256.fullmatch(wanted.words.strip()) else ""
    words = "" if sha256 else _match(wanted.words)
    asked = (
        (sha256, "articles.sha256 = ?", sha256),
        (words, f"{table}.id IN (SELECT rowid FROM {index} WHERE {index} MATCH ?)", words),
        (wanted.outlet, "outlet LIKE ? ESCAPE '\\'", f"%{literal(wanted.outlet)}%"),
        (wanted.since, "day >= ?", wanted.since and wanted.since.isoformat()),
        (wanted.until, "day <= ? AND day <> ''", wanted.until and wanted.until.isoformat()),
        (wanted.section, _IN_SECTION[table], wanted.section),
    )
    return [condition for given, condition, _ in asked if given], [value for given, _, value in asked if given]


_SHA256 = re.compile("[0-9a-fA-F]{64}")

_IN_SECTION = {
    "articles": "sha256 IN (SELECT sha256 FROM passages WHERE section = ?)",
    "said": "EXISTS (SELECT 1 FROM passages AS p WHERE p.sha256 = articles.sha256 AND p.section = ?"
    " AND p.start <= said.start AND p.end >= said.end)",
}
"""What is in a section of some brief: an article of which a passage is, a quotation that is within one."""


NAMES = (
    "names(name) AS (SELECT min(speaker) FROM said UNION ALL "
    "SELECT (SELECT min(speaker) FROM said WHERE speaker > name) FROM names WHERE name IS NOT NULL)"
)
"""Each speaker's name once, by jumping along the index from one name to the next: nobody's quotations are gone through
(sqlite.org/lang_with.html)."""


def one_of(column: str, values: Sequence[object]) -> str:
    """The condition that a column has one of some values."""
    return f"{column} IN ({', '.join('?' * len(values))})"


def literal(words: str) -> str:
    """Words as LIKE takes them for what they are (sqlite.org/lang_expr.html#like), with the backslash as escape."""
    return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def all_of(parts: Iterable[str]) -> str:
    """The condition that all parts hold; true where there is none."""
    return " AND ".join(parts) or "1"


def _match(words: str) -> str:
    """A search as FTS5 reads it: every word as it stands, quoted phrases kept (sqlite.org/fts5.html, 3.1)."""
    phrases = words.replace("“", '"').replace("”", '"').split('"')
    parts = [[phrase] if odd % 2 else phrase.split() for odd, phrase in enumerate(phrases)]
    return " ".join(f'"{word}"' for part in parts for word in part if word.strip())
