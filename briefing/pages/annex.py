"""The annex "quotations in context": each quotation set off, in the paragraphs that it comes from."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from briefing.model.article import Article, Span
from briefing.model.brief import Brief, Entry, EntryKind, Place
from briefing.pages.document import Block, Heading, Paragraph, Role, Run
from briefing.pages.references import paragraph_numbers, printed_pages, ranges
from briefing.pages.style import Labels


def annex(brief: Brief, labels: Labels, entries: Iterable[Entry]) -> Iterator[Block]:
    """The annex's heading and paragraphs, in the order of the page; nothing where no quotation is set off."""
    places = [place for entry in entries if entry.kind is EntryKind.QUOTATION for place in entry.places]
    contexts: dict[_Context, list[Span]] = {}
    for place in places:
        numbers = paragraph_numbers(brief.source(place.source), (place,))
        if numbers:
            contexts.setdefault(_Context(place.source, numbers), []).append(place.span)
    if contexts:
        yield Heading(Paragraph(Role.HEADING, (Run(labels.annex),)), 1, "annex")
        for context, spans in contexts.items():
            yield _paragraph(brief, labels, context, sorted(spans))


@dataclass(frozen=True, slots=True)
class _Context:
    """Some paragraphs of a source."""

    source: str
    numbers: tuple[int, ...]


def _paragraph(brief: Brief, labels: Labels, context: _Context, spans: list[Span]) -> Paragraph:
    """The source's letter and the paragraphs' numbers, then their words, those of the brief bold."""
    label = labels.paragraph if len(context.numbers) == 1 else labels.paragraphs
    source = brief.source(context.source)
    pages = printed_pages(source, (Place(context.source, span) for span in spans), labels)
    start = Run(f"[{context.source}] {pages}{label} {ranges(context.numbers)}: ", bold=True)
    article = source.article
    language = article.language if article.language != brief.language else None
    return Paragraph(Role.SOURCE, (start, *_words(article, context.numbers, spans, language)))


def _words(article: Article, numbers: tuple[int, ...], spans: list[Span], language: str | None) -> Iterator[Run]:
    touched = [paragraph.span for paragraph in article.paragraphs if paragraph.number in numbers]
    at, end = touched[0].start, touched[-1].end
    for span in spans:
        yield Run(article.words(Span(at, max(at, span.start))), language=language)
        yield Run(article.words(Span(max(at, span.start), max(at, span.end))), bold=True, language=language)
        at = max(at, span.end)
    yield Run(article.words(Span(at, max(at, end))), language=language)
