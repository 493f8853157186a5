"""Kill the program at random moments while it edits, saves and exports, and look at what is left.

    python tests/quality/kills.py [--kills 1000] [--seed 1]

A child process works on a brief as a window does: every edit goes to the recovery keeper, now and then the brief is
saved over its file or exported over its PDF and Word file. It is killed (SIGKILL) after up to two seconds, and the
next child starts from what is left. After each kill: no file is torn, no edit older than a second is lost, the file
that the article was read from is in every brief byte for byte, and the next start works. Needs a system that can fork.
"""

import argparse
import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from briefing.app.export import export  # noqa: E402 - the checkout comes first
from briefing.app.keeper import Keeper  # noqa: E402
from briefing.app.recovery import Left, RecoveryFile, Work, left_behind  # noqa: E402
from briefing.errors import BriefingError, EditError  # noqa: E402
from briefing.model import revise  # noqa: E402
from briefing.model.brief import Brief  # noqa: E402
from briefing.model.suggestion import SectionKind  # noqa: E402
from briefing.storage.brief_file import load, open_brief, save  # noqa: E402
from briefing.storage.originals import Original  # noqa: E402
from briefing.verify.readback import paragraphs  # noqa: E402
from tests.briefs import sample_brief  # noqa: E402

LONGEST = 2.0
"""Seconds until the kill, at most."""
PROMISED = 1.0
"""Seconds after which an edit may not be lost."""

ORIGINALS = {
    sample_brief().sources[0].article.sha256: Original(random.Random(1).randbytes(200_000), ".html")  # noqa: S311 - nothing is secret here
}
"""What the sample's article was read from."""


@dataclass(slots=True)
class Result:
    """What the kills found. `moments` counts what the child was doing when it was killed."""

    kills: int = 0
    edits: int = 0
    torn: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    failed_starts: list[str] = field(default_factory=list)
    moments: Counter[str] = field(default_factory=Counter)

    @property
    def clean(self) -> bool:
        """Whether nothing was torn or lost and every start worked."""
        return not (self.torn or self.lost or self.failed_starts)


@dataclass(frozen=True, slots=True)
class Desk:
    """The folder in which a child works, and its journal: a line for each edit and each begin and end of a write."""

    folder: Path

    @property
    def brief(self) -> Path:
        return self.folder / "b.brief"

    @property
    def exports(self) -> tuple[Path, Path]:
        return self.folder / "b.pdf", self.folder / "b.docx"

    @property
    def journal(self) -> Path:
        return self.folder / "journal"

    def tell(self, words: str) -> None:
        """Append a line; what `write` has taken outlives the process."""
        with self.journal.open("ab", buffering=0) as file:
            file.write(f"{time.monotonic()} {words}\n".encode())


def work(desk: Desk, seed: int) -> None:
    """Edit, save and export until killed."""
    sys.setswitchinterval(0.0005)  # as the window does
    chance = random.Random(seed)  # noqa: S311 - nothing is secret here
    left = next(iter(left_behind()), None)
    file = RecoveryFile(left)
    file.keep_originals(ORIGINALS)
    keeper = Keeper(lambda error: desk.tell(f"trouble {error}"), file)
    current = taken_up(desk, left)
    number = number_of(current.brief)
    while True:
        number += 1
        current = Work(edited(current.brief, number, chance), desk.brief, current.stamp, ORIGINALS)
        keeper.note(current)
        desk.tell(f"edit {number}")
        time.sleep(chance.expovariate(1 / 0.01))
        if chance.random() < 0.03:
            current = saved(desk, current, keeper)
        if chance.random() < 0.01:
            desk.tell("begin export")
            export(current.brief, desk.exports)
            desk.tell("end export")


def taken_up(desk: Desk, left: Left | None) -> Work:
    """What a start begins with: the work that a crash left, else the saved brief, else a new one."""
    opened = open_brief(desk.brief) if desk.brief.exists() else None
    if left:
        return Work(left.work.brief, desk.brief, opened.stamp if opened else None)
    if opened:
        return Work(opened.brief, desk.brief, opened.stamp)
    return Work(revise.set_title(sample_brief(), "0"), desk.brief)


def saved(desk: Desk, current: Work, keeper: Keeper) -> Work:
    """Save as the window does, refusing what changed on disk."""
    desk.tell("begin save")
    keeper.keep(current)
    stamp = save(current.brief, desk.brief, ORIGINALS, expected=current.stamp)
    keeper.saved(current.brief)
    desk.tell("end save")
    return Work(current.brief, desk.brief, stamp)


def edited(brief: Brief, number: int, chance: random.Random) -> Brief:
    """One of the edits of the desk; the title carries its number, so that any value can be told from any other."""
    ids = [entry.id for _, entry in brief.entries() if entry.id != revise.BOTTOM_LINE]
    kind = chance.choice(list(SectionKind)[:4])
    try:
        match chance.randrange(4):
            case 0 if len(ids) < 40:
                brief = revise.add_own(brief, kind, f"Noted as number {number}.")
            case 1 if len(ids) > 12:
                brief = revise.remove_entry(brief, chance.choice(ids))
            case 2:
                brief = revise.move_entry(brief, chance.choice(ids), kind, 0)
            case _:
                brief = revise.set_lead_in(brief, chance.choice(ids), f"Point {number}")
    except EditError:
        pass
    return revise.set_title(brief, str(number))


def number_of(brief: Brief) -> int:
    """The number of the edit that made this value."""
    return int(brief.title)


def kill_once(desk: Desk, seed: int, result: Result) -> None:
    """Start a child, kill it, and look at what is left."""
    desk.journal.write_bytes(b"")
    child = os.fork()
    if not child:
        try:
            work(desk, seed)
        except BaseException as error:  # the child's edge: the parent must hear of it
            desk.tell(f"failed {type(error).__name__}: {error}")
        finally:
            os._exit(1)
    time.sleep(random.Random(-seed).uniform(0, LONGEST))  # noqa: S311 - as above
    killed = time.monotonic()
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    judge(desk, killed, result)


def judge(desk: Desk, killed: float, result: Result) -> None:
    """Hold what is left against the journal."""
    lines = [line.split(" ", 2) for line in desk.journal.read_text(encoding="utf-8").splitlines()]
    edits = [(float(at), int(what[1])) for at, *what in lines if what[0] == "edit"]
    result.kills += 1
    result.edits += len(edits)
    result.moments[moment(lines)] += 1
    result.failed_starts += [" ".join(line) for line in lines if line[1] in {"failed", "trouble"}]
    result.torn += torn(desk)
    offered = next((number_of(left.work.brief) for left in left_behind()), None)
    in_file = number_of(load(desk.brief)) if desk.brief.exists() and not result.torn else 0
    there = in_file if offered is None else offered
    due = max((number for at, number in edits if at < killed - PROMISED), default=0)
    if there < max(due, in_file):
        result.lost.append(f"edit {due} was made over a second before the kill, {in_file} saved; there is {there}")


def moment(lines: list[list[str]]) -> str:
    """What the child was at when it was killed."""
    marks = [line for line in lines if line[1] in {"begin", "end"}]
    if not lines:
        return "starting"
    return f"in {marks[-1][2]}" if marks and marks[-1][1] == "begin" else "editing"


def torn(desk: Desk) -> list[str]:
    """The files that cannot be read whole."""
    found = list[str]()
    for path in (desk.brief, *desk.exports):
        if path.exists():
            try:
                if path.suffix == ".brief":
                    if open_brief(path).originals != ORIGINALS:
                        found.append(f"{path.name}: the original is not what it was")
                else:
                    paragraphs(path.read_bytes(), path.suffix)
            except BriefingError as error:
                found.append(f"{path.name}: {error}")
    return found


def run(kills: int, seed: int) -> Result:
    """So many kills in a folder of their own, with progress on a terminal."""
    result = Result()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["BRIEFING_STATE"] = str(Path(folder) / "state")
        desk = Desk(Path(folder))
        export(sample_brief(), desk.exports)  # loads the writers once, for all children
        for number in range(kills):
            kill_once(desk, seed * 1_000_003 + number, result)
            if sys.stderr.isatty():
                print(f"\r{result.kills} of {kills}", end="", file=sys.stderr, flush=True)
    return result


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    result = run(options.kills, options.seed)
    print(f"{result.kills} kills, {result.edits} edits; killed: {dict(result.moments)}")
    print(f"torn files {len(result.torn)}, edits lost {len(result.lost)}, failed starts {len(result.failed_starts)}")
    for trouble in (*result.torn, *result.lost, *result.failed_starts):
        print(f"  {trouble}")
    return 0 if result.clean else 1


if __name__ == "__main__":
    sys.exit(main())
