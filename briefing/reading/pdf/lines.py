"""The lines of a PDF, in the order in which the file sets them, each with its place on the page."""

import re
from collections.abc import Iterator
from ctypes import c_double
from dataclasses import dataclass
from math import hypot
from typing import TYPE_CHECKING

from pypdfium2 import raw

from briefing.reading.pdfium import opened

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage, PdfTextPage

_LINE = re.compile(r"(?P<words>[^\r\n\ufffe]*)(?P<end>\r\n|\n|\r|\ufffe|\Z)")
"""PDFium ends a line with a line break, or with U+FFFE where a hyphen parts a word."""

_MOST_PAGES = 1_000
"""An article, or a week of press cuttings; a longer file is a book, and would take minutes."""

_LONGEST_NAME = 12
"""Characters of what a page is called: "A12", "xxxviii"; what is longer is a description."""

_SLOPE = 0.1
"""The rise, as a share of the run, from which a line is turned; a page scanned askew stays under it."""


@dataclass(frozen=True, slots=True)
class PdfLine:
    """A line of text. Places in points from the page's lower left; `size` is that of its type, in points.

    `hyphen`: the last word goes on in the next line. `height` is the page's. `turned`: it does not run from left to
    right, like a stamp across the page or a note along its edge.
    """

    words: str
    page: int
    left: float
    right: float
    baseline: float
    size: float
    height: float
    hyphen: bool = False
    turned: bool = False


@dataclass(frozen=True, slots=True)
class PdfText:
    """The lines of a PDF that hold words, of how many pages it is, and what those that are read are called.

    A single page without a name of its own is called nothing.
    """

    lines: list[PdfLine]
    pages: int
    names: tuple[str, ...] = ()

    @property
    def wordless(self) -> list[int]:
        """The numbers, from 1, of pages that hold no text: pictures, blank, or beyond those that are read."""
        with_words = {line.page for line in self.lines}
        return [page + 1 for page in range(self.pages) if page not in with_words]


def text_of_pdf(data: bytes) -> PdfText:
    """The lines of a PDF; none where its pages are pictures. ReadError where it cannot be opened."""
    with opened(data) as document:
        lines: list[PdfLine] = []
        read = range(min(len(document), _MOST_PAGES))
        for number in read:
            page = document[number]
            try:
                lines += _lines_of_page(page, number)
            finally:
                page.close()
        names = tuple(_name(document, number) for number in read)
        return PdfText(lines, len(document), () if names == ("1",) else names)


def _name(document: "PdfDocument", number: int) -> str:
    """What is printed on a page as its number (ISO 32000-1, 12.4.2); the number itself where the file does not say."""
    label = str(document.get_page_label(number)).strip()
    return label if 0 < len(label) <= _LONGEST_NAME and label.isprintable() else str(number + 1)


def _lines_of_page(page: "PdfPage", number: int) -> Iterator[PdfLine]:
    text_page = page.get_textpage()
    try:
        text = text_page.get_text_range()
        height = page.get_height()
        for match in _LINE.finditer(text):
            words = match["words"]
            if not words.strip():
                continue
            first = match.start() + len(words) - len(words.lstrip())
            last = match.start() + len(words.rstrip()) - 1
            left, right = text_page.get_charbox(first)[0], text_page.get_charbox(last)[2]
            baseline, size, turned = _set_at(text_page, first)
            hyphen = match["end"] == "\ufffe"
            yield PdfLine(words.strip(), number, left, right, baseline, size, height, hyphen, turned)
    finally:
        text_page.close()


def _set_at(text_page: "PdfTextPage", index: int) -> tuple[float, float, bool]:
    """Where the baseline of a character lies, the size that it is set in (its font's, scaled), and if it is turned."""
    x, y, matrix = c_double(), c_double(), raw.FS_MATRIX()
    raw.FPDFText_GetCharOrigin(text_page, index, x, y)
    raw.FPDFText_GetMatrix(text_page, index, matrix)
    size = raw.FPDFText_GetFontSize(text_page, index) * hypot(matrix.c, matrix.d)
    return y.value, max(size, 1.0), abs(matrix.b) > abs(matrix.a) * _SLOPE
