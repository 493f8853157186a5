"""Filling a template's places with what belongs there, in the look that the template gave them.

A known place for which the brief has nothing is emptied: no "click here" stays behind.
"""

from collections.abc import Mapping
from copy import deepcopy

from lxml import etree

from briefing.writers.word.markup import run, text
from briefing.writers.word.places import MARK, TIED, bookmarks, controls, place, texts_of
from briefing.writers.word.tree import NS, attribute, elements, tag

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


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
        tied = element.tag == tag("dataBinding") and not TIED.search(attribute(element, "xpath"))
        if tied or element.tag == tag("showingPlcHdr"):
            properties.remove(element)
    properties[:] = sorted(properties, key=lambda element: _ORDER.get(str(element.tag), len(_ORDER)))


_ORDER = {tag(name): n for n, name in enumerate(("rPr", "alias", "tag", "id", "lock", "placeholder", "temporary"))}
_ORDER |= {tag("showingPlcHdr"): len(_ORDER), tag("dataBinding"): len(_ORDER) + 1}
"""The order of a control's properties (ISO/IEC 29500-1, 17.5.2.38); what tells its kind comes last."""


def _set_bookmark(start: etree._Element, words: str) -> None:
    """The words in place of what a bookmark holds, of a paragraph or of several."""
    inside, parent = _inside(start), start.getparent()
    if parent is None:
        return
    new = _run_like(inside[0] if inside else parent, words)
    if parent.tag == tag("p"):
        start.addnext(new)
    elif (paragraph := next(start.itersiblings(tag("p")), None)) is not None:
        if paragraph in inside:
            inside.remove(paragraph)
            _empty(paragraph)
        paragraph.append(new)
    for element in inside:
        parent.remove(element)


def _inside(start: etree._Element) -> list[etree._Element]:
    """What stands between the ends of a bookmark that lie in one element; nothing where they do not."""
    inside: list[etree._Element] = []
    for sibling in start.itersiblings():
        if sibling.tag == tag("bookmarkEnd") and attribute(sibling, "id") == attribute(start, "id"):
            return inside
        inside.append(sibling)
    return []


def _set_marks(paragraph: etree._Element, values: Mapping[str, str]) -> set[str]:
    """The values in place of {{names}}, which Word may have spread over several runs; the last one first."""
    found = set[str]()
    texts = texts_of(paragraph)
    for match in reversed(list(MARK.finditer("".join(each.text or "" for each in texts)))):
        if (name := place(match[1])) in values:
            _splice(texts, match.start(), match.end(), values[name])
            found.add(name)
    return found


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
    look = element.find("w:rPr" if element.tag == tag("r") else ".//w:r/w:rPr", NS)
    if look is not None:
        new.insert(0, deepcopy(look))
        for style in new.findall("w:rPr/w:rStyle", NS) if plain else ():
            new[0].remove(style)
    return new


def _empty(paragraph: etree._Element) -> None:
    """Take everything out of a paragraph but its properties."""
    for child in list(paragraph):
        if child.tag != tag("pPr"):
            paragraph.remove(child)
