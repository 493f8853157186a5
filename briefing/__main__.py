"""Starts Briefing: a command goes to the command line, anything else opens the window.

The only file that knows both.
"""

import sys
from pathlib import Path


def main(arguments: list[str] | None = None) -> int:
    """Run Briefing with the arguments of the command line; the exit status."""
    words = sys.argv[1:] if arguments is None else arguments
    from briefing.cli import commands

    if words and (words[0] in commands.NAMES or words[0].startswith("-")):
        return commands.run(words)
    from briefing.cli.no_window import no_window

    if status := no_window(words, commands.NAMES):
        return status
    from briefing.gui.launch import run

    return run([Path(word) for word in words])


if __name__ == "__main__":
    sys.exit(main())
