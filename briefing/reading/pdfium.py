"""PDFium, one caller at a time: the library is not thread-safe, and preview, reading and proof all use it."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING

from briefing.errors import ReadError

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_ALONE = Lock()


@contextmanager
def opened(data: bytes) -> Iterator["PdfDocument"]:
    """An open PDF, for as long as the block lasts; nobody else is in PDFium meanwhile, so keep it short.

    Close pages and text pages within the block too: what is left to the collector may be closed beside another
    thread's work. Raises ReadError where the bytes are no PDF that can be opened.
    """
    from pypdfium2 import PdfDocument, PdfiumError

    with _ALONE:
        try:
            document = PdfDocument(data)
        except PdfiumError as error:
            raise ReadError("The PDF could not be opened", str(error), "Look at it in another program") from error
        try:
            yield document
        finally:
            document.close()
