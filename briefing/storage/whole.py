"""Whether a brief read from a file hangs together, so that no later step can trip over it."""

from collections import Counter
from collections.abc import Iterable, Iterator

from briefing.model.article import Span
from briefing.model.brief import Brief, Locked, Place, Source


def check_whole(brief: Brief) -> None:
    """Raise ValueError where the brief names a source, a place or an entry that cannot be.

    Whether a quotation's words are its source's is for `verify`: such a brief opens, and shows what is wrong.
    """
    lengths = {source.id: len(source.article.text) for source in brief.sources}
    _once("source", (source.id for source in brief.sources))
    _once("section", (section.kind for section in brief.sections))
    _once("entry", (entry.id for _, entry in brief.entries()))
    _once("alias", (alias for person in brief.people for alias in person.names))
    for source in brief.sources:
        _within(len(source.article.text), _spans(source))
    for place in _places(brief):
        if place.source not in lengths:
            raise ValueError(f"there is no source {place.source}")
        _within(lengths[place.source], [place.span])


def _once(what: str, names: Iterable[object]) -> None:
    for name, times in Counter(names).items():
        if times > 1:
            raise ValueError(f"{what} {name} stands there {times} times")


def _within(length: int, spans: Iterable[Span]) -> None:
    for span in spans:
        if span.end > length:
            raise ValueError(f"a place ends at {span.end}, after the text's end at {length}")


def _spans(source: Source) -> Iterator[Span]:
    yield from (paragraph.span for paragraph in source.article.paragraphs)
    for sentence in source.article.sentences:
        yield sentence.span
        if not 0 <= sentence.paragraph < len(source.article.paragraphs):
            raise ValueError(f"a sentence stands in paragraph {sentence.paragraph}, which is none")
    for quotation in source.quotations:
        yield quotation.span
        if not quotation.span.holds(quotation.words):
            raise ValueError("a quotation's words stand outside it")


def _places(brief: Brief) -> Iterator[Place]:
    yield from brief.dismissed
    for _, entry in brief.entries():
        yield from entry.places
        for stretch in entry.stretches:
            if isinstance(stretch, Locked):
                yield from (part.place for part in stretch.parts if part.place)
