"""The `.brief` file on disk: saved whole, opened whole, never written over a change that the user has not seen."""

import hashlib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from briefing.errors import ProjectError
from briefing.model.brief import Brief
from briefing.storage.atomic import explained, write_atomically
from briefing.storage.carried_style import FOLDER, carried, settled
from briefing.storage.package import LARGEST, Package, pack, unpack

SUFFIX = ".brief"


class ChangedOnDiskError(ProjectError):
    """The file is no longer the one that was opened or saved last; whoever changed it would lose the change."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A brief from a file, what is kept with it (see `Package`), and the stamp of the bytes it was read from."""

    brief: Brief
    stamp: str
    enclosed: Mapping[str, bytes] = field(default_factory=dict)


def load(path: Path) -> Brief:
    """The brief in a file. ProjectError where there is none, or not a whole one."""
    return open_brief(path).brief


def open_brief(path: Path) -> Opened:
    """The brief in a file, and what `save` needs to know of it. Raises as `load` does."""
    data = _read(path)
    package = unpack(data, path.name)
    brief = replace(package.brief, style=settled(package.brief, package.enclosed))
    return Opened(brief, _stamp(data), package.enclosed)


def save(brief: Brief, path: Path, enclosed: Mapping[str, bytes] | None = None, expected: str | None = None) -> str:
    """Write the brief to `path` and give the stamp of what now stands there; the version before it becomes “path~”.

    With `expected`, the stamp of what was opened or saved last, a file that has changed since raises
    ChangedOnDiskError; without, whatever is there is replaced. ProjectError where it cannot be written; then the
    old file stands.
    """
    before = _read(path) if path.is_file() else None
    if expected is not None and before is not None and _stamp(before) != expected:
        raise ChangedOnDiskError(
            f"“{path.name}” was not saved",
            "another program has changed the file since it was opened here",
            "Save under another name, or look at the other version first",
        )
    data = pack(package_of(brief, enclosed or {}))
    write_atomically(path, data, ProjectError)
    if before is not None and before != data:
        with suppress(ProjectError):  # the brief is safe by now; that the one before it is not kept is no failure
            write_atomically(last_version(path), before, ProjectError, permissions_of=path)
    return _stamp(data)


def package_of(brief: Brief, enclosed: Mapping[str, bytes]) -> Package:
    """The brief with what is kept with it: the originals as they were, the style as it is now."""
    originals = {name: data for name, data in enclosed.items() if not name.startswith(FOLDER)}
    return Package(brief, originals | carried(brief.style))


def last_version(path: Path) -> Path:
    """Where the version before the last save is kept: beside the brief, so that it stays on the same share."""
    return path.with_name(f"{path.name}~")


def _stamp(data: bytes) -> str:
    """SHA-256 of the bytes: times of files lie on network shares and after copying."""
    return hashlib.sha256(data).hexdigest()


def _read(path: Path) -> bytes:
    what = f"“{path.name}” was not opened"
    if path.is_dir():
        raise ProjectError(what, "it is a folder", "Choose a file that Briefing saved")
    if path.exists() and not path.is_file():
        raise ProjectError(what, "it is no ordinary file", "Choose a file that Briefing saved")
    try:
        if path.stat().st_size > LARGEST:
            raise ProjectError(what, "it is larger than any brief", "Choose a file that Briefing saved")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise ProjectError(what, "there is no such file", "Check its name and folder") from error
    except PermissionError as error:
        raise ProjectError(what, "you may not read it", "Ask whoever owns it, or choose another file") from error
    except OSError as error:
        raise ProjectError(what, *explained(error, path)) from error
