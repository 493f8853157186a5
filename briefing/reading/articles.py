"""The articles of a file: the one that it is, or the cuttings of a news database that it holds."""

from collections.abc import Sequence
from dataclasses import replace

from briefing.model.article import Article, Span, one_line
from briefing.reading.assemble import (
    Block,
    Role,
    article_from_blocks,
    article_from_paragraphs,
    article_from_places,
    article_from_text,
)
from briefing.reading.cutting import Cutting, cuttings_in
from briefing.reading.head import Head
from briefing.reading.layout import lines_of, paragraphs_in


def articles_from_text(text: str) -> tuple[Article, ...]:
    """The articles in a plain text, each with its part of the text, in which nothing is changed.

    A database's own lines stand in it as a headline does, outside the paragraphs.
    """
    spans = paragraphs_in(lines_of(text))
    cuttings = cuttings_in([one_line(span.of(text)) for span in spans])
    if not cuttings:
        return (article_from_paragraphs(text, spans),)
    starts = [0, *(spans[cutting.first].start for cutting in cuttings[1:])]
    ends = [*starts[1:], len(text)]
    return tuple(
        _in_text(text, Span(start, end), spans, cutting)
        for start, end, cutting in zip(starts, ends, cuttings, strict=True)
    )


def _in_text(text: str, part: Span, spans: Sequence[Span], cutting: Cutting) -> Article:
    if cutting.head is None:
        return article_from_text(part.of(text))
    places = [Span(spans[words.index].start + words.start, spans[words.index].end) for words in cutting.body]
    body = [Span(place.start - part.start, place.end - part.start) for place in places]
    return article_from_places(part.of(text), body, cutting.head)


def articles_from_blocks(
    blocks: Sequence[Block], known: Head | None = None, left_out: Sequence[str] = ()
) -> tuple[Article, ...]:
    """The articles that blocks make up; see `assemble.article_from_blocks`. Of several, the first has what is left out.

    A database's own lines are left out too.
    """
    taken = [block for block in blocks if block.role is not Role.LEFT_OUT]
    cuttings = cuttings_in([block.words for block in taken])
    if not cuttings:
        return (article_from_blocks(blocks, known, left_out),)
    apart = [block.words for block in blocks if block.role is Role.LEFT_OUT]
    first = _in_blocks(taken, cuttings[0], [*apart, *left_out])
    return (first, *(_in_blocks(taken, cutting, ()) for cutting in cuttings[1:]))


def _in_blocks(blocks: Sequence[Block], cutting: Cutting, left_out: Sequence[str]) -> Article:
    part = blocks[cutting.first : cutting.end]
    if cutting.head is None:
        return article_from_blocks(part, left_out=left_out)
    body = [_without_label(blocks[words.index], words.start) for words in cutting.body]
    title = cutting.head.title or ""
    own = {words.index for words in cutting.body}
    around = [
        block.words for index, block in enumerate(part, cutting.first) if index not in own and block.words != title
    ]
    return article_from_blocks([Block(title, Role.HEADING), *body], cutting.head, [*around, *left_out])


def _without_label(block: Block, start: int) -> Block:
    return replace(block, words=block.words[start:], role=Role.BODY)
