"""OpenDocument texts (.odt): the words as the writer left them, deletions gone, notes and captions left out.

Comments, hidden words, macros and what is said of a picture for those who cannot see it are no words of the article.

Markup as in OASIS OpenDocument 1.3, part 3.
"""

import re
from collections.abc import Iterator

from lxml import etree

from briefing.messages import say
from briefing.model.article import Article
from briefing.reading.archive import Archive
from briefing.reading.articles import articles_from_blocks
from briefing.reading.assemble import Block, Role
from briefing.reading.head import Head
from briefing.reading.refusals import unreadable

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_DRAWN = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
_PARAGRAPHS = frozenset((f"{_TEXT}p", f"{_TEXT}h"))
_SEVERAL_SPACES = f"{_TEXT}s"
_CHARACTERS = {f"{_TEXT}tab": "\t", f"{_TEXT}line-break": "\n"}
_UNSEEN = frozenset(
    (
        *(f"{_TEXT}{name}" for name in ("tracked-changes", "note-citation", "ruby-text", "script")),
        *(f"{_TEXT}{name}" for name in ("hidden-text", "hidden-paragraph")),
        *(f"{_OFFICE}{name}" for name in ("annotation", "binary-data")),
        *(f"{_DRAWN}{name}" for name in ("title", "desc")),
    )
)
_CAPTIONS = frozenset(("Caption", "Illustration", "Figure", "Drawing", "Table"))
"""The styles that LibreOffice and OpenOffice give to captions, each by what it stands under."""

_MANIFEST = "META-INF/manifest.xml"
_SPACES = re.compile(r"[\t\r\n][ \t\r\n]*| [ \t\r\n]+")
"""White space that is not one space already."""


def read(data: bytes, name: str) -> tuple[Article, ...]:
    """The articles in an OpenDocument text; ReadError where it is damaged or locked."""
    archive = Archive(data, name)
    if archive.holds(_MANIFEST) and b"encryption-data" in archive.text(_MANIFEST):
        raise unreadable(name, say("it is protected by a password"), say("Save it without one"))
    blocks: list[Block] = []
    title = None
    root = archive.xml("content.xml")
    _drop_hidden(root)
    parents = _parents(root)
    for element, words in _paragraphs(root):
        style = element.get(f"{_TEXT}style-name", "")
        style = parents.get(style, style)
        if style in _CAPTIONS or next(element.iterancestors(f"{_TEXT}note"), None) is not None:
            blocks.append(Block(words, Role.LEFT_OUT))
            continue
        heading = element.tag == f"{_TEXT}h" or style == "Title"
        if heading and all(block.role is Role.LEFT_OUT for block in blocks):
            title = words
        blocks.append(Block(words, Role.HEADING if heading else Role.BODY))
    return articles_from_blocks(blocks, Head(title=title))


def _parents(root: etree._Element) -> dict[str, str]:
    """The named style that each style of the file's own making rests on."""
    names = ((style.get(f"{_STYLE}name", ""), style) for style in root.iter(f"{_STYLE}style"))
    return {name: style.get(f"{_STYLE}parent-style-name", name) for name, style in names}


def _drop_hidden(root: etree._Element) -> None:
    """Empties the spans that are not shown."""
    looks = root.iter(f"{_STYLE}text-properties")
    styles = [look.getparent() for look in looks if look.get(f"{_TEXT}display") == "none"]
    hidden = {style.get(f"{_STYLE}name") for style in styles if style is not None}
    for span in list(root.iter(f"{_TEXT}span")) if hidden else ():
        if span.get(f"{_TEXT}style-name") in hidden:
            after = span.tail
            span.clear()
            span.tail = after


def _paragraphs(root: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    """Each paragraph and heading that holds words, one within another (a note, a text box) included."""
    open_words: list[list[str]] = []
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        if event == "start":
            if element.tag in _PARAGRAPHS:
                open_words.append([])
            if element.tag in _UNSEEN:
                walk.skip_subtree()
            elif open_words:
                open_words[-1].append(_character(element) + _shown(element.text))
        else:
            if element.tag in _PARAGRAPHS and (words := "".join(open_words.pop()).strip()):
                yield element, words
            if open_words:
                open_words[-1].append(_shown(element.tail))


def _character(element: etree._Element) -> str:
    """What an element that stands for characters stands for."""
    if element.tag == _SEVERAL_SPACES:
        count = element.get(f"{_TEXT}c", "1")
        return " " * min(int(count), 100) if count.isdecimal() else " "
    return _CHARACTERS.get(str(element.tag), "")


def _shown(words: str | None) -> str:
    """Words as shown: a run of white space in the markup is one space."""
    if not words or ("  " not in words and words.isprintable()):  # nothing to be folded, as in most
        return words or ""
    return _SPACES.sub(" ", words)
