"""The proof: a finished PDF or Word file is read again, and every entry of the brief must stand in it, word for word.

What is compared is what a reader of the file sees: the words along the structure tree of a PDF, the paragraphs of a
Word file. Nothing is asked of the writers.
"""

from collections.abc import Sequence

from briefing.errors import ExportError
from briefing.messages import say
from briefing.model.article import Span
from briefing.model.brief import Brief, Entry, EntryKind, Free, Locked, Stretch
from briefing.model.quotation import Speaker
from briefing.model.translating import original
from briefing.model.wording import fold
from briefing.verify.findings import short
from briefing.verify.letters import END, Letters
from briefing.verify.printed import printed

NAMES = {".pdf": "PDF", ".docx": "Word file"}
SET_OFF = (EntryKind.QUOTATION, EntryKind.TRANSLATION)
"""Kinds of entry that stand by themselves, the speaker under them."""


def prove(brief: Brief, data: bytes, suffix: str) -> None:
    """Raise ExportError where a finished file does not carry every entry of the brief, and each speaker by name."""
    finished = Letters.of("\n\n".join(text.strip() for text in paragraphs(data, suffix)))
    taken = bytearray(len(finished.text))  # the letters that are some entry's
    readable = (entry for entry in printed(brief) if Letters.of(entry.text).text)
    for entry in sorted(readable, key=lambda entry: -len(entry.text)):
        place = _place(finished, brief, entry, taken)
        if place is None:
            why = say("read back, it does not carry “{words}” as it stands in the brief", words=short(entry.text))
            remedy = say("Export again; if it happens again, reword that passage and report this")
            raise ExportError(say("The {format} was not written", format=NAMES[suffix]), why, remedy)
        taken[place.start : place.end] = b"\1" * len(place)


def paragraphs(data: bytes, suffix: str) -> tuple[str, ...]:
    """The paragraphs that a reader of a finished file sees; ends of lines in a PDF are line ends."""
    if suffix == ".pdf":
        from briefing.verify.pdf_text import pdf_paragraphs

        return pdf_paragraphs(data)
    from briefing.verify.word_text import word_paragraphs

    return word_paragraphs(data)


def _place(finished: Letters, brief: Brief, entry: Entry, taken: bytearray) -> Span | None:
    """Where an entry stands in the finished text, no other entry's place, its speaker named; None where nowhere."""
    speaker = printed_speaker(entry)
    for text in dict.fromkeys((as_printed(entry), entry.text)):
        for place in finished.places(Letters.of(fold(text))):
            free = not any(taken[place.start : place.end])
            named = speaker is None or names(finished, place.end, speaker)
            if free and named and _has_original(finished, brief, entry, place.end):
                return place
    return None


def _has_original(finished: Letters, brief: Brief, entry: Entry, at: int) -> bool:
    """Whether a translation that ends here is followed by what it translates."""
    if entry.kind is not EntryKind.TRANSLATION or not entry.places:
        return True
    return any(finished.places(Letters.of(fold(original(brief, entry))), at))


def printed_speaker(entry: Entry) -> Speaker | None:
    """The speaker whom the page names right behind an entry's words, None where it names nobody there."""
    return entry.speaker if entry.kind in SET_OFF or _speaker_is_added(entry) else None


def _speaker_is_added(entry: Entry) -> bool:
    """Whether an entry with a quotation does not name its speaker itself, so that the page must."""
    if entry.speaker is None or not any(isinstance(stretch, Locked) for stretch in entry.stretches):
        return False
    outside = " ".join(stretch.text for stretch in entry.stretches if isinstance(stretch, Free))
    return not any(word in outside for word in _naming_words(entry.speaker))


def _naming_words(speaker: Speaker) -> list[str]:
    return [word for word in speaker.name.split() if len(word) > 1 and word[0].isupper()] or [speaker.name]


def names(finished: Letters, at: int, speaker: Speaker) -> bool:
    """Whether a speaker is named right here: name and role, the name, or the part of it that the press uses alone."""
    at = next((n for n in range(at, len(finished.text)) if finished.text[n] not in "(—–-"), at)
    return any(_stands_alone(finished, at, name) for name in (speaker.printed, speaker.name, *speaker.name.split()))


def _stands_alone(finished: Letters, at: int, name: str) -> bool:
    """Whether a name is all that is said here: the paragraph ends, or a bracket or a note's number follows."""
    place = next(finished.places(Letters.of(fold(name)), at), None)
    if place is None or place.start != at:
        return False
    following = finished.text[place.end : place.end + 1]
    return finished.gaps[place.end] == END or following in "()[" or following.isdigit()


def as_printed(entry: Entry) -> str:
    """An entry's words by the rule of the press: the comma that only joined a quotation to its cue is left off."""
    if entry.kind not in SET_OFF:
        return entry.text
    return "".join(_stretch_as_printed(entry.stretches, n) for n in range(len(entry.stretches)))


def _stretch_as_printed(stretches: Sequence[Stretch], n: int) -> str:
    stretch = stretches[n]
    following = stretches[n + 1] if n + 1 < len(stretches) else None
    alone = following is None or isinstance(following, Locked) or not following.text.strip(" …")
    if not (isinstance(stretch, Locked) and alone and stretch.words.rstrip().endswith(",")):
        return stretch.text
    return f"{stretch.opening}{stretch.words.rstrip().removesuffix(',')}{stretch.closing}"
