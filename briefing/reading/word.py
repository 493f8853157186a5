"""Word files (.docx, .docm, .dotx): the words as Word shows them with all changes accepted.

Insertions yes, deletions and the old places of moved words no; content controls, smart tags, links and tables yes;
headers, footers and hidden words no; notes and captions are left out and shown as such. Macros are never looked at.
Markup as in ISO/IEC 29500-1, section 17.

Of the file's properties none is believed: author and date are those of the file, which is often somebody's copy.
"""

import re
from collections.abc import Iterator

from lxml import etree

from briefing.model.article import Article
from briefing.reading.archive import Archive
from briefing.reading.articles import articles_from_blocks
from briefing.reading.assemble import Block, Role
from briefing.reading.head import Head
from briefing.reading.symbols import sign

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PARAGRAPH, _WORDS, _SYMBOL = f"{_W}p", f"{_W}t", f"{_W}sym"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"

_CHARACTERS = {
    f"{_W}tab": "\t",
    f"{_W}br": "\n",
    f"{_W}cr": "\n",
    f"{_W}noBreakHyphen": "\u2011",
    f"{_W}softHyphen": "\u00ad",
}
# Parts of a paragraph that Word does not show as its words: deletions, moved words where they were, phonetic guides,
# second renderings of one drawing, and property lists, which may hold tab stops.
_UNSEEN = frozenset((*(f"{_W}{name}" for name in ("del", "moveFrom", "rt", "pPr", "rPr", "instrText")), _FALLBACK))

_TOLD = (_PARAGRAPH, _WORDS, _SYMBOL, *_CHARACTERS, *_UNSEEN)
"""What is looked at in a paragraph; the many elements around them are passed by."""

_DOCUMENT = re.compile(r"word/document\d*\.xml")
_NOTES = ("word/footnotes.xml", "word/endnotes.xml")
_OFF = ("0", "false", "off")
# ISO/IEC 29500 Strict names its elements in a namespace of its own; they are the same elements.
_STRICT = (b"http://purl.oclc.org/ooxml/wordprocessingml/main", _W.strip("{}").encode())


def read(data: bytes, name: str) -> tuple[Article, ...]:
    """The articles in a Word file; ReadError where it is damaged or locked."""
    archive = Archive(data, name)
    styles = _style_names(archive) if archive.holds("word/styles.xml") else {}
    blocks: list[Block] = []
    title = None
    for style, words in _paragraphs(archive.xml(_document(archive), _STRICT)):
        kind = styles.get(style, "")
        heading = kind == "title" or kind.startswith("heading")
        if heading and all(block.role is Role.LEFT_OUT for block in blocks):
            title = words
        role = Role.LEFT_OUT if kind == "caption" else Role.HEADING if heading else Role.BODY
        blocks.append(Block(words, role))
    notes = [words for part in filter(archive.holds, _NOTES) for _, words in _paragraphs(archive.xml(part, _STRICT))]
    return articles_from_blocks(blocks, Head(title=title), notes)


def _document(archive: Archive) -> str:
    """The name of the main part: usually word/document.xml, but some services number it."""
    return next((part for part in archive.parts if _DOCUMENT.fullmatch(part)), "word/document.xml")


def _style_names(archive: Archive) -> dict[str, str]:
    """Names of styles by their ids. Ids are in the language of the user's Word, names are not."""
    names = {}
    for style in archive.xml("word/styles.xml", _STRICT).iter(f"{_W}style"):
        name = style.find(f"{_W}name")
        if name is not None:
            names[style.get(f"{_W}styleId", "")] = name.get(f"{_W}val", "").lower()
    return names


def _paragraphs(root: etree._Element) -> Iterator[tuple[str, str]]:
    """The style id and the words of each paragraph that holds any, one within another (a text box) included.

    A paragraph whose mark is deleted is one with the next, as it is in Word once changes are accepted.
    """
    _drop_hidden(root)
    open_words: list[list[str]] = []
    begun: list[str] = []
    walk = etree.iterwalk(root, events=("start", "end"), tag=_TOLD)
    for event, element in walk:
        if event == "start":
            if element.tag in _UNSEEN:
                walk.skip_subtree()
            elif element.tag == _PARAGRAPH:
                open_words.append(begun)
                begun = []
            elif open_words:
                open_words[-1].append(_characters(element))
        elif element.tag == _PARAGRAPH:
            begun, words = _ended(element, open_words.pop())
            if words:
                yield _style(element), words
    if last := "".join(begun).strip():
        yield "", last


def _characters(element: etree._Element) -> str:
    """The words of an element that holds some, or the character that it stands for."""
    if element.tag == _WORDS:
        return element.text or ""
    if element.tag == _SYMBOL:
        return sign(element.get(f"{_W}font", ""), element.get(f"{_W}char", ""))
    return _CHARACTERS[str(element.tag)]


def _ended(paragraph: etree._Element, words: list[str]) -> tuple[list[str], str]:
    """What a paragraph leaves to the next one, and its own words: where its mark is deleted all is left."""
    mark = paragraph.find(f"{_W}pPr/{_W}rPr")
    if mark is not None and any(mark.find(f"{_W}{change}") is not None for change in ("del", "moveFrom")):
        return words, ""
    return [], "".join(words).strip()


def _style(paragraph: etree._Element) -> str:
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    return style.get(f"{_W}val", "") if style is not None else ""


def _drop_hidden(root: etree._Element) -> None:
    """Takes out the runs that Word does not show."""
    for mark in list(root.iter(f"{_W}vanish")):
        run = next(mark.iterancestors(f"{_W}r", f"{_W}pPr"), None)
        parent = run.getparent() if run is not None else None
        if run is not None and parent is not None and run.tag == f"{_W}r" and mark.get(f"{_W}val") not in _OFF:
            parent.remove(run)
