"""What stands between a window's brief and its loss: the claim on its file, saving, and recovery, in one place."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from threading import Lock

from briefing.app.keeper import Keeper
from briefing.app.recovery import Left, RecoveryFile, Work
from briefing.errors import BriefingError, ProjectError
from briefing.messages import say
from briefing.model.brief import Brief
from briefing.storage import brief_file
from briefing.storage.brief_file import ChangedOnDiskError
from briefing.storage.claim import Claim
from briefing.storage.originals import Originals

__all__ = ["AlreadyOpenError", "ChangedOnDiskError", "Safekeeping"]


class AlreadyOpenError(ProjectError):
    """Another window works on the file."""


class Safekeeping:
    """One for each window. `open` and `save` read and write files: call them in the background, one at a time.

    `failed` is told, on a thread of its own, when work cannot be kept for recovery. With `left`, the window takes up
    what a crash left; its work is kept all the while.
    """

    def __init__(self, failed: Callable[[BriefingError], None], left: Left | None = None) -> None:
        self._file = RecoveryFile(left)
        self._keeper = Keeper(failed, self._file)
        self._claim: Claim | None = None
        self._changing = Lock()
        self._work = self._file.with_originals(left) if left else Work(Brief())
        if self._work.path:
            self._claim = _claimed(self._work.path)

    @property
    def path(self) -> Path | None:
        """The file that the brief was opened from or saved to."""
        return self._work.path

    @property
    def originals(self) -> Originals:
        """The files that this brief's articles were read from, as far as they are kept."""
        return self._work.originals

    def enclose(self, originals: Originals) -> None:
        """Keep the files that articles were read from with every brief that draws on them.

        Writes them beside the recovery file: call it in the background, before an article comes into the brief.
        """
        self._file.keep_originals(originals)
        self._change(lambda work: replace(work, originals={**work.originals, **originals}))

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
        self._file.keep_originals(opened.originals)
        self._work = Work(opened.brief, path, opened.stamp, opened.originals)
        return opened.brief

    def note(self, brief: Brief) -> None:
        """The brief has a new value: it will be kept within a second. Returns at once."""
        self._keeper.note(self._change(lambda work: replace(work, brief=brief)))

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
        stamp = brief_file.save(brief, target, self._work.originals, expected)
        self._hold(claim)
        work = self._change(lambda work: replace(work, path=target, stamp=stamp))
        self._keeper.saved(brief)
        if work.brief != brief:  # edited while it was written
            self._keeper.note(work)

    def _change(self, change: Callable[[Work], Work]) -> Work:
        """The work after a change: edits come from the window's thread while it is saved on another."""
        with self._changing:
            self._work = change(self._work)
            return self._work

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
        what = say("“{name}” is open in another window", name=path.name)
        why = say("two windows that save to one file would undo each other’s work")
        raise AlreadyOpenError(what, why, say("Go on in that window, or close it there first"))
    return claim
