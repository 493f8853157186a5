"""A virtual screen and the windows on it, for proofs on Linux: Xvfb and xdotool."""

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager

PATIENCE = 60.0
"""Seconds after which a window that has not come will not come."""


@contextmanager
def screen() -> Iterator[str]:
    """Start a virtual screen on a free display; its name, such as ":5"."""
    read, write = os.pipe()
    # With -noreset the server does not start afresh, and drop who is just connecting, when a look at it ends.
    words = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-ac", "-noreset", "-nolisten", "tcp"]
    server = subprocess.Popen(words, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as said:
            yield f":{said.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def _asked(display: str, *words: str) -> str:
    done = subprocess.run(
        ["xdotool", *words], env={**os.environ, "DISPLAY": display}, capture_output=True, text=True, check=False
    )
    return done.stdout.strip()


def windows(display: str, title: str) -> list[str]:
    """The visible windows whose title has these words, by their X numbers."""
    return _asked(display, "search", "--onlyvisible", "--name", title).split()


def wait_for(display: str, title: str, program: "subprocess.Popen[bytes]") -> str:
    """The first window with this title, once it is there; TimeoutError where it does not come or its program ends."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and program.poll() is None:
        if found := windows(display, title):
            return found[0]
        time.sleep(0.005)
    raise TimeoutError(f"no window with “{title}” in its title came")


def press(display: str, window: str, keys: str) -> None:
    """Give a window the keyboard and press keys there, written as xdotool has them."""
    _asked(display, "windowfocus", "--sync", window)
    _asked(display, "key", "--clearmodifiers", keys)
