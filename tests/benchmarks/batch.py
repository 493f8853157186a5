"""Many articles: memory, workers, the price of the batch itself, and a Dask cluster on this machine.

    python -m tests.benchmarks.batch [--articles N] [--part memory|workers|parts|dask]... [--rounds N]

Prints one table of ratios with what is aimed at, each from `briefing batch` as a user starts it, on invented stories
(see `stories`), making PDF and Word:

* memory: the peak of N articles (10,000) to that of a tenth of them, all processes of the batch together, each at its
  own highest. Every article must be done, in one line of the journal, with its files;
* workers: the time of one process to that of two;
* parts: in one process, article by article, the time of reading, drafting and writing called bare to the time of the
  batch's task and its line in the journal;
* dask: the time of the pool with two processes to that of two workers of a Dask cluster on 127.0.0.1.

Ratios of times are medians of rounds in which both run, one after the other; the clock is the wall's, so nothing else
should be going on. Exit status 1 where an aim is missed.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import count
from pathlib import Path
from statistics import median

import psutil

from briefing.app.batch import Task, carry_out, plan
from briefing.app.drafting import draft
from briefing.app.export import made_of, page_document
from briefing.app.journal import Journal, journal_of
from briefing.app.sources import read_articles
from tests.benchmarks.stories import write_stories
from tests.cluster import dask

FORMATS = ("pdf", "docx")
FULL = 10_000
WARM = 10
"""Articles at the beginning that are not counted: they load weights, lexicons and fonts."""
LOOK = 0.25
"""Seconds from one look at the processes' memory to the next; each tells its own highest so far."""


@dataclass(frozen=True, slots=True)
class Ratio:
    """One line of the table. It is good at `aim` or beyond: below it where `most`, above it otherwise."""

    what: str
    value: float
    aim: float
    most: bool = False
    detail: str = ""

    @property
    def good(self) -> bool:
        """Whether it is as it should be."""
        return self.value <= self.aim if self.most else self.value >= self.aim

    def __str__(self) -> str:
        sign = "≤" if self.most else "≥"
        return (
            f"{self.what:<44} {self.value:6.2f}  {sign} {self.aim:<5} {'' if self.good else 'MISSED':<7} {self.detail}"
        )


class Desk:
    """A folder with stories, and batches over them into folders that are new each time."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._numbers = folder, count()

    def stories(self, number: int) -> Path:
        """A folder with so many stories."""
        folder = self._folder / f"stories-{number}"
        return folder if folder.exists() else write_stories(folder, number)

    def new(self) -> Path:
        """A folder for results that is not there yet."""
        return self._folder / f"out-{next(self._numbers)}"

    def command(self, stories: Path, out: Path, *options: str) -> list[str]:
        """The command line of a batch."""
        words = ("batch", str(stories), "--out", str(out), "--formats", ",".join(FORMATS))
        return [sys.executable, "-m", "briefing", *words, *options]

    def timed(self, number: int, *options: str) -> float:
        """Seconds that a batch of so many stories takes."""
        stories, out = self.stories(number), self.new()
        command = self.command(stories, out, *options)
        taken = seconds(lambda: subprocess.run(command, check=True, capture_output=True))
        proven(out, number)
        return taken


def proven(out: Path, number: int) -> None:
    """Raise where not every story is done, each once, with its files."""
    lines = [json.loads(line) for line in (out / "batch.jsonl").read_text(encoding="utf-8").splitlines()]
    failed = [line["error"] for line in lines if line["error"]]
    if failed:
        raise AssertionError(f"{len(failed)} failed, the first: {failed[0]}")
    sources = {line["source"] for line in lines}
    files = sum(path.suffix[1:] in FORMATS for path in out.rglob("*"))
    if not (len(lines) == len(sources) == number and files == number * len(FORMATS)):
        raise AssertionError(f"{number} stories, {len(lines)} lines, {len(sources)} sources, {files} files")


def memory(desk: Desk, articles: int) -> Iterator[Ratio]:
    """The peak of all articles to that of a tenth of them."""
    few, many = (peak(desk, number) for number in (articles // 10, articles))
    detail = f"{few / 2**20:,.0f} MiB, {many / 2**20:,.0f} MiB; all done"
    yield Ratio(f"peak memory, {articles:,} to {articles // 10:,}", many / few, 1.10, most=True, detail=detail)


def peak(desk: Desk, number: int) -> int:
    """Bytes that a batch of so many stories with two workers holds at its highest."""
    stories, out = desk.stories(number), desk.new()
    highest: dict[int, int] = {}
    with subprocess.Popen(desk.command(stories, out, "--jobs", "2"), stdout=subprocess.DEVNULL) as batch:
        process = psutil.Process(batch.pid)
        while batch.poll() is None:
            for each in (process, *process.children(recursive=True)):
                highest[each.pid] = max(highest.get(each.pid, 0), high_water(each.pid))
            time.sleep(LOOK)
    proven(out, number)
    return sum(highest.values())


def high_water(pid: int) -> int:
    """The most bytes that a process has held so far (VmHWM, proc_pid_status(5)); 0 where it is gone."""
    try:
        status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in status.splitlines() if line.startswith("VmHWM")), 0)


def workers(desk: Desk, articles: int, rounds: int) -> Iterator[Ratio]:
    """One worker's time to two workers'."""
    one, two = (partial(desk.timed, articles, "--jobs", number) for number in ("1", "2"))
    value, detail = ratio(rounds, one, two)
    yield Ratio(f"two workers to one, {articles:,}", value, 1.6, detail=detail)


def ratio(rounds: int, first: Callable[[], float], second: Callable[[], float]) -> tuple[float, str]:
    """The median of the first's seconds to the second's, and both medians in words."""
    pairs = [(first(), second()) for _ in range(rounds)]
    ones, others = (median(column) for column in zip(*pairs, strict=True))
    return median(one / other for one, other in pairs), f"{ones:.1f} s to {others:.1f} s"


def parts(desk: Desk, articles: int) -> Iterator[Ratio]:
    """Reading, drafting and writing called bare, against the batch's task and journal; in this process, in turns."""
    bare, batch, out, place = list[float](), list[float](), desk.new(), desk.new()
    place.mkdir()
    tasks = list(plan([str(desk.stories(articles + WARM))], str(out), FORMATS))
    with journal_of(str(out)) as journal:
        for task in tasks:
            bare.append(seconds(partial(bare_parts, task, place)))
            batch.append(seconds(partial(batch_task, task, journal)))
    cost = [1000 * sum(column[WARM:]) / articles for column in (bare, batch)]
    detail = f"{cost[0]:.0f} ms to {cost[1]:.0f} ms an article"
    yield Ratio(f"read + suggest + write to batch, {articles:,}", cost[0] / cost[1], 0.85, detail=detail)


def bare_parts(task: Task, place: Path) -> None:
    """What must be done for an article, and nothing else: no proof, no journal, no care for what may go wrong."""
    document = page_document(draft([read_articles(task.source)[0]]).brief)
    for suffix in task.formats:
        (place / f"{Path(task.source).stem}.{suffix}").write_bytes(made_of(document, f".{suffix}").data)


def batch_task(task: Task, journal: Journal) -> None:
    """What the batch does for an article."""
    journal.note(carry_out(task))


def seconds(work: Callable[[], object]) -> float:
    """The time that some work takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def cluster(desk: Desk, articles: int, rounds: int) -> Iterator[Ratio]:
    """The pool's time to that of a Dask cluster; both with two workers, whose start is the pool's own."""
    with tempfile.TemporaryDirectory() as folder, dask(Path(folder), 2) as address:
        desk.timed(50, "--scheduler", address)  # loads the weights
        value, detail = ratio(
            rounds,
            lambda: desk.timed(articles, "--jobs", "2"),
            lambda: desk.timed(articles, "--scheduler", address),
        )
    yield Ratio(f"Dask to the pool, two workers, {articles:,}", value, 0.8, detail=detail)


def main() -> int:
    """Prints the table; 1 where an aim is missed."""
    asked = arguments()
    some = min(asked.articles, 600)
    ratios = list[Ratio]()
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder))
        doings = {
            "parts": lambda: parts(desk, some),
            "workers": lambda: workers(desk, some, asked.rounds),
            "dask": lambda: cluster(desk, some, asked.rounds),
            "memory": lambda: memory(desk, asked.articles),
        }
        for name in asked.part or doings:
            for found in doings[name]():
                ratios.append(found)
                print(found, flush=True)
    return int(not all(found.good for found in ratios))


def arguments() -> argparse.Namespace:
    """What the command line asks for."""
    parser = argparse.ArgumentParser(description="Ratios of a batch of many articles.")
    parser.add_argument("--articles", type=int, default=FULL, help=f"of the memory part; default {FULL:,}")
    parser.add_argument("--part", action="append", choices=("memory", "workers", "parts", "dask"), help="default: all")
    parser.add_argument("--rounds", type=int, default=3, help="of what is compared by time; default 3")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
