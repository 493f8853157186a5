"""The story: an article with all that the rules of the draft look at."""

from collections.abc import Iterator
from dataclasses import dataclass

from briefing.language.words import count_words, topic_of
from briefing.model.article import Article, Span
from briefing.model.quotation import Quotation
from briefing.model.suggestion import Judgement
from briefing.suggest.observers import observers
from briefing.suggest.sentence_features import furniture


@dataclass(frozen=True, slots=True)
class Story:
    """Sentences are named by their index in the article; `told` has those that are part of the story, in order.

    `observers` are the names of speakers who are no party to the matter.
    """

    article: Article
    quotations: tuple[Quotation, ...]
    judgements: tuple[Judgement, ...]
    texts: tuple[str, ...]
    topics: tuple[frozenset[str], ...]
    told: tuple[int, ...]
    observers: frozenset[str]

    @property
    def lead(self) -> int | None:
        """The sentence that opens the story: the first that is not mostly somebody's words, else the first."""
        return next((index for index in self.told if self.quoted_share(index) < 0.5), next(iter(self.told), None))

    def paragraph(self, index: int) -> int:
        """The paragraph that a sentence stands in."""
        return self.article.sentences[index].paragraph

    def paragraph_opening(self, index: int) -> int:
        """The sentence that opens a sentence's paragraph."""
        while index > 0 and self.paragraph(index - 1) == self.paragraph(index):
            index -= 1
        return index

    def span(self, first: int, last: int) -> Span:
        """From the start of one sentence to the end of another."""
        return self.article.sentences[first].span.hull(self.article.sentences[last].span)

    def words(self, first: int, last: int) -> int:
        """How many words a run of sentences has."""
        return count_words(self.article.words(self.span(first, last)))

    def spoken(self, span: Span) -> Iterator[Quotation]:
        """The quotations that a span meets, in order."""
        return (quotation for quotation in self.quotations if quotation.span.meets(span))

    def quoted_share(self, index: int) -> float:
        """How much of a sentence stands between quotation marks, from 0 to 1."""
        span = self.article.sentences[index].span
        inside = sum(min(span.end, one.span.end) - max(span.start, one.span.start) for one in self.spoken(span))
        return inside / max(len(span), 1)


def story_of(article: Article, quotations: tuple[Quotation, ...], judgements: tuple[Judgement, ...]) -> Story:
    """The story that an article tells."""
    texts = tuple(article.words(sentence.span) for sentence in article.sentences)
    told = tuple(index for index, apart in enumerate(furniture(article)) if not apart)
    return Story(
        article, quotations, judgements, texts, tuple(map(topic_of, texts)), told, observers(article, quotations)
    )
