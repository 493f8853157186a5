"""PDFium, one caller at a time: the library is not thread-safe, and preview, reading and proof all use it."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING

from briefing.errors import ReadError
from briefing.messages import say

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_ALONE = Lock()


@contextmanager
def opened(data: bytes) -> Iterator["PdfDocument"]:
    """An open PDF, for as long as the block lasts; nobody else is in PDFium meanwhile, so keep it short.

    What was taken from it (pages, their text) is closed with it. Raises ReadError where the bytes are no PDF that can
    be read.
    """
    from pypdfium2 import PdfDocument, PdfiumError

    with _ALONE:
        try:
            document = PdfDocument(data)
            try:
                yield document
            finally:
                document.close()
        except PdfiumError as error:
            raise ReadError(
                say("The PDF could not be read"), say("it is damaged or protected"), say("Export it again")
            ) from error
