"""Readers that do what a broken parser may do; they are run in a process of their own."""

import os
import signal
import time
from pathlib import Path

from briefing.errors import ReadError
from briefing.messages import say
from briefing.model.article import Article


def crash(data: bytes, name: str) -> tuple[Article, ...]:
    """Dies as a library does that reads where it may not."""
    os.kill(os.getpid(), signal.SIGTERM if os.name == "nt" else signal.SIGKILL)
    return ()


def hang(data: bytes, name: str) -> tuple[Article, ...]:
    """Goes on for ever, after saying that it has begun: `name` is the file in which it says so."""
    Path(name).write_text("begun", encoding="utf-8")
    while True:
        time.sleep(0.01)


def eat(data: bytes, name: str) -> tuple[Article, ...]:
    """Takes more memory than there may be."""
    raise ValueError(len(bytearray(16 * 2**30)))


def fault(data: bytes, name: str) -> tuple[Article, ...]:
    """Raises what no reader should."""
    raise ZeroDivisionError("of ours")


def refuse(data: bytes, name: str) -> tuple[Article, ...]:
    """Says why not, in the right way."""
    raise ReadError(say("It was not read"), say("it is a test"), say("Go on"))
