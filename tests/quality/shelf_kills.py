"""Kill the program at random moments while it keeps articles on the shelf and forgets some, and look at what is left.

    python tests/quality/shelf_kills.py [--kills 500] [--seed 1]

A child keeps one article after another and notes each that is kept; it is killed (SIGKILL) after up to a third of a
second. After each kill the shelf opens, SQLite and its full-text indices find themselves sound, every article that was
noted is there whole with its quotations and found by its words, at most one that was not noted is too, and nothing
that was forgotten is. Needs a system that can fork.
"""

import argparse
import os
import random
import signal
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from briefing.errors import BriefingError  # noqa: E402 - the checkout comes first
from briefing.model.brief import Source  # noqa: E402
from briefing.storage.shelf import Shelf, shelf_at  # noqa: E402
from briefing.storage.shelf_query import Wanted  # noqa: E402
from tests.benchmarks.shelf import article  # noqa: E402

LONGEST = 0.3
"""Seconds until the kill, at most."""

INDICES = (
    "INSERT INTO articles_words (articles_words) VALUES ('integrity-check')",
    "INSERT INTO said_words (said_words) VALUES ('integrity-check')",
)
"""Raise where a full-text index is not sound (sqlite.org/fts5.html, 6.6)."""


def named(number: int) -> Source:
    """An article that has a word of its own, to be found by."""
    return article(number, f"unique{number}")


def work(path: Path, journal: int, first: int) -> None:
    """Keep article after article, every fifth time forgetting the one before, until killed."""
    with shelf_at(path) as shelf:
        for number in range(first, sys.maxsize):
            note(journal, "begin", number)
            shelf.keep(named(number))
            note(journal, "kept", number)
            if number % 5 == 4:
                note(journal, "forgetting", number - 1)
                shelf.forget(named(number - 1).article.sha256)
                note(journal, "forgot", number - 1)


def note(journal: int, what: str, number: int) -> None:
    """Append a line; what `write` has taken outlives the process."""
    os.write(journal, f"{what} {number}\n".encode())


def kill_once(path: Path, journal: Path, seed: int, first: int) -> str:
    """Start a child, kill it; what it was doing."""
    descriptor = os.open(journal, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    child = os.fork()
    if not child:
        try:
            work(path, descriptor, first)
        except BriefingError as error:  # the child's edge: the parent must hear of it
            os.write(descriptor, f"failed {error}\n".encode())
        finally:
            os._exit(1)
    time.sleep(random.Random(seed).uniform(0.01, LONGEST))  # noqa: S311 - nothing is secret here
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(descriptor)
    return (journal.read_text(encoding="utf-8").splitlines() or ["starting"])[-1].split()[0]


def troubles(path: Path, journal: Path) -> list[str]:
    """What is wrong with what is left."""
    state: dict[int, str] = {}
    for line in journal.read_text(encoding="utf-8").splitlines():
        what, number = line.split(" ", 1)
        if what == "failed":
            return [line]
        state[int(number)] = what
    if not path.exists():
        return ["the shelf is gone"] if state else []
    base = sqlite3.connect(path)
    found = [row for (row,) in base.execute("PRAGMA integrity_check") if row != "ok"]
    for check in INDICES:
        base.execute(check)
    base.close()
    with shelf_at(path) as shelf:
        return found + [trouble for number, what in state.items() if (trouble := wrong(shelf, number, what))]


def wrong(shelf: Shelf, number: int, what: str) -> str:
    """What is wrong with an article, or ""."""
    expected = named(number)
    there = shelf.source(expected.article.sha256)
    hits = len(shelf.articles(Wanted(words=f"unique{number}")))
    said = len(shelf.sayings(Wanted(words=f"unique{number}")))
    whole = (there == expected, hits, said) == (True, 1, 1)
    gone = (there, hits, said) == (None, 0, 0)
    good = {"begin": whole or gone, "kept": whole, "forgetting": whole or gone, "forgot": gone}[what]
    return "" if good else f"article {number}, {what}: {'' if there else 'not '}there, {hits} hits, {said} quotations"


def run(kills: int, seed: int) -> tuple[Counter[str], list[str]]:
    """So many kills over one shelf: what each interrupted, and what was wrong."""
    moments, found = Counter[str](), list[str]()
    with tempfile.TemporaryDirectory() as folder:
        path, journal = Path(folder, "shelf.sqlite"), Path(folder, "journal")
        for number in range(kills):
            journal.write_bytes(b"")
            moments[kill_once(path, journal, seed * 1_000_003 + number, number * 10_000)] += 1
            found += troubles(path, journal)
    return moments, found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    moments, found = run(options.kills, options.seed)
    print(f"{options.kills} kills, the last line of each: {dict(moments)}; troubles {len(found)}")
    for trouble in found:
        print(f"  {trouble}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
