"""The file that an article was read from stays with the brief, byte for byte, and never in its way."""

import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from briefing.errors import ProjectError
from briefing.model import revise
from briefing.model.brief import Brief
from briefing.storage import originals
from briefing.storage.brief_file import load, open_brief, save
from briefing.storage.originals import Original, of_brief
from briefing.storage.package import Package, pack, unpack
from tests.briefs import article, sample_brief

PAGE = Original(b"<p>\x00\xff", ".html")
TEXTS = ("One.", "Two.", "Three.")


def brief_of(*texts: str) -> Brief:
    brief = Brief()
    for text in texts:
        brief = revise.add_source(brief, article(text))
    return brief


def kept(*texts: str, original: Original = PAGE) -> dict[str, Original]:
    return {article(text).sha256: original for text in texts}


def altered(path: Path, name: str, data: bytes | None) -> None:
    """Change one member of the file, or take it away."""
    with zipfile.ZipFile(path) as file:
        members = {each: file.read(each) for each in file.namelist()}
    with zipfile.ZipFile(path, "w") as file:
        for each, before in members.items():
            content = data if each == name else before
            if content is not None:
                file.writestr(each, content)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    save(brief_of(*TEXTS), tmp_path / "a.brief", kept("One.", "Three."))
    return tmp_path / "a.brief"


def test_an_original_comes_back_byte_for_byte(path: Path) -> None:
    assert open_brief(path).originals == kept("One.", "Three.")
    assert open_brief(path).originals[article("One.").sha256].suffix == ".html"


def test_a_file_of_several_articles_stands_in_the_brief_once(path: Path) -> None:
    with zipfile.ZipFile(path) as file:
        assert [name for name in file.namelist() if name.startswith("originals/")] == ["originals/A.html"]
        listed = json.loads(file.read("brief.json"))["originals"]
    assert listed["C"] == {"file": "originals/A.html", "sha256": PAGE.sha256}


def test_an_original_follows_its_article_and_not_the_letter(tmp_path: Path) -> None:
    save(brief_of("Two.", "One."), tmp_path / "a.brief", kept("One."))
    assert open_brief(tmp_path / "a.brief").originals == kept("One.")


def test_the_original_of_an_article_that_left_the_brief_is_not_saved(tmp_path: Path) -> None:
    save(brief_of("Two."), tmp_path / "a.brief", kept("One."))
    assert open_brief(tmp_path / "a.brief").originals == {}


@pytest.mark.parametrize("data", [b"<p>altered", None])
def test_an_original_that_is_not_what_it_was_is_noticed(path: Path, data: bytes | None) -> None:
    altered(path, "originals/A.html", data)
    with pytest.raises(ProjectError, match="the file is damaged"):
        open_brief(path)


def test_in_a_file_of_the_first_version_the_name_tells_the_source(tmp_path: Path) -> None:
    old = Path(__file__).parent / "versions" / "version-1.brief"
    (tmp_path / "a.brief").write_bytes(old.read_bytes())
    with zipfile.ZipFile(tmp_path / "a.brief", "a") as file:
        file.writestr("originals/A.html", PAGE.data)
        file.writestr("originals/Z.html", b"of no source")
    assert open_brief(tmp_path / "a.brief").originals == {sample_brief().sources[0].article.sha256: PAGE}
    assert load(tmp_path / "a.brief") == sample_brief()


@pytest.mark.parametrize("suffix", ["/../x.sh", ".a/b", ".veryverylongsuffix", ".p\x00p", ". "])
def test_a_suffix_that_is_none_is_left_off(suffix: str) -> None:
    original = Original(b"x", suffix)
    assert original.suffix == ""
    package = Package(brief_of("One."), {}, kept("One.", original=original))
    assert unpack(pack(package), "x") == package


def test_originals_never_make_a_brief_too_large_to_be_saved(monkeypatch: pytest.MonkeyPatch) -> None:
    brief, given = brief_of(*TEXTS), {article(text).sha256: Original(text.encode() * 10) for text in TEXTS}
    monkeypatch.setattr(originals, "MOST_BYTES", 90)
    assert list(of_brief(brief, given)) == [article(text).sha256 for text in ("One.", "Two.")]
    monkeypatch.setattr(originals, "MOST_FILES", 1)
    assert list(of_brief(brief, given)) == [article("One.").sha256]
    assert list(of_brief(brief, kept(*TEXTS))) == [article(text).sha256 for text in TEXTS]


def test_the_same_brief_with_the_same_originals_gives_the_same_bytes(path: Path) -> None:
    opened, before = open_brief(path), path.read_bytes()
    save(replace(opened.brief), path, opened.originals)
    assert path.read_bytes() == before
