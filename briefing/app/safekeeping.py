"""What stands between a window's brief and its loss: the claim on its file, saving, and recovery, in one place."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from briefing.app.keeper import Keeper
from briefing.app.recovery import Left, RecoveryFile, Work
from briefing.errors import BriefingError, ProjectError
from briefing.model.brief import Brief
from briefing.storage import brief_file
from briefing.storage.brief_file import ChangedOnDiskError
from briefing.storage.claim import Claim

__all__ = ["AlreadyOpenError", "ChangedOnDiskError", "Safekeeping"]


class AlreadyOpenError(ProjectError):
    """Another window works on the file."""


class Safekeeping:
    """One for each window. `open` and `save` read and write files: call them in the background, one at a time.

    `failed` is told, on a thread of its own, when work cannot be kept for recovery. With `left`, the window takes up
    what a crash left; its work is kept all the while.
    """

    def __init__(self, failed: Callable[[BriefingError], None], left: Left | None = None) -> None:
        self._keeper = Keeper(failed, RecoveryFile(left))
        self._claim: Claim | None = None
        self._work = left.work if left else Work(Brief())
        if self._work.path:
            self._claim = _claimed(self._work.path)

    @property
    def path(self) -> Path | None:
        """The file that the brief was opened from or saved to."""
        return self._work.path

    def open(self, path: Path) -> Brief:
        """The brief in a file, claimed for this window. Raises AlreadyOpenError, or ProjectError as `load` does."""
        claim = self._claim if self.path == path else _claimed(path)
        try:
            opened = brief_file.open_brief(path)
        except ProjectError:
            if claim and claim is not self._claim:
                claim.give_back()
            raise
        self._hold(claim)
        self._work = Work(opened.brief, path, opened.stamp, opened.enclosed)
        return opened.brief

    def note(self, brief: Brief) -> None:
        """The brief has a new value: it will be kept within a second. Returns at once."""
        self._work = replace(self._work, brief=brief)
        self._keeper.note(self._work)

    def save(self, brief: Brief, path: Path | None = None, *, over_changes: bool = False) -> None:
        """Write the brief to its file, or to another one, which then is its file.

        Raises ChangedOnDiskError where another program has changed its file and not `over_changes`, AlreadyOpenError
        where another window works on the other one, ProjectError where it cannot be written.
        """
        target = path or self.path
        if target is None:
            raise ValueError("a brief that has no file yet needs a path")
        same = target == self.path
        claim = self._claim if same else _claimed(target)
        expected = self._work.stamp if same and not over_changes else None
        with suppress(
            ProjectError
        ):  # the keeper's own trouble is told by it, and must not keep the brief from its file
            self._keeper.keep(replace(self._work, brief=brief))
        stamp = brief_file.save(brief, target, self._work.enclosed, expected)
        self._hold(claim)
        self._work = replace(self._work, path=target, stamp=stamp)
        self._keeper.saved(brief)
        if self._work.brief != brief:  # edited while it was written
            self._keeper.note(self._work)

    def close(self) -> None:
        """The window closes: what was not saved by now is not wanted. Nothing is left behind."""
        self._keeper.close()
        self._hold(None)

    def _hold(self, claim: Claim | None) -> None:
        if self._claim and self._claim is not claim:
            self._claim.give_back()
        self._claim = claim


def _claimed(path: Path) -> Claim | None:
    """The claim on a file, taken; None where the state folder can't be written, which must not keep a brief shut."""
    try:
        claim = Claim.on(path)
        taken = claim.take()
    except OSError:
        return None
    if not taken:
        what = f"“{path.name}” is open in another window"
        why = "two windows that save to one file would undo each other’s work"
        raise AlreadyOpenError(what, why, "Go on in that window, or close it there first")
    return claim
