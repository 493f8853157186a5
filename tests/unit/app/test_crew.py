"""Workers die, hang and are left alone; a batch goes on."""

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

import psutil

from briefing.app.batch import Task
from briefing.app.crew import outcomes, processes
from tests.benchmarks.stories import write_stories
from tests.cluster import wait_until
from tests.crashing import crash_on_request, hang_on_request, killed_once

NAMES = ("one", "two", "three", "four", "five", "six", "seven")


def tasks(bad: str, out: str = "") -> list[Task]:
    """Seven tasks with one more among them."""
    return [Task(name, name, out, ()) for name in (*NAMES[:2], bad, *NAMES[2:])]


def test_a_task_that_takes_its_process_down_twice_is_reported_once_and_the_rest_is_done() -> None:
    made = list(outcomes(tasks("crash"), processes(2), crash_on_request))
    assert sorted(outcome.source for outcome in made) == sorted((*NAMES, "crash"))
    assert [outcome.source for outcome in made if outcome.error] == ["crash"]


def test_a_task_whose_process_was_killed_is_tried_once_more_and_the_rest_not_begun_again(tmp_path: Path) -> None:
    made = list(outcomes(tasks("victim", str(tmp_path)), processes(1), killed_once))
    assert sorted(outcome.source for outcome in made) == sorted((*NAMES, "victim"))
    assert not any(outcome.error for outcome in made)
    started = Counter((tmp_path / "started").read_text(encoding="utf-8").split())
    assert started == {**dict.fromkeys(NAMES, 1), "victim": 2}


def test_a_task_that_never_ends_is_reported_and_the_rest_is_done() -> None:
    made = list(outcomes(tasks("hang"), processes(2), hang_on_request, longest=1))
    assert {outcome.source for outcome in made} == {*NAMES, "hang"}
    assert [outcome.source for outcome in made if outcome.error] == ["hang"]


def lines(out: Path) -> list[dict[str, str]]:
    """The whole lines of a journal that may still be growing."""
    journal = out / "batch.jsonl"
    text = journal.read_text(encoding="utf-8") if journal.exists() else ""
    return [json.loads(line) for line in text.splitlines(keepends=True) if line.endswith("\n")]


def test_a_batch_that_is_killed_leaves_nobody_behind_and_goes_on_when_it_is_started_again(tmp_path: Path) -> None:
    news, out = write_stories(tmp_path / "news", 24), tmp_path / "out"
    command = [
        sys.executable,
        "-m",
        "briefing",
        "batch",
        str(news),
        "--out",
        str(out),
        "--formats",
        "json",
        "--jobs",
        "2",
    ]
    with subprocess.Popen(command) as batch:
        wait_until(lambda: len(lines(out)) >= 3)
        workers = psutil.Process(batch.pid).children(recursive=True)
        second = subprocess.run(command, check=False, capture_output=True)
        batch.kill()
    assert (second.returncode, b"another one is writing to" in second.stderr) == (1, True)
    assert workers
    wait_until(lambda: not any(worker.is_running() for worker in workers))
    assert len(lines(out)) < 24
    assert subprocess.run(command, check=False, capture_output=True).returncode == 0
    assert Counter(Counter(line["source"] for line in lines(out)).values()) == {1: 24}
    assert sum(path.suffix == ".json" for path in out.rglob("*")) == 24
