"""A template's own places for heading and text: content controls, bookmarks, and {{names}} in the text.

A place is known by its name in many languages (`resources/word/places.toml`).
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache

from lxml import etree

from briefing.paths import resource
from briefing.writers.word.tree import NS, attribute, tag, value

BODY = "body"
"""The place of everything that has no place of its own."""

MARK = re.compile(r"\{\{\s*([^{}]{1,60}?)\s*\}\}")
TIED = re.compile(r"coreProperties\[1\]/\w+:(title|category)\[1\]")
"""How a control is tied to one of the two properties that we set to the words that belong there."""


@cache
def _names() -> Mapping[str, str]:
    """Our name of a place by what templates call it, in its plain form."""
    data = tomllib.loads(resource("word", "places.toml").read_text(encoding="utf-8"))
    return {_plain(other): name for name, others in data.items() for other in (name, *others)}


def _plain(name: str) -> str:
    return re.sub(r"[\s:_.-]+", "", name).casefold()


def place(name: str) -> str:
    """Our name of a place that a template calls so; "" for one that is none of ours."""
    return _names().get(_plain(name), "")


def controls(root: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    """The content controls that are places, with their names: by tag, by title, by the property they are tied to."""
    for control in root.iter(tag("sdt")):
        tied = control.find("w:sdtPr/w:dataBinding", NS)
        property_ = TIED.search(attribute(tied, "xpath")) if tied is not None else None
        told = [value(control, "w:sdtPr/w:tag"), value(control, "w:sdtPr/w:alias")]
        told += [property_[1].replace("category", "marking")] if property_ else []
        if name := next(filter(None, map(place, told)), ""):
            yield name, control


def bookmarks(root: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    """The starts of bookmarks that are places, with their names."""
    for start in root.iter(tag("bookmarkStart")):
        if name := place(attribute(start, "name")):
            yield name, start


def marks(paragraph: etree._Element) -> set[str]:
    """The names of the places that are marked in the text of a paragraph."""
    words = "".join(each.text or "" for each in texts_of(paragraph))
    return {name for match in MARK.finditer(words) if (name := place(match[1]))}


def is_place(element: etree._Element) -> bool:
    """Whether there is a place of ours in an element."""
    within = (*controls(element), *bookmarks(element))
    return bool(within) or any(marks(paragraph) for paragraph in element.iter(tag("p")))


def texts_of(paragraph: etree._Element) -> list[etree._Element]:
    """The texts of a paragraph, without those of paragraphs in it (text boxes)."""
    return [each for each in paragraph.iter(tag("t")) if next(each.iterancestors(tag("p")), None) is paragraph]
