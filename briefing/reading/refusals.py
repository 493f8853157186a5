"""Why a file is not read, said so that a person can act on it."""

from briefing.errors import ReadError
from briefing.messages import Message, say


def unreadable(name: str, why: Message, remedy: Message) -> ReadError:
    """A file, or what was pasted, that cannot be read; `name` is what the user calls it.

    Characters of a file's name that would break the line or turn it around are shown as U+FFFD.
    """
    printable = "".join(character if character.isprintable() else "\ufffd" for character in name)
    shown = name if printable == name else printable
    return ReadError(say("“{shown}” could not be read", shown=shown), why, remedy)
