"""The originals of a window's work, in a folder beside its recovery file.

They are written once, when an article comes, so that no edit has to write them again; the recovery file names them.
They are not flushed to the disk: what a power cut takes is noticed by its hash, and the words are safe without it.
"""

import re
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from briefing.storage.originals import MOST_BYTES, PLAIN_SUFFIX, Original, Originals

SUFFIX = ".originals"
"""What the folder's name ends in; it begins as that of the recovery file."""

_NAME = re.compile(rf"(?P<sha256>[0-9a-f]{{64}})(?P<suffix>{PLAIN_SUFFIX.pattern})")
"""A file is called by its own hash."""


class KeptOriginals:
    """A folder of originals. `keep` is for the background; the other methods take no time that could be felt."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._there = frozenset(path.name for path in folder.glob("*")) if folder.is_dir() else frozenset[str]()

    def keep(self, originals: Iterable[Original]) -> None:
        """Write those that are not there. Raises OSError."""
        for original in originals:
            name = _name(original)
            if name not in self._there:
                self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                (self._folder / name).write_bytes(original.data)
                self._there |= {name}

    def names(self, originals: Originals) -> dict[str, str]:
        """The names of those that are there, by their articles' SHA-256."""
        named = ((article, _name(original)) for article, original in originals.items())
        return {article: name for article, name in named if name in self._there}

    def read(self, names: Mapping[str, str]) -> dict[str, Original]:
        """Those of these names that are there as they were written."""
        return {article: original for article, name in names.items() for original in self._original(name)}

    def _original(self, name: str) -> Iterator[Original]:
        known = _NAME.fullmatch(name)
        path = self._folder / name
        with suppress(OSError):
            if known and path.stat().st_size <= MOST_BYTES:
                original = Original(path.read_bytes(), known["suffix"])
                if original.sha256 == known["sha256"]:
                    yield original

    def remove(self) -> None:
        """Leave nothing behind."""
        shutil.rmtree(self._folder, ignore_errors=True)


def _name(original: Original) -> str:
    return f"{original.sha256}{original.suffix}"
