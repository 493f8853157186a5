"""Where a batch puts its files: a folder of this machine, or any place that fsspec can reach."""

import re
from pathlib import Path, PurePosixPath
from typing import Protocol

from briefing.errors import ExportError, system_says
from briefing.messages import Message, say
from briefing.storage.atomic import write_atomically


class Store(Protocol):
    """Files by name; a name may hold folders, separated by "/"."""

    def write(self, name: str, data: bytes) -> None:
        """Put a file there, whole or not at all. Raises BriefingError."""

    def has(self, name: str) -> bool:
        """Whether a file of that name is there."""


class Folder:
    """A folder of this machine."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def write(self, name: str, data: bytes) -> None:
        """Put a file there; folders in its name are made."""
        target = self.path / PurePosixPath(name)
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise _unwritten(name, error) from error
        write_atomically(target, data, lasting=False)  # what a power cut takes back, the next run makes again

    def has(self, name: str) -> bool:
        """Whether a file of that name is there."""
        return (self.path / PurePosixPath(name)).is_file()


class Remote:
    """A place named by an address that fsspec knows, such as memory://briefs or s3://bucket/briefs."""

    def __init__(self, address: str) -> None:
        """Raises ExportError where nothing here can reach such a place."""
        try:
            import fsspec

            self._files, self._root = fsspec.core.url_to_fs(address)
        except (ImportError, ValueError) as error:
            why, remedy = (
                Message(str(error)),
                say("Install briefing[cluster] and what that store needs, or name a folder"),
            )
            raise ExportError(say("The store {address} cannot be reached", address=address), why, remedy) from error
        self._listed: dict[str, frozenset[str]] = {}

    def write(self, name: str, data: bytes) -> None:
        """Put a file there in one piece."""
        target = f"{self._root}/{name}"
        try:
            self._files.makedirs(target.rpartition("/")[0], exist_ok=True)
            self._files.pipe_file(target, data)
        except OSError as error:
            raise _unwritten(name, error) from error

    def has(self, name: str) -> bool:
        """Whether a file of that name was there when its folder was first asked about: one request a folder."""
        target = f"{self._root}/{name}"
        folder = target.rpartition("/")[0]
        if folder not in self._listed:
            self._listed[folder] = frozenset(self._names(folder))
        return target.lstrip("/") in self._listed[folder]

    def _names(self, folder: str) -> list[str]:
        try:
            return [str(found).lstrip("/") for found in self._files.ls(folder, detail=False)]
        except FileNotFoundError:
            return []


def is_address(out: str) -> bool:
    """Whether this is an address ("scheme://...") and no folder's path; a single letter is a drive of Windows."""
    return re.match(r"[A-Za-z][A-Za-z0-9+.-]+://", out) is not None


def store_at(out: str) -> Store:
    """The store at a folder's path or at an address."""
    return Remote(out) if is_address(out) else Folder(Path(out))


def _unwritten(name: str, error: OSError) -> ExportError:
    why = system_says(error)
    return ExportError(
        say("“{name}” was not written", name=name),
        why,
        say("Check that the place is there and that you may write to it"),
    )
