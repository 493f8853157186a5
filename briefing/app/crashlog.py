"""What went wrong, for whoever mends it: written to the state folder, offered to the user, never sent.

A log holds the versions and the lines of the program that led there. It holds nothing of the user's words: messages
of errors, which may repeat them, are left out.
"""

import faulthandler
import platform
import sys
import threading
import traceback
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from briefing import __version__
from briefing.errors import BriefingError
from briefing.paths import state_folder

KEPT = 10
"""This many logs are kept, the latest."""

_native = None


def install() -> None:
    """From now on every error that nobody caught is written down, on any thread, those of the libraries in C too."""
    sys.excepthook = _caught
    threading.excepthook = lambda args: record(args.exc_value) if args.exc_value else None
    _watch_native()


def record(error: BaseException) -> Path | None:
    """Write an error down and give the log's path; None where it can't be written, or is no fault of the program's."""
    if isinstance(error, BriefingError | KeyboardInterrupt):
        return None
    now = datetime.now(UTC)
    path = folder() / f"crash-{now:%Y%m%d-%H%M%S-%f}.txt"
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.write_text(_report(error, now), encoding="utf-8")
    except OSError:
        return None
    with suppress(OSError):  # an old log too many does no harm; an error raised here would be one more
        for old in logs()[KEPT:]:
            old.unlink(missing_ok=True)
    return path


def logs() -> tuple[Path, ...]:
    """The logs that there are, the latest first; empty ones of the watch over native code are none."""
    with suppress(OSError):
        found = [path for path in folder().glob("crash-*.txt") if path.stat().st_size]
        return tuple(sorted(found, reverse=True))
    return ()


def folder() -> Path:
    """Where the logs are."""
    return state_folder() / "crashes"


def _report(error: BaseException, now: datetime) -> str:
    head = f"Briefing {__version__}, Python {platform.python_version()}, {platform.platform()}\n{now.isoformat()}\n\n"
    return head + "\n".join(_lines(error)) + "\n"


def _lines(error: BaseException) -> list[str]:
    """The lines of the program that led to an error, and to those before it, without their messages."""
    before = error.__cause__ or error.__context__
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}: {frame.line}" for frame in frames]
    return [*(_lines(before) if before else []), type(error).__name__, *lines]


def _caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    record(error)
    sys.__excepthook__(kind, error, trace)


def _watch_native() -> None:
    """Let a fault in a library in C leave its Python lines in a log; Python knows no other way than an open file."""
    global _native  # noqa: PLW0603 - the file must stay open as long as the program runs
    with suppress(OSError):
        folder().mkdir(parents=True, exist_ok=True, mode=0o700)
        _native = (folder() / "crash-native.txt").open("a", encoding="utf-8")
        faulthandler.enable(_native)
