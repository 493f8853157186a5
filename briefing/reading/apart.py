"""Reading in a process of its own, so that a parser that crashes, hangs or eats memory takes nothing else along.

So are read the formats whose parsers are large libraries in C, and all large files (`Format.apart_from`). The start of
the process takes about 90 ms. A process that is itself somebody's child, such as a worker of a batch, reads by itself:
its parent already lives on without it.
"""

import os
import signal
import time
from contextlib import closing, suppress
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from briefing.errors import ReadError
from briefing.messages import say
from briefing.model.article import Article
from briefing.reading import registry
from briefing.reading.formats import Reader
from briefing.reading.refusals import unreadable

if TYPE_CHECKING:  # loaded where a process is started, for most files are read without
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

LONGEST = 60.0
"""Seconds that a file may take: a PDF of the thousand pages that are read takes about ten on a slow machine."""

MOST_MEMORY = 2 * 2**30
"""Bytes of address space, where the system keeps to such a limit: a million words take an eighth of that."""

_LOOK = 0.05
"""Seconds from one look at whether the reading was stopped to the next."""

_PASTE = say("Copy the article and paste it")


def read_file(path: Path, stop: Event | None = None) -> tuple[Article, ...]:
    """The articles in a file; raises as `read_bytes` does, and where the file is missing, a folder or locked."""
    return read_bytes(registry.bytes_of(path), path.name, stop)


def read_bytes(data: bytes, name: str, stop: Event | None = None) -> tuple[Article, ...]:
    """The articles in the bytes of a file, or of standard input; `name` is what messages call it.

    Raises ReadError where there is none, and once `stop` is set from another thread.
    """
    if len(data) >= registry.format_of(data, name).apart_from and not _is_child():
        return read_apart(data, name, stop)
    return registry.read_bytes(data, name)


def _is_child() -> bool:
    from multiprocessing import parent_process

    return parent_process() is not None


def read_apart(
    data: bytes, name: str, stop: Event | None = None, longest: float = LONGEST, read: Reader = registry.read_bytes
) -> tuple[Article, ...]:
    """The articles that `read` finds in a process of its own, which ends with this call, whatever becomes of it."""
    from multiprocessing import get_context

    context = get_context("spawn")  # a fresh interpreter: the same on every system, and safe beside threads
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_read_for, args=(theirs, read, data, name, longest), daemon=True)
    with closing(ours):
        try:
            with closing(theirs):
                _start(child, name)
            answer = _answer(ours, name, stop, longest)
        finally:
            _end(child)
    if isinstance(answer, Exception):
        raise answer
    return answer


def _start(child: "BaseProcess", name: str) -> None:
    try:
        child.start()
    except BrokenPipeError:  # it died while it was told what to do, which is found out later
        pass
    except OSError as error:
        why = say("the system starts no further program")
        raise unreadable(name, why, say("Close other programs and open it again")) from error


def _answer(ours: "Connection", name: str, stop: Event | None, longest: float) -> tuple[Article, ...] | Exception:
    """What the child sends, waited for as long as it may take."""
    end = time.monotonic() + longest
    while not ours.poll(_LOOK):
        if stop and stop.is_set():
            raise unreadable(name, say("reading it was stopped"), say("Open it again"))
        if time.monotonic() > end:
            raise unreadable(name, say("reading it takes longer than {longest:.0f} seconds", longest=longest), _PASTE)
    try:
        found: tuple[Article, ...] | Exception = ours.recv()
    except (EOFError, OSError) as error:
        raise unreadable(name, say("reading it crashed"), _PASTE) from error
    return found


def _end(child: "BaseProcess") -> None:
    if child.pid is not None:
        child.kill()
        child.join()
        child.close()


def _read_for(theirs: "Connection", read: Reader, data: bytes, name: str, longest: float) -> None:
    """The child's part: sends the articles, or why there are none."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the parent, which ends its children
    _be_silent()
    _bound(longest)
    answer: tuple[Article, ...] | Exception = unreadable(name, say("it takes more memory than any article"), _PASTE)
    try:
        answer = read(data, name)
    except ReadError as error:
        answer = error
    except MemoryError:  # nothing can be made here: what was read so far is let go only behind this block
        pass
    except BaseException as error:  # a library's panic is no Exception; what cannot be pickled is told in words
        answer = RuntimeError(f"{type(error).__name__}: {error}")
    theirs.send(answer)


def _be_silent() -> None:
    """Nothing that a library or Python says as it dies reaches the user's terminal: the parent tells it in its way."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)


def _bound(longest: float) -> None:
    """Limits memory and processor time where the system can; the time also ends a child whose parent was killed."""
    with suppress(ImportError, OSError, ValueError):  # Windows has none, macOS not all
        import resource

        seconds = int(longest) + 1
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
