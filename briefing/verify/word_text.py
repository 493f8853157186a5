"""The words of a Word file as a reader sees them: insertions that are tracked count, deletions do not.

Nor do words that are there but not to be seen: hidden, struck through, white or tiny ones, and the code of a field.
"""

import io
import re
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
_UNSEEN = ("vanish", "webHidden", "specVanish", "strike", "dstrike")
"""Properties of a run (ECMA-376, part 1, 17.3.2) under which its words are not to be read."""

_OFF = ("0", "false", "off")
_WHITE = ("FFFFFF", "ffffff")
_TINY = 8
"""Half points; smaller letters are not meant to be read."""

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
    walk, fields = etree.iterwalk(paragraph, events=("start",)), Fields()
    for _, element in walk:
        if element.tag in _GONE or (element.tag == f"{W}p" and element is not paragraph):
            walk.skip_subtree()
        else:
            yield fields.shown(element)


class Fields:
    """What is shown of the elements of a document, met in its order; of a field that is its result, not its code."""

    def __init__(self) -> None:
        self._in_code: list[bool] = []

    def shown(self, element: etree._Element) -> str:
        """The words that a reader sees of one element itself."""
        if element.tag == f"{W}fldChar":
            self._turn(element.get(f"{W}fldCharType"))
        if any(self._in_code):
            return ""
        if element.tag == f"{W}t":
            return "" if _is_unseen(element) else element.text or ""
        if element.tag == f"{W}sym":
            return _symbol(element.get(f"{W}char", ""))
        return SHOWN.get(str(element.tag), "")

    def _turn(self, kind: str | None) -> None:
        if kind == "begin":
            self._in_code.append(True)
        elif self._in_code:
            self._in_code.pop()
            if kind == "separate":
                self._in_code.append(False)


def _symbol(code: str) -> str:
    """A character named by its code (w:sym), which a reader sees though it is no text."""
    return chr(int(code, 16)) if re.fullmatch("[0-9A-Fa-f]{4}", code) else "\ufffc"


def _is_unseen(text: etree._Element) -> bool:
    """Whether the run that a text stands in hides it."""
    run = text.getparent()
    properties = run.find(f"{W}rPr") if run is not None else None
    if properties is None:
        return False
    values = {str(each.tag).removeprefix(W): each.get(f"{W}val", "") for each in properties}
    size = values.get("sz", "")
    tiny = size.isdecimal() and int(size) < _TINY
    white = values.get("color") in _WHITE and not {"shd", "highlight"} & values.keys()
    return tiny or white or any(values.get(name, "0") not in _OFF for name in _UNSEEN)
