"""Verbs that change what an entry is: one becomes two, two become one, a quotation becomes reported speech."""

from collections.abc import Sequence
from dataclasses import replace

from briefing.errors import EditError
from briefing.messages import say
from briefing.model import revise
from briefing.model.brief import Brief, Entry, EntryKind, Free, Locked, Place, Section, Stretch
from briefing.model.suggestion import SectionKind
from briefing.model.wording import leaves_out_only

PRONOUN_I = ("I ", "I’", "I'")
"""How a clause begins whose first letter stays a capital."""


def split_entry(brief: Brief, entry_id: str, at: int) -> Brief:
    """The brief with an entry cut in two at an offset of its text, in code points.

    Each half keeps the places it rests on. Raises EditError where the cut would fall between quotation marks, or
    leave one half without words.
    """
    entry = brief.find(entry_id)
    kind, index = revise.where(brief, entry_id)
    before, after = _cut(entry, at)
    first = replace(entry, stretches=before, places=_resting(brief, entry, before))
    second = replace(
        entry, id=f"e{brief.next_entry}", stretches=after, places=_resting(brief, entry, after), lead_in=""
    )
    halves = revise.change_entry(brief, entry_id, lambda _: first)
    sections = tuple(
        replace(section, entries=(*section.entries[: index + 1], second, *section.entries[index + 1 :]))
        if section.kind is kind
        else section
        for section in halves.sections
    )
    return replace(halves, sections=sections, next_entry=brief.next_entry + 1)


def _cut(entry: Entry, at: int) -> tuple[tuple[Stretch, ...], tuple[Stretch, ...]]:
    before, after = list[Stretch](), list[Stretch]()
    start = 0
    for stretch in entry.stretches:
        end = start + len(stretch.text)
        if end <= at:
            before.append(stretch)
        elif start >= at:
            after.append(stretch)
        elif isinstance(stretch, Free):
            before.append(Free(stretch.text[: at - start]))
            after.append(Free(stretch.text[at - start :]))
        else:
            raise EditError(
                say("The entry was not split"),
                say("the cut would fall between quotation marks"),
                say("Put the caret outside them"),
            )
        start = end
    halves = _trimmed(before), _trimmed(after)
    if not all(halves):
        raise EditError(
            say("The entry was not split"), say("one half would have no words"), say("Put the caret between two words")
        )
    return halves


def _trimmed(stretches: list[Stretch]) -> tuple[Stretch, ...]:
    """The stretches without white space at either end."""
    if stretches and isinstance(stretches[0], Free):
        stretches[0] = Free(stretches[0].text.lstrip())
    if stretches and isinstance(stretches[-1], Free):
        stretches[-1] = Free(stretches[-1].text.rstrip())
    return tuple(stretch for stretch in stretches if stretch.text)


def _resting(brief: Brief, entry: Entry, stretches: tuple[Stretch, ...]) -> tuple[Place, ...]:
    """The places of an entry that some of its stretches rest on; all of them where that cannot be told."""
    text = "".join(stretch.text for stretch in stretches)
    found = tuple(place for place in entry.places if _shares(brief, place, text))
    return found or entry.places


def _shares(brief: Brief, place: Place, text: str) -> bool:
    words = brief.words_at(place)
    return leaves_out_only(text, words) or leaves_out_only(words, text)


def merge_entries(brief: Brief, first_id: str, second_id: str) -> Brief:
    """The brief with the second entry's words and places joined to the first's; speakers must be the same.

    What is set off as a quotation, or as our translation of one, is joined to its like only.
    """
    first, second = brief.find(first_id), brief.find(second_id)
    apart = {EntryKind.QUOTATION, EntryKind.TRANSLATION} & {first.kind, second.kind}
    if apart and (first.kind, first.speaker) != (second.kind, second.speaker):
        raise EditError(
            say("The entries were not merged"),
            say("they are not of one speaker"),
            say("Merge quotations of one speaker only"),
        )
    joined = replace(
        first,
        stretches=(*first.stretches, Free(" "), *second.stretches),
        places=(*first.places, *(place for place in second.places if place not in first.places)),
        uncertain=first.uncertain or second.uncertain,
    )
    return revise.change_entry(revise.remove_entry(brief, second_id), first_id, lambda _: joined)


def report_speech(brief: Brief, entry_id: str) -> Brief:
    """The brief with an entry's quotations as reported speech: no marks any more, the speaker named.

    A quotation set off becomes “Wang said that ...”; one woven into a sentence that names its speaker loses its
    marks. Raises EditError where nobody is known to have said it.
    """
    entry = brief.find(entry_id)
    if entry.kind is EntryKind.QUOTATION:
        return revise.change_entry(brief, entry_id, lambda _: _reported(entry))
    plain = "".join(stretch.words if isinstance(stretch, Locked) else stretch.text for stretch in entry.stretches)
    return revise.change_entry(brief, entry_id, lambda old: replace(old, stretches=(Free(plain),)))


def _reported(entry: Entry) -> Entry:
    if entry.speaker is None:
        raise EditError(
            say("This could not be made reported speech"),
            say("the speaker is not known"),
            say("Name the speaker first, or undo"),
        )
    said = [_within(stretch.words) for stretch in entry.stretches if isinstance(stretch, Locked)]
    text = f"{entry.speaker.name} said that " + ", and that ".join(said)
    return replace(entry, kind=EntryKind.EXCERPT, stretches=(Free(f"{text}."),))


def _within(words: str) -> str:
    """Spoken words as a clause: no capital but for “I”, no stop or comma at the end."""
    bare = words.strip().rstrip(",.;")
    first = bare.split(" ", 1)[0]
    keep = bare.startswith(PRONOUN_I) or first.isupper() or (first[1:] != first[1:].lower())
    return bare if keep else bare[:1].lower() + bare[1:]


def order_entries(brief: Brief, kind: SectionKind, order: Sequence[str]) -> Brief:
    """The brief with a section's entries in another order, given by their ids; those not named come last."""
    places = {entry_id: place for place, entry_id in enumerate(order)}

    def ordered(section: Section) -> Section:
        entries = sorted(section.entries, key=lambda entry: places.get(entry.id, len(places)))
        return replace(section, entries=tuple(entries))

    return replace(brief, sections=tuple(ordered(each) if each.kind is kind else each for each in brief.sections))


def move_section(brief: Brief, kind: SectionKind, to: SectionKind) -> Brief:
    """The brief with a section where another one stood; that one and those between make room."""
    order = list(brief.sections)
    kinds = [section.kind for section in order]
    place = kinds.index(to)
    order.insert(place, order.pop(kinds.index(kind)))
    return replace(brief, sections=tuple(order))


def rename_section(brief: Brief, kind: SectionKind, heading: str) -> Brief:
    """The brief with another heading over a section; "" for the style's own."""
    return replace(
        brief,
        sections=tuple(replace(each, heading=heading) if each.kind is kind else each for each in brief.sections),
    )
