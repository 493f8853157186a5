"""What of a brief is on the page."""

from collections.abc import Iterator

from briefing.model.brief import Brief, Entry, Locked


def printed(brief: Brief) -> Iterator[Entry]:
    """The entries that a reader will see: those with words, in sections that are on the page, the bottom line first."""
    for section, entry in brief.entries():
        if entry.text.strip() and (section is None or section.included):
            yield entry


def locked(entry: Entry) -> Iterator[Locked]:
    """The stretches of an entry that stand between marks and are bound to a source."""
    yield from (stretch for stretch in entry.stretches if isinstance(stretch, Locked))
