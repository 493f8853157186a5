"""Older brief files, brought up to date step by step.

The version in a brief file counts the shapes that `brief.json` has had. Who changes the nouns so that an old file no
longer fits raises VERSION by one, adds the step here, and a file of the old version to tests/unit/storage/versions.
A new field with a default that says "as before" needs neither.
"""

from collections.abc import Callable, Mapping

from briefing.storage.plain import Plain

VERSION = 1
"""The version that this program writes."""

STEPS: Mapping[int, Callable[[Plain], Plain]] = {}
"""By version: what turns a brief of that version, as JSON values, into one of the next."""


def brought_up_to_date(plain: Plain, version: int) -> Plain:
    """The JSON values of a brief of any version that was ever written, as those of VERSION."""
    for step in range(version, VERSION):
        plain = STEPS[step](plain)
    return plain
