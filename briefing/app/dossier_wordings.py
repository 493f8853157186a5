"""Which source's wording of a saying stands in an entry, and how another one is chosen in its stead."""

from collections.abc import Iterator
from dataclasses import replace

from briefing.app.dossier import JoinedQuotation, Run, Telling
from briefing.app.dossier_echoes import Echoes, Wordings
from briefing.model import revise
from briefing.model.brief import Brief, Entry, EntryKind, Locked
from briefing.model.retell import retell
from briefing.suggest.dossier_words import difference

__all__ = ["Run", "Wordings", "difference", "rested", "with_wording", "wordings_of"]


def wordings_of(entry: Entry, echoes: Echoes) -> tuple[Wordings, ...]:
    """The sayings that an entry holds between quotation marks and other sources have too, in the entry's order."""
    found = dict[int, Wordings]()
    for wordings in _held(entry, echoes):
        found.setdefault(id(wordings.saying), wordings)
    return tuple(found.values())


def _held(entry: Entry, echoes: Echoes) -> Iterator[Wordings]:
    for stretch in entry.stretches:
        for part in stretch.parts if isinstance(stretch, Locked) else ():
            if part.place and (wordings := echoes.wordings_at(part.place)):
                yield wordings


def with_wording(brief: Brief, entry_id: str, wordings: Wordings, chosen: Telling) -> Brief:
    """The brief with a saying of an entry in the words of another source, which is cited for it from then on.

    Where the sources disagree about who spoke, the entry names whom the chosen one does.
    """
    told = retell(brief, entry_id, wordings.saying.places, chosen.source, chosen.quotations)
    if wordings.saying.disputed and brief.find(entry_id).kind is EntryKind.QUOTATION:
        first = chosen.quotations[0]
        speaker = told.known(first.speaker, chosen.source)
        told = revise.change_entry(
            told, entry_id, lambda entry: replace(entry, speaker=speaker, uncertain=first.uncertain)
        )
    return _resting(told, entry_id, wordings.saying, chosen)


def rested(brief: Brief, entry_id: str, echoes: Echoes) -> Brief:
    """The brief with an entry that rests on all sources which have the words of its quotations."""
    for wordings in wordings_of(brief.find(entry_id), echoes):
        brief = _resting(brief, entry_id, wordings.saying, wordings.standing)
    return brief


def _resting(brief: Brief, entry_id: str, saying: JoinedQuotation, own: Telling) -> Brief:
    also = [place for telling in saying.agreeing(own) for place in telling.places]

    def resting(entry: Entry) -> Entry:
        return replace(entry, places=(*entry.places, *(place for place in also if place not in entry.places)))

    return revise.change_entry(brief, entry_id, resting)
