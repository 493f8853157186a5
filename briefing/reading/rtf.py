"""Rich Text, as Word and news databases write it: striprtf takes the words out of what Word would show.

striprtf reads deleted and hidden words as if they were shown, puts the addresses of links among the words, and takes
time in the square of the length on some broken files: all that is taken out of the markup before. Control words as in
the Rich Text Format Specification 1.9.1.
"""

import re
from dataclasses import dataclass, replace

from striprtf.striprtf import rtf_to_text

from briefing.messages import say
from briefing.model.article import Article
from briefing.reading.articles import articles_from_blocks
from briefing.reading.assemble import Block, article_from_text
from briefing.reading.cutting import cuttings_in
from briefing.reading.plain import clean
from briefing.reading.refusals import unreadable

_PIECE = re.compile(
    r"(?P<text>(?:[^\\{}]++|\\[^a-zA-Z]|\\u-?\d)++)"  # \u8220 is an escaped letter, not a control word like others
    r"|\\(?P<word>[a-zA-Z]+)(?P<number>-?\d{1,9})? ?|[{}]|\\\Z",
    re.DOTALL,
)
_NOT_SHOWN = frozenset(("deleted", "v"))
_PASSED_OVER = frozenset(("fldinst", "pict", "objdata", "themedata", "datastore", "colorschememapping"))
"""Groups without words: what links and fields are made of, pictures and other data."""

_ALWAYS = frozenset(("f", "uc"))
"""What must be known of hidden words too, because it holds for those after them: font, and how letters are escaped."""

_INSTEAD = {"cell": "\\par ", "nestcell": "\\par "}
"""The end of a cell is the end of its last paragraph; striprtf draws a bar, which no article holds."""


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds in a group: nothing in it is of the text, its words are hidden, it is the table of fonts."""

    passed_over: bool = False
    hidden: bool = False
    fonts: bool = False


def read(data: bytes, name: str) -> tuple[Article, ...]:
    """The articles in an RTF file; ReadError where its markup is broken."""
    try:
        text = str(rtf_to_text(shown(data.decode("cp1252", "replace")), errors="replace"))  # type: ignore[no-untyped-call]
    except (ValueError, LookupError, OverflowError, TypeError) as error:
        raise unreadable(
            name, say("its markup is broken"), say("Open it in Word or LibreOffice and save it once more")
        ) from error
    text = clean(_whole_characters(text))
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    return articles_from_blocks([*map(Block, lines)]) if cuttings_in(lines) else (article_from_text(text),)


def _whole_characters(text: str) -> str:
    """Text in which two halves of a character beyond U+FFFF, which Rich Text escapes one by one, are one."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def shown(markup: str) -> str:
    """Markup without what Word does not show; the table of fonts as striprtf wants it, and nothing of binary data."""
    kept: list[str] = []
    groups: list[_Group] = []
    group, font, at = _Group(), "0", 0
    while match := _PIECE.match(markup, at):
        piece, word, number = match[0], match["word"], match["number"]
        at = match.end()
        if piece == "{":
            groups.append(group)
        elif piece == "}":
            group = groups.pop() if groups else _Group()
        elif word == "bin":  # so many bytes follow as they are
            at += max(0, int(number or 0))
            continue
        elif word:
            group = _changed(group, word, number)
        if group.fonts and word == "f":
            font = number or "0"
        kept.append(_kept(group, match, font))
    return "".join(kept)


def _changed(group: _Group, word: str, number: str | None) -> _Group:
    """What holds in a group after a control word."""
    if word in _NOT_SHOWN:
        return replace(group, hidden=number != "0")
    if word == "plain":
        return replace(group, hidden=False)
    if word in _PASSED_OVER:
        return replace(group, passed_over=True)
    return replace(group, fonts=True) if word == "fonttbl" else group


def _kept(group: _Group, match: re.Match[str], font: str) -> str:
    """What is kept of a piece."""
    piece, word = match[0], match["word"]
    if piece in "{}" or word == "fonttbl" or (word in _ALWAYS and not group.fonts):
        return piece
    if group.passed_over or group.hidden:
        return ""
    if group.fonts:
        return f"\\f{font}\\fcharset{match['number'] or 0} -;\n" if word == "fcharset" else ""
    return _INSTEAD.get(word, piece)
