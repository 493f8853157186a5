"""Work for a pool that takes its process down for some tasks, as a parser's crash would."""

import os

from briefing.app.batch import Outcome, Task


def crash_on_request(task: Task) -> Outcome:
    """Dies without a word for sources named "crash", does nothing for others."""
    if "crash" in task.source:
        os._exit(1)
    return Outcome(task.source, (task.name,))
