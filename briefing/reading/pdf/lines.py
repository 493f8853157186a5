"""The lines of a PDF, in the order in which the file sets them, each with its place on the page."""

import re
from collections.abc import Iterator
from ctypes import c_double
from dataclasses import dataclass
from functools import partial
from math import hypot
from typing import TYPE_CHECKING

from pypdfium2 import PdfiumError, raw

from briefing.reading.pdfium import opened

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage, PdfTextPage

_LINE = re.compile(r"(?P<words>[^\r\n\ufffe]*)(?P<end>\r\n|\n|\r|\ufffe|\Z)")
"""PDFium ends a line with a line break, or with U+FFFE where a hyphen parts a word."""

_NOTE_NUMBER = re.compile(r"[0-9](?<=[^\s\d].)(?<!\bm.)(?<!\b[kcm]m.)(?<!\bft.)\d{0,2}(?!\w)")
"""A number right behind a word, but for powers of metres and feet. The digit comes first, to be looked for quickly."""

_SMALL, _RAISED = 0.8, 0.15
"""Times the size of the type before it: the numbers of notes are smaller than this, and stand higher than this."""

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
    turned: bool
    height: float
    hyphen: bool = False


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
        letters = _Letters(text_page, text)
        height = page.get_height()
        for match in _LINE.finditer(text):
            words = match["words"].strip()
            if words:
                first = text.index(words[0], match.start())
                place = letters.place(first, first + len(words) - 1)
                shown = _NOTE_NUMBER.sub(partial(letters.unless_raised, first), words)
                yield PdfLine(shown, number, *place, height, match["end"] == "\ufffe")
    finally:
        text_page.close()


class _Letters:
    """Where the letters of a page stand, by their place in its text.

    One set of buffers serves all: making them anew for each letter takes longer than what PDFium does.
    """

    def __init__(self, page: "PdfTextPage", text: str) -> None:
        self._page = page.raw
        self._text = text
        self._same = page.count_chars() == len(text) == len(text.encode("utf-16-le", "surrogatepass")) // 2
        self._left, self._right, self._bottom, self._top = (c_double() for _ in range(4))
        self._matrix = raw.FS_MATRIX()

    def place(self, first: int, last: int) -> tuple[float, float, float, float, bool]:
        """Left, right, baseline, size of the type and whether it is turned, of a line that ends in these letters."""
        page, matrix = self._page, self._matrix
        first, last = self._index(first), self._index(last)
        right = self._box(last)[1]
        left = self._box(first)[0]
        raw.FPDFText_GetCharOrigin(page, first, self._left, self._bottom)
        raw.FPDFText_GetMatrix(page, first, matrix)
        size = raw.FPDFText_GetFontSize(page, first) * hypot(matrix.c, matrix.d)
        turned = abs(matrix.b) > abs(matrix.a) * _SLOPE
        return left, right, self._bottom.value, max(size, 1.0), turned

    def unless_raised(self, start: int, number: re.Match[str]) -> str:
        """A number in a line that begins at `start`; nothing where it is small and raised, as those of notes are."""
        page, letter = self._page, self._index(start + number.start())
        before = self._index(start + number.start() - 1)
        heights = []
        for index in (before, letter):
            raw.FPDFText_GetCharOrigin(page, index, self._left, self._bottom)
            heights.append(self._bottom.value)
        size = raw.FPDFText_GetFontSize(page, before)
        small = raw.FPDFText_GetFontSize(page, letter) < _SMALL * size
        return "" if small and heights[1] - heights[0] > _RAISED * size else number[0]

    def _box(self, index: int) -> tuple[float, float]:
        """The left and right edge of a letter."""
        if not raw.FPDFText_GetCharBox(self._page, index, self._left, self._right, self._bottom, self._top):
            raise PdfiumError(f"no letter {index}")
        return self._left.value, self._right.value

    def _index(self, at: int) -> int:
        """The number that PDFium gives a letter: it counts halves of letters beyond U+FFFF, and some unseen ones."""
        if self._same:
            return at
        halves = sum(letter > "\uffff" for letter in self._text[:at])
        index: int = raw.FPDFText_GetCharIndexFromTextIndex(self._page, at + halves)
        return at if index < 0 else index
