"""What an article was read from can be had back byte for byte, under a name that starts nothing."""

from dataclasses import replace
from pathlib import Path

import pytest

from briefing.app.original_out import name_for, original_of, write_original
from briefing.errors import ReadError
from briefing.storage.originals import Original
from tests.briefs import sample_brief

SOURCE = sample_brief().sources[0]


@pytest.mark.parametrize(
    ("name", "suffix", "proposed"),
    [
        ("aldhaven.html", ".html", "aldhaven.html"),
        ("cuttings.rtf, article 2", ".rtf", "cuttingsrtf, article 2.rtf"),
        ("pasted text", ".html", "pasted text.html"),
        ("letter.exe", ".exe", "letter.data"),
        ("../../etc/x.html", ".html", "x.html"),
        ("…", ".pdf", "A.pdf"),
        ("nul.html", ".html", "_nul.html"),
    ],
)
def test_a_name_is_proposed_that_starts_no_program(name: str, suffix: str, proposed: str) -> None:
    assert name_for(replace(SOURCE, name=name), Original(b"x", suffix)) == proposed


def test_an_original_is_written_byte_for_byte(tmp_path: Path) -> None:
    original = Original(bytes(range(256)), ".pdf")
    assert original_of(SOURCE, {SOURCE.article.sha256: original}) is original
    write_original(original, tmp_path / "a.pdf")
    assert (tmp_path / "a.pdf").read_bytes() == bytes(range(256))


def test_a_source_without_an_original_says_so() -> None:
    with pytest.raises(ReadError, match="has no original here"):
        original_of(SOURCE, {})
