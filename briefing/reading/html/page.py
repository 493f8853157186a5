"""A saved page becomes an Article. Nothing that it points to is fetched, no script is run."""

import codecs
import re

from lxml import etree

from briefing.messages import say
from briefing.model.article import Article
from briefing.reading.archive import MOST_TAGS
from briefing.reading.articles import articles_from_blocks
from briefing.reading.assemble import Block, article_from_blocks
from briefing.reading.cutting import cuttings_in
from briefing.reading.html.blocks import blocks_of
from briefing.reading.html.body import choose
from briefing.reading.html.credits import credits_of
from briefing.reading.plain import decode, decode_as
from briefing.reading.refusals import unreadable

_LABEL = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_LABEL_WITHIN = 4096
"""Bytes in which a page must say its character set; the HTML standard asks for 1024, pages are laxer."""


def read(data: bytes, name: str) -> tuple[Article, ...]:
    """The articles on a saved page: one, but where a news database made it. ReadError where there is none."""
    return articles_of_page(decode_page(data, name), name)


def articles_of_page(markup: str, name: str) -> tuple[Article, ...]:
    """The articles in markup that is already decoded: of a page, or of a mail's HTML part."""
    root, body = parsed(markup, name)
    blocks = list(blocks_of(body))
    if cuttings_in([block.words for block in blocks]):
        return articles_from_blocks([Block(block.words) for block in blocks])
    known = credits_of(root, markup, blocks)
    return (article_from_blocks(choose(body, blocks, known.title), known),)


def decode_page(data: bytes, name: str) -> str:
    """The characters of a page. What its bytes show goes before what the page says, which is often wrong."""
    label = _LABEL.search(data[:_LABEL_WITHIN])
    said = decode_as(data, label[1].decode("ascii")) if label and not _is_unicode(data) else None
    return decode(data, name) if said is None or "\0" in said else said


def _is_unicode(data: bytes) -> bool:
    if data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return True
    try:
        return not data.isascii() and bool(data.decode("utf-8"))
    except UnicodeDecodeError:
        return False


def parsed(markup: str, name: str) -> tuple[etree._Element, etree._Element]:
    """The tree of a page and its body. The parser builds what browsers would of broken markup, and loads nothing."""
    if markup.count("<") > MOST_TAGS:
        raise unreadable(name, say("it holds more markup than any article"), say("Copy the article and paste it"))
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True)
    root = etree.fromstring(markup.encode("utf-8", "replace"), parser)
    if any("Excessive depth" in entry.message for entry in parser.error_log):
        raise unreadable(
            name, say("its parts are nested too deeply"), say("Copy the article in a browser and paste it")
        )
    body = root.find("body") if root is not None else None
    if body is None:
        raise unreadable(name, say("there are no words in it"), say("Save the page once more, complete, and open that"))
    return root, body
