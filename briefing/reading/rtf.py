"""Rich Text, as Word and news databases write it: striprtf takes the words out of what Word would show.

striprtf reads deleted and hidden words as if they were shown, puts the addresses of links among the words, and takes
time in the square of the length on some broken files: all that is taken out of the markup before. Control words as in
the Rich Text Format Specification 1.9.1.
"""

import re
from dataclasses import dataclass, replace

from striprtf.striprtf import rtf_to_text

from briefing.messages import say
from briefing.model.article import ANYWHERE, Article
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
_PASSED_OVER = frozenset(
    ("fldinst", "pict", "objdata", "themedata", "datastore", "colorschememapping", "shp", "shpgrp", "do")
)
"""Groups without words: what links and fields are made of, pictures and other data, drawings but for their boxes."""

_NOTE, _BOX = "\ufdd0", "\ufdd1"
_END_OF_NOTE, _END_OF_BOX = "\ufdd2", "\ufdd3"
"""Noncharacters of Unicode, put around notes and text boxes so that they can be told from the text once it is plain."""

_SET_APART = {"footnote": (_NOTE, _END_OF_NOTE), "shptxt": (_BOX, _END_OF_BOX), "dptxbxtext": (_BOX, _END_OF_BOX)}
_STAR = re.compile(r"\\\*(?=\s*\\(?:do|footnote)(?![a-z]))")
"""What marks a group as one to be passed over by programs that do not know it; LibreOffice marks its notes so."""

_NOTES = re.compile(f"{_NOTE}([^{_END_OF_NOTE}]*){_END_OF_NOTE}?")
_BOXES = re.compile(f"{_BOX}([^{_END_OF_BOX}]*){_END_OF_BOX}?")

_ALWAYS = frozenset(("f", "uc"))
"""What must be known of hidden words too, because it holds for those after them: font, and how letters are escaped."""

_INSTEAD = {"cell": "\\par ", "nestcell": "\\par "}
"""The end of a cell is the end of its last paragraph; striprtf draws a bar, which no article holds."""


_LONGEST = 20_000_000
"""Characters of markup, pictures apart: two for each of the longest text. striprtf takes about ten seconds for them."""


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds in a group: nothing in it is of the text, its words are hidden, it is the table of fonts.

    `end` is the mark that stands at its end.
    """

    passed_over: bool = False
    hidden: bool = False
    fonts: bool = False
    end: str = ""


def read(data: bytes, name: str) -> tuple[Article, ...]:
    """The articles in an RTF file; ReadError where its markup is broken."""
    try:
        markup = shown(data.decode("cp1252", "replace"))
        if len(markup) > _LONGEST:
            raise unreadable(name, say("it holds more markup than any article"), say("Copy the article and paste it"))
        text = str(rtf_to_text(markup, errors="replace"))  # type: ignore[no-untyped-call]
    except (ValueError, LookupError, OverflowError, TypeError) as error:
        raise unreadable(
            name, say("its markup is broken"), say("Open it in Word or LibreOffice and save it once more")
        ) from error
    whole = _boxes_first(clean(_whole_characters(text)))
    text, notes = _NOTES.sub("", whole), [words.strip() for words in _NOTES.findall(whole)]
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    if cuttings_in(lines):
        return articles_from_blocks([*map(Block, lines)], left_out=notes)
    article = article_from_text(text)
    return (replace(article, left_out=tuple(notes), left_out_at=(ANYWHERE,) * len(notes)),)


def _boxes_first(text: str) -> str:
    """Text in which the words of each box stand before the paragraph that it is fixed to, as they do in Word files."""
    done: list[str] = []
    line: list[str] = []
    for index, words in enumerate(_BOXES.split(text)):
        if index % 2:
            done += [words.strip("\n"), "\n"]
        elif "\n" in words:
            before, last = words.rsplit("\n", 1)
            done += [*line, before, "\n"]
            line = [last]
        else:
            line.append(words)
    return "".join((*done, *line))


def _whole_characters(text: str) -> str:
    """Text in which two halves of a character beyond U+FFFF, which Rich Text escapes one by one, are one."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def shown(markup: str) -> str:
    """Markup without what Word does not show; the table of fonts as striprtf wants it, and nothing of binary data."""
    kept: list[str] = []
    groups: list[_Group] = []
    group, font, at = _Group(), "0", 0
    markup = _STAR.sub("", markup)
    while match := _PIECE.match(markup, at):
        piece, word, number = match[0], match["word"], match["number"]
        at = match.end()
        if piece == "{":
            groups.append(group)
            group = replace(group, end="") if group.end else group
        elif piece == "}":
            kept.append(group.end)
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
    if word in _SET_APART and not group.hidden:
        return replace(group, passed_over=False, end="{}" + _SET_APART[word][1])
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
    return _SET_APART[word][0] if word in _SET_APART else _INSTEAD.get(word, piece)
