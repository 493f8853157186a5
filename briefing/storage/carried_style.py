"""A house style of the user's own travels inside the brief, and is unpacked where it can point at nothing else.

A brief names its style by a shipped name, or by the path of a file. A path in a file that came by mail could name
anything, a share on the network too: it is never opened. What is opened is the copy that the brief carries.
"""

import hashlib
import re
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path, PureWindowsPath
from typing import Any

from briefing.errors import ProjectError
from briefing.model.brief import Brief
from briefing.paths import state_folder
from briefing.storage.atomic import write_atomically

FOLDER = "style/"
SHIPPED = re.compile(r"[\w-]+")
"""A shipped style is named without a suffix or a folder."""

PLAIN_NAME = re.compile(r"\w[\w .()-]{0,99}")
"""What a style may name beside it: a file, never a folder, a drive or a share."""


LARGEST = 1_000_000
"""Bytes of a style, as `pages` reads it."""


def carried(style: str) -> dict[str, bytes]:
    """The files of a style of the user's own, by their names in the brief; none for a shipped style.

    They are the style, the styles it extends and its logo, as far as they lie beside it and can be read.
    """
    if SHIPPED.fullmatch(style):
        return {}
    path, files = Path(style).expanduser(), dict[str, bytes]()
    waiting = [path.name]
    while waiting:
        name = waiting.pop()
        if FOLDER + name in files or not PLAIN_NAME.fullmatch(name):
            continue
        with suppress(OSError):  # a style that is gone must not keep the brief from being saved
            files[FOLDER + name] = data = (path.parent / name).read_bytes()
            waiting += _named_in(data)
    return files


def settled(brief: Brief, enclosed: Mapping[str, bytes]) -> str:
    """The style that a brief from a file is shown in: a shipped name, or the path of its own style unpacked.

    What it carries is unpacked into a folder named after its contents, so that equal styles have equal paths. The
    default where it carries none, or one that names files elsewhere.
    """
    files = {name.removeprefix(FOLDER): data for name, data in enclosed.items() if name.startswith(FOLDER)}
    name = PureWindowsPath(brief.style).name  # takes both kinds of slash
    if SHIPPED.fullmatch(brief.style):
        return brief.style
    if name not in files or not all(_keeps_to_itself(files, each) for each in files):
        return Brief().style
    folder = state_folder() / "styles" / _digest(files)
    folder.mkdir(parents=True, exist_ok=True)
    for each, data in files.items():
        write_atomically(folder / each, data, ProjectError)
    return str(folder / name)


def _keeps_to_itself(files: Mapping[str, bytes], name: str) -> bool:
    named = list(_named_in(files[name]))
    return bool(PLAIN_NAME.fullmatch(name)) and all(one in files or SHIPPED.fullmatch(one) for one in named)


def _named_in(data: bytes) -> Iterator[str]:
    """The files that a style names: what it extends, and its logo. None where the file is a picture.

    What is too large to be a style is never read as one (see `pages.keys.read_toml`).
    """
    try:
        style: dict[str, Any] = tomllib.loads(data.decode("utf-8")) if len(data) <= LARGEST else {}
    except (ValueError, RecursionError):
        return
    logo = style.get("logo")
    for name in (style.get("extends"), logo.get("file") if isinstance(logo, dict) else None):
        if name is not None:
            yield str(name)


def _digest(files: Mapping[str, bytes]) -> str:
    digest = hashlib.sha256()
    for name in sorted(files):
        digest.update(name.encode("utf-8") + b"\0" + hashlib.sha256(files[name]).digest())
    return digest.hexdigest()[:16]
