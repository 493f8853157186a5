"""Which suggestions are still open: proposed, but neither in the brief nor dismissed."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from briefing.model.article import Span
from briefing.model.brief import Place
from briefing.model.suggestion import Proposal, Suggestion


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
        self.offers = tuple(Offer(source, suggestion) for suggestion in suggestions)
        self._numbers = {Place(source, suggestion.span): number for number, suggestion in enumerate(suggestions)}
        self._parts = sorted(
            (span.start, span.end, number) for number, suggestion in enumerate(suggestions) for span in suggestion.spans
        )
        self._longest = max((end - start for start, end, _ in self._parts), default=0)

    def open(self, taken: Iterable[Span], dismissed: Iterable[Place]) -> tuple[Offer, ...]:
        """The offers that meet none of the places taken and are not dismissed, the best first."""
        decided = {self._numbers[place] for place in dismissed if place in self._numbers}
        for span in taken:
            decided.update(self._meeting(span))
        return tuple(offer for number, offer in enumerate(self.offers) if number not in decided)

    def _meeting(self, span: Span) -> Iterable[int]:
        at = bisect_left(self._parts, (span.start - self._longest,))
        while at < len(self._parts) and self._parts[at][0] < span.end:
            _, end, number = self._parts[at]
            if end > span.start:
                yield number
            at += 1
