"""Who carries out a batch: processes of this machine, or the workers of a Dask cluster. One road for both."""

import faulthandler
import multiprocessing
import os
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import cache, partial
from itertools import islice
from queue import Empty, SimpleQueue

from briefing.app.batch import Outcome, Task, carry_out

IN_FLIGHT = 4
"""Tasks handed out a worker: enough that none waits, few enough that memory stays flat however long the list is."""

LONGEST = 300
"""Seconds that one article may take; the longest that are read at all, a million words, take about a minute."""

PATIENCE = 60.0
"""Seconds without an outcome after which it is asked whether the workers are still there."""

Work = Callable[[Task], Outcome]


@dataclass(frozen=True, slots=True)
class Crew:
    """Workers: how many tasks they are given at a time, and the error that stands for a worker's death.

    `hired` are all of them; `one` is one alone, for a task that may have killed its worker. `missed` is called where
    nothing comes from them for a time, and raises BriefingError where they are gone.
    """

    in_flight: int
    died: type[Exception]
    hired: Callable[[], AbstractContextManager[Executor]]
    one: Callable[[], AbstractContextManager[Executor]]
    missed: Callable[[], object]


def outcomes(tasks: Iterable[Task], crew: Crew, work: Work = carry_out, longest: float = LONGEST) -> Iterator[Outcome]:
    """The outcome of each task, as they come; none may take longer than so many seconds.

    A task that takes its worker down (a parser's crash, or its memory or time used up) is tried once more by itself,
    then reported as failed; the rest goes on.
    """
    waiting, timed, lost = iter(tasks), partial(in_time, work, longest), list[Task]()
    while True:
        with crew.hired() as executor:
            yield from _run(waiting, crew, executor, lost, timed)
        if not lost:
            return
        while lost:
            yield _alone(lost.pop(), crew, timed)


def _run(tasks: Iterator[Task], crew: Crew, executor: Executor, lost: list[Task], work: Work) -> Iterator[Outcome]:
    """Outcomes as they come; once a worker's death has `lost` tasks, none are handed out any more."""
    given: dict[Future[Outcome], Task] = {}
    done: SimpleQueue[Future[Outcome]] = SimpleQueue()
    while True:
        for task in () if lost else islice(tasks, crew.in_flight - len(given)):
            try:
                future = executor.submit(work, task)
            except crew.died:  # since the last look
                lost.append(task)
                break
            given[future] = task
            future.add_done_callback(done.put)
        if not given:
            return
        future = _next(done, crew)
        task = given.pop(future)
        try:
            yield future.result()
        except crew.died:
            lost.append(task)


def _next(done: "SimpleQueue[Future[Outcome]]", crew: Crew) -> Future[Outcome]:
    while True:
        try:
            return done.get(timeout=PATIENCE)
        except Empty:
            crew.missed()


def _alone(task: Task, crew: Crew, work: Work) -> Outcome:
    """The outcome of a task that has a worker to itself."""
    with crew.one() as executor:
        try:
            return executor.submit(work, task).result()
        except crew.died:
            why = f"It was not made: reading or writing it crashed, or took over {LONGEST // 60} minutes."
            return Outcome(task.source, error=f"{why} Open it and save it anew.")


def in_time(work: Work, longest: float, task: Task) -> Outcome:
    """The outcome of a task; ends the process where it takes too long, even within a library's C code."""
    faulthandler.dump_traceback_later(longest, exit=True, file=_nowhere())
    try:
        return work(task)
    finally:
        faulthandler.cancel_dump_traceback_later()


@cache
def _nowhere() -> int:
    return os.open(os.devnull, os.O_WRONLY)


def processes(number: int) -> Crew:
    """So many processes of this machine."""

    def pool(size: int) -> ProcessPoolExecutor:
        # A fresh interpreter a worker: the same on every system, and safe beside the threads of whoever calls us.
        return ProcessPoolExecutor(size, multiprocessing.get_context("spawn"), initializer=end_with_parent)

    return Crew(number * IN_FLIGHT, BrokenProcessPool, partial(pool, number), partial(pool, 1), lambda: None)


def end_with_parent() -> None:
    """Let this process end when the one that started it does, even where that was killed."""

    def watch(parent: multiprocessing.process.BaseProcess) -> None:
        parent.join()
        os._exit(1)

    if parent := multiprocessing.parent_process():
        threading.Thread(target=watch, args=(parent,), daemon=True).start()
