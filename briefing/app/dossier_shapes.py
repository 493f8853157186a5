"""A dossier as JSON, for `briefing dossier --json`; offsets in code points of each source's text."""

from briefing.app.dossier import DatedPassage, Dossier, JoinedQuotation, SpeakerRecord, Telling
from briefing.app.shapes import Shape
from briefing.model.article import Span
from briefing.model.brief import Source


def dossier_shape(dossier: Dossier) -> Shape:
    """All of a dossier as one object."""
    by_letter = {source.id: source for source in dossier.sources}
    return {
        "sources": [_source(source) for source in dossier.sources],
        "quotations": [_joined(by_letter, one) for one in dossier.quotations],
        "people": [_person(dossier.sources, record) for record in dossier.people],
        "copies": [list(letters) for letters in dossier.copies],
        "likenesses": [
            {"letter": one.source, "of": one.of, "share": round(one.share, 4)} for one in dossier.likenesses
        ],
        "timeline": [_dated(by_letter, one) for one in dossier.timeline],
    }


def _source(source: Source) -> Shape:
    article = source.article
    return {
        "letter": source.id,
        "source": source.name,
        "title": article.title,
        "publisher": article.publisher,
        "published": article.published.isoformat() if article.published else None,
        "sha256": article.sha256,
    }


def _joined(sources: dict[str, Source], one: JoinedQuotation) -> Shape:
    return {
        "speakers": [{"name": speaker.name, "role": speaker.role} for speaker in one.speakers],
        "verbatim": one.verbatim,
        "tellings": [_telling(sources[telling.source], telling) for telling in one.tellings],
    }


def _telling(source: Source, telling: Telling) -> Shape:
    return {
        "letter": source.id,
        "quotations": [_passage(source, one.span) for one in telling.quotations],
        "verbatim": telling.verbatim,
        "difference": [{"ours": run.ours, "theirs": run.theirs, "same": run.same} for run in telling.difference],
    }


def _person(sources: tuple[Source, ...], record: SpeakerRecord) -> Shape:
    return {
        "name": record.name,
        "role": record.role,
        "also": list(record.also),
        "quotations": [_passage(sources[saying.source], saying.quotation.span) for saying in record.sayings],
    }


def _dated(sources: dict[str, Source], one: DatedPassage) -> Shape:
    source = sources[one.place.source]
    period = {"first": one.first.isoformat(), "last": one.last.isoformat(), "named": one.named}
    also = [_passage(sources[place.source], place.span) for place in one.also]
    return period | _passage(source, one.place.span) | {"also": also}


def _passage(source: Source, span: Span) -> Shape:
    return {"letter": source.id, "start": span.start, "end": span.end, "text": source.article.words(span)}
