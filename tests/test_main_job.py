"""The main job on a real agency story and on our sample: an article in, a PDF and a Word file out."""

import json
import re
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from lxml import etree

from briefing.__main__ import main
from briefing.model.wording import fold

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
A4 = (595.28, 841.89)
QUOTED = re.compile(r"“([^”]*)”")


@dataclass(frozen=True)
class Exported:
    """An article, what the program found in it, and the two files made from it."""

    article: str
    found: dict[str, Any]
    pdf: Path
    word: Path


def word_paragraphs(path: Path) -> list[tuple[str, str]]:
    """The style's name and the text of each paragraph of the body."""
    with zipfile.ZipFile(path) as package:
        body = etree.fromstring(package.read("word/document.xml"))
        styles = etree.fromstring(package.read("word/styles.xml"))
    names = {value(style, "styleId"): value(style.find(f"{W}name"), "val") for style in styles.iter(f"{W}style")}
    found = []
    for paragraph in body.iter(f"{W}p"):
        style = value(paragraph.find(f"{W}pPr/{W}pStyle"), "val")
        text = "".join(piece.text or "" for piece in paragraph.iter(f"{W}t"))
        found.append((names.get(style, "Normal"), text))
    return found


def value(element: etree._Element | None, attribute: str) -> str:
    return str(element.get(f"{W}{attribute}")) if element is not None else ""


def pdf_text(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    text = " ".join(page.get_textpage().get_text_range() for page in document)
    return fold(text.replace("\ufffe", "-"))  # what PDFium gives for a hyphen at a line's end


@pytest.fixture(params=["agency", "sample"])
def exported(
    request: pytest.FixtureRequest, tmp_path: Path, sample: Path, capsys: pytest.CaptureFixture[str]
) -> Exported:
    source = sample
    if request.param == "agency":
        source = request.getfixturevalue("shared") / "articles" / "000_519ce421c1688948.txt"
    pdf, word = tmp_path / "brief.pdf", tmp_path / "brief.docx"
    assert main(["export", str(source), "-o", str(pdf), "-o", str(word)]) == 0
    capsys.readouterr()
    assert main(["suggest", str(source), "--json"]) == 0
    return Exported(source.read_text(encoding="utf-8"), json.loads(capsys.readouterr().out), pdf, word)


def test_the_pdf_is_a4_and_has_at_most_two_pages(exported: Exported) -> None:
    document = pypdfium2.PdfDocument(exported.pdf)
    assert 1 <= len(document) <= 2
    assert document[0].get_size() == pytest.approx(A4, abs=0.5)


def test_both_files_have_a_bottom_line_and_four_sections(exported: Exported) -> None:
    styled = word_paragraphs(exported.word)
    headings = [text for style, text in styled if style.lower() == "heading 1"]
    assert headings[:4] == ["Background", "Key issues", "Quotes", "Outlook"]
    assert {"Title", "Quote"} <= {style for style, _ in styled}
    text = pdf_text(exported.pdf)
    assert "IN BRIEF" in text
    assert [heading for heading in headings if heading not in text] == []


def test_every_word_between_marks_in_both_files_is_the_articles(exported: Exported) -> None:
    article, headline = fold(exported.article), fold(exported.found["title"] or "")
    word = " ".join(text for _, text in word_paragraphs(exported.word))
    for text in (pdf_text(exported.pdf), fold(word)):
        quoted = [fold(words) for words in QUOTED.findall(text)]
        # The list of sources puts the headline between marks.
        assert quoted
        assert [words for words in quoted if words.rstrip(",") not in article and words != headline] == []


def test_every_quotation_of_the_brief_has_its_speaker(exported: Exported) -> None:
    styled = word_paragraphs(exported.word)
    quotes = [index for index, (style, _) in enumerate(styled) if style == "Quote"]
    assert 3 <= len(quotes) <= 4
    speakers = {quotation["speaker"].split()[-1] for quotation in exported.found["quotations"] if quotation["speaker"]}
    for index in quotes:
        line = styled[index + 1][1]
        assert any(name in line for name in speakers), line


def test_the_word_file_and_the_pdf_carry_the_same_words_in_the_same_order(exported: Exported) -> None:
    text = pdf_text(exported.pdf)
    at = 0
    for _, paragraph in word_paragraphs(exported.word):
        for word in fold(paragraph).split():
            found = text.find(word, at)
            assert found >= 0, f"“{word}” of the Word file is missing in the PDF after “{text[max(0, at - 40) : at]}”"
            at = found + len(word)


def test_only_the_sections_asked_for_are_in_the_files(sample: Path, tmp_path: Path) -> None:
    word = tmp_path / "brief.docx"
    assert main(["export", str(sample), "-o", str(word), "--sections", "quotes,outlook"]) == 0
    headings = [text for style, text in word_paragraphs(word) if style.lower() == "heading 1"]
    assert headings == ["Quotes", "Outlook", "Source"]
