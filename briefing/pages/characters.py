"""Characters that a page or an XML file can't hold are dealt with here, once, for all writers.

White space of any kind becomes one space (the source's line ends are no part of its words), marks that show nothing
are dropped, composed letters are put together (NFC). None of that counts as a difference when a finished file is
compared with its sources. What XML 1.0 can't hold (section 2.2, production 2) becomes U+FFFD and is reported.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile

from briefing.messages import say
from briefing.model.suggestion import Finding, Severity
from briefing.model.wording import IGNORABLE
from briefing.pages.document import (
    Block,
    Box,
    Contents,
    DetailsTable,
    Heading,
    ItemList,
    NoteList,
    Paragraph,
    Quote,
    Run,
    SourceList,
    Title,
)

_FORBIDDEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]|[\U0001fffe\U0001ffff]"
)
"""Control characters, lone surrogates and noncharacters."""

_SPACES = re.compile("[ \t\n\x0b\x0c\r\x1c-\x1f\x85\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]+")
_FIXED_SPACES = re.compile("[\u2007\u202f]")
_SHAPING = re.compile("[\u200c\u200d\ufe00-\ufe0f]")
"""Joiners and variation selectors show nothing themselves but shape their neighbours: Persian, emoji."""

REPLACEMENT = "\ufffd"


def settled(text: str) -> str:
    """The text as the page holds it."""
    text = _FORBIDDEN.sub(REPLACEMENT, _SPACES.sub(" ", text))
    text = _FIXED_SPACES.sub("\xa0", text)
    return unicodedata.normalize("NFC", IGNORABLE.sub(lambda found: "".join(_SHAPING.findall(found[0])), text))


def settle(block: Block) -> Block:
    """The block with all of its words settled."""
    match block:
        case Paragraph():
            return _paragraph(block)
        case Title() | Heading():
            return replace(block, paragraph=_paragraph(block.paragraph))
        case Box(label, paragraphs):
            return Box(_paragraph(label), _paragraphs(paragraphs))
        case Contents(label, lines):
            settled_lines = tuple(replace(line, paragraph=_paragraph(line.paragraph)) for line in lines)
            return Contents(_paragraph(label), settled_lines)
        case ItemList(items):
            return ItemList(_paragraphs(items))
        case Quote(words, speaker):
            return Quote(_paragraph(words), _paragraph(speaker) if speaker else None)
        case NoteList(notes):
            return NoteList(tuple(replace(note, paragraph=_paragraph(note.paragraph)) for note in notes))
        case SourceList(sources):
            return SourceList(_paragraphs(sources))
        case DetailsTable(rows):
            return replace(block, rows=tuple((settled(label), settled(value).strip()) for label, value in rows))


def _paragraphs(paragraphs: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
    return tuple(_paragraph(paragraph) for paragraph in paragraphs)


def _paragraph(paragraph: Paragraph) -> Paragraph:
    """Its runs settled, with one space between words across them, none at its ends and none before a note."""
    runs: list[Run] = []
    for run in paragraph.runs:
        text = settled(run.text)
        if run.note is not None:
            _strip_end(runs)
        if not runs or runs[-1].text.endswith(" "):
            text = text.lstrip(" ")
        elif marks := "".join(takewhile(unicodedata.combining, text)):  # they sit on the letter before, in its run
            runs[-1] = replace(runs[-1], text=settled(runs[-1].text + marks))
            text = text[len(marks) :]
        if text:
            runs.append(replace(run, text=text))
    _strip_end(runs)
    return replace(paragraph, runs=tuple(runs))


def _strip_end(runs: list[Run]) -> None:
    while runs and runs[-1].text.endswith(" "):
        last = runs.pop()
        if text := last.text.rstrip(" "):
            runs.append(replace(last, text=text))


def unprintable(text: str, entry: str | None) -> Iterator[Finding]:
    """One finding for each distinct character of the text that no page can hold."""
    for character in dict.fromkeys(_FORBIDDEN.findall(_SPACES.sub(" ", text))):
        at = text.index(character)
        yield Finding(
            severity=Severity.ADVICE,
            rule="characters",
            what=say(
                "The character U+{code} can’t stand on a page; “{other}” stands for it",
                code=f"{ord(character):04X}",
                other=REPLACEMENT,
            ),
            why=say("It is a control character or half of a character, and neither PDF nor Word can hold it"),
            remedy=say("Compare the passage with its source, and reword it or leave it out"),
            entry=entry,
            words=_FORBIDDEN.sub(REPLACEMENT, text[max(0, at - 20) : at + 21]),
        )
