"""What a brief might hold of an article, and what of it stands there before the user touches it."""

from dataclasses import replace

from briefing.language.words import count_words
from briefing.model.article import Article, Span
from briefing.model.quotation import Quotation, QuotationKind
from briefing.model.suggestion import BottomLine, Judgement, Limits, Proposal, SectionKind, Suggestion
from briefing.suggest.judge import JUDGED, judge


def propose(article: Article, quotations: tuple[Quotation, ...], limits: Limits) -> Proposal:
    """Suggestions for the four sections, those of a section in reading order, the picked ones marked.

    An article that is not in English gets its quotations only: the rules and weights are for English.
    """
    quotes = _quotes(article, quotations, limits)
    if article.language != "en":
        return Proposal(quotations, (), quotes)
    judgements = judge(article)
    lead = article.sentences[0].span if article.sentences else None
    passages = [
        suggestion
        for section in JUDGED
        for suggestion in _passages(article, quotations, judgements[1:], section, limits)
    ]
    order = list(SectionKind)
    suggestions = sorted((*passages, *quotes), key=lambda found: (order.index(found.section), found.span))
    return Proposal(quotations, judgements, tuple(suggestions), BottomLine((lead,)) if lead else None)


def _passages(
    article: Article,
    quotations: tuple[Quotation, ...],
    judgements: tuple[Judgement, ...],
    section: SectionKind,
    limits: Limits,
) -> list[Suggestion]:
    found = []
    for judgement in judgements:
        if judgement.section is section and not any(one.span.meets(judgement.span) for one in quotations):
            score = getattr(judgement, section.value)
            found.append(Suggestion(section, (judgement.span,), score, (f"reads like {section.value}",)))
    most = getattr(limits, section.value)[1]
    best = sorted(found, key=lambda one: -one.score)[:most]
    return [replace(one, picked=one in best) for one in found]


def _quotes(article: Article, quotations: tuple[Quotation, ...], limits: Limits) -> tuple[Suggestion, ...]:
    found = [
        Suggestion(SectionKind.QUOTES, (one.span,), 0.5, (one.why,), speaker=one.speaker, uncertain=one.uncertain)
        for one in quotations
    ]
    good = [one for one, quotation in zip(found, quotations, strict=True) if _fit(article, quotation, limits)]
    return tuple(replace(one, picked=one in good[: limits.quotes[1]]) for one in found)


def _fit(article: Article, quotation: Quotation, limits: Limits) -> bool:
    words = count_words(_words(article, quotation.words))
    return (
        quotation.speaker is not None and quotation.kind is QuotationKind.FULL and 5 <= words <= limits.quotation_words
    )


def _words(article: Article, span: Span) -> str:
    return article.words(span)
