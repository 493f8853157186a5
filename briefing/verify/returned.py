"""A Word file that comes back from colleagues: what they changed, entry by entry, and what of it may go into the brief.

An entry is found by its bookmark, or by its words where the bookmark is gone. Tracked changes count as accepted;
changes that were not tracked are found all the same, for what counts is what stands there now.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from briefing.errors import EditError
from briefing.messages import say
from briefing.model.brief import Brief, Entry, EntryKind
from briefing.model.revise import remove_entry, reword_entry
from briefing.model.wording import fold
from briefing.verify.letters import Letters
from briefing.verify.likeness import likest
from briefing.verify.negations import turned
from briefing.verify.printed import printed
from briefing.verify.readback import as_printed, names, printed_speaker
from briefing.verify.tracked import Marked, entry_key, marked_entries
from briefing.verify.word_text import word_paragraphs


class Change(StrEnum):
    """What colleagues did with an entry. ALTERED: they changed words between marks, which may not go into the brief."""

    NONE = "none"
    REWORDED = "reworded"
    REMOVED = "removed"
    ALTERED = "altered"


@dataclass(frozen=True, slots=True)
class Returned:
    """An entry as it went out and as it came back; `authors` are those of its tracked changes.

    `misattributed` where its quotation came back without its speaker as the brief names him: with another one, with
    another role or with none. `before` and `after` then end with who stood there and what stands there now.
    """

    entry: str
    change: Change
    before: str
    after: str
    authors: tuple[str, ...] = ()
    misattributed: bool = False


def returned(brief: Brief, data: bytes) -> tuple[Returned, ...]:
    """What became of every printed entry in a Word file made from the brief. ReadError where it can't be read."""
    marked = marked_entries(data)
    paragraphs = word_paragraphs(data)
    document = Letters.of("\n\n".join(text.strip() for text in paragraphs))
    entries = [(entry, marked.get(entry_key(entry.id))) for entry in printed(brief)]
    return tuple(_attributed(entry, _returned(brief, entry, found, paragraphs), document) for entry, found in entries)


def _returned(brief: Brief, entry: Entry, marked: Marked | None, paragraphs: tuple[str, ...]) -> Returned:
    found = marked or Marked(_standing_for(as_printed(entry), paragraphs))
    after, before = _own_words(entry, fold(found.words)), fold(as_printed(entry))
    return Returned(entry.id, _change(brief, entry, before, after), before, after, tuple(sorted(found.authors)))


def _attributed(entry: Entry, made: Returned, document: Letters) -> Returned:
    """What became of an entry, and whether its quotation still stands beside its speaker."""
    speaker = printed_speaker(entry)
    if speaker is None or made.change is Change.REMOVED:
        return made
    ends = [place.end for place in document.places(Letters.of(made.after))]
    if not ends or any(names(document, end, speaker) for end in ends):
        return made
    before, after = f"{made.before} — {speaker.printed}", f"{made.after} — {document.paragraph_after(ends[0])}"
    return replace(made, change=Change.ALTERED, before=before, after=after, misattributed=True)


def _change(brief: Brief, entry: Entry, before: str, after: str) -> Change:
    if after == before:
        return Change.NONE
    if not after:
        return Change.REMOVED
    try:
        _reworded(brief, entry.id, after)
    except EditError:
        return Change.ALTERED
    return Change.REWORDED


def _reworded(brief: Brief, entry_id: str, words: str) -> Brief:
    """The brief with an entry in a colleague's words. Raises EditError where a quotation would be altered.

    So it would be where a “not” was struck from it: the writer who cuts so sees an ellipsis, and a finding; here
    nobody asked for a cut.
    """
    made = reword_entry(brief, entry_id, words)
    if set(turned(made, made.find(entry_id))) - set(turned(brief, brief.find(entry_id))):
        raise EditError(
            say("The change was not carried back"),
            say("it takes a “not”, or a word like it, out of a quotation or puts one in"),
            say("Where you want the cut all the same, make it in the brief"),
        )
    return made


def carried_back(brief: Brief, change: Returned) -> Brief:
    """The brief with what colleagues did with an entry. Raises EditError where that would alter a speaker's words."""
    if change.change is Change.NONE:
        return brief
    if change.misattributed:
        raise EditError(
            say("The change was not carried back"),
            say("another speaker, another role or none stands beside the quotation"),
            say("Where the article bears it out, correct the speaker in the brief"),
        )
    return _reworded(brief, change.entry, change.after) if change.after else remove_entry(brief, change.entry)


def _standing_for(words: str, paragraphs: tuple[str, ...]) -> str:
    """The paragraph that an entry's words are in, or that is most like them; "" where none is."""
    held = (paragraph for paragraph in paragraphs if fold(words) in fold(paragraph))
    return next(held, "") or likest(words, paragraphs)


def _own_words(entry: Entry, text: str) -> str:
    """What came back of an entry without what the page puts round it: lead-in or label, speaker, reference."""
    for pattern in _furniture(entry):
        text = re.sub(pattern, "", text).strip()
    return text


def _furniture(entry: Entry) -> Iterator[str]:
    if entry.kind is EntryKind.COMMENT:
        yield r"^[^\W\d]+:\s"
    elif entry.lead_in.strip():
        yield rf"^{re.escape(fold(entry.lead_in))}[.:]?\s"
    if not entry.text.rstrip().endswith("]"):
        yield r"\s\[[^\[\]]*\]$"
    if entry.speaker:
        yield rf"\s\([^()]*(?:{'|'.join(map(re.escape, entry.speaker.name.split()))})[^()]*\)$"
