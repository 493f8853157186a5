"""Why a file is not read, said so that a person can act on it."""

from briefing.errors import ReadError


def unreadable(name: str, why: str, remedy: str) -> ReadError:
    """A file, or what was pasted, that cannot be read; `name` is what the user calls it.

    Characters of a file's name that would break the line or turn it around are shown as U+FFFD.
    """
    shown = "".join(character if character.isprintable() else "\ufffd" for character in name)
    return ReadError(f"“{shown}” could not be read", why, remedy)
