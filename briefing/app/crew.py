"""Who carries out a batch: processes of this machine, or the workers of a Dask cluster. One road for both."""

import multiprocessing
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from itertools import islice

from briefing.app.batch import Outcome, Task, carry_out
from briefing.errors import BriefingError
from briefing.messages import Message, say

IN_FLIGHT = 4
"""Tasks handed out a worker: enough that none waits, few enough that memory stays flat however long the list is."""


Work = Callable[[Task], Outcome]


def outcomes(tasks: Iterable[Task], workers: int, work: Work = carry_out) -> Iterator[Outcome]:
    """The outcomes of the tasks as they come, from a pool of processes that do `work`.

    A task that takes its process down (a parser's crash) is tried once more by itself, then reported as failed; the
    rest goes on in a new pool.
    """
    waiting = iter(tasks)
    lost = list[Task]()
    while True:
        with _pool(workers) as pool:
            yield from _run(waiting, pool, workers * IN_FLIGHT, lost, work)
        if not lost:
            return
        while lost:
            yield _alone(lost.pop(), work)


def _pool(workers: int) -> ProcessPoolExecutor:
    # A fresh interpreter a worker: the same on every system, and safe beside the threads of whoever calls us.
    return ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn"))


def _run(tasks: Iterator[Task], executor: Executor, in_flight: int, lost: list[Task], work: Work) -> Iterator[Outcome]:
    """Outcomes as they come; ends early, with the unfinished tasks in `lost`, where a worker's process died."""
    given: dict[Future[Outcome], Task] = {}
    while not lost:
        for task in islice(tasks, in_flight - len(given)):
            try:
                given[executor.submit(work, task)] = task
            except BrokenProcessPool:  # a worker died since the last look
                lost.append(task)
                break
        if not given:
            return
        done, _ = wait(given, return_when=FIRST_COMPLETED)
        for future in done:
            task = given.pop(future)
            try:
                yield future.result()
            except BrokenProcessPool:
                lost.append(task)
    lost.extend(given.values())


def _alone(task: Task, work: Work) -> Outcome:
    """The outcome of a task in a process of its own."""
    with _pool(1) as pool:
        try:
            return pool.submit(work, task).result()
        except BrokenProcessPool:
            return Outcome(
                task.source, error="It was not made: reading or writing it crashed. Open it and save it anew."
            )


def outcomes_from_cluster(tasks: Iterable[Task], address: str) -> Iterator[Outcome]:
    """The outcomes of the tasks from the Dask scheduler at `address` (tcp://host:port). Raises BriefingError.

    Sources and results must be where the workers find them: a shared folder, or a store named by its address.
    """
    try:
        from distributed import Client
    except ImportError as error:
        raise _no_cluster(say("Dask is not installed"), say("Install briefing[cluster]")) from error
    try:
        client = Client(address, timeout="10s")
    except (OSError, TimeoutError, ValueError) as error:
        raise _no_cluster(
            say("no scheduler answers at {address}", address=address), say("Check the address, and that it runs")
        ) from error
    with client:
        workers = max(1, len(client.scheduler_info()["workers"]))
        executor = client.get_executor(pure=False)
        yield from _run(iter(tasks), executor, workers * IN_FLIGHT, [], carry_out)


def _no_cluster(why: Message, remedy: Message) -> BriefingError:
    return BriefingError(say("The batch was not started"), why, remedy)
