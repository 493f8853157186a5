"""Places in an article and positions on the screen: the one spot where code points and Qt's UTF-16 units meet.

Qt counts a character beyond U+FFFF as two; the article counts code points. The article's words themselves never come
back from a widget: a widget tells positions, and the article has the words.
"""

import re
from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from briefing.model.article import Article, Paragraph, Span

LONGEST_BLOCK = 20_000
"""Qt lays out one block at a time; beyond this many characters a keystroke or a scroll stalls (measured)."""

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_UNSHOWABLE = re.compile("[\x00\n\v\f\r\x1c-\x1e\x85\u2028\u2029\ufdd0\ufdd1]")
_SURROGATE = re.compile("[\ud800-\udfff]")


def shown(text: str) -> str:
    """The words as a widget can hold them, character for character: line breaks within a paragraph are spaces."""
    return _SURROGATE.sub("\ufffd", _UNSHOWABLE.sub(" ", text))


def to_units(text: str, offset: int) -> int:
    """How many UTF-16 units the first `offset` code points of `text` take."""
    return offset + len(_ASTRAL.findall(text, 0, offset))


def to_code_points(text: str, units: int) -> int:
    """How many code points of `text` the first `units` UTF-16 units hold; half of one counts as not reached."""
    at = 0
    for found in _ASTRAL.finditer(text):
        at += 1
        if found.start() + at >= units:
            return min(found.start(), units - at + 1)
    return units - at


@dataclass(frozen=True, slots=True)
class Block:
    """What the widget shows as one block: a paragraph, or a part of one that is too long for one.

    `start` is where it begins in the document, in UTF-16 units; `opens` says that its paragraph begins here.
    """

    span: Span
    start: int
    units: int
    paragraph: Paragraph
    opens: bool


class ShownText:
    """An article's body as a widget shows it, and the way between its positions and the article's offsets.

    `text` is what to put into the widget: one line a block.
    """

    def __init__(self, article: Article) -> None:
        self.article = article
        self.blocks: tuple[Block, ...] = tuple(_blocks(article))
        self._spans = [block.span.start for block in self.blocks]
        self._starts = [block.start for block in self.blocks]
        self.text = "\n".join(shown(block.span.of(article.text)) for block in self.blocks)

    def position(self, offset: int) -> int:
        """The position in the document, in UTF-16 units, of an offset in the article."""
        if not self.blocks:
            return 0
        block = self.blocks[self.block_at(offset)]
        inside = min(max(offset, block.span.start), block.span.end)
        return block.start + to_units(block.span.of(self.article.text), inside - block.span.start)

    def offset(self, position: int) -> int:
        """The offset in the article, in code points, of a position in the document."""
        if not self.blocks:
            return 0
        block = self.blocks[max(0, bisect_right(self._starts, position) - 1)]
        inside = min(position - block.start, block.units)
        return block.span.start + to_code_points(block.span.of(self.article.text), inside)

    def span(self, start: int, end: int) -> Span:
        """The article's span for a selection in the document."""
        return Span(self.offset(start), max(self.offset(start), self.offset(end)))

    def block_at(self, offset: int) -> int:
        """The index of the block that holds an offset of the article, or of the last one before it."""
        return max(0, bisect_right(self._spans, offset) - 1)

    def blocks_of(self, span: Span) -> range:
        """The indices of the blocks that a span touches."""
        first = self.block_at(span.start)
        if first < len(self.blocks) and self.blocks[first].span.end <= span.start:
            first += 1
        return range(first, max(first, bisect_left(self._spans, span.end)))

    def units_in_block(self, index: int, span: Span) -> tuple[int, int]:
        """Where a span's part in a block begins and ends, in UTF-16 units from the block's start."""
        block = self.blocks[index]
        words = block.span.of(self.article.text)
        start = min(max(span.start - block.span.start, 0), len(words))
        end = min(max(span.end - block.span.start, start), len(words))
        return to_units(words, start), to_units(words, end)


_prepared: deque[ShownText] = deque(maxlen=4)


def prepare(article: Article) -> None:
    """Work out how an article is shown before it is; for a long one, do so in the background."""
    _prepared.append(ShownText(article))


def shown_text(article: Article) -> ShownText:
    """How an article is shown: as it was prepared, or worked out now."""
    for ready in list(_prepared):
        if ready.article is article:
            _prepared.remove(ready)
            return ready
    return ShownText(article)


def _blocks(article: Article) -> Iterator[Block]:
    at = 0
    for paragraph in article.paragraphs:
        for span in _pieces(article.text, paragraph.span):
            units = to_units(span.of(article.text), len(span))
            yield Block(span, at, units, paragraph, opens=span.start == paragraph.span.start)
            at += units + 1


def _pieces(text: str, span: Span) -> Iterator[Span]:
    """A paragraph in pieces short enough to show, cut behind a space where there is one."""
    start = span.start
    while span.end - start > LONGEST_BLOCK:
        space = text.rfind(" ", start, start + LONGEST_BLOCK)
        cut = space + 1 if space > start else start + LONGEST_BLOCK
        yield Span(start, cut)
        start = cut
    yield Span(start, span.end)
