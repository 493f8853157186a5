"""Long work in the background takes turns.

The interpreter runs one thread at a time: beside one that is busy the window is half as quick, beside two a third.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

_TURN = threading.Lock()


@contextmanager
def turn(patience: float) -> Iterator[None]:
    """Work when no other of this kind does; after so many seconds of waiting, beside it."""
    has_turn = _TURN.acquire(timeout=patience)
    try:
        yield
    finally:
        if has_turn:
            _TURN.release()
