"""The command line among other programs: pipes, full disks, Ctrl+C, misspelt commands, no screen."""

import os
import subprocess
import sys
from argparse import Namespace
from pathlib import Path

import pytest

from briefing.__main__ import main
from briefing.cli import commands
from briefing.storage.brief_file import load

ROOT = Path(__file__).parents[3]
BRIEFING = [sys.executable, "-m", "briefing"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_output_that_does_not_fit_the_disk_is_told_in_one_line(sample: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*BRIEFING, "read", str(sample)], cwd=ROOT, stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 1
    assert done.stderr.count(b"\n") == 1
    assert b"The output was not written" in done.stderr
    assert b"fault" not in done.stderr


def test_a_reader_who_has_enough_ends_the_work_without_a_word(sample: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    words = ["read", str(sample), "missing.txt"]
    done = subprocess.run([*BRIEFING, *words], cwd=ROOT, stdout=writer, stderr=subprocess.PIPE, check=False)
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, b"")


def test_an_interruption_ends_with_the_status_of_a_shell(sample: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(asked: Namespace) -> int:
        raise KeyboardInterrupt

    monkeypatch.setitem(commands.NAMES, "read", interrupted)
    assert main(["read", str(sample)]) == 130


def test_a_misspelt_command_is_told_with_the_one_that_was_meant(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["exprot", "a.txt", "-o", "a.pdf"]) == 2
    complaint = capsys.readouterr().err
    assert "Type briefing export" in complaint
    assert complaint.count("\n") == 1


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
def test_without_a_screen_the_window_is_refused_in_one_line(
    sample: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main([str(sample)]) == 1
    complaint = capsys.readouterr().err
    assert "no screen" in complaint
    assert complaint.count("\n") == 1


def test_a_source_that_is_named_twice_is_one_source(sample: Path, tmp_path: Path) -> None:
    target = tmp_path / "talks.brief"
    respelt = sample.parent / ".." / "sample" / "sample.txt"
    assert main(["export", str(sample), str(respelt), "-o", str(target)]) == 0
    assert [source.name for source in load(target).sources] == ["sample.txt"]


def test_a_batch_in_a_style_that_is_not_there_is_not_begun(
    sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["batch", str(sample), "--out", str(tmp_path / "out"), "--style", "nosuch"]) == 1
    assert "There is no style “nosuch”" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
