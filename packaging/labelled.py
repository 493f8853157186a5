"""Articles whose sentences carry their discourse roles, as files of labelled news have them: one JSON object a line."""

from collections.abc import Iterable
from typing import Any

from briefing.model.article import Article, Paragraph, Sentence, Span


def as_article(document: dict[str, Any]) -> Article:
    """The article that a labelled document stands for: its sentences joined by spaces and line breaks."""
    text, sentences, previous = "", [], 0
    for entry in document["sentences"]:
        paragraph = entry["para"]
        text += "" if not text else " " if paragraph == previous else "\n"
        sentences.append(Sentence(Span(len(text), len(text) + len(entry["text"])), paragraph))
        text, previous = text + entry["text"], paragraph
    return Article(text, _paragraphs(sentences), tuple(sentences), title=document.get("title") or None)


def _paragraphs(sentences: Iterable[Sentence]) -> tuple[Paragraph, ...]:
    spans: dict[int, Span] = {}
    for sentence in sentences:
        spans[sentence.paragraph] = spans.get(sentence.paragraph, sentence.span).hull(sentence.span)
    return tuple(Paragraph(span, number) for number, span in enumerate(spans.values(), 1))
