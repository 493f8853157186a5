"""A PDF becomes an Article: the headline by its size, the body by its paragraphs."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from pypdfium2.raw import FPDF_ERR_PASSWORD

from briefing.errors import ReadError
from briefing.messages import Message, say
from briefing.model.article import Article
from briefing.reading.articles import articles_from_blocks
from briefing.reading.assemble import WORDLESS, Block, Role
from briefing.reading.head import Head
from briefing.reading.pdf.flow import Flow, flows_of, joined, vocabulary, without_running_heads
from briefing.reading.pdf.lines import PdfLine, PdfText, text_of_pdf
from briefing.reading.plain import clean
from briefing.reading.refusals import unreadable

_LARGE = 1.2
"""Times the size of the body's type, from which a paragraph is a headline or subheading."""

_LONGEST_HEADING = 300
"""Characters; larger type for more than this is a lead."""

_MOST_NAMED = 20
"""Pages without text that are named, one by one, among what was left out."""


def read(data: bytes, name: str) -> tuple[Article, ...]:
    """The articles in a PDF; ReadError where it is locked, damaged, or pictures of pages."""
    text = _text(data, name)
    upright, stamps = _without_stamps(text.lines)
    lines, left_out = without_running_heads(upright)
    left_out += stamps
    if not lines:
        raise unreadable(
            name, say("its pages are pictures of text"), say("Have the text recognised (OCR) and open the result")
        )
    known = vocabulary(lines) if any(line.hyphen for line in lines) else frozenset[str]()
    usual = _usual_size(lines)
    blocks = [
        Block(clean(joined(flow, known)), _role(flow, usual), _pages(flow, text.names)) for flow in flows_of(lines)
    ]
    title = next((index for index, block in enumerate(blocks[:8]) if block.role is Role.HEADING), None)
    if title is None:
        return _with_wordless(articles_from_blocks(blocks, left_out=left_out), text.wordless)
    above = [Block(block.words, Role.LINE) for block in blocks[:title] if block.role is Role.BODY]
    articles = articles_from_blocks([*above, *blocks[title:]], Head(title=blocks[title].words), left_out)
    return _with_wordless(articles, text.wordless)


def _with_wordless(articles: tuple[Article, ...], pages: Sequence[int]) -> tuple[Article, ...]:
    """The articles, the first of which names pages without text among what was left out."""
    first, *others = articles
    named = tuple(Message(WORDLESS, {"page": page}) for page in pages[:_MOST_NAMED])
    return (replace(first, left_out=first.left_out + named), *others)


def _text(data: bytes, name: str) -> PdfText:
    try:
        return text_of_pdf(data)
    except ReadError as error:
        if getattr(error.__cause__, "err_code", None) == FPDF_ERR_PASSWORD:
            raise unreadable(name, say("it is protected by a password"), say("Save it without one")) from error
        raise unreadable(name, say("it is damaged"), say("Open it in another program and save it once more")) from error


def _without_stamps(lines: list[PdfLine]) -> tuple[list[PdfLine], list[str]]:
    """The lines that run as most of their page does, and the words of the others: a page may be set sideways."""
    count = Counter((line.page, line.turned) for line in lines)
    stamped = [line.turned and count[line.page, True] < count[line.page, False] for line in lines]
    upright = [line for line, is_stamp in zip(lines, stamped, strict=True) if not is_stamp]
    return upright, [line.words for line, is_stamp in zip(lines, stamped, strict=True) if is_stamp]


def _usual_size(lines: list[PdfLine]) -> float:
    """The size of most of the characters, in points."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.words)
    return sizes.most_common(1)[0][0]


def _pages(flow: Flow, names: Sequence[str]) -> str | None:
    """The page that a paragraph stands on, or the first and last of several."""
    if not names:
        return None
    return "–".join(dict.fromkeys((names[flow.lines[0].page], names[flow.lines[-1].page])))


def _role(flow: Flow, usual: float) -> Role:
    length = sum(len(line.words) for line in flow.lines)
    return Role.HEADING if flow.size > _LARGE * usual and length < _LONGEST_HEADING else Role.BODY
