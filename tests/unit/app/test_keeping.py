"""What is to outlive the day is written in the background, in order, and all of it before the program ends."""

import subprocess
import sys
import threading
from functools import partial
from pathlib import Path

import pytest

from briefing.app.keeping import Writer

ROOT = Path(__file__).parents[3]
LAST_WORDS = """
import sys, time
from pathlib import Path
from briefing.app.keeping import Writer
def write(number):
    time.sleep(0.02)
    Path(sys.argv[1]).write_text(str(number))
writer = Writer(print)
for number in range(5):
    writer.ask(lambda number=number: write(number))
"""


def unexpected(error: Exception) -> None:
    pytest.fail(str(error))


def test_whoever_asks_does_not_wait_for_the_disk() -> None:
    disk, written, writer = threading.Event(), list[str](), Writer(unexpected)
    writer.ask(lambda: written.append("slow") if disk.wait(5) else None)
    writer.ask(lambda: written.append("next"))
    assert written == []
    disk.set()
    writer.finish()
    assert written == ["slow", "next"]


def test_after_all_is_written_more_can_be_asked_for() -> None:
    written, writer = list[int](), Writer(unexpected)
    for number in range(3):
        writer.ask(partial(written.append, number))
        writer.finish()
    writer.finish()
    assert written == [0, 1, 2]


def test_a_program_that_ends_has_written_all(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", LAST_WORDS, str(tmp_path / "a")], cwd=ROOT, check=True)
    assert (tmp_path / "a").read_text() == "4"


def test_what_cannot_be_written_is_told_and_the_rest_is_written() -> None:
    told, written = list[Exception](), list[str]()
    writer = Writer(told.append)

    def refused() -> None:
        raise OSError("no room")

    writer.ask(refused)
    writer.ask(lambda: written.append("next"))
    writer.finish()
    assert [str(error) for error in told] == ["no room"]
    assert written == ["next"]
