"""Work for a crew that goes wrong for some tasks, as a parser's crash, want of memory or an endless loop would."""

import os
import re
import signal
from pathlib import Path

from briefing.app.batch import Outcome, Task, carry_out


def crash_on_request(task: Task) -> Outcome:
    """Dies without a word for sources named "crash", does nothing for others."""
    if "crash" in task.source:
        os._exit(1)
    return Outcome(task.source, (task.name,))


def killed_once(task: Task) -> Outcome:
    """Is killed, as where memory is short, the first time that a task named "victim" comes; notes each start."""
    with Path(task.out, "started").open("a", encoding="utf-8") as started:
        started.write(f"{task.name}\n")
    if task.name == "victim" and Path(task.out, "started").read_text(encoding="utf-8").count("victim") == 1:
        os.kill(os.getpid(), signal.SIGKILL)
    return Outcome(task.source, (task.name,))


def hang_on_request(task: Task) -> Outcome:
    """Goes round in C, with nobody else let in, for sources named "hang"."""
    if "hang" in task.source:
        re.match(r"(a|aa)+$", "a" * 60 + "b")
    return Outcome(task.source, (task.name,))


def noted(task: Task) -> Outcome:
    """The true work, with a line in the file `started` of the results' folder at its beginning."""
    with Path(task.out, "started").open("a", encoding="utf-8") as started:
        started.write(f"{task.name} {os.getpid()}\n")
    return carry_out(task)
