"""Work that was never saved outlives a crash: the open brief is written to the state folder within a second.

Each window has one recovery file, written by its `keeper.Keeper`. A clean close leaves none; what a later start finds
is what a crash left (`left_behind`).
"""

import json
import secrets
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from briefing.app.kept_originals import SUFFIX, KeptOriginals
from briefing.errors import BriefingError, ProjectError
from briefing.messages import say
from briefing.model.brief import Brief
from briefing.paths import state_folder
from briefing.storage.atomic import clear_leftovers, explained, write_atomically
from briefing.storage.brief_file import package_of
from briefing.storage.claim import Claim
from briefing.storage.originals import Originals
from briefing.storage.package import pack, unpack

ABOUT = "recovery/about.json"
"""The member of a recovery file that tells where its brief belongs."""


@dataclass(frozen=True, slots=True)
class Work:
    """A brief as it is now, the file it was opened from or saved to (None: never saved), and its articles' originals.

    `stamp` is that of the file when it was last read or written here (see `brief_file.save`).
    """

    brief: Brief
    path: Path | None = None
    stamp: str | None = None
    originals: Originals = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Left:
    """What a crash left: the work, when it was written, the recovery file that holds it, and its originals' names.

    The originals themselves are not in `work`; `RecoveryFile.with_originals` brings them.
    """

    work: Work
    written: datetime
    file: Path
    names: Mapping[str, str] = field(default_factory=dict)


class RecoveryFile:
    """The one file in which a window's work is kept, claimed as long as the window lives."""

    def __init__(self, left: "Left | None" = None, folder: Path | None = None) -> None:
        """A file to be made when there is work, or the one that a crash left: what is taken up is never without one.

        Raises ProjectError where another window has taken that up already.
        """
        self.path = left.file if left else (folder or _folder()) / f"{secrets.token_hex(8)}.brief"
        self._claim = Claim(self.path.with_suffix(".lock"))
        self._originals = KeptOriginals(self.path.with_suffix(SUFFIX))
        if left and not self._taken():
            remedy = say("Go on in that window")
            raise ProjectError(say("The work was not taken up"), say("another window has done so already"), remedy)

    def _taken(self) -> bool:
        """Whether the claim is held, taken now where it was not. Raises ProjectError where the folder is no use."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            return self._claim.taken or self._claim.take()
        except OSError as error:
            why, _ = explained(error, self.path)
            remedy = say("Set BRIEFING_STATE to a folder of your own, and save often until then")
            raise ProjectError(say("Work cannot be kept for recovery"), why, remedy) from error

    def write(self, work: Work) -> None:
        """Keep the work; what was kept before stands until this is whole. Raises ProjectError."""
        self._taken()
        package = package_of(work.brief, {})
        about = {
            "path": str(work.path) if work.path else None,
            "stamp": work.stamp,
            "originals": self._originals.names(work.originals),
        }
        enclosed = {**package.enclosed, ABOUT: json.dumps(about).encode("utf-8", "surrogatepass")}
        write_atomically(self.path, pack(replace(package, enclosed=enclosed)), ProjectError)

    def keep_originals(self, originals: Originals) -> None:
        """Keep the files that articles were read from, for all the work that is written from now on.

        Where that cannot be, recovery goes without them.
        """
        with suppress(OSError, ProjectError):
            if originals and self._taken():
                self._originals.keep(originals.values())

    def with_originals(self, left: Left) -> Work:
        """What a crash left, with those of its originals that are whole."""
        return replace(left.work, originals=self._originals.read(left.names))

    def clear(self) -> None:
        """There is nothing to recover: the work is saved, or was given up."""
        with suppress(OSError):
            self.path.unlink(missing_ok=True)

    def close(self) -> None:
        """Leave nothing behind."""
        self.clear()
        self._originals.remove()
        with suppress(OSError):
            self._claim.give_back()


def left_behind(folder: Path | None = None) -> tuple[Left, ...]:
    """What crashes left, the latest first. Work that is in its file by now is none, and is cleared away.

    A recovery file that cannot be read is left where it is, for whoever can mend it.
    """
    folder = folder or _folder()
    clear_leftovers(folder)
    files = {path.with_suffix(".brief") for kind in (".brief", ".lock", SUFFIX) for path in folder.glob(f"*{kind}")}
    found = [left for file in files for left in _read(file)]
    return tuple(sorted(found, key=lambda left: left.written, reverse=True))


def _read(file: Path) -> Iterator[Left]:
    """The work in a recovery file; none where its window is open, where there is none, or where it can't be read."""
    claim = Claim(file.with_suffix(".lock"))
    with suppress(OSError, ProjectError):
        if not claim.take():
            return
        try:
            if not file.exists():
                KeptOriginals(file.with_suffix(SUFFIX)).remove()
                return
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
    written = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    return Left(Work(package.brief, own, about.get("stamp")), written, path, about.get("originals", {}))


def _stands_in(path: Path, brief: Brief) -> bool:
    try:
        return unpack(path.read_bytes(), path.name).brief == brief
    except (OSError, BriefingError):
        return False


def forget(left: Left) -> None:
    """The user does not want this work. Raises ProjectError."""
    try:
        left.file.unlink(missing_ok=True)
        KeptOriginals(left.file.with_suffix(SUFFIX)).remove()
    except OSError as error:
        raise ProjectError(say("The recovered work was not removed"), *explained(error, left.file)) from error


def _folder() -> Path:
    return state_folder() / "recovery"
