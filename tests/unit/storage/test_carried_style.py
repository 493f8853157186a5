"""A house style travels with its brief, and a brief from a stranger opens nothing but itself."""

import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from briefing.model.brief import Brief
from briefing.storage.brief_file import open_brief, save
from briefing.storage.package import Package, pack

LOGO = b"\x89PNG\r\n\x1a\n..."
STYLE = b'extends = "memo"\nlabel = "Harbour board"\n[logo]\nfile = "crest.png"\n'


@pytest.fixture
def own(tmp_path: Path) -> Path:
    (tmp_path / "crest.png").write_bytes(LOGO)
    (tmp_path / "harbour.toml").write_bytes(STYLE)
    return tmp_path / "harbour.toml"


def test_a_style_and_its_logo_open_where_they_never_were(own: Path, tmp_path: Path) -> None:
    save(Brief(style=str(own)), tmp_path / "a.brief")
    for path in (own, own.with_name("crest.png")):
        path.unlink()
    style = Path(open_brief(tmp_path / "a.brief").brief.style)
    assert style.name == "harbour.toml"
    assert style.read_bytes() == STYLE
    assert style.with_name("crest.png").read_bytes() == LOGO


def test_a_brief_opened_and_saved_again_keeps_its_style(own: Path, tmp_path: Path) -> None:
    save(Brief(style=str(own)), tmp_path / "a.brief")
    opened = open_brief(tmp_path / "a.brief")
    save(opened.brief, tmp_path / "b.brief")
    assert open_brief(tmp_path / "b.brief").brief == opened.brief


def test_another_style_chosen_leaves_nothing_of_the_one_before(own: Path, tmp_path: Path) -> None:
    save(Brief(style=str(own)), tmp_path / "a.brief")
    opened = open_brief(tmp_path / "a.brief")
    save(replace(opened.brief, style="memo"), tmp_path / "a.brief")
    with zipfile.ZipFile(tmp_path / "a.brief") as file:
        assert file.namelist() == ["mimetype", "brief.json"]


def test_a_style_that_is_gone_does_not_keep_a_brief_from_being_saved(tmp_path: Path) -> None:
    save(Brief(style=str(tmp_path / "gone.toml")), tmp_path / "a.brief")
    assert open_brief(tmp_path / "a.brief").brief.style == Brief().style


@pytest.mark.parametrize("style", ["/etc/harbour.toml", r"\\share\harbour.toml", "../harbour.toml", "~/harbour.toml"])
def test_a_path_in_a_stranger_s_brief_is_not_followed(tmp_path: Path, style: str) -> None:
    (tmp_path / "a.brief").write_bytes(pack(Package(Brief(style=style))))
    assert open_brief(tmp_path / "a.brief").brief.style == Brief().style


@pytest.mark.parametrize(
    "content",
    [
        b'[logo]\nfile = "/etc/passwd"',
        rb"[logo]" b"\n" rb"file = '\\share\x.png'",
        b'[logo]\nfile = "../../x.png"',
        b'extends = "/etc/x.toml"',
        b'extends = "C:x.toml"',
        b'extends = "other.toml"',
    ],
)
def test_a_stranger_s_style_that_names_files_elsewhere_is_not_used(tmp_path: Path, content: bytes) -> None:
    brief = Package(Brief(style="x/harbour.toml"), {"style/harbour.toml": content})
    (tmp_path / "a.brief").write_bytes(pack(brief))
    assert open_brief(tmp_path / "a.brief").brief.style == Brief().style
