"""Which passages of an article the brief holds or is offered, and under which sign."""

from collections.abc import Iterator
from dataclasses import dataclass

from briefing.app.session import Session
from briefing.model.article import Span
from briefing.model.section import PROPOSED, SectionKind


@dataclass(frozen=True, slots=True)
class Mark:
    """A passage under a section's sign; `section` None means the bottom line.

    `held` tells a passage that stands on the page from one that is only offered, or whose section is off.
    """

    span: Span
    section: SectionKind | None
    held: bool


def marks_of(session: Session, source: str) -> tuple[Mark, ...]:
    """The marks of one source, in the article's order."""
    found = [*_held(session, source), *_offered(session, source)]
    return tuple(sorted(found, key=lambda mark: (mark.span.start, mark.span.end, not mark.held)))


def _held(session: Session, source: str) -> Iterator[Mark]:
    for section, entry in session.brief.entries():
        for place in entry.places:
            if place.source == source:
                yield Mark(place.span, section.kind if section else None, not section or section.included)


def _offered(session: Session, source: str) -> Iterator[Mark]:
    for kind in PROPOSED:
        for offer in session.offers(kind):
            if offer.source == source:
                for span in offer.suggestion.spans:
                    yield Mark(span, kind, held=False)
