"""The brief as rich text for the clipboard: it pastes cleanly into a mail, with headings, lists and quotations."""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from briefing.app.export import page_document
from briefing.model.brief import Brief
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
    paragraphs_of,
)


@dataclass(frozen=True, slots=True)
class Clipping:
    """The same words twice: as HTML, and as plain text for what takes no other."""

    html: str
    text: str


def clip(brief: Brief) -> Clipping:
    """The brief as it would be printed; of heads and feet of pages the marking alone. ProjectError for its style."""
    document = page_document(brief)
    marking = [document.furniture.marking] if document.furniture.marking else []
    marked = "".join(f"<p><b>{escape(each)}</b></p>" for each in marking)
    html = "".join(_html(block) for block in document.blocks)
    text = "\n\n".join((*marking, *_plain(document.blocks), *marking))
    return Clipping(f"<!DOCTYPE html><meta charset='utf-8'>{marked}{html}{marked}", text)


def _html(block: Block) -> str:
    match block:
        case Title(paragraph):
            return _tag("h1", paragraph)
        case Heading(paragraph, level):
            return _tag(f"h{level + 1}", paragraph)
        case DetailsTable(rows):
            lines = (f"<b>{escape(label)}:</b> {escape(value)}" for label, value in rows)
            return f"<p>{'<br>'.join(lines)}</p>"
        case Box(label, paragraphs):
            return f"<p><b>{_runs(label)}</b></p>" + "".join(_tag("p", each) for each in paragraphs)
        case Contents():
            return ""  # a mail has no pages
        case ItemList(items):
            return f"<ul>{''.join(_tag('li', item) for item in items)}</ul>"
        case Quote(words, speaker):
            said = f"<br>— {_runs(speaker)}" if speaker else ""
            return f"<blockquote><i>{_runs(words)}</i>{said}</blockquote>"
        case NoteList() | SourceList() | Paragraph():
            return "".join(_tag("p", each) for each in paragraphs_of(block))


def _tag(name: str, paragraph: Paragraph) -> str:
    number = f"{escape(paragraph.number)} " if paragraph.number else ""
    return f"<{name}>{number}{_runs(paragraph)}</{name}>"


def _runs(paragraph: Paragraph) -> str:
    return "".join(_run(run) for run in paragraph.runs)


def _run(run: Run) -> str:
    words = escape(run.text)
    if run.note is not None:
        return f"<sup>{words}</sup>"
    return f"<b>{words}</b>" if run.bold else words


def _plain(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, DetailsTable):
            yield "\n".join(f"{label}: {value}" for label, value in block.rows)
        elif isinstance(block, Contents):
            continue
        elif isinstance(block, ItemList):
            yield "\n".join(f"– {item.text}" for item in block.items)
        else:
            yield "\n".join(paragraph.text for paragraph in paragraphs_of(block))
