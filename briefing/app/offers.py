"""Which suggestions are still open: proposed, but neither in the brief nor dismissed."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from briefing.model.article import Span
from briefing.model.brief import Place
from briefing.model.suggestion import Proposal, SectionKind, Suggestion


@dataclass(frozen=True, slots=True)
class Offer:
    """A suggestion that is not in the brief, and the source it comes from."""

    source: str
    suggestion: Suggestion


class OfferIndex:
    """All that is proposed for one source, sorted once, so that what is open is found in no time after each edit."""

    def __init__(self, source: str, proposal: Proposal) -> None:
        self.proposal = proposal
        suggestions = sorted(proposal.suggestions, key=lambda suggestion: -suggestion.score)
        self._offers = tuple(Offer(source, suggestion) for suggestion in suggestions)
        self._numbers: dict[Place, list[int]] = {}
        for number, suggestion in enumerate(suggestions):
            self._numbers.setdefault(Place(source, suggestion.span), []).append(number)
        self._sections = {
            kind: [number for number, suggestion in enumerate(suggestions) if suggestion.section is kind]
            for kind in SectionKind
        }
        self._parts = sorted(
            (span.start, span.end, number) for number, suggestion in enumerate(suggestions) for span in suggestion.spans
        )
        self._longest = max((end - start for start, end, _ in self._parts), default=0)
        self._met: dict[Span, frozenset[int]] = {}
        self._decided: frozenset[int] = frozenset()

    def decide(self, taken: Iterable[Span], dismissed: Iterable[Place]) -> bool:
        """From now on, what meets a place that is taken, and what was dismissed, is open no more.

        Whether other offers are open than before.
        """
        before = self._decided
        gone = (number for place in dismissed for number in self._numbers.get(place, ()))
        self._decided = frozenset(gone).union(*(self._meeting_once(span) for span in taken))
        return self._decided != before

    def open(self, kind: SectionKind) -> list[Offer]:
        """The open offers for a section, the best first."""
        return [self._offers[number] for number in self._sections[kind] if number not in self._decided]

    def at(self, span: Span) -> Iterator[Offer]:
        """The open offers that meet a span."""
        for number in sorted(set(self._meeting(span)) - self._decided):
            yield self._offers[number]

    def _meeting_once(self, span: Span) -> frozenset[int]:
        """As `_meeting`, kept: of five hundred places that are taken, an edit brings one."""
        if span not in self._met:
            self._met[span] = frozenset(self._meeting(span))
        return self._met[span]

    def _meeting(self, span: Span) -> Iterator[int]:
        at = bisect_left(self._parts, (span.start - self._longest,))
        while at < len(self._parts) and self._parts[at][0] < span.end:
            _, end, number = self._parts[at]
            if end > span.start:
                yield number
            at += 1
