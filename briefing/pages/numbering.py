"""Decimal numbers (1, 1.1) and portion marks, put on finished blocks."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import count

from briefing.pages.document import Block, Box, Heading, ItemList, Paragraph, Quote, Role, Run

_NUMBERED = (Role.PASSAGE, Role.ITEM, Role.COMMENT)


def numbered(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks with headings numbered 1, 2 and the passages under them 1.1, 1.2; quotations belong to a passage."""
    chapters = count(1)
    chapter, passages = "", count(1)
    for block in blocks:
        if isinstance(block, Heading) and block.level == 1:
            chapter, passages = str(next(chapters)), count(1)
            yield replace(block, paragraph=replace(block.paragraph, number=chapter))
        else:
            yield _with_numbers(block, chapter, passages)


def _with_numbers(block: Block, chapter: str, passages: Iterator[int]) -> Block:
    def number(paragraph: Paragraph) -> Paragraph:
        return replace(paragraph, number=f"{chapter}.{next(passages)}") if chapter else paragraph

    match block:
        case Paragraph() if block.role in _NUMBERED:
            return number(block)
        case ItemList(items):
            return ItemList(tuple(number(item) for item in items))
        case Quote(words, speaker):
            return Quote(number(words), speaker)
        case _:
            return block


def portion_mark(marking: str) -> str:
    """The mark of a portion: the initials of the marking's first part. "TOP SECRET//NOFORN" is "(TS)"."""
    words = marking.split("//", maxsplit=1)[0].replace("-", " ").split()
    return f"({''.join(word[0] for word in words).upper()})" if words else ""


def portion_marked(blocks: Iterable[Block], mark: str) -> Iterator[Block]:
    """The blocks with the mark before every passage of theirs."""

    def marked(paragraph: Paragraph) -> Paragraph:
        return replace(paragraph, runs=(Run(f"{mark} "), *paragraph.runs))

    for block in blocks:
        match block:
            case Paragraph() if block.role in _NUMBERED:
                yield marked(block)
            case ItemList(items):
                yield ItemList(tuple(marked(item) for item in items))
            case Box(label, paragraphs):
                yield Box(label, tuple(marked(each) for each in paragraphs))
            case Quote(words, speaker):
                yield Quote(marked(words), speaker)
            case _:
                yield block
