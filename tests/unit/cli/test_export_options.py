"""What an export can be told on the command line besides where to and which sections."""

from pathlib import Path

import pytest
from docx import Document
from pypdfium2 import PdfDocument

from briefing.__main__ import main


@pytest.mark.parametrize(("size", "points"), [("A4", (595, 842)), ("Letter", (612, 792))])
def test_the_paper_can_be_named(sample: Path, tmp_path: Path, size: str, points: tuple[int, int]) -> None:
    target = tmp_path / "brief.pdf"
    assert main(["export", str(sample), "-o", str(target), "--page-size", size]) == 0
    with PdfDocument(target) as made:
        assert tuple(round(length) for length in made.get_page_size(0)) == points


@pytest.mark.parametrize("cleared", [False, True])
def test_the_text_of_a_template_is_kept_or_cleared(sample: Path, tmp_path: Path, cleared: bool) -> None:
    template, target = tmp_path / "house.docx", tmp_path / "brief.docx"
    house = Document()
    house.add_paragraph("Dear colleagues,")
    house.save(str(template))
    options = ["--no-template-text"] if cleared else []
    assert main(["export", str(sample), "-o", str(target), "--template", str(template), *options]) == 0
    text = "\n".join(each.text for each in Document(str(target)).paragraphs)
    assert ("Dear colleagues," in text) is not cleared


def test_a_template_that_is_not_there_is_told_in_one_line(
    sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "brief.docx"
    assert main(["export", str(sample), "-o", str(target), "--template", str(tmp_path / "none.dotx")]) == 1
    assert "none.dotx" in capsys.readouterr().err
    assert not target.exists()
