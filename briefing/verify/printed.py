"""What of a brief is on the page, and what its sources say, folded once."""

from collections.abc import Iterator
from functools import lru_cache

from briefing.model.brief import Brief, Entry, Locked
from briefing.model.wording import fold


def printed(brief: Brief) -> Iterator[Entry]:
    """The entries that a reader will see: those with words, in sections that are on the page, the bottom line first."""
    for section, entry in brief.entries():
        if entry.text.strip() and (section is None or section.included):
            yield entry


def locked(entry: Entry) -> Iterator[Locked]:
    """The stretches of an entry that stand between marks and are bound to a source."""
    yield from (stretch for stretch in entry.stretches if isinstance(stretch, Locked))


@lru_cache(maxsize=256)
def folded(text: str) -> str:
    """A source's text in the form in which words are compared (see `wording.fold`)."""
    return fold(text)
