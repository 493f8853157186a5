"""The command line shows what reading left out, and brings it back."""

import json
from pathlib import Path

import pytest

from briefing.__main__ import main

CAPTION = "The board met in the old customs house."
PAGE = f"""<html><body><article><p>The harbour board met again on Monday and agreed, they said.</p>
<p>The harbour board met again on Tuesday and agreed, they said.</p><figure><figcaption>{CAPTION}</figcaption></figure>
<p>The harbour board met again on Friday and agreed, they said.</p></article></body></html>"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.html"
    path.write_text(PAGE, encoding="utf-8")
    return path


def test_what_was_left_out_is_counted_and_shown_when_asked_for(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(page), "--left-out"]) == 0
    told = capsys.readouterr().out
    assert "3 paragraphs taken, 1 left out" in told
    assert CAPTION in told
    assert main(["read", str(page)]) == 0
    assert CAPTION not in capsys.readouterr().out


def test_what_was_left_out_says_where_it_stood(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(page), "--left-out", "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    (left,) = shown["left_out"]
    assert left["text"] == CAPTION
    assert shown["text"][left["at"] :].startswith("The harbour board met again on Friday")


def test_what_was_left_out_comes_back_as_a_paragraph(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(page), "--with-left-out", "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    paragraphs = [shown["text"][start:end] for start, end in shown["paragraphs"]]
    assert paragraphs[2] == CAPTION
    assert len(paragraphs) == 4


def test_an_export_may_draw_on_what_was_left_out(page: Path, tmp_path: Path) -> None:
    assert main(["export", str(page), "-o", str(tmp_path / "a.pdf"), "--with-left-out"]) == 0
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
