"""Verbs for who speaks: what the writer corrects once holds for every entry, suggestion and later addition.

Quotations keep what their article says; `Brief.known` tells how the writer wants somebody named.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from briefing.model.brief import Alias, Brief, Entry, Person
from briefing.model.quotation import Speaker
from briefing.model.revise import change_entry

_ARTICLES = ("a ", "an ", "the ", "one ", "another ", "some ")


def aliases(name: str, sources: Iterable[str]) -> tuple[Alias, ...]:
    """What somebody is called in some sources: a name is theirs everywhere, a description (“a diplomat”) only there."""
    described = name.islower() or name.lower().startswith(_ARTICLES)
    return tuple(Alias(name, source) for source in sorted(set(sources))) if described else (Alias(name),)


def correct(brief: Brief, called: Iterable[Alias], speaker: Speaker) -> Brief:
    """The brief with everybody who is called so under one name and role, now and from now on.

    What one of them was corrected from before is theirs too. Whether an entry's speaker is uncertain stays as it was:
    that somebody is spelt right does not say that they spoke.
    """
    asked = set(called)
    if speaker.name not in {alias.name for alias in asked}:
        asked.update(aliases(speaker.name, filter(None, (alias.source for alias in asked))))
    met = [person for person in brief.people if asked.intersection(person.names)]
    every = asked.union(*(person.names for person in met))
    for _, entry in brief.entries():
        if any(_names(alias, entry) for alias in every):
            brief = change_entry(brief, entry.id, lambda old: replace(old, speaker=speaker))
    others = tuple(person for person in brief.people if person not in met)
    return replace(brief, people=(*others, Person(tuple(sorted(every)), speaker)))


def _names(alias: Alias, entry: Entry) -> bool:
    """Whether an alias is what an entry's speaker is called."""
    here = not alias.source or any(place.source == alias.source for place in entry.places)
    return entry.speaker is not None and entry.speaker.name == alias.name and here


def give_to(brief: Brief, entry_id: str, speaker: Speaker) -> Brief:
    """The brief with one entry said by a speaker, for certain."""
    return change_entry(brief, entry_id, lambda old: replace(old, speaker=speaker, uncertain=False))


def name_speaker(brief: Brief, entry_id: str, speaker: Speaker) -> Brief:
    """The brief with an entry's speaker as the writer typed it.

    The name of somebody else who speaks in the brief or its sources gives them this entry and no other. Any other name
    is a correction, which holds for everybody of the name before.
    """
    entry, other = brief.find(entry_id), _called(brief, speaker.name)
    if entry.speaker is None or (other and entry.speaker.name != speaker.name):
        return give_to(brief, entry_id, other or speaker)
    before = aliases(entry.speaker.name, (place.source for place in entry.places))
    return give_to(correct(brief, before, speaker), entry_id, speaker)


def _called(brief: Brief, name: str) -> Speaker | None:
    """Who has this name in the brief or its sources."""
    return next((speaker for speaker in _speakers(brief) if speaker.name == name), None)


def _speakers(brief: Brief) -> Iterator[Speaker]:
    yield from (entry.speaker for _, entry in brief.entries() if entry.speaker)
    said = ((quotation.speaker, source.id) for source in brief.sources for quotation in source.quotations)
    yield from filter(None, (brief.known(speaker, letter) for speaker, letter in said))
