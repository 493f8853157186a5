"""What of a brief is on the page."""

from collections.abc import Iterator

from briefing.model.brief import Brief, Entry, EntryKind, Free, Locked


def printed(brief: Brief) -> Iterator[Entry]:
    """The entries that a reader will see: those with words, in sections that are on the page, the bottom line first."""
    for section, entry in brief.entries():
        if entry.text.strip() and (section is None or section.included):
            yield entry


def locked(entry: Entry) -> Iterator[Locked]:
    """The stretches of an entry that stand between marks and are bound to a source."""
    yield from (stretch for stretch in entry.stretches if isinstance(stretch, Locked))


def free_words(entry: Entry) -> str:
    """An entry's words outside marks, lead-in first; a quotation leaves a gap."""
    return f"{entry.lead_in} " + " … ".join(stretch.text for stretch in entry.stretches if isinstance(stretch, Free))


def speaker_doubtful(entry: Entry) -> bool:
    """Whether a reader could be told the wrong speaker, or none."""
    return entry.uncertain or (entry.kind is EntryKind.QUOTATION and entry.speaker is None)
