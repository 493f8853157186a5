"""The words of a Word file as a reader sees them: insertions that are tracked count, deletions do not."""

import io
import zipfile
from collections.abc import Iterator

from lxml import etree

from briefing.errors import ReadError

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_GONE = {f"{_W}del", f"{_W}moveFrom", _FALLBACK}
"""What is no longer, or only for older programs, part of the text."""

_SHOWN = {f"{_W}tab": " ", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "\u2011"}
LARGEST = 64 * 2**20
"""Bytes of XML that are unpacked at most."""


def word_paragraphs(data: bytes) -> tuple[str, ...]:
    """The paragraphs of a Word file's body in order, tables included. ReadError where it is no Word file."""
    root = _body(data)
    return tuple(text for text in ("".join(_words(each)) for each in root.iter(f"{_W}p")) if text.strip())


def _body(data: bytes) -> etree._Element:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            if file.getinfo("word/document.xml").file_size > LARGEST:
                raise ValueError("too large")
            parser = etree.XMLParser(resolve_entities=False, no_network=True)
            return etree.fromstring(file.read("word/document.xml"), parser)
    except Exception as error:  # whatever the bytes of a stranger's file bring about
        raise ReadError("The Word file could not be read", "it is damaged or none", "Save it again in Word") from error


def _words(paragraph: etree._Element) -> Iterator[str]:
    """The words of a paragraph; those of a text box in it are paragraphs of their own."""
    walk = etree.iterwalk(paragraph, events=("start",))
    for _, element in walk:
        if element.tag in _GONE or (element.tag == f"{_W}p" and element is not paragraph):
            walk.skip_subtree()
        elif element.tag == f"{_W}t":
            yield element.text or ""
        elif element.tag in _SHOWN:
            yield _SHOWN[str(element.tag)]
