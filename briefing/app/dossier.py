"""A dossier: several articles on one matter, and what they have in common."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from briefing.app.drafting import Named, drawing_on
from briefing.model.brief import Brief, Source
from briefing.pages.dates import read_date
from briefing.suggest.dossier import JoinedQuotation, Telling, joined
from briefing.suggest.dossier_copies import groups, likenesses
from briefing.suggest.dossier_people import people
from briefing.suggest.dossier_timeline import DatedPassage, timeline
from briefing.suggest.dossier_words import Run
from briefing.suggest.ledger import SpeakerRecord

__all__ = [
    "Copy",
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
class Copy:
    """A source that is nearly the same as an earlier one, by their letters; `share` of the shorter is in the longer."""

    source: str
    of: str
    share: float


@dataclass(frozen=True, slots=True)
class Dossier:
    """What several sources have in common.

    `copies` are the letters of the sources that are one agency's copy, `likenesses` how near each is to an earlier one.
    """

    sources: tuple[Source, ...] = ()
    quotations: tuple[JoinedQuotation, ...] = ()
    people: tuple[SpeakerRecord, ...] = ()
    copies: tuple[tuple[str, ...], ...] = ()
    timeline: tuple[DatedPassage, ...] = ()
    likenesses: tuple[Copy, ...] = ()


def dossier_of(sources: Sequence[Source]) -> Dossier:
    """What some sources have in common."""
    articles = [source.article for source in sources]
    letters = [source.id for source in sources]
    return Dossier(
        tuple(sources),
        joined(sources),
        people(sources),
        tuple(tuple(letters[index] for index in group) for group in groups(articles)),
        timeline(map(_dated, sources)),
        tuple(Copy(letters[one.article], letters[one.earlier], one.share) for one in likenesses(articles)),
    )


def _dated(source: Source) -> Source:
    """The source with the article's day as the writer has corrected or supplied it."""
    day = read_date(source.credits.date)
    return replace(source, article=replace(source.article, published=day)) if day else source


def sources_of(articles: Iterable[Named]) -> tuple[Source, ...]:
    """The sources of a brief of some articles, each with its letter and quotations."""
    return drawing_on(Brief(), articles).sources
