"""Why no window is opened for what was typed: a misspelt command, or no screen to open one on."""

import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from briefing.cli.progress import complain
from briefing.errors import BriefingError
from briefing.messages import say

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""What names a screen on Linux, or Qt's own way to do without one."""


def no_window(words: Sequence[str], commands: Iterable[str]) -> int:
    """The exit status where no window can be opened for some files, and the reason told; 0 where one can."""
    if meant := _misspelt(words, commands):
        remedy = say("Type briefing {command}, or briefing --help for all commands", command=meant)
        why = say("it is no command, and there is no file of that name")
        complain(BriefingError(say("“{word}” was not carried out", word=words[0]), why, remedy))
        return 2
    if sys.platform == "linux" and not any(map(os.environ.get, SCREENS)):
        remedy = say("Type briefing --help for what can be done without one")
        complain(BriefingError(say("The window was not opened"), say("there is no screen here"), remedy))
        return 1
    return 0


def _misspelt(words: Sequence[str], commands: Iterable[str]) -> str:
    """The command that the first word is nearly, where no file is called so; else ""."""
    if not words or Path(words[0]).exists():
        return ""
    from difflib import get_close_matches  # not loaded where files are opened

    return next(iter(get_close_matches(words[0], commands, 1)), "")
