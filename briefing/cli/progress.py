"""A line on the terminal that says how far long work has come; nothing where no terminal is."""

import sys
from collections.abc import Iterable, Iterator, Sequence

CLEAR = "\r\x1b[K"
"""Carriage return and the ECMA-48 control that erases the line."""


def followed(names: Sequence[str]) -> Iterator[str]:
    """The names one by one; while each is worked on, the terminal says which and of how many."""
    shown = len(names) > 1 and sys.stderr.isatty()
    for number, name in enumerate(names, 1):
        if shown:
            sys.stderr.write(f"{CLEAR}{number} of {len(names)}: {printable(name)[:60]}")
            sys.stderr.flush()
        yield name
        if shown:
            sys.stderr.write(CLEAR)


def printable(text: str) -> str:
    """Text that cannot steer a terminal: control characters become spaces."""
    return "".join(character if character.isprintable() else " " for character in text)


def say(lines: Iterable[str]) -> None:
    """Print lines for a person."""
    sys.stdout.write("".join(f"{line}\n" for line in lines))


def complain(error: Exception) -> None:
    """Print what went wrong, on one line of standard error."""
    sys.stderr.write(f"briefing: {printable(str(error))}\n")
