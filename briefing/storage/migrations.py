"""Older brief files, brought up to date step by step.

The version in a brief file counts the shapes that `brief.json` has had. Who changes the nouns so that an old file no
longer fits, or that an older program cannot read the new file, raises VERSION by one, adds the step here, and a file of
the new version to tests/unit/storage/versions: so the older program says that a newer one wrote it, not that it is
damaged. New fields have defaults that say "as before", and their step changes nothing.
"""

from collections.abc import Callable, Mapping

from briefing.model.article import ANYWHERE
from briefing.storage.plain import Plain

VERSION = 2
"""The version that this program writes."""


def _with_places_of_left_out(plain: Plain) -> Plain:
    """What was left out of an article may come back at its end, for nothing says where it stood."""
    for source in plain["sources"]:
        source["article"]["left_out_at"] = [ANYWHERE for _ in source["article"].get("left_out", ())]
    return plain


STEPS: Mapping[int, Callable[[Plain], Plain]] = {
    1: _with_places_of_left_out,  # had no page size, no people, and no list of originals either
}
"""By version: what turns a brief of that version, as JSON values, into one of the next."""


def brought_up_to_date(plain: Plain, version: int) -> Plain:
    """The JSON values of a brief of any version that was ever written, as those of VERSION."""
    for step in range(version, VERSION):
        plain = STEPS[step](plain)
    return plain
