"""The pages of a made PDF as sizes, pictures and words, for showing. Pure functions of the PDF's bytes, without Qt."""

from contextlib import closing
from dataclasses import dataclass

from briefing.reading.pdfium import opened
from briefing.writers.made import Made, Spot

__all__ = ["Made", "PageSize", "Picture", "Spot", "page_picture", "page_sizes", "page_words"]


@dataclass(frozen=True, slots=True)
class PageSize:
    """Width and height of a page in points."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Picture:
    """A page's pixels, row by row from the top, four bytes each: blue, green, red and one unused."""

    width: int
    height: int
    pixels: bytes


def page_sizes(data: bytes) -> tuple[PageSize, ...]:
    """The size of every page. Raises ReadError where the bytes are no PDF."""
    with opened(data) as document:
        return tuple(PageSize(*document.get_page_size(index)) for index in range(len(document)))


def page_picture(data: bytes, index: int, width: int, height: int) -> Picture:
    """Page `index` (from 0), drawn to exactly `width` by `height` pixels on white."""
    from pypdfium2 import PdfBitmap, raw

    with opened(data) as document, closing(document[index]) as page:
        bitmap = PdfBitmap.new_native(width, height, raw.FPDFBitmap_BGRx)
        with closing(bitmap):
            bitmap.fill_rect((255, 255, 255, 255), 0, 0, width, height)
            raw.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, raw.FPDF_ANNOT)
            return Picture(width, height, bytes(bitmap.buffer))


def page_words(data: bytes, index: int) -> str:
    """The words of page `index` (from 0), for somebody who hears the page."""
    with opened(data) as document, closing(document[index]) as page, closing(page.get_textpage()) as text:
        return str(text.get_text_range())
