"""The command line as the contract has it: what is printed, what is written, and the exit status."""

import errno
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from briefing.__main__ import main
from briefing.app.drafting import draft
from briefing.model import people
from briefing.model.brief import Alias
from briefing.model.quotation import Speaker
from briefing.model.suggestion import SectionKind
from briefing.storage.brief_file import save
from tests.briefs import read_article

ROOT = Path(__file__).parents[3]


def suggested(path: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    assert main(["suggest", str(path), "--json"]) == 0
    made: dict[str, Any] = json.loads(capsys.readouterr().out)
    return made


def test_suggest_prints_one_json_object_with_true_offsets(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = suggested(sample, capsys)
    assert made["text"] == sample.read_text(encoding="utf-8")
    for kind in ("quotations", "bottom_line", "suggestions"):
        assert made[kind]
        for item in made[kind]:
            assert made["text"][item["start"] : item["end"]] == item["text"]
    assert made["published"] == "2026-05-14"
    assert {item["section"] for item in made["suggestions"] if item["picked"]} == {
        "background",
        "key_issues",
        "quotes",
        "outlook",
    }


def test_no_suggestion_begins_or_ends_inside_a_quotation(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = suggested(sample, capsys)
    for suggestion in made["suggestions"]:
        for quotation in made["quotations"]:
            for edge in (suggestion["start"], suggestion["end"]):
                assert not quotation["start"] < edge < quotation["end"]


def test_the_same_article_gives_the_same_proposal_every_time(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert suggested(sample, capsys) == suggested(sample, capsys)


def test_standard_input_is_a_source(sample: Path) -> None:
    command = [sys.executable, "-m", "briefing", "read", "-", "--json"]
    done = subprocess.run(command, input=sample.read_bytes(), capture_output=True, cwd=ROOT, check=True)
    assert json.loads(done.stdout)["text"] == sample.read_text(encoding="utf-8")


@pytest.fixture
def unusable(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    path = tmp_path / str(request.param)
    match request.param:
        case "empty.txt":
            path.write_bytes(b"")
        case "binary.txt":
            path.write_bytes(bytes(range(256)))
        case "folder.txt":
            path.mkdir()
    return path


UNUSABLE = ["empty.txt", "binary.txt", "folder.txt", "missing.txt"]


@pytest.mark.parametrize("unusable", UNUSABLE, indirect=True)
def test_a_source_that_cannot_be_used_is_said_in_one_line_and_nothing_is_written(
    unusable: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.pdf"
    assert main(["export", str(unusable), "-o", str(out)]) == 1
    complaint = capsys.readouterr().err
    assert unusable.name in complaint
    assert complaint.count("\n") == 1
    assert "Traceback" not in complaint
    assert not out.exists()


@pytest.mark.parametrize("target", ["brief.odt", "brief", "no/such/folder/brief.pdf", "taken.pdf"])
def test_a_target_that_cannot_be_written_is_said_in_one_line_and_no_other_is_written(
    target: str, tmp_path: Path, sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "taken.pdf").mkdir()
    good = tmp_path / "good.docx"
    assert main(["export", str(sample), "-o", str(good), "-o", str(tmp_path / target)]) == 1
    assert capsys.readouterr().err.count("\n") == 1
    assert not good.exists()


def test_one_bad_source_does_not_stop_the_others(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", "missing.txt", str(sample), "--json"]) == 1
    printed = capsys.readouterr()
    assert json.loads(printed.out)["source"] == "sample.txt"
    assert printed.err.count("\n") == 1


@pytest.mark.parametrize(
    "words",
    [["export", "a.txt"], ["export", "a.txt", "-o", "b.pdf", "--sections", "news"], ["suggest"], ["--nonsense"]],
)
def test_wrong_usage_ends_with_status_2(words: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2


def test_a_control_character_in_a_name_cannot_steer_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", "evil\x1b[2J\n.txt"]) == 1
    complaint = capsys.readouterr().err
    assert "\x1b" not in complaint
    assert complaint.count("\n") == 1


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_a_finished_file_is_right_against_its_article_and_wrong_against_another(
    suffix: str, sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    finished, other = tmp_path / f"brief{suffix}", tmp_path / "other.txt"
    other.write_text(sample.read_text(encoding="utf-8").replace("grateful", "thankful"), encoding="utf-8")
    assert main(["export", str(sample), "-o", str(finished)]) == 0
    assert main(["check", str(finished), "--against", str(sample)]) == 0
    capsys.readouterr()
    assert main(["check", str(finished), "--against", str(other), "--json"]) == 3
    assert "grateful" in json.loads(capsys.readouterr().out.splitlines()[0])["words"]


def test_a_character_without_a_font_is_named_before_anything_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    article, out = tmp_path / "a.txt", tmp_path / "a.pdf"
    article.write_text("The mayor of Tarn held up the sign \U00012000 on Friday and left the hall.\n", encoding="utf-8")
    assert main(["export", str(article), "-o", str(out)]) == 1
    assert "CUNEIFORM SIGN A" in capsys.readouterr().err
    assert not out.exists()
    assert main(["export", str(article), "-o", str(out), "--despite-errors"]) == 0
    assert out.exists()


def test_speakers_of_an_article_are_counted_with_their_places(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["speakers", str(sample), "--json"]) == 0
    made, text = json.loads(capsys.readouterr().out), sample.read_text(encoding="utf-8")
    first = made["speakers"][0]
    assert first["name"] == "Tomas Arnvik"
    assert (first["count"], first["in_brief"]) == (len(first["quotations"]), 0)
    assert first["uncertain"] == sum(each["uncertain"] for each in first["quotations"])
    assert all(text[each["start"] : each["end"]] == each["text"] for each in first["quotations"])


def test_speakers_of_a_brief_are_named_as_they_were_corrected(
    sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    brief = people.correct(draft([read_article(str(sample))]).brief, [Alias("Anselm Roy")], Speaker("A. Roy", "envoy"))
    save(brief, tmp_path / "a.brief")
    assert main(["speakers", str(tmp_path / "a.brief"), "--json"]) == 0
    made = json.loads(capsys.readouterr().out)
    (roy,) = [each for each in made["speakers"] if each["name"] == "A. Roy"]
    assert (roy["role"], "Anselm Roy" in roy["also"]) == ("envoy", True)
    held = {one["entry"] for each in made["speakers"] for one in each["quotations"]}
    assert {entry.id for entry in brief.section(SectionKind.QUOTES).entries} <= held
    assert main(["speakers", str(tmp_path / "a.brief")]) == 0
    assert "A. Roy, envoy (also Roy, Anselm Roy): 2" in capsys.readouterr().out


def test_a_program_without_a_console_as_windows_starts_it_does_its_work_all_the_same(
    sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdout", None)
    monkeypatch.setattr("sys.stderr", None)
    assert main(["suggest", str(sample)]) == 0
    assert main(["read", str(tmp_path / "missing.txt")]) == 1
    with pytest.raises(SystemExit, match="0"):
        main(["--version"])


def test_a_reader_who_has_enough_ends_it_without_a_word_as_windows_tells_of_it_too(
    sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with (tmp_path / "pipe").open("w", encoding="utf-8") as pipe:

        def closed(_text: str) -> int:
            raise OSError(errno.EINVAL, "Invalid argument")

        monkeypatch.setattr(pipe, "write", closed)
        monkeypatch.setattr("sys.stdout", pipe)
        assert main(["read", str(sample)]) == 0
    assert capsys.readouterr().err == ""
