"""The table of contents: a line for each heading right under the title."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from briefing.pages.document import Block, Contents, ContentsLine, Heading, PageDocument, Paragraph, Role, Run


def with_lines(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, their contents listing all headings of level 1."""
    headings = (block for block in blocks if isinstance(block, Heading) and block.level == 1)
    lines = tuple(_line(heading) for heading in headings)
    return tuple(replace(block, lines=lines) if isinstance(block, Contents) else block for block in blocks)


def _line(heading: Heading) -> ContentsLine:
    words = " ".join(filter(None, (heading.paragraph.number, heading.paragraph.text)))
    return ContentsLine(Paragraph(Role.PASSAGE, (Run(words, link=f"#{heading.bookmark}"),)), heading.bookmark)


def has_contents(document: PageDocument) -> bool:
    """Whether a document has a table of contents."""
    return any(isinstance(block, Contents) for block in document.blocks)


def with_pages(document: PageDocument, pages: Mapping[str, int]) -> PageDocument:
    """The document, its contents with the pages on which the headings stand, by bookmark."""
    return replace(document, blocks=tuple(_paged(block, pages) for block in document.blocks))


def _paged(block: Block, pages: Mapping[str, int]) -> Block:
    if not isinstance(block, Contents):
        return block
    return replace(block, lines=tuple(replace(line, page=pages.get(line.bookmark, 0)) for line in block.lines))
