"""The annex "quotations in context": each quotation set off, in the paragraphs that it comes from."""

from collections.abc import Iterable, Iterator

from briefing.model.article import Article, Span
from briefing.model.brief import Brief, Entry, EntryKind, Place
from briefing.pages.document import Block, Heading, Paragraph, Role, Run
from briefing.pages.references import paragraph_numbers, ranges
from briefing.pages.style import Labels


def annex(brief: Brief, labels: Labels, entries: Iterable[Entry]) -> Iterator[Block]:
    """The annex's heading and paragraphs; nothing where no quotation is set off."""
    places = [place for entry in entries if entry.kind is EntryKind.QUOTATION for place in entry.places]
    paragraphs = dict.fromkeys(filter(None, (_context(brief, labels, place) for place in places)))
    if paragraphs:
        yield Heading(Paragraph(Role.HEADING, (Run(labels.annex),)), 1, "annex")
        yield from paragraphs


def _context(brief: Brief, labels: Labels, place: Place) -> Paragraph | None:
    """The paragraphs around a place, its own words bold, after the source's letter and their numbers."""
    source = brief.source(place.source)
    numbers = paragraph_numbers(source, (place,))
    if not numbers:
        return None
    label = labels.paragraph if len(numbers) == 1 else labels.paragraphs
    start = Run(f"[{source.id}] {label} {ranges(numbers)}: ", bold=True)
    language = source.article.language if source.article.language != brief.language else None
    return Paragraph(Role.SOURCE, (start, *_around(source.article, place.span, language)))


def _around(article: Article, span: Span, language: str | None) -> tuple[Run, ...]:
    touched = article.paragraphs_of(span)
    whole = Span(touched[0].span.start, touched[-1].span.end).hull(span)
    before, after = Span(whole.start, span.start), Span(span.end, whole.end)
    return (
        Run(article.words(before), language=language),
        Run(article.words(span), bold=True, language=language),
        Run(article.words(after), language=language),
    )
