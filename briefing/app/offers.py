"""Which suggestions are still open: proposed, but neither in the brief nor dismissed."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from briefing.model.article import Span
from briefing.model.brief import Brief, Place
from briefing.model.suggestion import Proposal, SectionKind, Suggestion


@dataclass(frozen=True, slots=True)
class Offer:
    """A suggestion that is not in the brief, and the source it comes from."""

    source: str
    suggestion: Suggestion


def open_offers(brief: Brief, proposals: Mapping[str, Proposal]) -> Mapping[SectionKind, tuple[Offer, ...]]:
    """The open suggestions of every section, the best first."""
    offers: dict[SectionKind, list[Offer]] = {}
    for letter, proposal in proposals.items():
        taken = _merged(place.span for _, entry in brief.entries() for place in entry.places if place.source == letter)
        for suggestion in proposal.suggestions:
            dismissed = Place(letter, suggestion.span) in brief.dismissed
            if not dismissed and not any(_meets(taken, span) for span in suggestion.spans):
                offers.setdefault(suggestion.section, []).append(Offer(letter, suggestion))
    return {kind: tuple(sorted(found, key=lambda offer: -offer.suggestion.score)) for kind, found in offers.items()}


def _merged(spans: Iterable[Span]) -> list[Span]:
    """The same places as spans that do not meet, in order."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start < merged[-1].end:
            merged[-1] = merged[-1].hull(span)
        elif span:
            merged.append(span)
    return merged


def _meets(taken: list[Span], span: Span) -> bool:
    """Whether a span meets one of some that do not meet each other and are in order."""
    after = bisect_left(taken, span.end, key=lambda each: each.start)
    return after > 0 and taken[after - 1].meets(span)
