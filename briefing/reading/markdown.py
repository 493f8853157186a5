"""Markdown: rendered as CommonMark says and read as a page, so that no mark of markup stands in a quotation."""

import re
from functools import cache

from markdown_it import MarkdownIt

from briefing.messages import say
from briefing.model.article import Article
from briefing.reading.assemble import Block, Role, article_from_blocks, check_length
from briefing.reading.head import Head
from briefing.reading.html.blocks import HEADINGS, blocks_of
from briefing.reading.html.page import parsed
from briefing.reading.plain import clean, decode
from briefing.reading.refusals import unreadable

_FRONT_MATTER = re.compile(r"\A(---|\+\+\+)\n(.{0,5000}?)\n\1\n", re.DOTALL)
"""Fields such as `title: ...`, or in TOML `title = ...`, that site builders put before the text."""

_TOML_FIELD = re.compile(r"^(\w+)\s*=\s*")

_MOST_BRACKETS = 20_000
"""Links and pictures open with one; those that never close take time in the square of their number."""

_MOST_TAGS = 100_000
"""Tags of a web page among the text: markdown-it takes about 20 microseconds for each."""


def read(data: bytes, name: str) -> Article:
    """The article in a Markdown file; ReadError where it is none.

    Its fields or first heading give the headline; all else is of the body.
    """
    text = clean(decode(data, name))
    check_length(len(text))
    if text.count("[") > _MOST_BRACKETS:
        raise unreadable(name, say("it holds more links than any article"), say("Copy the article and paste it"))
    if text.count("<") > _MOST_TAGS:
        raise unreadable(name, say("it holds more markup than any article"), say("Copy the article and paste it"))
    fields = _FRONT_MATTER.match(text)
    lines = [_TOML_FIELD.sub(r"\1: ", line) for line in fields[2].splitlines()] if fields else []
    _, body = parsed(_renderer().render(text[fields.end() if fields else 0 :]), name)
    rendered = list(blocks_of(body))
    blocks = [Block(line.replace('"', "").strip(), Role.LINE) for line in lines if line.strip()]
    blocks += [Block(block.words, Role.HEADING if block.element.tag in HEADINGS else Role.BODY) for block in rendered]
    title = next((block.words for block in rendered if block.element.tag == "h1"), None)
    return article_from_blocks(blocks, Head(title=title))


@cache
def _renderer() -> MarkdownIt:
    return MarkdownIt()
