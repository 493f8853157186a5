"""The speaker ledger of a brief: who said what, in which role, how often and where, as the writer has them named."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from briefing.app.drafting import Named
from briefing.app.sources import is_brief, load_brief, read_articles
from briefing.model import people, revise
from briefing.model.article import Span
from briefing.model.brief import Alias, Brief, Entry, EntryKind, Locked, Place
from briefing.model.quotation import Quotation, Speaker

SET_OFF = (EntryKind.QUOTATION, EntryKind.TRANSLATION)
"""Kinds of entry that say themselves who speaks."""


@dataclass(frozen=True, slots=True)
class Saying:
    """A quotation: its place, marks included, the entry that holds it, and whether its speaker is uncertain."""

    place: Place
    entry: str | None = None
    uncertain: bool = False


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody who speaks: name and role, what else the sources call them, and all that they say there.

    `called` are the names by which they are corrected.
    """

    speaker: Speaker
    also: tuple[str, ...]
    called: tuple[Alias, ...]
    sayings: tuple[Saying, ...]

    @property
    def in_brief(self) -> int:
        """How many of their quotations an entry holds."""
        return sum(saying.entry is not None for saying in self.sayings)

    @property
    def uncertain(self) -> int:
        """How many of their quotations may be somebody else's."""
        return sum(saying.uncertain for saying in self.sayings)


@dataclass(frozen=True, slots=True)
class Ledger:
    """Who speaks, those first who say most, and how many quotations name nobody."""

    voices: tuple[Voice, ...] = ()
    nameless: int = 0


@dataclass(frozen=True, slots=True)
class _Said:
    """A quotation of a source with the entry that holds it, and its speaker as the brief has them."""

    quotation: Quotation
    entry: Entry | None
    speaker: Speaker | None

    @property
    def uncertain(self) -> bool:
        return self.entry.uncertain if self.entry and self.entry.kind in SET_OFF else self.quotation.uncertain


def ledger_of(brief: Brief) -> Ledger:
    """The ledger of all sources of a brief. Takes some milliseconds: ask for it in the background."""
    from briefing.suggest.dossier_people import people as who_is_who

    said = [tuple(_said(brief, source.id)) for source in brief.sources]
    named = [
        replace(source, quotations=tuple(replace(each.quotation, speaker=each.speaker) for each in theirs))
        for source, theirs in zip(brief.sources, said, strict=True)
    ]
    records = who_is_who(named)
    found = [{each.quotation.span: each for each in theirs} for theirs in said]
    groups = [
        [(brief.sources[saying.source].id, found[saying.source][saying.quotation.span]) for saying in record.sayings]
        for record in records
    ]
    shared = Counter(name for group in groups for name in {name for name, _ in _names(brief, group)})
    voices = (
        _voice(brief, Speaker(record.name, record.role), record.also, group, shared)
        for record, group in zip(records, groups, strict=True)
    )
    return Ledger(tuple(voices), sum(each.speaker is None for theirs in said for each in theirs))


def _said(brief: Brief, letter: str) -> Iterator[_Said]:
    """The quotations of a source. An entry that sets one off says who speaks; elsewhere the source does."""
    held = list(_held(brief, letter))
    for quotation in brief.source(letter).quotations:
        entries = [entry for span, entry in held if span.meets(quotation.words)]
        entry = next((each for each in entries if each.kind in SET_OFF), entries[0] if entries else None)
        given = entry.speaker if entry and entry.kind in SET_OFF else None
        yield _Said(quotation, entry, given or brief.known(quotation.speaker, letter))


def _held(brief: Brief, letter: str) -> Iterator[tuple[Span, Entry]]:
    """The places in a source whose words stand between marks in an entry, or are translated by it."""
    for _, entry in brief.entries():
        parts = (part.place for each in entry.stretches if isinstance(each, Locked) for part in each.parts)
        places = entry.places if entry.kind is EntryKind.TRANSLATION else parts
        yield from ((place.span, entry) for place in places if place and place.source == letter)


def _names(brief: Brief, group: Sequence[tuple[str, _Said]]) -> Iterator[tuple[str, str]]:
    """What somebody is called, with the letter of the source: by the brief, and where it agrees by the article."""
    for letter, each in group:
        if each.speaker:
            yield each.speaker.name, letter
            if each.quotation.speaker and brief.known(each.quotation.speaker, letter) == each.speaker:
                yield each.quotation.speaker.name, letter


def _voice(
    brief: Brief, fullest: Speaker, also: Sequence[str], group: Sequence[tuple[str, _Said]], shared: Counter[str]
) -> Voice:
    """One record of the ledger; a name that several of them share means each of them in their own sources only."""
    letters = dict[str, set[str]]()
    for name, letter in _names(brief, group):
        letters.setdefault(name, set()).add(letter)
    corrected = {person.speaker for person in brief.people}
    speaker = next((each.speaker for _, each in group if each.speaker and each.speaker in corrected), fullest)
    called = [
        alias
        for name, theirs in letters.items()
        for alias in (people.aliases(name, theirs) if shared[name] == 1 else (Alias(name, one) for one in theirs))
    ]
    sayings = tuple(
        Saying(Place(letter, each.quotation.span), each.entry.id if each.entry else None, each.uncertain)
        for letter, each in group
    )
    others = tuple(name for name in dict.fromkeys((*also, *letters)) if name != speaker.name)
    return Voice(speaker, others, tuple(sorted(called)), sayings)


def corrected(brief: Brief, ledger: Ledger, voice: Voice, speaker: Speaker) -> Brief:
    """The brief with somebody under another name or role.

    Who gets the name of somebody else in the ledger becomes one with them, and has their role unless it changed too.
    """
    other = next((each for each in ledger.voices if each.speaker.name == speaker.name), None)
    if other is None or speaker.name == voice.speaker.name:
        return people.correct(brief, voice.called, speaker)
    one = joined(brief, voice, other)
    return one if speaker.role == voice.speaker.role else people.correct(one, other.called, speaker)


def joined(brief: Brief, voice: Voice, other: Voice) -> Brief:
    """The brief in which two are one person, under the name of the other."""
    speaker = replace(other.speaker, role=other.speaker.role or voice.speaker.role)
    return people.correct(brief, (*voice.called, *other.called), speaker)


def brief_with(named: Named) -> Brief:
    """A brief that draws on one article and has nothing in it, for the ledger of an article by itself."""
    from briefing.suggest.quotations import find_quotations

    return revise.add_source(Brief(), named.article, find_quotations(named.article), named.name)


def briefs_of(argument: str) -> Iterator[tuple[Named, Brief]]:
    """The articles of a source, each with a brief of it alone; those of a `.brief` with its entries and corrections.

    Raises ReadError or ProjectError.
    """
    if not is_brief(argument):
        yield from ((named, brief_with(named)) for named in read_articles(argument))
        return
    brief = load_brief(Path(argument))
    for source in brief.sources:
        yield Named(source.name, source.article), replace(brief, sources=(source,))
