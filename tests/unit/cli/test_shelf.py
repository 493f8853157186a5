"""`briefing shelf` and `briefing check` of a returned file and of a changed article, as a person types them."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from briefing.__main__ import main
from briefing.app import shelf
from briefing.app.drafting import draft
from briefing.app.settings import Settings, save_settings
from briefing.storage import brief_file
from tests.briefs import TEXT, read_article, sample_brief
from tests.unit.app.test_more_articles import FIRST, SAID, SECOND, written
from tests.unit.app.test_returned import EDITS, returned_file


@pytest.fixture
def brief(tmp_path: Path) -> Path:
    path = tmp_path / "sample.brief"
    brief_file.save(sample_brief(), path)
    return path


def test_a_returned_file_is_told_entry_by_entry_and_an_altered_quotation_gives_3(
    brief: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = returned_file(tmp_path, EDITS)
    assert main(["check", str(file), "--against", str(brief)]) == 3
    printed = capsys.readouterr().out
    assert "Outlook 2 was reworded" in printed
    assert "Quotes 1 was altered" in printed


def test_rewording_alone_gives_0(brief: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = returned_file(tmp_path, {"which is older, is due": "the older one, is due"})
    assert main(["check", str(file), "--against", str(brief), "--json"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    (change,) = (line for line in lines if "change" in line)
    assert change["entry"] == "e10"
    assert "the older one" in change["after"]
    assert "which is older" in change["before"]


def test_a_brief_is_checked_against_its_article_as_it_is_now(
    brief: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    article = tmp_path / "aldhaven.txt"
    article.write_text(TEXT.replace("up to nine days", "up to twelve days"), encoding="utf-8")
    main(["check", str(brief), "--against", str(article)])
    assert "has changed in “aldhaven.txt”" in capsys.readouterr().out
    article.write_text(TEXT, encoding="utf-8")
    main(["check", str(brief), "--against", str(article)])
    assert "has changed in" not in capsys.readouterr().out


def test_a_search_that_finds_nothing_says_when_the_shelf_is_off(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["shelf", "find", "quay"]) == 0
    assert "The shelf is off." in capsys.readouterr().out
    save_settings(replace(Settings(), keep_shelf=True))
    assert main(["shelf", "find", "quay"]) == 0
    assert capsys.readouterr().out == "Nothing found.\n"


def test_the_shelf_is_looked_through_and_forgotten(capsys: pytest.CaptureFixture[str]) -> None:
    save_settings(replace(Settings(), keep_shelf=True))
    shelf.keep(sample_brief())
    assert main(["shelf", "said", "Reuel", "fuel", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["words"].startswith("Nobody will run out of fuel")
    assert said["outlet"] == "The Norland Courier"
    assert main(["shelf", "said", "Reuel"]) == 0
    assert "The Norland Courier · 2031-01-14 · ¶8" in " ".join(capsys.readouterr().out.split())
    assert main(["shelf", "find", "quay", "walls", "--since", "2031-01-01"]) == 0
    assert "Aldhaven to close its eastern basin" in capsys.readouterr().out
    assert main(["shelf", "find", "quay", "--until", "2030-01-01"]) == 0
    assert capsys.readouterr().out == "Nothing found.\n"
    assert main(["shelf", "forget", said["sha256"]]) == 0
    assert main(["shelf", "find", "quay"]) == 0
    assert capsys.readouterr().out == "Nothing found.\n"
    assert main(["shelf", "forget", "--all"]) == 0
    assert not shelf.shelf_file().exists()


def test_a_quotation_found_on_the_shelf_is_taken_into_a_brief_which_has_it_once_from_both_outlets(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shelf.keep(draft([read_article(str(written(tmp_path / "two.txt", SECOND)))]).brief)
    path = tmp_path / "one.brief"
    brief_file.save(draft([read_article(str(written(tmp_path / "one.txt", FIRST)))]).brief, path)
    main(["shelf", "said", "Brandvik"])
    *_, hit = capsys.readouterr().out.split()
    assert main(["shelf", "take", str(path), hit]) == 0
    assert "The brief has this quotation already: " in capsys.readouterr().out
    brief = brief_file.load(path)
    assert [source.name for source in brief.sources] == ["one.txt", "two.txt"]
    (entry,) = (entry for section, entry in brief.entries() if section and SAID in entry.text)
    assert {place.source for place in entry.places} == {"A", "B"}
    assert main(["shelf", "take", str(path), hit.partition(":")[0]]) == 0
    assert capsys.readouterr().out == "The brief draws on this article already.\n"
    assert brief_file.load(path) == brief


def test_what_is_not_on_the_shelf_is_not_taken_and_the_brief_stays_as_it_was(
    brief: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shelf.keep(sample_brief())
    (kept,) = shelf.articles(shelf.Wanted())
    before = brief.read_bytes()
    for hit, why in (("0" * 64, "no longer on the shelf"), (f"{kept.sha256}:1", "none starts there")):
        assert main(["shelf", "take", str(brief), kept.sha256, hit]) == 1
        assert why in capsys.readouterr().err
    assert brief.read_bytes() == before


@pytest.mark.parametrize(
    "wrong",
    [["find", "--since", "May"], ["said"], ["forget"], ["find", "--section", "sport"], ["take", "a.brief", "beef"]],
)
def test_wrong_usage_gives_2(wrong: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["shelf", *wrong])
    assert ended.value.code == 2
