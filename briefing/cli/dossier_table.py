"""What `briefing dossier` prints for a person."""

from collections.abc import Iterator

from briefing.app.dossier import DatedPassage, Dossier, JoinedQuotation, Run, Telling
from briefing.cli.tables import numbers, wrapped
from briefing.model.article import Span
from briefing.model.brief import Source
from briefing.model.dates import printed_date


def dossier_lines(dossier: Dossier) -> Iterator[str]:
    """The sources with their letters, then what they have in common."""
    sources = {source.id: source for source in dossier.sources}
    for source in dossier.sources:
        yield f"{source.id}  {' · '.join(filter(None, (source.credits.outlet, source.article.title or source.name)))}"
    for copy in dossier.likenesses:
        yield f"   {copy.source} is nearly the same as {copy.of}: {copy.share:.0%}"
    yield f"\nQUOTATIONS IN SEVERAL SOURCES ({len(dossier.quotations)})"
    for one in dossier.quotations:
        yield from _joined_lines(sources, one)
    yield from _people_lines(dossier)
    yield f"\nTIMELINE ({len(dossier.timeline)})"
    for passage in dossier.timeline:
        yield from _dated_lines(sources, passage)


def _joined_lines(sources: dict[str, Source], one: JoinedQuotation) -> Iterator[str]:
    yield f"\n{' or '.join(speaker.name for speaker in one.speakers) or 'no speaker'}"
    for telling in one.tellings:
        places = dict.fromkeys(_place(sources[telling.source], each.span) for each in telling.quotations)
        yield from wrapped(f"  {', '.join(places):<7} ", _told(telling))


def _told(telling: Telling) -> str:
    """The words of a telling, or where they are other than the fullest one's how they differ."""
    return f"“{telling.words}”" if telling.verbatim else " ".join(map(_marked, telling.difference))


def _marked(run: Run) -> str:
    """Words as this source has them; {+its own+} and [-only the fullest telling's-]."""
    if run.same:
        return run.ours
    return " ".join(filter(None, (run.theirs and f"[-{run.theirs}-]", run.ours and f"{{+{run.ours}+}}")))


def _people_lines(dossier: Dossier) -> Iterator[str]:
    yield f"\nPEOPLE ({len(dossier.people)})"
    for record in dossier.people:
        letters = dict.fromkeys(dossier.sources[saying.source].id for saying in record.sayings)
        also = f" (also {', '.join(record.also)})" if record.also else ""
        role = f", {record.role}" if record.role else ""
        yield from wrapped("  ", f"{record.name}{role}{also}: {record.count} in {', '.join(letters)}")


def _dated_lines(sources: dict[str, Source], passage: DatedPassage) -> Iterator[str]:
    yield f"  {_period(passage)}"
    places = [_place(sources[place.source], place.span) for place in (passage.place, *passage.also)]
    words = sources[passage.place.source].article.words(passage.place.span)
    yield from wrapped(f"    {', '.join(places):<6} ", words)


def _period(passage: DatedPassage) -> str:
    """A day, a month or a year in words."""
    if passage.first == passage.last:
        return printed_date(passage.first)
    whole_year = passage.first.month != passage.last.month
    return str(passage.first.year) if whole_year else printed_date(passage.first).partition(" ")[2]


def _place(source: Source, span: Span) -> str:
    return f"{source.id}{numbers(source.article, span.start)}"
