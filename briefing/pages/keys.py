"""A TOML file read key by key, so that every mistake in it is told by file and key.

A style is written by people; "“page.margins.left” must be a number from 0 to 150, not “wide”" helps them, a
traceback does not.
"""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NoReturn

from briefing.errors import ProjectError, system_says
from briefing.messages import Message, say

LARGEST = 1_000_000
"""Bytes of a style; the shipped ones have three thousand, and TOML is read at about a megabyte a second."""

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


def read_toml(path: Path) -> dict[str, Any]:
    """The tables of a TOML file in UTF-8. ProjectError, with line and column, where it is none.

    Line ends are not translated: `storage.carried_style` reads the bytes for what they name, and must see the same.
    """
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
        return tomllib.loads(data.decode("utf-8") if len(data) <= LARGEST else "too large")
    except OSError as error:
        raise ProjectError(
            say("“{name}” could not be read", name=path.name), system_says(error), say("Choose another file")
        ) from error
    except UnicodeDecodeError as error:
        raise ProjectError(
            say("“{name}” could not be read", name=path.name), say("it is not in UTF-8"), say("Save it as UTF-8")
        ) from error
    except (ValueError, RecursionError) as error:
        raise ProjectError(
            say("“{name}” is not valid TOML", name=path.name), system_says(error), say("Correct that line")
        ) from error


def merged(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    """The tables of `below`, with every key that `above` also has taken from there."""
    out = dict(below)
    for key, value in above.items():
        old = out.get(key)
        out[key] = merged(old, value) if isinstance(old, Mapping) and isinstance(value, Mapping) else value
    return out


class Keys:
    """One table of a file. Each method reads one key and raises ProjectError where its value can't be used."""

    def __init__(self, values: Mapping[str, Any], file: str, path: str = "") -> None:
        self._values = values
        self._file = file
        self._path = path
        self._unread = set(values)

    def refuse(self, key: str, why: Message) -> NoReturn:
        """Raise the error for a key: `why` goes on from the key's name ("must be a number")."""
        raise ProjectError(
            say("The style “{file}” can't be used", file=self._file),
            say("“{path}{key}” {why}", path=self._path, key=key, why=why),
            say("Correct that key"),
        )

    def _take(self, key: str, default: object) -> Any:
        self._unread.discard(key)
        if key in self._values:
            return self._values[key]
        if default is None:
            self.refuse(key, say("is missing"))
        return default

    def text(self, key: str, default: str | None = None) -> str:
        """A text; may be empty."""
        value = self._take(key, default)
        return value if isinstance(value, str) else self.refuse(key, say("must be text, not “{value}”", value=value))

    def number(self, key: str, low: float, high: float, default: float | None = None) -> float:
        """A number within its limits."""
        value = self._take(key, default)
        if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
            self.refuse(
                key, say("must be a number from {low:g} to {high:g}, not “{value}”", low=low, high=high, value=value)
            )
        return float(value)

    def flag(self, key: str, default: bool | None = None) -> bool:
        """True or false."""
        value = self._take(key, default)
        return (
            value
            if isinstance(value, bool)
            else self.refuse(key, say("must be true or false, not “{value}”", value=value))
        )

    def choice(self, key: str, names: tuple[str, ...], default: str | None = None) -> str:
        """One of some names."""
        value = self.text(key, default)
        return (
            value
            if value in names
            else self.refuse(key, say("must be one of {names}, not “{value}”", names=", ".join(names), value=value))
        )

    def choices(self, key: str, names: tuple[str, ...]) -> tuple[str, ...]:
        """A list of some names, each at most once."""
        value = self._take(key, None)
        if not isinstance(value, list):
            self.refuse(key, say("must be a list"))
        for name in value:
            if name not in names or value.count(name) > 1:
                self.refuse(
                    key, say("may hold each of {names} once, and not “{name}”", names=", ".join(names), name=name)
                )
        return tuple(value)

    def colour(self, key: str, named: Mapping[str, str] | None = None) -> str:
        """A colour as "#RRGGBB", or the name of one of the style's own."""
        value = self.text(key)
        value = (named or {}).get(value, value)
        return (
            value.upper()
            if _COLOUR.fullmatch(value)
            else self.refuse(key, say("must be a colour, not “{value}”", value=value))
        )

    def table(self, key: str) -> "Keys":
        """A table under this one; an absent one reads as empty."""
        value = self._take(key, {})
        if not isinstance(value, Mapping):
            self.refuse(key, say("must be a table"))
        return Keys(value, self._file, f"{self._path}{key}.")

    def names(self) -> tuple[str, ...]:
        """The keys that the table has."""
        return tuple(self._values)

    def finish(self) -> None:
        """Refuse the keys that nobody asked for: most often a slip of the pen."""
        for key in sorted(self._unread):
            self.refuse(key, say("is not a key that a style has"))
