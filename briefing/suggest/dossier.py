"""The dossier: what several articles on one matter have in common.

The same quotation in several outlets is one saying with several tellings; where their words differ, the difference
is given word by word and the writer chooses.
"""

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from briefing.model.brief import Place, Source
from briefing.model.quotation import Quotation, Speaker
from briefing.model.wording import leaves_out_only
from briefing.suggest.dossier_clusters import clusters
from briefing.suggest.dossier_people import Persons
from briefing.suggest.dossier_words import Run, Voices, compared, difference, is_fragment, same_words, weighty


@dataclass(frozen=True, slots=True)
class Telling:
    """How one source gives a quotation: in one piece or several.

    `words` are its pieces with an ellipsis between them, `difference` compares them with the fullest telling: `ours`
    are this source's words, `theirs` the fullest's. `speaker` is whom it gives them to, under the fullest name that any
    source has for him; `person` is the same in all sources where that is one named person, else "".
    """

    source: str
    quotations: tuple[Quotation, ...]
    words: str
    difference: tuple[Run, ...] = ()
    speaker: Speaker | None = None
    person: str = ""

    @property
    def places(self) -> tuple[Place, ...]:
        """Where the pieces stand, marks included."""
        return tuple(Place(self.source, one.span) for one in self.quotations)

    @property
    def verbatim(self) -> bool:
        """Whether it is the fullest telling, or has the same words as it."""
        return all(run.same for run in self.difference)

    def agrees(self, other: "Telling") -> bool:
        """Whether one of the two only leaves out words that the other has."""
        return leaves_out_only(self.words, other.words) or leaves_out_only(other.words, self.words)


@dataclass(frozen=True, slots=True)
class JoinedQuotation:
    """One saying in two or more sources; the fullest telling comes first, the others in the order of the sources.

    `speakers` are the people it is given to, the fullest telling's first: more than one where the sources disagree.
    """

    speakers: tuple[Speaker, ...]
    tellings: tuple[Telling, ...]

    @property
    def places(self) -> tuple[Place, ...]:
        """Where it stands, in all its sources."""
        return tuple(place for telling in self.tellings for place in telling.places)

    @property
    def verbatim(self) -> bool:
        """Whether all sources have the same words."""
        return all(telling.verbatim for telling in self.tellings)

    def telling(self, source: str) -> Telling | None:
        """How a source gives it, None where it does not."""
        return next((telling for telling in self.tellings if telling.source == source), None)

    @property
    def disputed(self) -> bool:
        """Whether the sources give it to different people; what a body says, one of its people says."""
        return len({telling.person for telling in self.tellings if telling.person}) > 1

    def agreeing(self, own: Telling) -> tuple[Telling, ...]:
        """The other tellings that have the words of one of them, more or fewer, and give them to nobody else."""
        found = (telling for telling in self.tellings if telling != own and telling.agrees(own))
        return tuple(telling for telling in found if not own.person or telling.person in (own.person, ""))


@dataclass(frozen=True, slots=True)
class _Said:
    """A quotation, the place of its source in the dossier, and its words as they are compared."""

    source: int
    quotation: Quotation
    words: tuple[str, ...]
    weighty: frozenset[str]


def joined(sources: Sequence[Source]) -> tuple[JoinedQuotation, ...]:
    """The quotations that two or more sources have, in the order in which they are first told."""
    if len(sources) < 2:
        return ()
    persons = Persons([source.quotations for source in sources])
    said = list(_said(sources))
    sayings = [group for group in _grouped(said, persons) if len({one.source for one in group}) > 1]
    return tuple(_joined(sources, persons, group) for group in sayings)


def _said(sources: Sequence[Source]) -> Iterator[_Said]:
    for index, source in enumerate(sources):
        for quotation in source.quotations:
            words = compared(source.article.words(quotation.words))
            yield _Said(index, quotation, words, frozenset(weighty(words)))


def _grouped(said: Sequence[_Said], persons: Persons) -> list[list[_Said]]:
    """The quotations that are the same saying. A fragment joins one saying and never makes two of them one."""

    def alike(one: _Said, other: _Said) -> bool:
        return not one.weighty.isdisjoint(other.weighty) and _same(one, other, persons)

    found = clusters([one for one in said if not is_fragment(one.words)], alike)
    sharing = {frozenset((one.source, other.source)) for group in found for one in group for other in group}
    for one in said:
        if is_fragment(one.words):
            _place(one, found, persons, sharing)
    return [sorted(group, key=lambda one: (one.source, one.quotation.span)) for group in found]


def _place(fragment: _Said, groups: list[list[_Said]], persons: Persons, sharing: Container[frozenset[int]]) -> None:
    """Puts a fragment to the one saying that has it; by itself where none has, or several have.

    A few words tell only where the two sources share a saying: then they report the same occasion.
    """

    def fits(one: _Said) -> bool:
        return frozenset((fragment.source, one.source)) in sharing and _same(fragment, one, persons)

    fitting = [group for group in groups if any(map(fits, group))]
    if len(fitting) == 1:
        fitting[0].append(fragment)
    else:
        groups.append([fragment])


def _same(one: _Said, other: _Said, persons: Persons) -> bool:
    """Whether quotations of two sources are one saying; one source does not report a saying twice."""
    if one.source == other.source:
        return False
    voices = persons.voices((one.source, one.quotation), (other.source, other.quotation))
    return same_words(one.words, other.words, voices)


def _joined(sources: Sequence[Source], persons: Persons, group: Iterable[_Said]) -> JoinedQuotation:
    by_source = dict[int, list[_Said]]()
    for one in group:
        by_source.setdefault(one.source, []).append(one)
    tellings = [_telling(sources[index], pieces, persons) for index, pieces in by_source.items()]
    fullest = max(tellings, key=lambda telling: len(compared(telling.words)))
    rest = [replace(one, difference=difference(one.words, fullest.words)) for one in tellings if one is not fullest]
    speakers = {
        persons.who(one.source, one.quotation.speaker): persons.fullest(one.source, one.quotation.speaker)
        for one in sorted(group, key=lambda one: sources[one.source].id != fullest.source)
        if one.quotation.speaker
    }
    return JoinedQuotation(tuple(_apart(list(speakers.values()))), (fullest, *rest))


def _apart(speakers: Sequence[Speaker]) -> Iterator[Speaker]:
    """The speakers without a bare surname (“Obama”) that another of them bears."""
    for one in speakers:
        if not any(other.name.endswith(f" {one.name}") for other in speakers):
            yield one


def _telling(source: Source, pieces: Sequence[_Said], persons: Persons) -> Telling:
    """The pieces of one source, less what another of them says too (a headline's words, say)."""
    own = [one for one in pieces if not any(_within(one, other) for other in pieces if other is not one)] or pieces[:1]
    words = " … ".join(source.article.words(one.quotation.words) for one in own)
    named = next(((one.source, one.quotation.speaker) for one in own if one.quotation.speaker), None)
    told = Telling(source.id, tuple(one.quotation for one in pieces), words)
    return replace(told, speaker=persons.fullest(*named), person=persons.person(*named)) if named else told


def _within(one: _Said, other: _Said) -> bool:
    """Whether a piece repeats another: it is shorter, or as long and later."""
    shorter = (len(one.words), -one.quotation.span.start) < (len(other.words), -other.quotation.span.start)
    return shorter and same_words(one.words, other.words, Voices.ONE)
