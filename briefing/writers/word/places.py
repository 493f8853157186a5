"""A template's own places for heading and text: content controls, bookmarks, and {{names}} in the text.

A place is known by its name in many languages (`resources/word/places.toml`). A known place for which the brief has
nothing is emptied: no "click here" stays behind.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from copy import deepcopy
from functools import cache

from lxml import etree

from briefing.paths import resource
from briefing.writers.word.markup import run, text
from briefing.writers.word.tree import NS, attribute, elements, tag, value

BODY = "body"
"""The place of everything that has no place of its own."""

_MARK = re.compile(r"\{\{\s*([^{}]{1,60}?)\s*\}\}")
_CORE = re.compile(r"coreProperties\[1\]/\w+:(title|category)\[1\]")
"""A control tied to one of the two properties that we set to the same words may stay tied."""

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


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


def fill(root: etree._Element, values: Mapping[str, str]) -> set[str]:
    """Put values into the places of a story; the names of those found come back.

    Marks go first: a brief's own words may look like one.
    """
    found = set[str]()
    for paragraph in root.iter(tag("p")):
        found |= _set_marks(paragraph, values)
    for name, control in list(controls(root)):
        if name in values:
            _set_control(control, values[name])
            found.add(name)
    for name, start in list(bookmarks(root)):
        if name in values:
            _set_bookmark(start, values[name])
            found.add(name)
    return found


def controls(root: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    """The content controls that are places, with their names: by tag, by title, by the property they are tied to."""
    for control in root.iter(tag("sdt")):
        tied = control.find("w:sdtPr/w:dataBinding", NS)
        property_ = _CORE.search(attribute(tied, "xpath")) if tied is not None else None
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
    words = "".join(each.text or "" for each in _texts(paragraph))
    return {name for match in _MARK.finditer(words) if (name := place(match[1]))}


def is_place(element: etree._Element) -> bool:
    """Whether there is a place of ours in an element."""
    within = (*controls(element), *bookmarks(element))
    return bool(within) or any(marks(paragraph) for paragraph in element.iter(tag("p")))


def _set_control(control: etree._Element, words: str) -> None:
    """The words in place of a control's content, in the look of its first run."""
    content, properties = control.find("w:sdtContent", NS), control.find("w:sdtPr", NS)
    if content is None or properties is None:
        return
    new = _run_like(content, words, plain=properties.find("w:showingPlcHdr", NS) is not None)
    _settle(properties)
    paragraphs = list(content.iter(tag("p")))
    if not paragraphs:
        content[:] = [new]
        return
    for paragraph in paragraphs:
        _empty(paragraph)
    paragraphs[0].append(new)
    for paragraph in paragraphs[1:]:
        if paragraph.getparent() is content:
            content.remove(paragraph)


def _settle(properties: etree._Element) -> None:
    """The control no longer shows a prompt, nor takes its words from a store that would overwrite ours.

    LibreOffice writes the properties in an order that the schema does not allow; they are put into it.
    """
    for element in list(properties):
        tied = element.tag == tag("dataBinding") and not _CORE.search(attribute(element, "xpath"))
        if tied or element.tag == tag("showingPlcHdr"):
            properties.remove(element)
    properties[:] = sorted(properties, key=lambda element: _ORDER.get(str(element.tag), len(_ORDER)))


_ORDER = {tag(name): n for n, name in enumerate(("rPr", "alias", "tag", "id", "lock", "placeholder", "temporary"))}
_ORDER |= {tag("showingPlcHdr"): len(_ORDER), tag("dataBinding"): len(_ORDER) + 1}
"""The order of a control's properties (ISO/IEC 29500-1, 17.5.2.38); what tells its kind comes last."""


def _set_bookmark(start: etree._Element, words: str) -> None:
    """The words in place of what stands in a bookmark, as far as that is one paragraph."""
    inside = _inside(start)
    parent = start.getparent()
    if parent is None:
        return
    if parent.tag == tag("p"):
        start.addnext(_run_like(inside[0] if inside else parent, words))
    elif (paragraph := next(start.itersiblings(tag("p")), None)) is not None:
        paragraph.append(_run_like(paragraph, words))
    for element in inside:
        parent.remove(element)


def _inside(start: etree._Element) -> list[etree._Element]:
    """What stands between the ends of a bookmark in its paragraph; nothing where it ends elsewhere."""
    inside: list[etree._Element] = []
    for sibling in start.itersiblings():
        if sibling.tag == tag("bookmarkEnd") and attribute(sibling, "id") == attribute(start, "id"):
            return inside
        inside.append(sibling)
    return []


def _set_marks(paragraph: etree._Element, values: Mapping[str, str]) -> set[str]:
    """The values in place of {{names}}, which Word may have spread over several runs; the last one first."""
    found = set[str]()
    texts = _texts(paragraph)
    for match in reversed(list(_MARK.finditer("".join(each.text or "" for each in texts)))):
        if (name := place(match[1])) in values:
            _splice(texts, match.start(), match.end(), values[name])
            found.add(name)
    return found


def _texts(paragraph: etree._Element) -> list[etree._Element]:
    """The texts of a paragraph, without those of paragraphs in it (text boxes)."""
    return [each for each in paragraph.iter(tag("t")) if next(each.iterancestors(tag("p")), None) is paragraph]


def _splice(texts: list[etree._Element], start: int, end: int, words: str) -> None:
    """Put words in place of a stretch of the joined texts: into the first text that it touches."""
    at = 0
    for element in texts:
        old = element.text or ""
        before, after = old[: max(0, start - at)], old[max(0, end - at) :]
        if at < end and at + len(old) > start:
            element.text = before + words + after
            element.set(_SPACE, "preserve")
            words = ""
        at += len(old)


def _run_like(element: etree._Element, words: str, *, plain: bool = False) -> etree._Element:
    """A run of words in the look of the first run in an element; `plain` without its character style."""
    new = elements(run(text(words)))[0]
    look = element.find(".//w:rPr", NS) if element.tag != tag("r") else element.find("w:rPr", NS)
    if look is not None and next(look.iterancestors(tag("pPr"), tag("sdtPr")), None) is None:
        new.insert(0, deepcopy(look))
        for style in new.findall("w:rPr/w:rStyle", NS) if plain else ():
            new[0].remove(style)
    return new


def _empty(paragraph: etree._Element) -> None:
    """Take everything out of a paragraph but its properties."""
    for child in list(paragraph):
        if child.tag != tag("pPr"):
            paragraph.remove(child)
