"""The parts of ReportLab 5.1 that tagging needs beyond its public interface, each in one function.

A test calls every one of them, so a release that moves one is noticed before any file is wrong.
"""

from collections.abc import Iterator
from typing import Any

from reportlab.pdfbase.pdfdoc import (
    NoEncryption,
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFInfo,
    PDFObject,
    PDFObjectReference,
    PDFStream,
    PDFZCompress,
)
from reportlab.pdfgen.canvas import Canvas


def document_of(canvas: Canvas) -> PDFDocument:
    """The document behind a canvas (`Canvas._doc`)."""
    inner: Any = canvas
    document: PDFDocument = inner._doc
    return document


def reference(document: PDFDocument, target: PDFObject) -> PDFObjectReference:
    """The reference to an object, which gets its number with the first one (`PDFDocument.Reference`)."""
    inner: Any = document
    found: PDFObjectReference = inner.Reference(target)
    return found


def finish_page(document: PDFDocument, **entries: object) -> None:
    """Add entries to the page shown last, and compress its content without ASCII85.

    A page writes only the keys listed in `__NoDefault__`, and `rl_config.useA85` is the process's, not the file's.
    """
    page: Any = document.Pages[-1]  # type: ignore[attr-defined]
    page.__NoDefault__ = [*type(page).__NoDefault__, *entries]
    for key, value in entries.items():
        setattr(page, key, value)
    page.Contents = PDFStream(content=page.stream, filters=[PDFZCompress])


def add_annotation(canvas: Canvas, name: str, annotation: PDFDictionary) -> PDFObjectReference:
    """Put an annotation on the current page; the reference to it (`Canvas._addAnnotation`)."""
    inner: Any = canvas
    inner._addAnnotation(annotation, name)
    return document_of(canvas).refAnnotation(name)


def destination(canvas: Canvas, bookmark: str) -> PDFObject:
    """What a bookmark leads to, set before or after (`Canvas._bookmarkReference`)."""
    inner: Any = canvas
    found: PDFObject = inner._bookmarkReference(bookmark)
    return found


def add_to_catalog(document: PDFDocument, **entries: object) -> None:
    """Add entries to the catalog, which like a page writes only the keys listed in `__NoDefault__`."""
    catalog: Any = document.Catalog  # type: ignore[attr-defined]
    catalog.__NoDefault__ = [*type(catalog).__NoDefault__, *(key for key in entries if key != "Lang")]
    for key, value in entries.items():
        setattr(catalog, key, value)


def set_info(document: PDFDocument, info: PDFInfo) -> None:
    """Replace the document information dictionary (`PDFDocument.info`)."""
    document.info = info


def unicode_maps(document: PDFDocument) -> Iterator[PDFStream]:
    """Write the fonts' objects now, not at save (`delayedFonts`), and give their ToUnicode streams."""
    for font in document.delayedFonts:
        font.addObjects(document)
    document.delayedFonts.clear()
    for name, found in document.idToObject.items():
        if name.startswith("toUnicodeCMap:") and isinstance(found, PDFStream):
            yield found


class _Ended(PDFObject):
    """The bytes of a stream that are counted, and a line end after them that is not."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def __len__(self) -> int:
        return len(self.data)

    def format(self, document: PDFDocument) -> bytes:
        return self.data + b"\r\n"


class _LineEnds(NoEncryption):
    """Puts a line end before every `endstream`, as ISO 19005-2, 6.1.7.1 asks. CR LF: the data may end in CR.

    ReportLab shows every finished stream to the document's encryption, counts what comes back, and writes it.
    """

    def encode(self, t: Any) -> Any:
        return _Ended(t.encode("utf-8") if isinstance(t, str) else t)


def end_streams_with_line_ends(document: PDFDocument) -> None:
    """Have the document put a line end before every `endstream`."""
    document.encrypt = _LineEnds()


def array(*values: object) -> PDFArray:
    """A PDF array of numbers, names and objects."""
    return PDFArray(list(values))
