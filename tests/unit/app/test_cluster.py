"""A batch on a Dask cluster of this machine: whole where a worker is killed, and in words where the cluster is not."""

import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from briefing.__main__ import main
from briefing.app.batch import Task, plan
from briefing.app.cluster import cluster
from briefing.app.crew import outcomes
from briefing.errors import BriefingError
from tests.benchmarks.stories import write_stories
from tests.cluster import dask, wait_until
from tests.crashing import crash_on_request, noted

pytest.importorskip("distributed")


@pytest.fixture(scope="module")
def scheduler(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a scheduler with two workers."""
    with dask(tmp_path_factory.mktemp("dask"), 2) as address:
        yield address


def test_a_killed_worker_loses_nothing_and_nothing_is_told_twice(scheduler: str, tmp_path: Path) -> None:
    news, out = write_stories(tmp_path / "news", 30), tmp_path / "out"
    out.mkdir()
    tasks = list(plan([str(news)], str(out), ("json",)))
    with cluster(scheduler) as crew:
        coming = outcomes(tasks, crew, noted)
        made = [next(coming) for _ in range(3)]
        worker = int((out / "started").read_text(encoding="utf-8").split()[-1])
        os.kill(worker, signal.SIGKILL)
        made += coming
    assert Counter(outcome.source for outcome in made) == Counter(task.source for task in tasks)
    assert not any(outcome.error for outcome in made)
    assert sum(path.suffix == ".json" for path in out.rglob("*")) == 30


def test_an_article_that_kills_worker_after_worker_is_reported_and_the_rest_is_done(scheduler: str) -> None:
    names = ("one", "two", "crash", "three", "four", "five")
    with cluster(scheduler) as crew:
        made = list(outcomes([Task(name, name, "", ()) for name in names], crew, crash_on_request))
    assert sorted(outcome.source for outcome in made) == sorted(names)
    assert [outcome.source for outcome in made if outcome.error] == ["crash"]


def test_the_command_hands_its_articles_to_the_cluster_and_results_go_to_any_store(
    scheduler: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # the journal of a store that is no folder lies where one is
    news, out = write_stories(tmp_path / "news", 4), tmp_path / "out"
    words = ["batch", str(news), "--out", out.as_uri(), "--formats", "json", "--scheduler", scheduler]
    assert main(words) == 0
    assert sum(path.suffix == ".json" for path in out.rglob("*")) == 4
    assert len((tmp_path / "batch.jsonl").read_text(encoding="utf-8").splitlines()) == 4


def test_a_scheduler_without_workers_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefing.app.cluster.ANSWER", 1)
    with dask(tmp_path, 0) as address, pytest.raises(BriefingError, match="no worker has joined"), cluster(address):
        pass


def test_a_scheduler_that_goes_away_is_said_in_one_line(tmp_path: Path) -> None:
    news, out = write_stories(tmp_path / "news", 40), tmp_path / "out"
    with dask(tmp_path, 1) as address:
        words = ("batch", str(news), "--out", str(out), "--formats", "json", "--scheduler", address)
        with subprocess.Popen([sys.executable, "-m", "briefing", *words], stderr=subprocess.PIPE, text=True) as batch:
            wait_until(lambda: (out / "batch.jsonl").exists() and (out / "batch.jsonl").read_bytes().count(b"\n"))
            kin = psutil.Process().children()
            next(each for each in kin if str(tmp_path / "scheduler.json") in each.cmdline()).kill()
            _, said = batch.communicate(timeout=60)
    assert batch.returncode == 1
    assert said == (
        f"briefing: The batch was stopped: the scheduler at {address} went away. Start it again: it goes on where it"
        " was.\n"
    )


@pytest.mark.parametrize("address", ["localhost", "http://127.0.0.1:8786", "tcp://127.0.0.1:port", "127.0.0.1:8786"])
def test_what_is_no_address_of_a_scheduler_is_said_in_one_line(
    address: str, tmp_path: Path, sample: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert main(["batch", str(sample), "--out", str(out), "--scheduler", address]) == 1
    said = f"briefing: The batch was not started: “{address}” is not the address of a scheduler. Give one such as"
    assert capfd.readouterr().err == f"{said} tcp://host:8786.\n"
    assert not out.exists()


def test_a_scheduler_that_does_not_answer_is_said_in_one_line(
    tmp_path: Path, sample: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["batch", str(sample), "--out", str(tmp_path / "out"), "--scheduler", "tcp://127.0.0.1:1"]) == 1
    said = "briefing: The batch was not started: no scheduler answers at tcp://127.0.0.1:1. Check the address, and that"
    assert capfd.readouterr().err == f"{said} the scheduler runs.\n"
