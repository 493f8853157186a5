"""Verbs for who speaks: what the writer corrects once holds for every entry, suggestion and later addition.

Quotations keep what their article says; `Brief.known` tells how the writer wants somebody named.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from briefing.model.brief import Brief, Person
from briefing.model.quotation import Speaker
from briefing.model.revise import change_entry


def correct(brief: Brief, names: Iterable[str], speaker: Speaker) -> Brief:
    """The brief with everybody who has one of these names under one name and role, now and from now on.

    Names that one of them was corrected from before are theirs too. Whether an entry's speaker is uncertain stays as
    it was: that somebody is spelt right does not say that they spoke.
    """
    asked = {*names, speaker.name}
    met = [person for person in brief.people if asked & person.every_name]
    every = asked.union(*(person.every_name for person in met))
    for _, entry in brief.entries():
        if entry.speaker and entry.speaker.name in every:
            brief = change_entry(brief, entry.id, lambda old: replace(old, speaker=speaker))
    others = tuple(person for person in brief.people if person not in met)
    return replace(brief, people=(*others, Person(tuple(sorted(every - {speaker.name})), speaker)))


def give_to(brief: Brief, entry_id: str, speaker: Speaker) -> Brief:
    """The brief with one entry said by a speaker, for certain."""
    return change_entry(brief, entry_id, lambda old: replace(old, speaker=speaker, uncertain=False))


def name_speaker(brief: Brief, entry_id: str, speaker: Speaker) -> Brief:
    """The brief with an entry's speaker as the writer typed it.

    The name of somebody else who speaks in the brief or its sources gives them this entry and no other. Any other name
    is a correction, which holds for everybody of the name before.
    """
    before, other = brief.find(entry_id).speaker, _called(brief, speaker.name)
    if before is None or (other and before.name != speaker.name):
        return give_to(brief, entry_id, other or speaker)
    return give_to(correct(brief, [before.name], speaker), entry_id, speaker)


def _called(brief: Brief, name: str) -> Speaker | None:
    """Who has this name in the brief or its sources."""
    return next((speaker for speaker in _speakers(brief) if speaker.name == name), None)


def _speakers(brief: Brief) -> Iterator[Speaker]:
    yield from (entry.speaker for _, entry in brief.entries() if entry.speaker)
    said = (quotation.speaker for source in brief.sources for quotation in source.quotations)
    yield from filter(None, map(brief.known, said))
