"""Writes the work of a window to its recovery file within a second of every edit, on a thread of its own."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from briefing.app.recovery import RecoveryFile, Work
from briefing.app.turns import turn
from briefing.errors import BriefingError, ProjectError
from briefing.messages import say
from briefing.model.brief import Brief

PAUSE = 0.25
"""Seconds from an edit to its writing: edits seldom come alone, and the window has work of its own after each.

Counted from the edit itself, also where another one was being written then: it is kept within a second even on a
machine so busy that each writing takes half of one.
"""

RETRY = 3.0
"""Seconds after which what failed is tried again: a full disk may be emptied."""


class Keeper:
    """Writes the latest work of one window in the background. All methods but `keep` and `close` return at once.

    `failed` is told what went wrong, on the keeper's own thread; it is tried again until it succeeds. Around a save a
    window calls `keep`, `brief_file.save`, `saved`, and `note` again if the brief was edited meanwhile: so what is
    kept is never older than what is in the file.
    """

    def __init__(self, failed: Callable[[BriefingError], None], file: RecoveryFile | None = None) -> None:
        self._file = file or RecoveryFile()
        self._failed = failed
        self._changed = threading.Condition()
        self._writing = threading.Lock()
        self._told = self._done = 0
        self._since = 0.0
        self._latest: Brief | None = None
        self._to_do: _Job | None = None
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="recovery", daemon=True)
        self._thread.start()

    def note(self, work: Work) -> None:
        """The brief has a new value that is in no file."""
        with self._changed:
            self._latest = work.brief
            self._ask(partial(self._file.write, work))

    def keep(self, work: Work) -> None:
        """Write the work now, on this thread, before it goes into its file. Raises ProjectError."""
        with self._changed:
            job = self._job(partial(self._file.write, work))
        self._carry_out(job)

    def saved(self, brief: Brief) -> None:
        """This value is in its file, or was given up. Nothing needs to be recovered unless there is a later one."""
        with self._changed:
            if self._latest in (None, brief):
                self._ask(self._file.clear)

    def close(self) -> None:
        """The window closes cleanly, saved or not: wait for the thread and leave nothing behind."""
        with self._changed:
            self._closing = True
            self._changed.notify()
        self._thread.join()
        self._file.close()

    def _job(self, work: Callable[[], None]) -> "_Job":
        self._told += 1
        return _Job(self._told, work)

    def _ask(self, work: Callable[[], None]) -> None:
        """Let the thread do this in place of what it has not begun."""
        if self._to_do is None:
            self._since = time.monotonic()
        self._to_do = self._job(work)
        self._changed.notify()

    def _run(self) -> None:
        not_before = 0.0
        while job := self._next(not_before):
            not_before = 0.0 if self._succeeded(job) else time.monotonic() + RETRY

    def _next(self, not_before: float) -> "_Job | None":
        """Wait for something to do, and PAUSE longer for later edits; None once the window closes."""
        with self._changed:
            self._changed.wait_for(lambda: self._closing or self._to_do)
            due = max(self._since + PAUSE, not_before)
            self._changed.wait_for(lambda: self._closing, max(0.0, due - time.monotonic()))
            job, self._to_do = self._to_do, None
            return None if self._closing else job

    def _succeeded(self, job: "_Job") -> bool:
        try:
            with turn(PAUSE):
                self._carry_out(job)
        except Exception as error:  # the thread's edge: whatever went wrong, the next value must still be kept
            with self._changed:
                self._to_do = self._to_do or job
            self._failed(error if isinstance(error, BriefingError) else _unexpected(error))
            return False
        return True

    def _carry_out(self, job: "_Job") -> None:
        """Do the job, unless a later one is done already."""
        with self._writing:
            if job.number > self._done:
                job.work()
                self._done = job.number


@dataclass(frozen=True, slots=True)
class _Job:
    """Something to do with the recovery file. Jobs are numbered in the order in which they were told."""

    number: int
    work: Callable[[], None]


def _unexpected(error: Exception) -> ProjectError:
    remedy = say("Save the brief now, and report this")
    return ProjectError(
        say("The work was not kept for recovery"),
        say("{name}: {error}", name=type(error).__name__, error=error),
        remedy,
    )
