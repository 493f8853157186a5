"""A page's markup as blocks of words, in the order of the page, white space as a browser shows it.

A block is what a browser sets on lines of its own: a paragraph, a heading, a cell, or loose words in a division.
Characters are never changed; `<br>` is a line break, `<q>` brings the marks that a browser would draw.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from briefing.reading.assemble import paragraphs_of

_INLINE = frozenset(
    (
        *("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn", "em", "font"),
        *("i", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup"),
        *("time", "tt", "u", "var", "wbr"),
    )
)
_SILENT = frozenset(
    (
        *("audio", "button", "canvas", "datalist", "embed", "head", "iframe", "input", "math", "noscript", "object"),
        *("option", "script", "select", "style", "svg", "template", "textarea", "title", "video"),
    )
)

_SPACES = re.compile(r"[\t\r\f\n][ \t\r\f\n]*| [ \t\r\f\n]+")
"""White space that is not one space already."""

_AROUND_BREAK = re.compile(r" *\v *")

_DRAWN = {"br": "\v", "q": "“"}
"""What stands in the text for elements."""

HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))


@dataclass(frozen=True, slots=True)
class PageBlock:
    """A block: its words, the innermost block element that holds them, and whether most of it is links."""

    words: str
    element: etree._Element
    linked: bool


def blocks_of(body: etree._Element) -> Iterator[PageBlock]:
    """The blocks of a page, furniture and hidden ones too."""
    reading = _Reading()
    walk = etree.iterwalk(body, events=("start", "end"))
    for event, element in walk:
        if event == "start":
            yield from reading.enter(element)
            if element.tag in _SILENT:  # its words are none that a reader sees
                walk.skip_subtree()
        else:
            yield from reading.leave(element)


@dataclass(slots=True)
class _Reading:
    """Where the walk is: the words of the block being read, the block elements around it, and links and `<pre>`."""

    pieces: list[str] = field(default_factory=list)
    linked: int = 0
    blocks: list[etree._Element] = field(default_factory=list)
    links: int = 0
    preserved: int = 0

    def enter(self, element: etree._Element) -> Iterator[PageBlock]:
        tag = str(element.tag)
        self.links += tag == "a"
        self.preserved += tag == "pre"
        if tag in _SILENT:
            return
        if tag not in _INLINE:
            yield from self._ended()
            self.blocks.append(element)
        self._add(_DRAWN.get(tag))
        self._add(element.text)

    def leave(self, element: etree._Element) -> Iterator[PageBlock]:
        tag = element.tag
        self._add("”" if tag == "q" else None)
        self.links -= tag == "a"
        self.preserved -= tag == "pre"
        if self.blocks and self.blocks[-1] is element:
            yield from self._ended()
            self.blocks.pop()
        self._add(element.tail)

    def _add(self, words: str | None) -> None:
        if words:
            self.pieces.append(words.replace("\n", "\v") if self.preserved else words)
            self.linked += len(words.strip()) if self.links else 0

    def _ended(self) -> Iterator[PageBlock]:
        if not self.pieces:
            return
        words = "".join(self.pieces)
        if "  " in words or not words.isprintable():  # most have single spaces only, and need no search
            words = _SPACES.sub(" ", words)
        words = (_AROUND_BREAK.sub("\n", words) if "\v" in words else words).strip(" \n")
        element = self.blocks[-1] if self.blocks else None
        if element is not None and words:
            parts = [words.replace("\n", " ")] if element.tag in HEADINGS else paragraphs_of(words)
            yield from (PageBlock(part, element, self.linked * 2 > len(words)) for part in parts if part.strip())
        self.pieces.clear()
        self.linked = 0
