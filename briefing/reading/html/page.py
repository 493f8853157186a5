"""A saved page becomes an Article. Nothing that it points to is fetched, no script is run."""

import codecs
import re

from lxml import etree

from briefing.model.article import Article
from briefing.reading.assemble import article_from_blocks
from briefing.reading.html.blocks import blocks_of
from briefing.reading.html.body import choose
from briefing.reading.html.credits import credits_of
from briefing.reading.plain import decode
from briefing.reading.refusals import unreadable

_LABEL = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_LABEL_WITHIN = 4096
"""Bytes in which a page must say its character set; the HTML standard asks for 1024, pages are laxer."""

# What pages call these, browsers take for their supersets (WHATWG Encoding Standard, labels).
_SUPERSETS = {"iso8859-1": "cp1252", "ascii": "cp1252", "gb2312": "gb18030", "gbk": "gb18030", "iso8859-9": "cp1254"}


def read(data: bytes, name: str) -> Article:
    """The article on a saved page; ReadError where there is none."""
    return article_of_page(decode_page(data, name), name)


def article_of_page(markup: str, name: str) -> Article:
    """The article in markup that is already decoded: of a page, or of a mail's HTML part."""
    root = _parsed(markup, name)
    page = root.find("body")
    if page is None:
        raise unreadable(name, "there are no words in it", "Save the page once more, complete, and open that")
    blocks = list(blocks_of(page))
    known = credits_of(root, markup, blocks)
    chosen = choose(page, blocks, known.title)
    return article_from_blocks(chosen.blocks, known, chosen.left_out)


def decode_page(data: bytes, name: str) -> str:
    """The characters of a page. What its bytes show goes before what the page says, which is often wrong."""
    label = _LABEL.search(data[:_LABEL_WITHIN])
    if label and not _is_unicode(data):
        try:
            encoding = codecs.lookup(label[1].decode("ascii")).name
            return data.decode(_SUPERSETS.get(encoding, encoding))
        except (LookupError, UnicodeDecodeError, ValueError):
            pass
    return decode(data, name)


def _is_unicode(data: bytes) -> bool:
    if data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return True
    try:
        return not data.isascii() and bool(data.decode("utf-8"))
    except UnicodeDecodeError:
        return False


def _parsed(markup: str, name: str) -> etree._Element:
    """The tree of a page. The parser builds what browsers would of broken markup, and loads nothing."""
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True)
    root = etree.fromstring(markup.encode("utf-8", "replace"), parser)
    if any("Excessive depth" in entry.message for entry in parser.error_log):
        raise unreadable(name, "its parts are nested too deeply", "Copy the article in a browser and paste it")
    if root is None:
        raise unreadable(name, "there are no words in it", "Save the page once more, complete, and open that")
    return root
