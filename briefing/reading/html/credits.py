"""What a page says about itself: headline, byline, outlet, date, address.

Read in the order of trust: JSON-LD (schema.org Article), which sites write for search engines; Open Graph and other
`<meta>`; then the visible page. Nothing is fetched: an address is text.
"""

import json
import re
from collections.abc import Iterator, Sequence
from html import unescape

from lxml import etree

from briefing.reading.dates import find_date
from briefing.reading.head import Head, without_by
from briefing.reading.html.blocks import PageBlock
from briefing.reading.html.body import fold

_META = {
    "og:title": "title",
    "twitter:title": "title",
    "dc.title": "title",
    "author": "byline",
    "article:author": "byline",
    "dc.creator": "byline",
    "og:site_name": "publisher",
    "dc.publisher": "publisher",
    "article:published_time": "published",
    "datepublished": "published",
    "dc.date": "published",
    "date": "published",
    "pubdate": "published",
    "og:url": "address",
}
"""Names of `<meta>` elements, in lower case, and what they give."""

_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+)")
"""The comment that browsers write at the top of a page that they save."""

_OUTLET_SUFFIX = re.compile(r"\s+[|–—-]\s+[^|–—]{2,40}$")
_ARTICLE = re.compile(r"(?:Article|BlogPosting|Report)$")
_BYLINE_CLASS = re.compile(r"\b(?:byline|author)\b", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://")

_MOST_JSON = 200_000
"""Characters of a JSON-LD block that are read: what describes one article is a few thousand."""

_LONGEST_BYLINE = 120
"""Characters, as in `head`."""

Said = dict[str, str]
"""Fields of a Head, as the page words them."""


def credits_of(root: etree._Element, markup: str, blocks: Sequence[PageBlock]) -> Head:
    """What a page says about itself; what it does not say is None."""
    said = _seen(root) | _saved_from(markup) | _meta(root) | _json_ld(root)
    dated = find_date(said.get("published", ""))
    byline = without_by(said.get("byline", ""))
    return Head(
        title=_headline(said.get("title", ""), blocks) or None,
        byline=byline if 0 < len(byline) <= _LONGEST_BYLINE and not _ADDRESS.match(byline) else None,
        publisher=said.get("publisher"),
        published=dated[0] if dated else None,
        address=said.get("address") if _ADDRESS.match(said.get("address", "")) else None,
    )


def _headline(title: str, blocks: Sequence[PageBlock]) -> str:
    """The headline as the page prints it: the heading that agrees with the title, or its only `<h1>`."""
    headings = [block.words for block in blocks if block.element.tag in ("h1", "h2")]
    folded = fold(title)
    for words in headings:
        if folded and fold(words) == folded:
            return words
    first = [block.words for block in blocks if block.element.tag == "h1"]
    return first[0] if len(first) == 1 and len(first[0].split()) > 2 else title


def _json_ld(root: etree._Element) -> Said:
    for script in root.iter("script"):
        if "ld+json" in script.get("type", "") and script.text and len(script.text) < _MOST_JSON:
            for item in _items(script.text):
                if _ARTICLE.search(_first(item.get("@type"))):
                    return _of_item(item)
    return {}


def _items(script: str) -> Iterator[dict[str, object]]:
    """The objects that a JSON-LD block describes at its top."""
    try:
        data = json.loads(script)
    except (ValueError, RecursionError):
        return
    for item in data if isinstance(data, list) else [data]:
        if isinstance(item, dict):
            yield item
            graph = item.get("@graph")
            yield from (node for node in graph if isinstance(node, dict)) if isinstance(graph, list) else ()


def _of_item(item: dict[str, object]) -> Said:
    said = {
        "title": _first(item.get("headline")),
        "byline": " and ".join(_names(item.get("author"))),
        "publisher": _first(_names(item.get("publisher"))),
        "published": _first(item.get("datePublished")),
        "address": _first(item.get("url")),
    }
    return {field: unescape(value).strip() for field, value in said.items() if value.strip()}


def _names(value: object) -> list[str]:
    """The names of one or more people or organisations."""
    several = value if isinstance(value, list) else [value]
    names = [item.get("name") if isinstance(item, dict) else item for item in several]
    return [name for name in names if isinstance(name, str)]


def _first(value: object) -> str:
    several = value if isinstance(value, list) else [value]
    return next((item for item in several if isinstance(item, str)), "")


def _meta(root: etree._Element) -> Said:
    said: Said = {}
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        content = element.get("content", "").strip()
        if content and (field := _META.get(name.lower())):
            said.setdefault(field, content)
    return said


def _saved_from(markup: str) -> Said:
    saved = _SAVED_FROM.search(markup[:2000])
    return {"address": saved[1]} if saved else {}


def _seen(root: etree._Element) -> Said:
    """What only the visible page and its `<title>` and `<link>` say."""
    said: Said = {}
    for element in root.iter("title", "link", "time", "a", "span", "p", "div", "address"):
        for field, value in _seen_in(element):
            said.setdefault(field, value)
    return said


def _seen_in(element: etree._Element) -> Iterator[tuple[str, str]]:
    if element.tag == "title" and element.text:
        yield "title", _OUTLET_SUFFIX.sub("", " ".join(element.text.split()))
    elif element.tag == "link" and element.get("rel") == "canonical":
        yield "address", element.get("href", "")
    elif element.tag == "time" and (day := element.get("datetime")):
        yield "published", day
    elif "author" in (element.get("rel"), element.get("itemprop")) or _BYLINE_CLASS.search(element.get("class", "")):
        words = " ".join("".join(map(str, element.itertext())).split())
        if 0 < len(words) <= _LONGEST_BYLINE:
            yield "byline", words
