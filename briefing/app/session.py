"""An open brief: its history of values, what is proposed for it, and whether it is saved."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.app.offers import Offer, OfferIndex
from briefing.model.article import Article, Span
from briefing.model.brief import Brief, Person, Place
from briefing.model.suggestion import Proposal, SectionKind

if TYPE_CHECKING:  # a brief of one source never needs it
    from briefing.app.dossier_echoes import Echoes


@dataclass(frozen=True, slots=True)
class _Step:
    """An edit that can be undone: what it is called, the brief before it, and the key under which edits merge."""

    label: str
    brief: Brief
    merge: str


class Session:
    """One brief being worked on. `brief` is its value now; `do`, `undo` and `redo` replace it.

    Edits with the same non-empty `merge` key that follow each other count as one step (typing in one entry).
    """

    def __init__(self, brief: Brief, proposals: Mapping[str, Proposal] | None = None, path: Path | None = None) -> None:
        self.brief = brief
        self._proposed: dict[str, Proposal] = {}
        self._told: Brief | None = None
        for letter, proposal in (proposals or {}).items():
            self.propose(brief.source(letter).article, proposal)
        self.path = path
        self._saved: Brief | None = brief if path else None
        self._done: list[_Step] = []
        self._undone: list[_Step] = []
        self._indices: dict[str, OfferIndex] = {}
        self._people: tuple[Person, ...] = ()
        self._echoes: Echoes | None = None
        self._offered: object = None
        self._decided: object = None
        self._offers: dict[SectionKind, tuple[Offer, ...]] = {}

    def do(self, label: str, verb: Callable[[Brief], Brief], merge: str = "") -> bool:
        """Carry out an edit; False where it changes nothing. What the verb raises passes through, nothing changed."""
        changed = verb(self.brief)
        if changed == self.brief:
            return False
        if not (merge and self._done and self._done[-1].merge == merge and not self._undone):
            self._done.append(_Step(label, self.brief, merge))
        self._undone.clear()
        self.brief = changed
        return True

    def undo(self) -> bool:
        """Take the last edit back; False where there is none."""
        return self._step(self._done, self._undone)

    def redo(self) -> bool:
        """Carry the edit taken back last out again; False where there is none."""
        return self._step(self._undone, self._done)

    def _step(self, leave: list[_Step], enter: list[_Step]) -> bool:
        if not leave:
            return False
        step = leave.pop()
        enter.append(_Step(step.label, self.brief, ""))
        self.brief = step.brief
        return True

    @property
    def undo_label(self) -> str:
        """What undo would take back, or ""."""
        return self._done[-1].label if self._done else ""

    @property
    def redo_label(self) -> str:
        """What redo would bring back, or ""."""
        return self._undone[-1].label if self._undone else ""

    @property
    def modified(self) -> bool:
        """Whether the brief differs from what is in its file; one that has no file does if it holds anything."""
        return self.brief != (self._saved or Brief())

    def begin_with(self, verb: Callable[[Brief], Brief]) -> None:
        """Change the brief before anything is done to it; there is nothing to undo about it."""
        self.brief = verb(self.brief)

    def propose(self, article: Article, proposal: Proposal) -> None:
        """Offer this for an article, from now on, whenever the brief draws on it, before and after undo."""
        self._proposed[article.sha256] = proposal
        self._told = None

    def hear(self, echoes: "Echoes | None") -> None:
        """From now on, offer what several sources tell only once, and not at all where it stands in the brief."""
        self._echoes = echoes
        self._told = None

    def mark_unsaved(self) -> None:
        """The brief is in no file as it is now, whatever its path."""
        self._saved = None

    def saved_as(self, path: Path, brief: Brief) -> None:
        """Note that `brief` now stands in the file at `path`; edits made while it was written stay unsaved."""
        self.path, self._saved = path, brief

    def offers(self, kind: SectionKind) -> tuple[Offer, ...]:
        """The suggestions for a section that are neither in the brief nor dismissed, the best first."""
        indices = self._up_to_date()
        if kind not in self._offers:
            found = [offer for index in indices.values() for offer in index.open(kind)]
            if len(indices) > 1:
                found.sort(key=lambda offer: -offer.suggestion.score)
            once = self._once(found)
            self._offers[kind] = tuple(map(self._named, once) if self.brief.people else once)
        return self._offers[kind]

    def _named(self, offer: Offer) -> Offer:
        """The offer with its speaker as the writer wants them named."""
        speaker = self.brief.known(offer.suggestion.speaker, offer.source)
        if speaker == offer.suggestion.speaker:
            return offer
        return Offer(offer.source, replace(offer.suggestion, speaker=speaker))

    def _once(self, offers: Iterable[Offer]) -> Iterable[Offer]:
        """The offers without those that tell what a better one tells from another source."""
        return _unrepeated(offers, self._echoes) if self._echoes else offers

    def offers_at(self, source: str, span: Span) -> tuple[Offer, ...]:
        """The suggestions that meet a span of a source and are neither in the brief nor dismissed."""
        index = self._up_to_date().get(source)
        return tuple(map(self._named, index.at(span))) if index else ()

    def _up_to_date(self) -> dict[str, OfferIndex]:
        """What is proposed for each source, told which places are taken; rewording an entry changes nothing there."""
        if self._told is self.brief:  # a window asks several times for each thing that it paints
            return self._indices
        self._told = self.brief
        self._index_proposals()
        if self.brief.people != self._people:
            self._people = self.brief.people
            self._offers.clear()
        places = frozenset(place for _, entry in self.brief.entries() for place in entry.places)
        decided = (places, self.brief.dismissed)
        if decided != self._decided:
            self._decided = decided
            if any(list(self._decide(places))):  # every index is told
                self._offers.clear()
        return self._indices

    def _index_proposals(self) -> None:
        """Index what is proposed, where that is not what it was."""
        proposed, before = self._proposed_now(), self._indices
        offered = (tuple((letter, id(each)) for letter, each in proposed.items()), id(self._echoes))
        if offered != self._offered:
            self._offered, self._decided = offered, None
            self._offers.clear()
            kept = {letter: index for letter, index in before.items() if index.proposal is proposed.get(letter)}
            self._indices = {letter: kept.get(letter) or OfferIndex(letter, each) for letter, each in proposed.items()}

    def _decide(self, places: frozenset[Place]) -> Iterator[bool]:
        """Tell each index which of its places are taken, here or where another source says the same."""
        taken = (*places, *self._echoes.told_with(places)) if self._echoes else places
        for letter, index in self._indices.items():
            yield index.decide((place.span for place in taken if place.source == letter), self.brief.dismissed)

    def _proposed_now(self) -> dict[str, Proposal]:
        """What is proposed for each article that the brief draws on now, by its letter."""
        hashes = ((source.id, source.article.sha256) for source in self.brief.sources)
        return {letter: self._proposed[sha256] for letter, sha256 in hashes if sha256 in self._proposed}


def _unrepeated(offers: Iterable[Offer], echoes: "Echoes") -> Iterator[Offer]:
    """The offers without those that tell what a better one tells from another source."""
    told = set[int]()
    for offer in offers:
        places = [Place(offer.source, span) for span in offer.suggestion.spans]
        if not echoes.repeats(places, told):
            yield offer
            told.update(number for place in places for number in echoes.numbers_at(place))
