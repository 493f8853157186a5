"""A Dask cluster on this machine: a scheduler and workers as a user starts them, reached at 127.0.0.1 only."""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

LONGEST = 60
"""Seconds that a part of the cluster may take until it is there."""


@contextmanager
def dask(folder: Path, workers: int) -> Iterator[str]:
    """A scheduler, whose address is given, and workers of one thread, each looked after by a nanny; ended behind."""
    file = folder / "scheduler.json"
    with _running("scheduler", "--host", "127.0.0.1", "--port", "0", "--scheduler-file", str(file)):
        wait_until(lambda: file.exists() and file.read_text(encoding="utf-8").endswith("}"))
        address = str(json.loads(file.read_text(encoding="utf-8"))["address"])
        many = ("--nthreads", "1", "--nworkers", str(workers), "--local-directory", str(folder))
        with _running("worker", address, *many):
            yield address


@contextmanager
def _running(*words: str) -> Iterator[None]:
    quiet = subprocess.DEVNULL
    command = [sys.executable, "-m", "dask", *words, "--no-dashboard"]
    with subprocess.Popen(command, stdin=quiet, stdout=quiet, stderr=quiet) as process:
        try:
            yield
        finally:
            process.terminate()


def wait_until(there: Callable[[], object]) -> None:
    """Wait for something that another process does; AssertionError where it is not done in time."""
    end = time.monotonic() + LONGEST
    while not there():
        assert time.monotonic() < end, "nothing came in time"
        time.sleep(0.02)
