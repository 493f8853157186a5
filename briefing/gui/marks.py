"""Which passages of an article the brief holds or is offered, and under which sign."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from briefing.app.session import Session
from briefing.model.article import Span
from briefing.model.suggestion import SectionKind


@dataclass(frozen=True, slots=True)
class Mark:
    """A passage under a section's sign; `section` None means the bottom line.

    `held` tells a passage that stands on the page from one that is only offered, or whose section is off.
    """

    span: Span
    section: SectionKind | None
    held: bool


class Marks:
    """The marks of one source as the brief is now. Asked for what is in sight, it never goes through all of them."""

    def __init__(self, session: Session, source: str) -> None:
        self._session, self._source = session, source
        self._in_brief = sorted(_in_brief(session, source), key=_place)
        self._starts = [mark.span.start for mark in self._in_brief]
        self._longest = max((len(mark.span) for mark in self._in_brief), default=0)

    def within(self, span: Span) -> list[Mark]:
        """The marks that meet a span, in the article's order."""
        first = bisect_left(self._starts, span.start - self._longest)
        last = bisect_left(self._starts, span.end, first)
        held = [mark for mark in self._in_brief[first:last] if mark.span.meets(span)]
        return sorted([*held, *self._offered(span)], key=_place)

    def _offered(self, span: Span) -> Iterator[Mark]:
        for offer in self._session.offers_at(self._source, span):
            for part in offer.suggestion.spans:
                if part.meets(span):
                    yield Mark(part, offer.suggestion.section, held=False)


def _in_brief(session: Session, source: str) -> Iterator[Mark]:
    for section, entry in session.brief.entries():
        for place in entry.places:
            if place.source == source:
                yield Mark(place.span, section.kind if section else None, not section or section.included)


def _place(mark: Mark) -> tuple[int, int, bool]:
    return mark.span.start, mark.span.end, not mark.held
