"""Who works on a file: a claim that the system itself takes back when its process ends, however it ends."""

import hashlib
import os
from contextlib import suppress
from pathlib import Path
from typing import Self

from filelock import FileLock, Timeout

from briefing.paths import state_folder


class Claim:
    """A lock on a name, held by one window or batch at a time on this machine.

    The lock files lie in the state folder, so that nothing is left beside the user's own files. What other machines
    do to a file on a share is found out when it is saved (see `brief_file.save`).
    """

    def __init__(self, lock: Path) -> None:
        self._path = lock
        self._lock = FileLock(lock, thread_local=False)

    @classmethod
    def on(cls, path: Path) -> Self:
        """The claim on a file, not yet taken. Links and spellings of one file share it."""
        return cls.named(os.path.realpath(path))

    @classmethod
    def named(cls, what: str) -> Self:
        """The claim on whatever goes by a name, such as a store by its address; not yet taken."""
        name = hashlib.sha256(what.encode("utf-8", "surrogatepass")).hexdigest()[:24]
        folder = state_folder() / "claims"
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        return cls(folder / f"{name}.lock")

    def take(self) -> bool:
        """Take the claim; False where another has it. OSError where the lock file can't be made."""
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            return False
        return True

    @property
    def taken(self) -> bool:
        """Whether this very claim is held."""
        return self._lock.is_locked

    def give_back(self) -> None:
        """Let others have it; nothing is left behind."""
        if os.name != "nt":  # removed while it is held, so that nobody else's lock file can be meant
            self._path.unlink(missing_ok=True)
        self._lock.release(force=True)
        if os.name == "nt":  # Windows removes no file that is open, and none that another window has opened since
            with suppress(OSError):
                self._path.unlink(missing_ok=True)
