"""Where the words of one source are told again by another: the sayings of a dossier, and sentences word for word."""

from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass

from briefing.app.dossier import Copy, Dossier, JoinedQuotation, Run, Telling
from briefing.model.article import Span
from briefing.model.brief import Place, Source
from briefing.model.wording import bare_words
from briefing.suggest.dossier_copies import COPY, resemblance
from briefing.suggest.dossier_words import difference

_Words = tuple[str, ...]

_MOST = 0.7
"""How much of a passage must be told already for the rest not to be worth telling."""

_LEAST = 6
"""Words that a sentence needs to count as told again: shorter ones (“Talks go on.”) are in many articles."""


@dataclass(frozen=True, slots=True)
class Wordings:
    """A saying as one source gives it: `standing` are the words that an entry has, where it has that source's.

    `differ` says that another source has other words, `cut` that one has more or fewer or others.
    """

    saying: JoinedQuotation
    standing: Telling
    differ: bool
    cut: bool

    @property
    def tellings(self) -> tuple[Telling, ...]:
        """The telling that stands, then the others."""
        return self.standing, *(one for one in self.saying.tellings if one != self.standing)

    def against(self, telling: Telling) -> tuple[Run, ...]:
        """A telling compared with the one that stands, word by word; that one's words are `theirs`."""
        return difference(telling.words, self.standing.words)


def _wordings(saying: JoinedQuotation) -> dict[str, Wordings]:
    """A saying as each of its sources gives it."""
    found = dict[str, Wordings]()
    for own in saying.tellings:
        differ = any(not other.agrees(own) for other in saying.tellings)
        cut = any(not run.same for other in saying.tellings for run in difference(other.words, own.words))
        found[own.source] = Wordings(saying, own, differ, cut)
    return found


class Echoes:
    """What several sources tell, found by its place in any of them.

    `numbers_at` names what is told by numbers that mean nothing outside this object.
    """

    def __init__(self, dossier: Dossier | None = None) -> None:
        self._sayings: tuple[JoinedQuotation, ...] = dossier.quotations if dossier else ()
        self._wordings = tuple(map(_wordings, self._sayings))
        told = [saying.places for saying in self._sayings]
        told += _repeated(dossier) if dossier else []
        self._places = tuple(told)
        self._copies = {letter: group for group in (dossier.copies if dossier else ()) for letter in group}
        self._by_source = {letter: _Told(pairs) for letter, pairs in _by_source(told).items()}

    def numbers_at(self, place: Place) -> list[int]:
        """What is told at a place and by another source too, in the order of the source."""
        told = self._by_source.get(place.source)
        return told.at(place.span) if told else []

    def repeats(self, places: Iterable[Place], told: Container[int]) -> bool:
        """Whether what stands at some places is, but for a few words, among what is told by the numbers `told`."""
        given = tuple(places)
        shared = sum(
            self._by_source[one.source].shared(one.span, told) for one in given if one.source in self._by_source
        )
        return shared >= _MOST * sum(len(one.span) for one in given)

    def saying_at(self, place: Place) -> JoinedQuotation | None:
        """The saying that stands at a place, where several sources have it."""
        wordings = self.wordings_at(place)
        return wordings.saying if wordings else None

    def wordings_at(self, place: Place) -> Wordings | None:
        """The saying that stands at a place, as its source gives it."""
        numbers = (number for number in self.numbers_at(place) if number < len(self._sayings))
        return next((self._wordings[number][place.source] for number in numbers), None)

    def elsewhere(self, places: Iterable[Place]) -> tuple[Place, ...]:
        """Where sources that none of some places lies in tell what stands there, each place once."""
        given = tuple(places)
        own = {place.source for place in given}
        return tuple(place for place in self.told_with(given) if place.source not in own)

    def worth_saying(self, places: Iterable[Place]) -> tuple[Place, ...]:
        """As `elsewhere`, without the plain sentences that an agency's copy has anyway."""
        given = tuple(places)
        sayings = {other for place in given if (saying := self.saying_at(place)) for other in saying.places}
        copies = {letter for place in given for letter in self._copies.get(place.source, ())}
        return tuple(place for place in self.elsewhere(given) if place in sayings or place.source not in copies)

    def told_with(self, places: Iterable[Place]) -> tuple[Place, ...]:
        """All places, these among them, where something is told that two sources tell and one of these does."""
        found = (other for place in places for number in self.numbers_at(place) for other in self._places[number])
        return tuple(dict.fromkeys(found))


class _Told:
    """The spans of one source that others tell too, sorted, each with its number."""

    def __init__(self, pairs: Iterable[tuple[Span, int]]) -> None:
        self._pairs = sorted(pairs)
        self._starts = [span.start for span, _ in self._pairs]
        self._longest = max((len(span) for span, _ in self._pairs), default=0)

    def at(self, span: Span) -> list[int]:
        return [number for _, number in self._meeting(span)]

    def shared(self, span: Span, told: Container[int]) -> int:
        """How many characters of a span are in what is told by some numbers."""
        at, count = span.start, 0
        for each, number in self._meeting(span):
            start, end = max(at, each.start), min(each.end, span.end)
            if number in told and start < end:
                count, at = count + end - start, end
        return count

    def _meeting(self, span: Span) -> list[tuple[Span, int]]:
        first = bisect_left(self._starts, span.start - self._longest)
        last = bisect_left(self._starts, span.end, first)
        return [pair for pair in self._pairs[first:last] if pair[0].meets(span)]


def _by_source(told: Sequence[Sequence[Place]]) -> dict[str, list[tuple[Span, int]]]:
    found = dict[str, list[tuple[Span, int]]]()
    for number, places in enumerate(told):
        for place in places:
            found.setdefault(place.source, []).append((place.span, number))
    return found


def _repeated(dossier: Dossier) -> list[tuple[Place, ...]]:
    """The sentences that two or more sources have in the same words, each with all its places."""
    found = dict[_Words, list[Place]]()
    for source, place in _sentences(dossier.sources):
        words = tuple(bare_words(source.article.words(place.span)))
        if len(words) >= _LEAST:
            found.setdefault(words, []).append(place)
    _join_edited(found, dossier.likenesses)
    return [tuple(places) for places in found.values() if len({place.source for place in places}) > 1]


def _join_edited(found: dict[_Words, list[Place]], likenesses: Iterable[Copy]) -> None:
    """Put the sentences that an agency's copy has alone to those of the earlier one that they were edited from."""
    for copy in likenesses:
        alone = [words for words, places in found.items() if {one.source for one in places} == {copy.source}]
        earlier = [words for words, places in found.items() if any(one.source == copy.of for one in places)]
        for words in alone:
            nearest = max(earlier, key=lambda other: resemblance(words, other), default=words)
            if nearest is not words and resemblance(words, nearest) >= COPY:
                found[nearest] += found.pop(words)


def _sentences(sources: Iterable[Source]) -> Iterator[tuple[Source, Place]]:
    for source in sources:
        for sentence in source.article.sentences:
            yield source, Place(source.id, sentence.span)
