"""One way to put bytes on disk: whole, or not at all.

A temporary file is written beside the target, flushed to the disk and renamed over it; then the folder is flushed,
so that the rename itself outlives a power cut (the order of Pillai et al., "All File Systems Are Not Created
Equal", OSDI 2014). At every moment the target is the old file or the new one.
"""

import errno
import os
import secrets
import stat
import time
from contextlib import suppress
from pathlib import Path

from briefing.errors import BriefingError, ExportError, system_says
from briefing.messages import Message, say

PREFIX, SUFFIX = ".briefing-", ".tmp"
"""How the name of a temporary file begins and ends; short, so that it fits where the target's own name does."""

ABANDONED = 3600
"""Seconds after which a temporary file that nobody touched was left by a program that was killed."""

PAUSES = (0.02, 0.05, 0.1, 0.2, 0.4)
"""Seconds from one try to the next where Windows refuses a rename: its virus scanners hold fresh files for a moment."""

NO_FOLDER_FLUSH = {errno.EINVAL, errno.ENOTSUP, errno.EBADF}
"""What network and foreign file systems answer that cannot flush a folder; they order renames themselves."""


def write_atomically(
    path: Path,
    data: bytes,
    failure: type[BriefingError] = ExportError,
    permissions_of: Path | None = None,
    *,
    lasting: bool = True,
) -> None:
    """Put `data` into the file at `path`; what was there stays whole until the new file is.

    A link is followed. The file's permissions are kept; a new file gets those of `permissions_of`, else the usual
    ones. Raises `failure` with a plain sentence where that cannot be, and leaves nothing behind. Where it need not be
    `lasting`, a power cut just then may take the new file back, whole.
    """
    target = Path(os.path.realpath(path))
    try:
        mode = _mode(target) or (_mode(permissions_of) if permissions_of else None)
        if mode is not None and not mode & stat.S_IWUSR:
            raise PermissionError(errno.EPERM, "write-protected")
        _write_beside(target, data, mode)
        if lasting:
            flush_folder(target.parent)
    except OSError as error:
        raise failure(say("“{name}” was not written", name=path.name), *explained(error, path)) from error


def _mode(path: Path) -> int | None:
    try:
        return stat.S_IMODE(path.stat().st_mode)
    except FileNotFoundError:
        return None


def _write_beside(target: Path, data: bytes, mode: int | None) -> None:
    temporary = target.with_name(f"{PREFIX}{secrets.token_hex(6)}{SUFFIX}")
    try:
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            temporary.chmod(mode)
        _rename(temporary, target)
    except BaseException:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise


def _rename(temporary: Path, target: Path) -> None:
    for pause in PAUSES:
        try:
            temporary.replace(target)
        except PermissionError as error:
            if not _is_held(error, target):
                raise
            time.sleep(pause)
        else:
            return
    temporary.replace(target)


def _is_held(error: OSError, path: Path) -> bool:
    """Whether Windows refuses because somebody has the file open; of one that is to be replaced it says “denied”."""
    number = getattr(error, "winerror", None)
    return number in _SHARING or (number == _DENIED and path.is_file())


_DENIED = 5
"""ERROR_ACCESS_DENIED (Microsoft, System Error Codes)."""
_SHARING = {32, 33}
"""ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION."""


def flush_folder(folder: Path) -> None:
    """Make names that were made, changed or removed in a folder outlive a power cut, where its system can."""
    if os.name == "nt":  # Windows opens no folders, and NTFS journals its names
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in NO_FOLDER_FLUSH:
            raise
    finally:
        os.close(descriptor)


def clear_leftovers(folder: Path) -> None:
    """Remove temporary files of programs that were killed while they wrote. What cannot be removed stays."""
    with suppress(OSError):
        for leftover in folder.glob(f"{PREFIX}*{SUFFIX}"):
            with suppress(OSError):
                if time.time() - leftover.stat().st_mtime > ABANDONED:
                    leftover.unlink()


def explained(error: OSError, path: Path) -> tuple[Message, Message]:
    """Why a file could not be written, and what to do about it, in plain words."""
    if _is_held(error, path):
        return say("it is open in another program"), say("Close it there and try again, or choose another name")
    return _in_words(error.errno, path) or (system_says(error), say("Try again, or choose another place"))


def _in_words(number: int | None, path: Path) -> tuple[Message, Message] | None:
    folder = path.parent
    match number:
        case errno.ENOSPC | errno.EDQUOT:
            return say("the disk is full"), say("Free some space, or choose another place")
        case errno.EROFS:
            return say("it can only be read there"), say("Choose another place")
        case errno.EPERM if path.exists():
            return say("the file is write-protected"), say("Choose another name, or lift the protection first")
        case errno.EISDIR | errno.EACCES if path.is_dir():
            return say("there is a folder of that name"), say("Choose another name")
        case errno.EACCES | errno.EPERM:
            return say("you may not write to “{folder}”", folder=folder), say("Choose another folder")
        case errno.ENOENT if folder.is_dir():  # Windows says so of 260 characters and more, those of the folders too
            return say("its name is too long"), say("Choose a shorter name")
        case errno.ENOENT | errno.ENOTDIR:
            return say("there is no folder “{folder}”", folder=folder), say("Make the folder first, or choose another")
        case errno.ENAMETOOLONG:
            return say("its name is too long"), say("Choose a shorter name")
        case errno.EIO | errno.ESTALE | errno.ETIMEDOUT | errno.ENOTCONN | errno.EHOSTDOWN:
            return say("the disk or the network did not answer"), say("Try again, or choose another place")
    return None
