"""A Word file is read against the brief it was made from; one that was not is refused."""

import io
import zipfile
from pathlib import Path

import pytest

from briefing.app.export import make
from briefing.app.returned import Change, carried_back, is_returned, read_returned, refusal
from briefing.errors import ReadError
from briefing.model.brief import Brief
from tests.briefs import sample_brief

EDITS = {"which is older, is due": "the older one, is due", "lose a ship in the wet": "lose two ships in the wet"}


def returned_file(folder: Path, edits: dict[str, str], brief: Brief | None = None) -> Path:
    """The Word file of the sample, as colleagues send it back."""
    path = folder / "returned.docx"
    made = make(brief or sample_brief(), ".docx").data
    with zipfile.ZipFile(io.BytesIO(made)) as file, zipfile.ZipFile(path, "w") as changed:
        for info in file.infolist():
            part = file.read(info)
            for old, new in edits.items() if info.filename == "word/document.xml" else ():
                assert old in part.decode()
                part = part.replace(old.encode(), new.encode())
            changed.writestr(info, part)
    return path


def test_what_colleagues_changed_is_told_and_only_rewording_may_go_back(tmp_path: Path) -> None:
    brief = sample_brief()
    found = {each.entry: each for each in read_returned(brief, returned_file(tmp_path, EDITS))}
    assert {entry for entry, each in found.items() if each.change is not Change.NONE} == {"e6", "e10"}
    assert found["e6"].change is Change.ALTERED
    assert refusal(brief, found["e6"])
    assert refusal(brief, found["e10"]) == ""
    assert "the older one, is due" in carried_back(brief, found["e10"]).find("e10").text


def test_a_file_of_another_brief_is_not_taken_for_one_from_which_all_was_removed(tmp_path: Path) -> None:
    other = Brief(title="Something else", sources=sample_brief().sources)
    with pytest.raises(ReadError, match="none of this brief’s entries"):
        read_returned(sample_brief(), returned_file(tmp_path, {}, other))


def test_a_file_that_is_not_there_is_told_of(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="was not compared"):
        read_returned(sample_brief(), tmp_path / "gone.docx")


@pytest.mark.parametrize(
    ("file", "against", "so"),
    [
        ("a.docx", ["a.brief"], True),
        ("A.DOCX", ["A.BRIEF"], True),
        ("a.docx", ["a.txt"], False),
        ("a.docx", ["a.brief", "b.txt"], False),
        ("a.pdf", ["a.brief"], False),
    ],
)
def test_only_a_word_file_against_its_one_brief_is_a_returned_one(file: str, against: list[str], so: bool) -> None:
    assert is_returned(Path(file), against) is so
