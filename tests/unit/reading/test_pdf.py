"""PDF: columns, running heads and hyphens, told from paragraphs and headline by where the lines stand."""

import time
from collections.abc import Callable
from io import BytesIO
from xml.sax.saxutils import escape

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph

from briefing.errors import ReadError
from briefing.model.article import Article
from tests.unit.reading.one import read_bytes
from tests.unit.reading.pages import Story, story

WIDTH, HEIGHT = A4


def laid_out(columns: int, gap: float, indent: float, written: Story | None = None) -> bytes:
    """A story, the sample if none is given, as a PDF with running heads and page numbers; gap and indent in points."""
    made, written = BytesIO(), written or story()
    column = (WIDTH - 100 - 20 * (columns - 1)) / columns
    frames = [Frame(50 + i * (column + 20), 300, column, HEIGHT - 360, 0, 0, 0, 0) for i in range(columns)]
    body = ParagraphStyle(
        "body", fontName="Times-Roman", fontSize=10, leading=12, spaceAfter=gap, firstLineIndent=indent
    )
    head = ParagraphStyle("head", fontName="Times-Bold", fontSize=18, leading=22, spaceAfter=10)
    line = ParagraphStyle("line", parent=body, firstLineIndent=0, spaceAfter=6)

    def furniture(canvas: Canvas, document: BaseDocTemplate) -> None:
        canvas.drawString(50, HEIGHT - 30, "Harbour Wire — World")
        canvas.drawCentredString(WIDTH / 2, 25, f"Page {document.page}")

    document = BaseDocTemplate(made, pagesize=A4)
    document.addPageTemplates(PageTemplate(frames=frames, onPage=furniture))
    flowing = [Paragraph(escape(written.title), head), Paragraph(f"By {written.byline}", line)]
    flowing.append(Paragraph(f"{written.outlet}, {written.day}", line))
    document.build([*flowing, *(Paragraph(escape(words), body) for words in written.paragraphs)])
    return made.getvalue()


def page_of(lines: list[str], draw: Callable[[Canvas], None] = lambda canvas: None) -> bytes:
    """A PDF of one page that holds these lines, 14 points apart."""
    made = BytesIO()
    canvas = Canvas(made, pagesize=A4)
    for number, words in enumerate(lines):
        canvas.drawString(72, 600 - 14 * number, words)
    draw(canvas)
    canvas.save()
    return made.getvalue()


def words_of(article: Article) -> tuple[str, ...]:
    return tuple(article.words(paragraph.span) for paragraph in article.paragraphs)


@pytest.mark.parametrize(("columns", "gap", "indent"), [(1, 6, 0), (1, 0, 12), (2, 6, 0), (2, 0, 12), (3, 4, 0)])
def test_a_pdf_gives_the_words_of_its_article(columns: int, gap: float, indent: float) -> None:
    article = read_bytes(laid_out(columns, gap, indent), "talks.pdf")
    assert words_of(article) == story().paragraphs
    assert (article.title, article.byline, article.publisher) == (story().title, story().byline, story().outlet)


def test_running_heads_and_page_numbers_are_left_out() -> None:
    left_out = read_bytes(laid_out(1, 6, 0), "talks.pdf").left_out
    assert "Harbour Wire — World" in left_out
    assert "Page 2" in left_out


def test_a_word_parted_at_a_line_end_is_one_word_and_a_compound_keeps_its_hyphen() -> None:
    lines = [
        "The minis-",
        "ter wants face-",
        "to-face talks on co-",
        "operation. The co-operation of",
        "the two is old.",
    ]
    article = read_bytes(page_of(lines), "talks.pdf")
    assert article.text == "The minister wants face-to-face talks on co-operation. The co-operation of the two is old."


def test_a_hyphen_that_stands_for_the_end_of_a_later_word_stays_at_a_line_end() -> None:
    lines = [
        "It helps low-",
        "and middle-income workers and small-",
        "or medium-sized firms in the thous-",
        "and isles.",
    ]
    article = read_bytes(page_of(lines), "talks.pdf")
    assert (
        article.text
        == "It helps low- and middle-income workers and small- or medium-sized firms in the thousand isles."
    )


def test_a_locked_pdf_says_so() -> None:
    made = BytesIO()
    with pikepdf.open(BytesIO(page_of(["Words."]))) as document:
        document.save(made, encryption=pikepdf.Encryption(owner="a", user="b"))
    with pytest.raises(ReadError, match="it is protected by a password"):
        read_bytes(made.getvalue(), "talks.pdf")


def test_pages_that_are_pictures_say_so() -> None:
    with pytest.raises(ReadError, match="its pages are pictures of text"):
        read_bytes(page_of([], lambda canvas: canvas.rect(72, 72, 300, 300, fill=1)), "scan.pdf")


def test_a_stamp_across_the_page_is_neither_headline_nor_text() -> None:
    def stamp(canvas: Canvas) -> None:
        canvas.translate(100, 300)
        canvas.rotate(45)
        canvas.setFont("Helvetica", 60)
        canvas.drawString(0, 0, "DRAFT")

    article = read_bytes(page_of(["Talks ended on Friday.", "Nobody spoke."], stamp), "talks.pdf")
    assert (article.text, article.title) == ("Talks ended on Friday. Nobody spoke.", None)
    assert article.left_out == ("DRAFT",)


def test_a_page_set_sideways_is_read() -> None:
    def sideways(canvas: Canvas) -> None:
        canvas.rotate(90)
        canvas.drawString(72, -300, "Talks ended on Friday.")
        canvas.drawString(72, -314, "Nobody spoke.")

    words = read_bytes(page_of([], sideways), "talks.pdf").text
    assert words.split() == ["Talks", "ended", "on", "Friday.", "Nobody", "spoke."]


def test_a_page_that_is_a_picture_among_pages_of_text_is_named() -> None:
    made = BytesIO()
    canvas = Canvas(made, pagesize=A4)
    for words in ("Talks ended on Friday.", "", "Nobody spoke."):
        canvas.drawString(72, 600, words)
        canvas.rect(72, 72, 300, 300, fill=1)
        canvas.showPage()
    canvas.save()
    assert read_bytes(made.getvalue(), "talks.pdf").left_out == ("Page 2 holds no text that can be read",)


def test_a_page_of_ten_thousand_lines_takes_no_more_time_than_its_length() -> None:
    def tiny(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 0.05)
        for number in range(10_000):
            canvas.drawString(72, 700 - number * 0.06, "Talks ended.")

    data = page_of([], tiny)
    start = time.process_time()
    assert read_bytes(data, "talks.pdf").text.count("Talks ended.") == 10_000
    assert time.process_time() - start < 5  # it takes half a second


def test_a_damaged_pdf_says_so() -> None:
    with pytest.raises(ReadError, match="it is damaged"):
        read_bytes(b"%PDF-1.7\n" + b"nothing that a PDF holds", "talks.pdf")


@settings(max_examples=40)
@given(cut=st.integers(0, 3_000), flip=st.integers(0, 3_000), byte=st.integers(0, 255))
def test_damage_anywhere_gives_an_article_or_a_clear_refusal(cut: int, flip: int, byte: int) -> None:
    data = bytearray(page_of(["Talks ended on Friday.", "Nobody spoke."]))
    data[flip % len(data)] = byte
    del data[len(data) - cut % len(data) :]
    try:
        assert read_bytes(bytes(data), "talks.pdf").text
    except ReadError as error:
        assert (error.why, error.remedy) > ("", "")  # noqa: PT017 - a refusal is one of the two right answers


@pytest.mark.parametrize(
    ("before", "number", "size", "rise", "words"),
    [
        ("The ferry", "1", 7, 5, "The ferry sails."),
        ("“The ferry”", "12", 7, 5, "“The ferry” sails."),
        ("The G", "7", 12, 0, "The G7 sails."),
        ("The CO", "2", 7, -3, "The CO2 sails."),
        ("All 30 km", "2", 7, 5, "All 30 km2 sails."),
    ],
)
def test_the_number_of_a_note_is_no_part_of_the_words(
    before: str, number: str, size: int, rise: int, words: str
) -> None:
    def draw(canvas: Canvas) -> None:
        text = canvas.beginText(72, 500)
        for piece, its_size, its_rise in ((before, 12, 0), (number, size, rise), (" sails.", 12, 0)):
            text.setFont("Times-Roman", its_size)
            text.setRise(its_rise)
            text.textOut(piece)
        canvas.drawText(text)

    assert read_bytes(page_of([], draw), "talks.pdf").text == words


def pages_of(pages: list[list[str]], label: str | None = None) -> bytes:
    """A PDF of these pages, the first of them printed as `label` and the others after it."""
    made = BytesIO()
    canvas = Canvas(made, pagesize=A4)
    for lines in pages:
        for number, words in enumerate(lines):
            canvas.drawString(72, 600 - 14 * number, words)
        canvas.showPage()
    canvas.save()
    if label is None:
        return made.getvalue()
    with pikepdf.open(made) as document:
        style = pikepdf.Dictionary(P=pikepdf.String(label[:-1]), S=pikepdf.Name("/D"), St=int(label[-1]))
        document.Root.PageLabels = pikepdf.Dictionary(Nums=pikepdf.Array([0, style]))
        labelled = BytesIO()
        document.save(labelled)
    return labelled.getvalue()


PAGES = [
    ["The talks in Port Selden ended on", "Friday.", "", "The ferry between the islands will", "sail"],
    ["again tomorrow, as the port says.", "", "Nobody spoke of what had been said", "at the table."],
]


@pytest.mark.parametrize(
    ("pages", "label", "printed"),
    [(PAGES, None, ["1", "1–2", "2"]), (PAGES, "A6", ["A6", "A6–A7", "A7"]), (PAGES[:1], "A6", ["A6", "A6"])],
)
def test_each_paragraph_knows_the_page_that_it_is_printed_on(
    pages: list[list[str]], label: str | None, printed: list[str]
) -> None:
    article = read_bytes(pages_of(pages, label), "talks.pdf")
    assert [paragraph.page for paragraph in article.paragraphs] == printed


def test_a_single_page_without_a_printed_number_is_not_cited() -> None:
    assert {each.page for each in read_bytes(pages_of(PAGES[:1]), "talks.pdf").paragraphs} == {None}
