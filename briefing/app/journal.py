"""A batch's journal: one line of JSON an article, written as each is done. It is the report, and where to go on.

It lies in the output folder as `batch.jsonl`; for a store that is no folder of this machine, in the folder one is in.
"""

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from briefing.app.batch import Outcome, Task
from briefing.errors import ExportError, system_says
from briefing.messages import say
from briefing.storage.claim import Claim
from briefing.storage.store import Store, is_address, store_at

NAME = "batch.jsonl"


@dataclass(frozen=True, slots=True)
class Journal:
    """The journal of one batch, open for adding. `before` are the files that earlier runs wrote, by source."""

    path: Path
    store: Store
    before: Mapping[str, tuple[str, ...]]
    file: IO[str]

    def left(self, tasks: Iterable[Task]) -> Iterator[Task]:
        """The tasks that are not done yet: not in the journal, failed, in other formats, or their files gone."""
        return (task for task in tasks if not self._is_done(task))

    def _is_done(self, task: Task) -> bool:
        wanted = [f"{task.name}.{suffix}" for suffix in task.formats]
        return set(wanted) <= set(self.before.get(task.source, ())) and all(map(self.store.has, wanted))

    def note(self, outcome: Outcome) -> None:
        """Add an outcome, at once on its way to the disk."""
        self.file.write(outcome.as_line() + "\n")
        self.file.flush()


@contextmanager
def journal_of(out: str) -> Iterator[Journal]:
    """The journal of the batch that writes to `out`, which no other batch of this machine does meanwhile.

    Raises ExportError where another one does, or the journal cannot be written.
    """
    path = Path(NAME) if is_address(out) else Path(out) / NAME
    with _claimed(path, out), _opened(out, path) as journal:
        yield journal


@contextmanager
def _claimed(path: Path, out: str) -> Iterator[None]:
    """Hold the claims on a journal and a store. However a batch ends, the system gives them back."""
    names = [os.path.realpath(path), *([out.rstrip("/")] if is_address(out) else ())]
    with ExitStack() as held:
        for name in names:
            with suppress(OSError):  # a state folder that can't be written must not keep a batch from its work
                held.callback(_taken(Claim.named(name), out).give_back)
        yield


def _taken(claim: Claim, out: str) -> Claim:
    if not claim.take():
        raise ExportError(
            say("The batch was not started"),
            say("another one is writing to “{out}”", out=out),
            say("Wait until it is done, or name another folder"),
        )
    return claim


@contextmanager
def _opened(out: str, path: Path) -> Iterator[Journal]:
    before = _read(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = path.open("a", encoding="utf-8", errors="backslashreplace")
    except OSError as error:
        why = system_says(error)
        raise ExportError(
            say("The batch’s journal “{path}” was not begun", path=path), why, say("Choose another folder")
        ) from error
    with file:
        if _cut_short(path):
            file.write("\n")
        yield Journal(path, store_at(out), before, file)


def _cut_short(path: Path) -> bool:
    """Whether a kill left the last line without its end."""
    with path.open("rb") as file:
        return bool(file.seek(0, 2)) and file.seek(-1, 2) >= 0 and file.read(1) != b"\n"


def _read(path: Path) -> dict[str, tuple[str, ...]]:
    """The files written, by source; lines that a kill cut short are passed over."""
    done: dict[str, tuple[str, ...]] = {}
    if not path.is_file():
        return done
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        try:
            record = json.loads(line)
            done[str(record["source"])] = tuple(str(name) for name in record["files"])
        except (ValueError, KeyError, TypeError):
            continue
    return done
