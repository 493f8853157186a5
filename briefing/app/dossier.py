"""A dossier: several articles on one matter, and what they have in common."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from briefing.app.drafting import Named
from briefing.model import revise
from briefing.model.brief import Brief, Source
from briefing.suggest.dossier import JoinedQuotation, Telling, joined
from briefing.suggest.dossier_copies import groups
from briefing.suggest.dossier_people import people
from briefing.suggest.dossier_timeline import DatedPassage, timeline
from briefing.suggest.dossier_words import Run
from briefing.suggest.ledger import SpeakerRecord

__all__ = [
    "DatedPassage",
    "Dossier",
    "JoinedQuotation",
    "Run",
    "SpeakerRecord",
    "Telling",
    "dossier_of",
    "sources_of",
]


@dataclass(frozen=True, slots=True)
class Dossier:
    """What several sources have in common; `copies` are the letters of the sources that are one agency's copy."""

    sources: tuple[Source, ...]
    quotations: tuple[JoinedQuotation, ...]
    people: tuple[SpeakerRecord, ...]
    copies: tuple[tuple[str, ...], ...]
    timeline: tuple[DatedPassage, ...]


def dossier_of(sources: Sequence[Source]) -> Dossier:
    """What some sources have in common."""
    copies = tuple(tuple(sources[index].id for index in group) for group in groups([one.article for one in sources]))
    return Dossier(tuple(sources), joined(sources), people(sources), copies, timeline(sources))


def sources_of(articles: Iterable[Named]) -> tuple[Source, ...]:
    """The sources of a brief of some articles, each with its letter and quotations."""
    from briefing.suggest.quotations import find_quotations

    brief = Brief()
    for one in articles:
        brief = revise.add_source(brief, one.article, find_quotations(one.article), one.name)
    return brief.sources
