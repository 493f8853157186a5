"""A line on the terminal that says how far long work has come; nothing where no terminal is."""

import errno
import os
import sys
import time
from collections.abc import Iterable, Iterator, Sequence

from briefing.errors import BriefingError, system_says
from briefing.messages import say

CLEAR = f"\r{' ' * 79}\r"
"""Blanks the line. The control that erases one (ECMA-48, EL) older consoles of Windows print."""


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


def show(lines: Iterable[str]) -> None:
    """Print lines, at once. Raises BrokenPipeError where nobody reads any more, else BriefingError."""
    try:
        sys.stdout.write("".join(f"{line}\n" for line in lines))
        sys.stdout.flush()
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or the interpreter would try again at its end
        if isinstance(error, BrokenPipeError) or error.errno == errno.EINVAL:  # as Windows calls it
            raise BrokenPipeError from error
        raise BriefingError(say("The output was not written"), system_says(error), say("Send it elsewhere")) from error


def complain(failure: object) -> None:
    """Print what went wrong, on one line of standard error."""
    sys.stderr.write(f"briefing: {printable(str(failure))}\n")


class Pace:
    """How far a long run has come, and how long the rest will take; shown where there is a terminal."""

    def __init__(self, total: int) -> None:
        self.total, self.done, self.failed = total, 0, 0
        self._began = time.monotonic()

    def count(self, *, failed: bool) -> None:
        """Note that one more is done, or has failed."""
        self.done += 1
        self.failed += failed
        if sys.stderr.isatty():
            sys.stderr.write(f"{CLEAR}{self}")
            sys.stderr.flush()

    def __str__(self) -> str:
        left = (time.monotonic() - self._began) / max(1, self.done) * (self.total - self.done)
        failed = f", {self.failed} failed" if self.failed else ""
        return f"{self.done:,} of {self.total:,}{failed}, {in_words(left)} left"


def in_words(seconds: float) -> str:
    """A time to wait: "under a minute", "about 12 minutes", "about 3 hours"."""
    minutes = round(seconds / 60)
    if minutes < 1:
        return "under a minute"
    if minutes < 100:
        return f"about {minutes} minute{'s' * (minutes > 1)}"
    return f"about {round(minutes / 60)} hours"
