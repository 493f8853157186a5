"""What of a brief is on the page."""

from collections.abc import Iterable, Iterator

from briefing.language.words import count_words
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


def words_on_page(brief: Brief) -> int:
    """How many words the page will hold, but for its furniture: bottom line, lead-ins, passages, speakers."""
    return words_of(printed(brief))


def words_of(entries: Iterable[Entry]) -> int:
    """How many words some entries come to, lead-ins and the speakers of quotations included."""
    return sum(count_words(f"{entry.lead_in} {entry.text} {_speaker(entry)}") for entry in entries)


def _speaker(entry: Entry) -> str:
    if entry.kind not in {EntryKind.QUOTATION, EntryKind.TRANSLATION} or entry.speaker is None:
        return ""
    return f"{entry.speaker.name} {entry.speaker.role or ''}"
