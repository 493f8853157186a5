"""Small files of the program's own, in folders that it makes when it first needs them."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.errors import BriefingError
from briefing.messages import say

if TYPE_CHECKING:  # loaded when there is something to write
    from concurrent.futures import ThreadPoolExecutor


class Writer:
    """Writes in turn, on a thread of its own, so that whoever asks does not wait for the disk.

    All that was asked for is written before the program ends: Python waits for the thread. `failed` is told, on that
    thread, what could not be written.
    """

    def __init__(self, failed: Callable[[Exception], None]) -> None:
        self._failed = failed
        self._thread: ThreadPoolExecutor | None = None

    def ask(self, work: Callable[[], None]) -> None:
        """Do this after all that was asked for before. Returns at once."""
        if self._thread is None:
            from concurrent.futures import ThreadPoolExecutor

            self._thread = ThreadPoolExecutor(1, thread_name_prefix="keeping")
        self._thread.submit(self._carry_out, work)

    def finish(self) -> None:
        """Wait until all is written."""
        if self._thread:
            self._thread.shutdown()
            self._thread = None

    def _carry_out(self, work: Callable[[], None]) -> None:
        try:
            work()
        except Exception as error:  # the thread's edge: whatever went wrong is told to whoever can show it
            self._failed(error)


def keep(path: Path, text: str) -> None:
    """Write a file into a folder of the program's own, making the folder. Raises BriefingError where that fails."""
    from briefing.storage.atomic import write_atomically

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BriefingError(
            say("“{name}” was not kept", name=path.name),
            say("there is no folder “{folder}”, and it cannot be made", folder=path.parent),
            say("Set BRIEFING_CONFIG and BRIEFING_STATE to folders of your own"),
        ) from error
    write_atomically(path, text.encode(), BriefingError)
