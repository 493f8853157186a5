"""An export writes what was proved, or nothing."""

from dataclasses import replace
from pathlib import Path

import pytest

from briefing.app import export as exporting
from briefing.app.export import export
from briefing.errors import ExportError
from briefing.model.brief import Brief, EntryKind, Free
from tests.briefs import sample_brief


def with_another_figure(brief: Brief) -> Brief:
    """The brief with one word of an excerpt other than it was."""
    sections = tuple(
        replace(
            section,
            entries=tuple(
                replace(entry, stretches=(Free(entry.text.replace("84", "48")),))
                if entry.kind is EntryKind.EXCERPT and "84" in entry.text
                else entry
                for entry in section.entries
            ),
        )
        for section in brief.sections
    )
    return replace(brief, sections=sections)


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_a_document_that_does_not_say_what_the_brief_says_is_not_written(
    suffix: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever fault of ours puts another figure on the page, the read-back of the finished file finds it."""
    composed = exporting.page_document(with_another_figure(sample_brief()))
    assert composed != exporting.page_document(sample_brief())
    target = tmp_path / f"brief{suffix}"
    target.write_bytes(b"the version before")
    monkeypatch.setattr(exporting, "page_document", lambda _: composed)
    with pytest.raises(ExportError):
        export(sample_brief(), [target, tmp_path / "other.pdf"])
    assert [path.name for path in tmp_path.iterdir()] == [target.name]
    assert target.read_bytes() == b"the version before"
