"""The quotations of an article, each with its speaker."""

import re

from briefing.language.quoted import Quoted, quoted_stretches
from briefing.model.article import Article, Span
from briefing.model.quotation import Quotation, QuotationKind, Speaker

_NAME = r"(?:[A-Z][\w’'.-]+ )*[A-Z][\w’'-]+"
_AFTER = re.compile(
    rf"[,\s]*(?:(?P<cue>said|says|added) (?P<a>{_NAME}|he|she|they)|(?P<b>{_NAME}|he|she|they) (?:said|says|added))"
)
_LINE = re.compile(r"[^\n]+")
_SENTENCE_START = frozenset(".:,?!¶")


def find_quotations(article: Article) -> tuple[Quotation, ...]:
    """Every quotation of the whole text, headline included, in the article's order."""
    stretches = quoted_stretches(article.text, blocks(article))
    return tuple(_quotation(article.text, stretch) for stretch in stretches)


def blocks(article: Article) -> tuple[Span, ...]:
    """What marks pair within: the paragraphs, and every line outside them (headline, byline)."""
    found: list[Span] = []
    at = 0
    for span in [*(paragraph.span for paragraph in article.paragraphs), Span(len(article.text), len(article.text))]:
        found += [Span(*line.span()) for line in _LINE.finditer(article.text, at, span.start)]
        found += [span] if span else []
        at = span.end
    return tuple(found)


def _quotation(text: str, stretch: Quoted) -> Quotation:
    after = _AFTER.match(text, stretch.span.end)
    name = (after["a"] or after["b"]) if after else None
    return Quotation(
        span=stretch.span,
        words=stretch.words,
        kind=_kind(text, stretch),
        mention=name,
        speaker=Speaker(name) if name else None,
        cue=after["cue"] if after else None,
    )


def _kind(text: str, stretch: Quoted) -> QuotationKind:
    """FULL for four words or more that begin as a sentence does and follow no word of the reporter's sentence."""
    words = stretch.words.of(text)
    before = text[max(0, stretch.span.start - 3) : stretch.span.start].rstrip(" ")
    begins = not before or not before[-1].isalnum()
    full = begins and words[:1].isupper() and len(words.split()) >= 4
    return QuotationKind.FULL if full else QuotationKind.PARTIAL
