"""Where the body goes in a template, and making room for it there."""

from collections.abc import Sequence

from lxml import etree

from briefing.writers.word.filling import fill
from briefing.writers.word.places import BODY, bookmarks, controls, is_place, marks
from briefing.writers.word.tree import NS, has, tag

_PICTURES = ("drawing", "pict", "object")


def clear(body: etree._Element) -> None:
    """Take the template's own text out; places, pictures and ends of sections stay."""
    for child in list(body):
        if child.tag == tag("sectPr") or is_place(child) or has(child, *_PICTURES):
            continue
        if has(child, "sectPr"):
            _strip(child)
        else:
            body.remove(child)


def insert(body: etree._Element, content: Sequence[etree._Element]) -> None:
    """Put the content at the template's place for it, else after everything else."""
    spot = _spot(body)
    if spot is None:
        _append(body, content)
        return
    fill(body, {BODY: ""})
    _unwrap(spot)
    if not _is_empty(spot):
        for element in reversed(content):
            spot.addnext(element)
        return
    for element in content:
        spot.addprevious(element)
    if _may_go(spot):
        _remove(spot)


def _spot(body: etree._Element) -> etree._Element | None:
    """The paragraph that marks the place of the body. A text box can't be it: Word allows no footnotes there."""
    found = [element for name, element in (*controls(body), *bookmarks(body)) if name == BODY]
    found += [paragraph for paragraph in body.iter(tag("p")) if BODY in marks(paragraph)]
    for element in found:
        if next(element.iterancestors(tag("txbxContent")), None) is None:
            paragraph = _paragraph(element)
            if paragraph is not None:
                return paragraph
    return None


def _paragraph(element: etree._Element) -> etree._Element | None:
    """The paragraph that an element is, is in, or holds; or, for a bookmark between paragraphs, the next one."""
    candidates = (
        element if element.tag == tag("p") else None,
        next(element.iterancestors(tag("p")), None),
        element.find(".//w:p", NS),
        next(element.itersiblings(tag("p")), None),
    )
    return next((candidate for candidate in candidates if candidate is not None), None)


def _append(body: etree._Element, content: Sequence[etree._Element]) -> None:
    """After the last thing that shows, before the properties of the last section."""
    section = body.find("w:sectPr", NS)
    while (last := body[-1] if section is None else section.getprevious()) is not None and _may_vanish(last):
        body.remove(last)
    for element in content:
        body.append(element) if section is None else section.addprevious(element)


def _may_vanish(element: etree._Element) -> bool:
    return element.tag == tag("p") and _is_empty(element) and element.find("w:pPr/w:sectPr", NS) is None


def _unwrap(spot: etree._Element) -> None:
    """Free the spot from block controls: LibreOffice loses the first paragraph of one that has a footnote."""
    for control in list(spot.iterancestors(tag("sdt"))):
        content = control.find("w:sdtContent", NS)
        for element in list(content) if content is not None else ():
            control.addprevious(element)
        _remove(control)


def _is_empty(paragraph: etree._Element) -> bool:
    """Whether a paragraph shows nothing."""
    said = any((each.text or "").strip() for each in paragraph.iter(tag("t")))
    return not said and not has(paragraph, "br", "fldChar", "fldSimple", *_PICTURES)


def _may_go(spot: etree._Element) -> bool:
    """Whether the spot can be taken away: not where it ends a section, nor where a cell would end in a table."""
    before, parent = spot.getprevious(), spot.getparent()
    ends_cell = parent is not None and parent.tag == tag("tc") and spot.getnext() is None
    alone = before is None or before.tag != tag("p")
    return spot.find("w:pPr/w:sectPr", NS) is None and not (ends_cell and alone)


def _strip(element: etree._Element) -> None:
    """Take the words out of an element that must stay."""
    for words in list(element.iter(tag("r"))):
        _remove(words)


def _remove(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
