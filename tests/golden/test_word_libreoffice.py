"""Word files through LibreOffice: opened by another program, saved by it, and read again.

All files go through one run of LibreOffice; without it these tests are skipped.
"""

import shutil
import subprocess
from pathlib import Path

import pytest

from briefing.pages.document import PageDocument
from briefing.writers import word
from tests.golden.word_documents import every_shape, sample_document
from tests.golden.word_reading import W, WordFile, folded
from tests.golden.word_templates import TEMPLATES

DOCUMENTS: dict[str, PageDocument] = {
    "notes": sample_document("notes"),
    "sources": sample_document("sources"),
    "shapes": every_shape(),
}
NAMES = (*DOCUMENTS, *(f"in_{name}" for name in TEMPLATES))


def written(name: str) -> bytes:
    """The file of that name as we write it."""
    if name in DOCUMENTS:
        return word.write(DOCUMENTS[name]).data
    return word.write(sample_document(), TEMPLATES[name.removeprefix("in_")]()).data


@pytest.fixture(scope="session")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of all files as LibreOffice saves them."""
    soffice = shutil.which("soffice")
    if not soffice:
        pytest.skip("LibreOffice is not installed")
    folder, out = tmp_path_factory.mktemp("ours"), tmp_path_factory.mktemp("saved")
    for name in NAMES:
        (folder / f"{name}.docx").write_bytes(written(name))
    profile = f"-env:UserInstallation={tmp_path_factory.mktemp('profile').as_uri()}"
    command = [soffice, profile, "--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", str(out)]
    subprocess.run([*command, *map(str, sorted(folder.iterdir()))], check=True, capture_output=True, timeout=300)
    return out


@pytest.fixture
def pair(saved: Path, request: pytest.FixtureRequest) -> tuple[WordFile, WordFile]:
    """A file as we write it, and as LibreOffice saves it."""
    name = request.param
    return WordFile(written(name)), WordFile((saved / f"{name}.docx").read_bytes())


@pytest.mark.parametrize("pair", NAMES, indirect=True)
def test_every_passage_comes_back(pair: tuple[WordFile, WordFile]) -> None:
    ours, theirs = pair
    assert [folded(line.text) for line in theirs.lines() if line.text.strip()] == [
        folded(line.text) for line in ours.lines() if line.text.strip()
    ]


@pytest.mark.parametrize("pair", NAMES, indirect=True)
def test_every_footnote_comes_back(pair: tuple[WordFile, WordFile]) -> None:
    ours, theirs = pair
    assert list(map(folded, theirs.notes())) == list(map(folded, ours.notes()))


@pytest.mark.parametrize("pair", DOCUMENTS, indirect=True)
def test_every_paragraph_keeps_its_style(pair: tuple[WordFile, WordFile]) -> None:
    ours, theirs = pair
    assert [line.style for line in theirs.lines()] == [line.style for line in ours.lines()]


@pytest.mark.parametrize("pair", DOCUMENTS, indirect=True)
def test_every_bookmark_and_control_comes_back(pair: tuple[WordFile, WordFile]) -> None:
    ours, theirs = pair
    assert theirs.bookmarks().keys() >= ours.bookmarks().keys()
    assert theirs.controlled() >= ours.controlled()  # LibreOffice 7.4 keeps controls and drops their tags


@pytest.mark.parametrize("pair", DOCUMENTS, indirect=True)
def test_the_page_number_is_still_a_field(pair: tuple[WordFile, WordFile]) -> None:
    _, theirs = pair
    feet = [theirs.xml(name) for name in theirs.parts if name.startswith("word/footer")]
    fields = " ".join(str(each.text) for foot in feet for each in foot.iter(f"{W}instrText"))
    assert "PAGE" in fields
    assert "NUMPAGES" in fields
