"""The `.brief` file on disk: saved whole, opened whole, never written over a change that the user has not seen."""

import hashlib
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from briefing.errors import ProjectError
from briefing.messages import say
from briefing.model.brief import Brief
from briefing.storage.atomic import explained, write_atomically
from briefing.storage.carried_style import carried, settled
from briefing.storage.originals import Originals, of_brief
from briefing.storage.package import LARGEST, Package, pack, unpack

SUFFIX = ".brief"


class ChangedOnDiskError(ProjectError):
    """The file is no longer the one that was opened or saved last; whoever changed it would lose the change."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A brief from a file, the stamp of the bytes it was read from, and the files its articles were read from."""

    brief: Brief
    stamp: str
    originals: Originals = field(default_factory=dict)


def load(path: Path) -> Brief:
    """The brief in a file. ProjectError where there is none, or not a whole one."""
    return open_brief(path).brief


def open_brief(path: Path) -> Opened:
    """The brief in a file, and what `save` needs to know of it. Raises as `load` does."""
    data = _read(path)
    package = unpack(data, path.name)
    brief = replace(package.brief, style=settled(package.brief, package.enclosed))
    return Opened(brief, _stamp(data), package.originals)


def save(brief: Brief, path: Path, originals: Originals | None = None, expected: str | None = None) -> str:
    """Write the brief to `path` and give the stamp of what now stands there; the version before it becomes “path~”.

    With `expected`, the stamp of what was opened or saved last, a file that has changed since raises
    ChangedOnDiskError; without, whatever is there is replaced. ProjectError where it cannot be written; then the
    old file stands.
    """
    before = _read(path) if path.is_file() else None
    if expected is not None and before is not None and _stamp(before) != expected:
        raise ChangedOnDiskError(
            say("“{name}” was not saved", name=path.name),
            say("another program has changed the file since it was opened here"),
            say("Save under another name, or look at the other version first"),
        )
    data = pack(package_of(brief, originals or {}))
    write_atomically(path, data, ProjectError)
    stamp = _stamp(data)
    if before is not None and _stamp(before) != stamp:
        with suppress(ProjectError):  # the brief is safe by now; that the one before it is not kept is no failure
            write_atomically(last_version(path), before, ProjectError, permissions_of=path)
    return stamp


def package_of(brief: Brief, originals: Originals) -> Package:
    """The brief with what is kept with it: the style as it is now, and of the originals those that it draws on."""
    return Package(brief, carried(brief.style), of_brief(brief, originals))


def last_version(path: Path) -> Path:
    """Where the version before the last save is kept: beside the brief, so that it stays on the same share."""
    return path.with_name(f"{path.name}~")


def _stamp(data: bytes) -> str:
    """SHA-256 of the bytes: times of files lie on network shares and after copying."""
    return hashlib.sha256(data).hexdigest()


def _read(path: Path) -> bytes:
    what = say("“{name}” was not opened", name=path.name)
    if path.is_dir():
        raise ProjectError(what, say("it is a folder"), say("Choose a file that Briefing saved"))
    if path.exists() and not path.is_file():
        raise ProjectError(what, say("it is no ordinary file"), say("Choose a file that Briefing saved"))
    try:
        if path.stat().st_size > LARGEST:
            raise ProjectError(what, say("it is larger than any brief"), say("Choose a file that Briefing saved"))
        return path.read_bytes()
    except FileNotFoundError as error:
        raise ProjectError(what, say("there is no such file"), say("Check its name and folder")) from error
    except PermissionError as error:
        raise ProjectError(
            what, say("you may not read it"), say("Ask whoever owns it, or choose another file")
        ) from error
    except OSError as error:
        raise ProjectError(what, *explained(error, path)) from error
