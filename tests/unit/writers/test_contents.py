"""The contents of a digest: every heading with the page on which it really stands."""

import re
import shutil
import subprocess
from pathlib import Path

import pypdfium2
import pytest
from lxml import etree

from briefing.app.drafting import Named, draft
from briefing.app.export import made_of, page_document
from briefing.model.brief import Brief
from briefing.pages.contents import has_contents
from briefing.pages.document import Contents, Heading, PageDocument
from briefing.verify.readback import paragraphs
from briefing.verify.word_text import W, body
from tests.benchmarks.stories import Story
from tests.unit.reading.one import read_pasted


def digest(articles: int) -> Brief:
    named = (Named(f"{number}.txt", read_pasted(Story(number).as_text())) for number in range(articles))
    return draft(named, "digest").brief


@pytest.fixture(scope="module", params=[2, 9, 14])
def document(request: pytest.FixtureRequest) -> PageDocument:
    """A digest of so many articles, one page to three."""
    return page_document(digest(request.param))


def listed(document: PageDocument) -> list[str]:
    return [line.paragraph.text for block in document.blocks if isinstance(block, Contents) for line in block.lines]


def numbers(lines: tuple[str, ...], headings: list[str]) -> list[int]:
    """The page that a file's paragraphs give for each heading, read from the contents' lines."""
    found = (re.fullmatch(r"(.*\S)\s+(\d+)", " ".join(line.split())) for line in lines)
    pages = {match[1]: int(match[2]) for match in found if match}
    return [pages[heading] for heading in headings]


def real_pages(pdf: bytes, headings: list[str]) -> list[int]:
    """The pages on which headings stand as lines of their own, behind the last line of the contents."""
    texts = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf)]
    lines = [(number, line.strip()) for number, text in enumerate(texts, 1) for line in text.splitlines()]
    end = next(at for at, (_, line) in enumerate(lines) if line.startswith(headings[-1]))
    return [next(number for number, line in lines[end + 1 :] if line == heading) for heading in headings]


def test_every_heading_under_the_title_is_listed_in_order(document: PageDocument) -> None:
    headings = [block.paragraph.text for block in document.blocks if isinstance(block, Heading) and block.level == 1]
    assert listed(document) == headings
    assert len(headings) >= 3


def test_a_digest_of_one_article_and_other_styles_have_no_contents() -> None:
    assert not has_contents(page_document(digest(1)))
    several = draft((Named(str(n), read_pasted(Story(n).as_text())) for n in range(3)), "briefing-note").brief
    assert not has_contents(page_document(several))


def test_the_numbers_in_the_pdf_are_the_pages_of_its_headings(document: PageDocument) -> None:
    made = made_of(document, ".pdf")
    headings = listed(document)
    assert numbers(paragraphs(made.data, ".pdf"), headings) == real_pages(made.data, headings)
    outline = {
        entry.get_title(): entry.get_dest().get_index() + 1 for entry in pypdfium2.PdfDocument(made.data).get_toc()
    }
    assert numbers(paragraphs(made.data, ".pdf"), headings) == [outline[heading] for heading in headings]


def test_the_fields_in_the_word_file_are_filled_and_lead_to_the_headings(document: PageDocument) -> None:
    data = made_of(document, ".docx").data
    root = body(data)
    links = [link for link in root.iter(f"{W}hyperlink") if link.get(f"{W}anchor")]
    bookmarks = {mark.get(f"{W}name"): mark for mark in root.iter(f"{W}bookmarkStart")}
    assert [_words(bookmarks[link.get(f"{W}anchor")].getparent()) for link in links] == listed(document)
    fields = [str(field.get(f"{W}instr")).split() for link in links for field in link.iter(f"{W}fldSimple")]
    assert fields == [["PAGEREF", link.get(f"{W}anchor"), r"\h"] for link in links]
    pdf = made_of(document, ".pdf").data
    assert numbers(paragraphs(data, ".docx"), listed(document)) == numbers(paragraphs(pdf, ".pdf"), listed(document))


def _words(paragraph: etree._Element | None) -> str:
    assert paragraph is not None
    return "".join(text.text or "" for text in paragraph.iter(f"{W}t"))


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_the_numbers_in_the_word_file_hold_in_libreoffice(document: PageDocument, tmp_path: Path) -> None:
    (tmp_path / "digest.docx").write_bytes(made_of(document, ".docx").data)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), "digest.docx"]
    subprocess.run(command, check=True, capture_output=True, timeout=120, cwd=tmp_path)
    pdf, headings = (tmp_path / "digest.pdf").read_bytes(), listed(document)
    assert numbers(lines(pdf), headings) == real_pages(pdf, headings)


def lines(pdf: bytes) -> tuple[str, ...]:
    """The lines of a PDF's first page, without the dots that lead to a page number."""
    text = pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range()
    return tuple(re.sub(r"\.{3,}", " ", line) for line in text.splitlines())
