"""The one way to work in the background: an executor, and one signal that brings answers home.

Jobs take immutable values. An answer is given on the GUI thread, and only if its topic was not asked anew meanwhile.
"""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from briefing.app.turns import turn

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

T = TypeVar("T")

PATIENCE = 1.0
"""Seconds for which what follows an edit waits for the edit's being kept, which takes a tenth of that."""


class Lane(Enum):
    """Where a job runs, each with threads of its own.

    PAGES is one thread a process, for PDFium is not thread-safe. EDITS is one for what follows every edit: the
    interpreter runs one thread at a time, and beside two busy ones the window is half as quick again. WORK is for all
    the rest.
    """

    WORK = "work"
    EDITS = "edits"
    PAGES = "pages"

    @property
    def threads(self) -> int:
        """How many jobs run at once."""
        return 2 if self is Lane.WORK else 1


@dataclass(frozen=True, slots=True)
class _Question:
    """A job under way: its topic, its number among all questions, and who wants the answer or the error."""

    topic: Hashable
    number: int
    answered: Callable[[Any], None]
    failed: Callable[[Exception], None] | None


class Background(QObject):
    """Runs jobs off the GUI thread. One for the whole application; it outlives every window.

    An exception that a job raises goes to the question's own `failed`, else to the signal `job_failed`, to which the
    one reporter is connected. `synchronous` runs each job at once, for tests.
    """

    job_failed = Signal(Exception)
    _finished = Signal(object, object, object)

    def __init__(self, *, synchronous: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._synchronous = synchronous
        self._asked = 0
        self._latest: dict[Hashable, int] = {}
        self._under_way: dict[Hashable, Future[None]] = {}
        self._executors: dict[Lane, ThreadPoolExecutor] = {}
        self._finished.connect(self._bring_home)

    def ask(
        self,
        topic: Hashable,
        work: Callable[[], T],
        answered: Callable[[T], None],
        *,
        lane: Lane = Lane.WORK,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run `work` and give its result to `answered` on the GUI thread.

        A question supersedes earlier ones of the same topic: what had not begun never does, and late answers are
        dropped. A topic is best a tuple of its owner and a word, such as `(self, "preview")`: answers to an owner that
        Qt has taken down meanwhile are dropped too.
        """
        self.drop(topic)
        self._asked += 1
        question = _Question(topic, self._asked, answered, failed)
        self._latest[topic] = question.number
        if self._synchronous:
            self._bring_home(question, *_outcome(work))
        else:
            carry_out = self._carry_out_in_turn if lane is Lane.EDITS else self._carry_out
            self._under_way[topic] = self._executor(lane).submit(carry_out, question, work)

    def drop(self, topic: Hashable) -> None:
        """Let the question of a topic go: its answer is no longer wanted."""
        self._latest.pop(topic, None)
        if job := self._under_way.pop(topic, None):
            job.cancel()

    def close(self) -> None:
        """Drop all questions and wait for the jobs that have begun."""
        self._latest.clear()
        for executor in self._executors.values():
            executor.shutdown(cancel_futures=True)
        self._executors.clear()

    def _executor(self, lane: Lane) -> "ThreadPoolExecutor":
        if lane not in self._executors:
            from concurrent.futures import ThreadPoolExecutor

            self._executors[lane] = ThreadPoolExecutor(lane.threads, thread_name_prefix=lane.value)
        return self._executors[lane]

    def _carry_out(self, question: _Question, work: Callable[[], Any]) -> None:
        self._finished.emit(question, *_outcome(work))

    def _carry_out_in_turn(self, question: _Question, work: Callable[[], Any]) -> None:
        with turn(PATIENCE):
            self._carry_out(question, work)

    @Slot(object, object, object)
    def _bring_home(self, question: _Question, result: object, error: Exception | None) -> None:
        if self._latest.get(question.topic) != question.number or _gone(question.topic):
            return
        self.drop(question.topic)
        if error is None:
            question.answered(result)
        elif question.failed:
            question.failed(error)
        else:
            self.job_failed.emit(error)


def _gone(topic: Hashable) -> bool:
    """Whether a topic's owner is a widget or another object that Qt has destroyed."""
    owners = topic if isinstance(topic, tuple) else (topic,)
    return any(isinstance(owner, QObject) and not isValid(owner) for owner in owners)


def _outcome(work: Callable[[], T]) -> tuple[T | None, Exception | None]:
    """What a job gives: its result, or the exception that ended it."""
    try:
        return work(), None
    except Exception as error:  # the worker's edge: whatever went wrong is reported on the GUI thread
        return None, error
