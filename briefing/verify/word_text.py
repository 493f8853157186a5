"""The words of a Word file as a reader sees them: insertions that are tracked count, deletions do not."""

import io
import zipfile
from collections.abc import Iterator

from lxml import etree

from briefing.errors import ReadError
from briefing.messages import say

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
"""The namespace of WordprocessingML (ECMA-376, part 1, annex A)."""

DELETED = {f"{W}del", f"{W}moveFrom"}
INSERTED = {f"{W}ins", f"{W}moveTo"}
"""Tracked changes; those of paragraph marks and properties have no words in them."""

_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_GONE = {*DELETED, _FALLBACK}
"""What is no longer, or only for older programs, part of the text."""

SHOWN = {f"{W}tab": " ", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "\u2011"}
LARGEST = 64 * 2**20
"""Bytes of XML that are unpacked at most."""


def word_paragraphs(data: bytes) -> tuple[str, ...]:
    """The paragraphs of a Word file's body in order, tables included. ReadError where it is no Word file."""
    root = body(data)
    return tuple(text for text in ("".join(_words(each)) for each in root.iter(f"{W}p")) if text.strip())


def body(data: bytes) -> etree._Element:
    """The root of a Word file's main part. ReadError where there is none."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            if file.getinfo("word/document.xml").file_size > LARGEST:
                raise ValueError("too large")
            parser = etree.XMLParser(resolve_entities=False, no_network=True)
            return etree.fromstring(file.read("word/document.xml"), parser)
    except Exception as error:  # whatever the bytes of a stranger's file bring about
        raise ReadError(
            say("The Word file could not be read"), say("it is damaged or none"), say("Save it again in Word")
        ) from error


def _words(paragraph: etree._Element) -> Iterator[str]:
    """The words of a paragraph; those of a text box in it are paragraphs of their own."""
    walk = etree.iterwalk(paragraph, events=("start",))
    for _, element in walk:
        if element.tag in _GONE or (element.tag == f"{W}p" and element is not paragraph):
            walk.skip_subtree()
        elif element.tag == f"{W}t":
            yield element.text or ""
        elif element.tag in SHOWN:
            yield SHOWN[str(element.tag)]
