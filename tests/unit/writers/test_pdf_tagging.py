"""Tagging on its own: any drawing on a TaggedCanvas becomes an accessible file, and ReportLab is as it expects."""

import io
from pathlib import Path

import pikepdf
import pytest
from page import ValidationProfile, validate_pdf
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument
from reportlab.pdfbase.ttfonts import makeToUnicodeCMap
from reportlab.pdfgen.canvas import Canvas

from briefing.writers.pdf.faces import packaged
from briefing.writers.pdf.tagging import About, Element, TaggedCanvas, reportlab_parts
from briefing.writers.pdf.tagging.archive import mended_unicode_map
from briefing.writers.pdf.tagging.canvas import Rectangle
from tests.tagged_pdf import read_tagged


@pytest.fixture
def file() -> io.BytesIO:
    return io.BytesIO()


@pytest.fixture
def canvas(file: io.BytesIO) -> TaggedCanvas:
    face = packaged("Source Sans", bold=False, italic=False)
    assert face
    return TaggedCanvas(file, pagesize=(300, 200), font=face.name, about=About(title="A <title> & more"))


def saved(canvas: Canvas) -> io.BytesIO:
    """The file of a canvas."""
    data: bytes = reportlab_parts.document_of(canvas).GetPDFData(canvas)
    return io.BytesIO(data)


def draw(canvas: TaggedCanvas, element: Element, words: str, y: float) -> None:
    with canvas.tagged(element):
        canvas.drawString(20, y, words)


def test_another_project_can_tag_its_own_drawing(canvas: TaggedCanvas, file: io.BytesIO, tmp_path: Path) -> None:
    heading, paragraph = canvas.document.child("H1"), canvas.document.child("P")
    draw(canvas, heading, "A heading", 150)
    with canvas.artifact("Header"):
        canvas.drawString(20, 180, "on every page")
    draw(canvas, paragraph, "begins here ", 100)
    canvas.showPage()
    draw(canvas, paragraph, "and goes on", 150)
    canvas.showPage()
    canvas.save()
    path = tmp_path / "own.pdf"
    path.write_bytes(file.getvalue())
    assert [each.text for each in read_tagged(file.getvalue())] == ["", "A heading", "begins here and goes on"]
    for profile in (ValidationProfile.PDF_UA_1, ValidationProfile.PDF_A_2A):
        assert validate_pdf(path, profile=profile).failures == []


def test_a_link_belongs_to_its_element_and_says_where_it_leads(canvas: TaggedCanvas, file: io.BytesIO) -> None:
    link = canvas.document.child("P").child("Link")
    draw(canvas, link, "a page", 150)
    canvas.link(link, Rectangle(20, 145, 60, 160), "The port's page", address="https://example.org")
    canvas.showPage()
    canvas.save()
    with pikepdf.open(file) as pdf:
        annotation = pdf.pages[0].Annots[0]
        owner = pdf.Root.StructTreeRoot.ParentTree.Nums[2 * int(annotation.StructParent) + 1]
        assert str(annotation.Contents) == "The port's page"
        assert str(owner.S) == "/Link"


def test_the_title_is_said_alike_in_both_places(canvas: TaggedCanvas, file: io.BytesIO) -> None:
    draw(canvas, canvas.document.child("H1"), "x", 100)
    canvas.showPage()
    canvas.save()
    with pikepdf.open(file) as pdf:
        assert str(pdf.docinfo.Title) == "A <title> & more"
        assert pdf.open_metadata()["dc:title"] == "A <title> & more"


def test_every_stream_ends_in_a_line_end(canvas: TaggedCanvas, file: io.BytesIO) -> None:
    draw(canvas, canvas.document.child("H1"), "x", 100)
    canvas.showPage()
    canvas.save()
    assert file.getvalue().count(b"endstream") == file.getvalue().count(b"\r\nendstream")


def test_a_unicode_map_has_no_unused_codes_and_small_blocks() -> None:
    raw = makeToUnicodeCMap("AAAAAA+Font", [0, 65, 0, 0x1F600, *range(0x400, 0x400 + 150)])
    mended = mended_unicode_map(raw)
    assert "<0000>" not in mended
    assert "<03> <D83DDE00>" in mended
    assert "100 beginbfchar" in mended
    assert mended.count("beginbfchar") == mended.count("endbfchar") == 2


class TestPartsOfReportLab:
    """Each private part that tagging needs is where it is expected. A release that moves one fails here."""

    @pytest.fixture
    def plain(self) -> Canvas:
        return Canvas(io.BytesIO(), invariant=1)

    def test_a_canvas_has_a_document(self, plain: Canvas) -> None:
        assert isinstance(reportlab_parts.document_of(plain), PDFDocument)

    def test_a_document_numbers_what_is_referred_to(self, plain: Canvas) -> None:
        document, target = reportlab_parts.document_of(plain), PDFDictionary()
        first, second = reportlab_parts.reference(document, target), reportlab_parts.reference(document, target)
        assert first.name == second.name

    def test_a_finished_page_takes_entries(self, plain: Canvas) -> None:
        plain.showPage()
        reportlab_parts.finish_page(reportlab_parts.document_of(plain), Tabs="/S", StructParents=7)
        with pikepdf.open(saved(plain)) as pdf:
            assert pdf.pages[0].StructParents == 7
            assert str(pdf.pages[0].Contents.Filter[0]) == "/FlateDecode"

    def test_the_catalog_takes_entries(self, plain: Canvas) -> None:
        reportlab_parts.add_to_catalog(reportlab_parts.document_of(plain), MarkInfo=PDFDictionary({"Marked": "true"}))
        plain.showPage()
        with pikepdf.open(saved(plain)) as pdf:
            assert pdf.Root.MarkInfo.Marked

    def test_an_annotation_is_put_on_the_page(self, plain: Canvas) -> None:
        annotation = PDFDictionary({"Subtype": "/Link", "Rect": reportlab_parts.array(0, 0, 9, 9)})
        annotation["Dest"] = reportlab_parts.destination(plain, "there")
        reportlab_parts.add_annotation(plain, "name", annotation)
        plain.bookmarkHorizontalAbsolute("there", 100)
        plain.showPage()
        with pikepdf.open(saved(plain)) as pdf:
            assert pdf.pages[0].Annots[0].Dest[1] == pikepdf.Name.XYZ

    def test_fonts_give_their_unicode_maps_before_the_file_is_written(self, canvas: TaggedCanvas) -> None:
        draw(canvas, canvas.document.child("P"), "x", 100)
        assert len(list(reportlab_parts.unicode_maps(reportlab_parts.document_of(canvas)))) == 1
