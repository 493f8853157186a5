"""A ReportLab canvas whose pages are tagged."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFString
from reportlab.pdfgen.canvas import Canvas

from briefing.writers.pdf.tagging import reportlab_parts as parts
from briefing.writers.pdf.tagging.archive import mended_unicode_map, output_intents
from briefing.writers.pdf.tagging.compact import compacted
from briefing.writers.pdf.tagging.metadata import About, Info, xmp
from briefing.writers.pdf.tagging.structure import Annotation, Element, Structure

_VERSION = (1, 7)
"""PDF 1.7 is what PDF/UA-1 and PDF/A-2 are written for."""

_PRINTED = 4
"""The annotation flag Print, which PDF/A requires (ISO 19005-2, 6.3.2)."""


@dataclass(frozen=True, slots=True)
class Rectangle:
    """A rectangle on a page, in points from its lower left corner."""

    left: float
    bottom: float
    right: float
    top: float


class TaggedCanvas(Canvas):
    """Draws like a Canvas, within `tagged(element)` or `artifact()`. `document` is the tree's top element.

    `font` is the name of a registered TrueType font: without one, ReportLab names Helvetica on every page and does
    not embed it.
    """

    def __init__(self, file: IO[bytes], *, pagesize: tuple[float, float], font: str, about: About) -> None:
        super().__init__(
            file,
            pagesize=pagesize,
            pageCompression=1,
            invariant=1,
            pdfVersion=_VERSION,
            initialFontName=font,  # type: ignore[arg-type]  # a name; the stubs say float
            lang=about.language,
        )
        self._file = file
        self._about = about
        self._structure = Structure()
        self._page_key: int | None = None
        parts.end_streams_with_line_ends(parts.document_of(self))

    @property
    def document(self) -> Element:
        """The element Document, under which all others stand."""
        return self._structure.document

    @contextmanager
    def tagged(self, element: Element) -> Iterator[None]:
        """What is drawn within is a piece of `element`."""
        if self._page_key is None:
            self._page_key = self._structure.new_page()
        page = parts.document_of(self).thisPageRef()
        number = self._structure.content(self._page_key, page, element)
        self.addLiteral(f"/{element.role} <</MCID {number}>> BDC")
        yield
        self.addLiteral("EMC")

    @contextmanager
    def artifact(self, kind: str = "") -> Iterator[None]:
        """What is drawn within is not part of the text. `kind` is Header or Footer for what stands on every page."""
        pagination = f"<</Type/Pagination/Subtype/{kind}>>"
        self.addLiteral(f"/Artifact {pagination} BDC" if kind else "/Artifact BMC")
        yield
        self.addLiteral("EMC")

    def link(self, element: Element, area: Rectangle, says: str, *, address: str = "", bookmark: str = "") -> None:
        """Make an area of this page a link that belongs to `element` (a Link), to a web address or a bookmark.

        `says` is what a screen reader says of it.
        """
        annotation = PDFDictionary(
            {
                "Type": PDFName("Annot"),
                "Subtype": PDFName("Link"),
                "Rect": parts.array(area.left, area.bottom, area.right, area.top),
                "Border": "[0 0 0]",
                "F": _PRINTED,
                "Contents": PDFString(says),
                "StructParent": self._structure.annotation(element),
            }
        )
        if address:
            annotation["A"] = PDFDictionary({"S": PDFName("URI"), "URI": PDFString(address)})
        else:
            annotation["Dest"] = parts.destination(self, bookmark)
        name = f"link-{annotation['StructParent']}"
        reference = parts.add_annotation(self, name, annotation)
        element.kids.append(Annotation(parts.document_of(self).thisPageRef(), reference))

    def showPage(self) -> None:  # noqa: N802
        """Finish the page; its annotations are walked in the order of the structure (ISO 14289-1, 7.18.3)."""
        super().showPage()
        entries: dict[str, object] = {"Tabs": PDFName("S")}
        if self._page_key is not None:
            entries["StructParents"] = self._page_key
        parts.finish_page(parts.document_of(self), **entries)
        self._page_key = None

    def save(self) -> None:
        """Write the file: pages, tree, metadata, output intent, the fonts' maps mended, and all of it compact."""
        document = parts.document_of(self)
        self.setViewerPreference("DisplayDocTitle", "true")
        parts.add_to_catalog(
            document,
            StructTreeRoot=self._structure.root(document),
            MarkInfo=PDFDictionary({"Marked": "true"}),
            Metadata=xmp(self._about),
            OutputIntents=output_intents(document),
        )
        parts.set_info(document, Info(self._about))
        for stream in parts.unicode_maps(document):
            stream.content = mended_unicode_map(stream.content)
        self._file.write(compacted(document.GetPDFData(self)))
