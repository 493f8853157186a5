"""A brief saved and opened again is the same brief, and a file that is none is refused in plain words."""

import json
import stat
import zipfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from briefing.errors import ProjectError
from briefing.model import revise
from briefing.model.article import ANYWHERE, Span
from briefing.model.brief import Alias, Brief, Person, Place
from briefing.model.suggestion import SectionKind
from briefing.storage import migrations
from briefing.storage.brief_file import ChangedOnDiskError, last_version, load, open_brief, save
from briefing.storage.originals import Original
from briefing.storage.package import MIMETYPE, Package, pack, unpack
from tests.briefs import MINISTER, article, briefs, sample_brief

VERSIONS = Path(__file__).parent / "versions"


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "port.brief"
    save(sample_brief(), path)
    return path


def altered(path: Path, change: Callable[[dict[str, bytes]], object]) -> None:
    """Write the file anew with its members changed, as a stranger's program could."""
    with zipfile.ZipFile(path) as file:
        members = {name: file.read(name) for name in file.namelist()}
    change(members)
    with zipfile.ZipFile(path, "w") as file:
        for name, data in members.items():
            file.writestr(name, data)


def altered_json(path: Path, change: Callable[[Any], object]) -> None:
    def on_members(members: dict[str, bytes]) -> None:
        outer = json.loads(members["brief.json"])
        change(outer)
        members["brief.json"] = json.dumps(outer).encode()

    altered(path, on_members)


def test_a_saved_brief_opens_as_the_same_brief(saved: Path) -> None:
    assert load(saved) == sample_brief()
    assert load(saved).sections[0].kind is SectionKind.BACKGROUND


def test_the_same_brief_gives_the_same_bytes(saved: Path) -> None:
    before = saved.read_bytes()
    save(load(saved), saved)
    assert saved.read_bytes() == before


def test_the_same_brief_gives_the_same_bytes_on_every_system(saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = saved.read_bytes()
    for system in ("win32", "darwin"):
        monkeypatch.setattr("sys.platform", system)
        save(sample_brief(), saved)
        assert saved.read_bytes() == before


def test_any_zip_program_shows_the_source_as_it_was_read(saved: Path) -> None:
    with zipfile.ZipFile(saved) as file:
        assert file.read("sources/A.txt").decode() == sample_brief().sources[0].article.text
        assert file.infolist()[0].filename == "mimetype"
    assert saved.read_bytes()[30:].startswith(b"mimetype" + MIMETYPE)


EVERYTHING = st.characters(exclude_categories=())
"""Any code point, lone surrogates too: a clipboard may hold half a character."""


@given(st.text(EVERYTHING, max_size=60), st.text(EVERYTHING, max_size=20), st.booleans())
@example("x", "\ud83d", True)
@settings(deadline=None)
def test_whatever_a_text_holds_comes_back(text: str, typed: str, included: bool) -> None:
    brief = revise.add_source(Brief(title=typed), article(text or "x"), name=typed)
    brief = revise.include_section(revise.add_own(brief, SectionKind.OUTLOOK, typed), SectionKind.OUTLOOK, included)
    brief = revise.write_bottom_line(brief, typed)
    assert unpack(pack(Package(brief)), "x").brief == brief


@given(briefs())
@settings(deadline=None, max_examples=40)
def test_any_brief_comes_back_identical(brief: Brief) -> None:
    assert unpack(pack(Package(brief)), "x").brief == brief


@pytest.mark.parametrize("path", sorted(VERSIONS.glob("*.brief")), ids=lambda path: path.stem)
def test_a_file_of_every_version_opens(path: Path) -> None:
    assert replace(load(path), people=(), page_size="") == sample_brief()


def test_a_file_from_before_the_page_size_opens() -> None:
    with zipfile.ZipFile(VERSIONS / "version-1.brief") as file:
        assert not {"page_size", "people"} & json.loads(file.read("brief.json"))["brief"].keys()
    assert load(VERSIONS / "version-1.brief").page_size == ""


def test_what_an_older_file_left_out_may_come_back_though_nobody_knows_where_it_stood() -> None:
    older = {"sources": [{"article": {"left_out": ["A caption.", "A note."]}}, {"article": {}}]}
    newer = migrations.brought_up_to_date(older, 1)
    assert [source["article"]["left_out_at"] for source in newer["sources"]] == [[ANYWHERE, ANYWHERE], []]


def test_all_that_the_second_version_added_is_read() -> None:
    opened = open_brief(VERSIONS / "version-2.brief")
    assert opened.brief.page_size == "Letter"
    assert opened.brief.people == (Person((Alias("Reuel"), Alias("the minister", "A")), MINISTER),)
    assert opened.originals == {opened.brief.sources[0].article.sha256: Original(b"<p>The port", ".html")}


def test_an_older_file_is_brought_up_to_date_step_by_step(monkeypatch: pytest.MonkeyPatch) -> None:
    steps = {
        1: lambda plain: {**plain, "name": plain["title"]},
        2: lambda plain: {**plain, "name": plain["name"].upper()},
    }
    monkeypatch.setattr(migrations, "VERSION", 3)
    monkeypatch.setattr(migrations, "STEPS", steps)
    assert migrations.brought_up_to_date({"title": "old"}, 1)["name"] == "OLD"
    assert migrations.brought_up_to_date({"name": "old"}, 2)["name"] == "OLD"
    assert migrations.brought_up_to_date({"name": "new"}, 3)["name"] == "new"


def test_there_is_a_file_of_every_version() -> None:
    assert {path.stem for path in VERSIONS.glob("*.brief")} >= {f"version-{n + 1}" for n in range(migrations.VERSION)}


def test_the_version_before_the_last_save_is_kept(saved: Path) -> None:
    save(revise.set_title(sample_brief(), "Another title"), saved)
    assert load(saved).title == "Another title"
    assert load(last_version(saved)) == sample_brief()


def test_a_second_save_of_the_same_brief_keeps_the_version_before(saved: Path) -> None:
    changed = revise.set_title(sample_brief(), "Another title")
    save(changed, saved)
    save(changed, saved)
    assert load(last_version(saved)) == sample_brief()


def test_the_version_before_can_be_read_by_no_one_else_than_the_brief(saved: Path) -> None:
    saved.chmod(0o600)
    save(revise.set_title(sample_brief(), "Another title"), saved)
    assert stat.S_IMODE(last_version(saved).stat().st_mode) == 0o600


def test_a_file_changed_by_another_program_is_not_written_over(saved: Path) -> None:
    stamp = open_brief(saved).stamp
    theirs = revise.set_title(sample_brief(), "Theirs")
    save(theirs, saved)
    with pytest.raises(ChangedOnDiskError, match="another program has changed the file"):
        save(revise.set_title(sample_brief(), "Mine"), saved, expected=stamp)
    assert load(saved) == theirs


def test_saving_twice_in_a_row_is_no_change_by_another_program(saved: Path) -> None:
    stamp = save(revise.set_title(sample_brief(), "One"), saved, expected=open_brief(saved).stamp)
    save(revise.set_title(sample_brief(), "Two"), saved, expected=stamp)
    assert load(saved).title == "Two"


def test_a_file_that_was_taken_away_is_written_anew(saved: Path) -> None:
    stamp = open_brief(saved).stamp
    saved.unlink()
    save(sample_brief(), saved, expected=stamp)
    assert load(saved) == sample_brief()


@pytest.mark.parametrize("content", [b"", b"A story.", b"PK\x05\x06" + b"\0" * 18, b"%PDF-1.7"])
def test_another_kind_of_file_is_no_brief(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.brief").write_bytes(content)
    with pytest.raises(ProjectError, match="it is not a brief"):
        load(tmp_path / "x.brief")


def test_a_missing_file_and_a_folder_are_named_as_such(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="there is no such file"):
        load(tmp_path / "x.brief")
    with pytest.raises(ProjectError, match="it is a folder"):
        load(tmp_path)


def test_a_newer_version_is_refused_and_not_called_damaged(saved: Path) -> None:
    altered_json(saved, lambda outer: outer.update(version=99))
    with pytest.raises(ProjectError, match="a newer version of Briefing wrote it"):
        load(saved)


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_a_damaged_file_is_refused_or_still_the_same_brief(data: st.DataObject) -> None:
    whole = bytearray(pack(Package(sample_brief())))
    at = data.draw(st.integers(0, len(whole) - 1))
    if data.draw(st.booleans()):
        whole[at] ^= data.draw(st.integers(1, 255))
    else:
        del whole[at:]
    with suppress(ProjectError):
        assert unpack(bytes(whole), "x").brief == sample_brief()


def deep(outer: Any) -> None:
    outer["brief"]["title"] = json.loads("[" * 900 + "]" * 900)


VALE = {"names": [{"name": "Odd Vale", "source": ""}], "speaker": {"name": "O. Vale", "role": None}}
"""Somebody corrected, as a brief file has them."""


@pytest.mark.parametrize(
    "change",
    [
        lambda outer: outer.update(version="1"),
        lambda outer: outer.update(version=0),
        lambda outer: outer.pop("brief"),
        lambda outer: outer["brief"].update(title=12),
        lambda outer: outer["brief"].update(surprise=1),
        lambda outer: outer["brief"].update(next_entry=True),
        lambda outer: outer["brief"]["bottom_line"].update(kind="verse"),
        lambda outer: outer["brief"]["bottom_line"]["places"][0].update(source="B"),
        lambda outer: outer["brief"]["bottom_line"]["places"][0].update(span=[0, 10**9]),
        lambda outer: outer["brief"]["bottom_line"]["places"][0].update(span=[5, 2]),
        lambda outer: outer["brief"]["sources"].append(outer["brief"]["sources"][0]),
        lambda outer: outer["brief"]["sources"][0].update(id="../A"),
        lambda outer: outer["brief"]["sections"].append(outer["brief"]["sections"][0]),
        lambda outer: outer["brief"].update(people=[VALE, VALE]),
        lambda outer: outer["brief"]["sections"][0]["entries"].append(outer["brief"]["bottom_line"]),
        lambda outer: outer["brief"]["sources"][0]["article"].update(published="soon"),
        deep,
    ],
)
def test_a_brief_that_does_not_hang_together_is_refused(saved: Path, change: Callable[[Any], object]) -> None:
    altered_json(saved, change)
    with pytest.raises(ProjectError, match="the file is damaged"):
        load(saved)


def test_somebody_who_was_corrected_is_read(saved: Path) -> None:
    altered_json(saved, lambda outer: outer["brief"].update(people=[VALE]))
    assert [person.speaker.name for person in load(saved).people] == ["O. Vale"]


def test_a_source_whose_text_was_touched_is_refused(saved: Path) -> None:
    altered(saved, lambda members: members.update({"sources/A.txt": members["sources/A.txt"].replace(b"six", b"two")}))
    with pytest.raises(ProjectError, match="the file is damaged"):
        load(saved)


def test_a_small_file_that_would_unpack_to_gigabytes_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.brief"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as file:
        file.writestr("mimetype", MIMETYPE)
        file.writestr("brief.json", b"{}")
        with file.open("originals/A.html", "w") as member:
            for _ in range(257):
                member.write(bytes(2**20))
    with pytest.raises(ProjectError, match="the file is damaged"):
        load(path)


def test_what_a_user_does_not_want_to_see_again_is_kept(tmp_path: Path) -> None:
    places = frozenset(Place("A", Span(n, n + 3)) for n in range(20))
    brief = Brief(sources=sample_brief().sources, dismissed=places)
    save(brief, tmp_path / "a.brief")
    assert load(tmp_path / "a.brief") == brief
