"""The words of a finished PDF, read as a screen reader does: along its structure tree, heads and feet skipped.

PDFium gives the tree page by page, and the text of each object with the number of its marked content.
"""

import ctypes
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pypdfium2
from pypdfium2 import raw

from briefing.reading.pdfium import opened

BLOCKS = frozenset(
    ("P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "Lbl", "LBody", "TH", "TD", "Caption", "BlockQuote", "Note", "TOCI")
)
"""Structure types (ISO 32000-1, 14.8.4) whose words are a paragraph of their own; others belong to the one around."""

DEEPEST = 100
"""Levels of a structure tree that are read; a hostile one may go round in a circle."""

_HYPHENS = str.maketrans("\x02\ufffe", "--")
"""PDFium's signs for a hyphen at a line's end."""


def pdf_paragraphs(data: bytes) -> tuple[str, ...]:
    """The paragraphs of a PDF in reading order; the ends of lines are line ends. ReadError where it is no PDF.

    Without a structure tree the text of each page is one paragraph, as PDFium reads it.
    """
    with opened(data) as document:
        return tuple(text for page in document for text in _on_page(page) if text.strip())


def _on_page(page: pypdfium2.PdfPage) -> Iterator[str]:
    marked = _marked_text(page)
    tree = raw.FPDF_StructTree_GetForPage(page)
    try:
        roots = [raw.FPDF_StructTree_GetChildAtIndex(tree, i) for i in range(raw.FPDF_StructTree_CountChildren(tree))]
        if not roots:
            yield page.get_textpage().get_text_range()
        for root in roots:
            yield from _Blocks(marked).read(root)
    finally:
        raw.FPDF_StructTree_Close(tree)


def _marked_text(page: pypdfium2.PdfPage) -> dict[int, str]:
    """The words of each marked content of a page, its text objects apart as lines."""
    lines: dict[int, list[str]] = {}
    words = page.get_textpage()
    for item in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
        number = raw.FPDFPageObj_GetMarkedContentID(item)
        if number >= 0:  # heads, feet and other artifacts have none
            lines.setdefault(number, []).append(_string(partial(_text_of, item, words)))
    return {number: "\n".join(texts).translate(_HYPHENS) for number, texts in lines.items()}


def _text_of(item: Any, words: Any, buffer: Any, size: int) -> int:
    units = ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort))
    return int(raw.FPDFTextObj_GetText(item, words, units, size))


def _string(call: Callable[[Any, int], int]) -> str:
    """What a function of PDFium writes into a buffer as UTF-16, asked for its size first."""
    size = call(None, 0)
    buffer = ctypes.create_string_buffer(max(size, 2))
    call(buffer, size)
    return buffer.raw[: max(size - 2, 0)].decode("utf-16-le", "replace")


class _Blocks:
    """Reads an element's words, one text for each block; words of inline elements belong to the block around them."""

    def __init__(self, marked: dict[int, str]) -> None:
        self._marked = marked

    def read(self, element: Any) -> list[str]:
        """The blocks in an element, each a text."""
        texts = [""]
        self._read(element, texts, DEEPEST)
        return texts

    def _read(self, element: Any, texts: list[str], levels: int) -> None:
        if not levels:
            return
        block = _string(partial(raw.FPDF_StructElement_GetType, element)) in BLOCKS
        if block:
            texts.append("")
        for index in range(raw.FPDF_StructElement_CountChildren(element)):
            child = raw.FPDF_StructElement_GetChildAtIndex(element, index)
            if child:
                self._read(child, texts, levels - 1)
            else:
                number = raw.FPDF_StructElement_GetChildMarkedContentID(element, index)
                texts[-1] += "\n" * bool(texts[-1]) + self._marked.get(number, "")
        if block:
            texts.append("")
