"""A new version of an article against the brief: which passages stand, moved, changed or vanished, and what is new."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from briefing.messages import say
from briefing.model.article import Article, Span
from briefing.model.brief import Brief, Entry, Place, Source
from briefing.model.renew import found_again
from briefing.model.suggestion import Finding
from briefing.verify.findings import advice, short
from briefing.verify.likeness import likest


class Fate(StrEnum):
    """What became of a passage."""

    SAME = "same"
    MOVED = "moved"
    CHANGED = "changed"
    VANISHED = "vanished"


@dataclass(frozen=True, slots=True)
class Passage:
    """A place that an entry rests on, and what the new version has of it; `words` are "" where it vanished."""

    entry: str
    place: Place
    fate: Fate
    words: str = ""

    @property
    def stands(self) -> bool:
        """Whether the new version has its words."""
        return self.fate in (Fate.SAME, Fate.MOVED)


def compare(brief: Brief, source_id: str, article: Article) -> tuple[Passage, ...]:
    """The fate of every passage of a source in a new version of it, in the order of the page, hidden entries too."""
    old = brief.source(source_id).article
    return tuple(
        _fate(entry, place, old, article)
        for _, entry in brief.entries()
        for place in entry.places
        if place.source == source_id
    )


def _fate(entry: Entry, place: Place, old: Article, new: Article) -> Passage:
    words = old.words(place.span)
    span = found_again(words, new.text, place.span.start)
    if span:
        same = _paragraphs(old, place.span) == _paragraphs(new, span)
        return Passage(entry.id, place, Fate.SAME if same else Fate.MOVED, new.words(span))
    runs = _runs(new, max(1, len(old.sentences_of(place.span))))
    nearest = likest(words, (new.words(run) for run in runs))
    return Passage(entry.id, place, Fate.CHANGED if nearest else Fate.VANISHED, nearest)


def _paragraphs(article: Article, span: Span) -> tuple[int, ...]:
    return tuple(paragraph.number for paragraph in article.paragraphs_of(span))


def _runs(article: Article, size: int) -> Iterator[Span]:
    """Every so many sentences in a row."""
    spans = [sentence.span for sentence in article.sentences]
    for first in range(len(spans) - size + 1):
        yield spans[first].hull(spans[first + size - 1])


def what_is_new(before: Iterable[Article], article: Article) -> tuple[Span, ...]:
    """The sentences of an article that none of the earlier ones has."""
    texts = [each.text for each in before]
    spans = (sentence.span for sentence in article.sentences)
    return tuple(span for span in spans if not any(found_again(article.words(span), text) for text in texts))


def changed_sources(brief: Brief, articles: Sequence[Article]) -> Iterator[Finding]:
    """Advice on each passage whose words the articles, as they are now, no longer have.

    A source is compared with the article that has most of its passages; one that has the same text is not compared.
    """
    texts = {article.sha256 for article in articles}
    for source in brief.sources:
        if source.article.sha256 in texts or not articles:
            continue
        compared = (compare(brief, source.id, article) for article in articles)
        for passage in max(compared, key=lambda passages: sum(each.stands for each in passages)):
            if not passage.stands:
                yield _changed(brief, source, passage)


def _changed(brief: Brief, source: Source, passage: Passage) -> Finding:
    entry = brief.find(passage.entry)
    what = say(
        "“{words}” has changed in “{source}”",
        words=short(brief.words_at(passage.place)),
        source=source.name or source.id,
    )
    why = (
        say("the article now says “{words}”", words=short(passage.words))
        if passage.words
        else say("the article no longer says it")
    )
    return advice(
        "source", what, why, say("Read the article again and decide which stands"), entry=entry, words=passage.words
    )
