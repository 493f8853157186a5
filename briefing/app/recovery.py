"""Work that was never saved outlives a crash: the open brief is written to the state folder within a second.

A window tells its `Keeper` every value the brief takes, which costs it nothing; a thread of the keeper's own writes
the latest. A clean close leaves no file; what a later start finds is what a crash left (`left_behind`).
"""

import json
import secrets
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from briefing.errors import BriefingError, ProjectError
from briefing.model.brief import Brief
from briefing.paths import state_folder
from briefing.storage.atomic import clear_leftovers, explained, write_atomically
from briefing.storage.brief_file import package_of
from briefing.storage.claim import Claim
from briefing.storage.package import pack, unpack

ABOUT = "recovery/about.json"
"""The member of a recovery file that tells where its brief belongs."""

PAUSE = 0.4
"""Seconds between two writes, so that typing does not keep the disk busy; well under the second promised."""

RETRY = 3.0
"""Seconds after which what failed is tried again: a full disk may be emptied."""


@dataclass(frozen=True, slots=True)
class Work:
    """A brief as it is now, the file it was opened from or saved to (None: never saved), and what is kept with it.

    `stamp` is that of the file when it was last read or written here (see `brief_file.save`).
    """

    brief: Brief
    path: Path | None = None
    stamp: str | None = None
    enclosed: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Left:
    """What a crash left: the work, when it was written, and the recovery file that holds it."""

    work: Work
    written: datetime
    file: Path


class RecoveryFile:
    """The one file in which a window's work is kept, claimed as long as the window lives."""

    def __init__(self, folder: Path | None = None) -> None:
        folder = folder or _folder()
        self.path = folder / f"{secrets.token_hex(8)}.brief"
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._claim = Claim(self.path.with_suffix(".lock"))
            self._claim.take()
        except OSError as error:
            why, _ = explained(error, self.path)
            remedy = "Set BRIEFING_STATE to a folder of your own, and save often until then"
            raise ProjectError("Work cannot be kept for recovery", why, remedy) from error

    def write(self, work: Work) -> None:
        """Keep the work; what was kept before stands until this is whole. Raises ProjectError."""
        package = package_of(work.brief, work.enclosed)
        about = json.dumps({"path": str(work.path) if work.path else None, "stamp": work.stamp})
        enclosed = {**package.enclosed, ABOUT: about.encode("utf-8", "surrogatepass")}
        write_atomically(self.path, pack(replace(package, enclosed=enclosed)), ProjectError)

    def clear(self) -> None:
        """There is nothing to recover: the work is saved, or was given up."""
        with suppress(OSError):
            self.path.unlink(missing_ok=True)

    def close(self) -> None:
        """Leave nothing behind."""
        self.clear()
        with suppress(OSError):
            self._claim.give_back()


class Keeper:
    """Writes the latest work of one window in the background; all methods but `close` return at once.

    `failed` is told what went wrong, on the keeper's own thread; it is tried again until it succeeds.
    """

    def __init__(self, failed: Callable[[BriefingError], None], file: RecoveryFile | None = None) -> None:
        self._file = file or RecoveryFile()
        self._failed = failed
        self._changed = threading.Condition()
        self._to_do: Callable[[], None] | None = None
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="recovery", daemon=True)
        self._thread.start()

    def note(self, work: Work) -> None:
        """The brief has a new value that is in no file."""
        self._tell(partial(self._file.write, work))

    def saved(self) -> None:
        """The latest value is in its file, or was given up: nothing needs to be recovered any more."""
        self._tell(self._file.clear)

    def close(self) -> None:
        """The window closes cleanly, saved or not: wait for the thread and leave nothing behind."""
        with self._changed:
            self._closing = True
            self._changed.notify()
        self._thread.join()
        self._file.close()

    def _tell(self, to_do: Callable[[], None]) -> None:
        with self._changed:
            self._to_do = to_do
            self._changed.notify()

    def _run(self) -> None:
        while to_do := self._next():
            pause = PAUSE if self._done(to_do) else RETRY
            with self._changed:
                self._changed.wait_for(lambda: self._closing, pause)

    def _next(self) -> Callable[[], None] | None:
        """Wait for something to do; None once the window closes."""
        with self._changed:
            self._changed.wait_for(lambda: self._closing or self._to_do)
            to_do, self._to_do = self._to_do, None
            return None if self._closing else to_do

    def _done(self, to_do: Callable[[], None]) -> bool:
        try:
            to_do()
        except Exception as error:  # the thread's edge: whatever went wrong, the next value must still be kept
            with self._changed:
                self._to_do = self._to_do or to_do
            self._failed(error if isinstance(error, BriefingError) else _unexpected(error))
            return False
        return True


def _unexpected(error: Exception) -> ProjectError:
    remedy = "Save the brief now, and report this"
    return ProjectError("The work was not kept for recovery", f"{type(error).__name__}: {error}", remedy)


def left_behind(folder: Path | None = None) -> tuple[Left, ...]:
    """What crashes left, the latest first. Work that is in its file by now is none, and is cleared away.

    A recovery file that cannot be read is left where it is, for whoever can mend it.
    """
    folder = folder or _folder()
    clear_leftovers(folder)
    files = {*folder.glob("*.brief"), *(lock.with_suffix(".brief") for lock in folder.glob("*.lock"))}
    found = [left for file in files for left in _read(file)]
    return tuple(sorted(found, key=lambda left: left.written, reverse=True))


def _read(file: Path) -> Iterator[Left]:
    """The work in a recovery file; none where its window is open, where there is none, or where it can't be read."""
    claim = Claim(file.with_suffix(".lock"))
    with suppress(OSError, ProjectError):
        if not claim.take():
            return
        try:
            left = _left(file)
        finally:
            claim.give_back()
        if left.work.path and _stands_in(left.work.path, left.work.brief):
            forget(left)
        else:
            yield left


def _left(path: Path) -> Left:
    package = unpack(path.read_bytes(), path.name)
    about = json.loads(package.enclosed.get(ABOUT, b"{}").decode("utf-8", "surrogatepass"))
    own = Path(about["path"]) if about.get("path") else None
    enclosed = {name: data for name, data in package.enclosed.items() if name != ABOUT}
    written = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    return Left(Work(package.brief, own, about.get("stamp"), enclosed), written, path)


def _stands_in(path: Path, brief: Brief) -> bool:
    try:
        return unpack(path.read_bytes(), path.name).brief == brief
    except (OSError, BriefingError):
        return False


def forget(left: Left) -> None:
    """The work was taken up again and is kept elsewhere, or the user does not want it. Raises ProjectError."""
    try:
        left.file.unlink(missing_ok=True)
    except OSError as error:
        raise ProjectError("The recovered work was not removed", *explained(error, left.file)) from error


def _folder() -> Path:
    return state_folder() / "recovery"
