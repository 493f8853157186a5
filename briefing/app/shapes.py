"""The JSON objects of the contract (design, section 4). Offsets are code points of `text`."""

from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from briefing.app.drafting import Named
from briefing.model.article import ANYWHERE, Article, Span
from briefing.model.quotation import Quotation
from briefing.model.suggestion import Finding, Judgement, Proposal, Suggestion

if TYPE_CHECKING:
    from briefing.app.speaker_ledger import Ledger, Saying
    from briefing.verify.returned import Returned

Shape = dict[str, Any]


def article_shape(named: Named) -> Shape:
    """What `read --json` prints, and the first half of what `suggest --json` does."""
    article = named.article
    return {
        "source": named.name,
        "title": article.title,
        "byline": article.byline,
        "publisher": article.publisher,
        "published": article.published.isoformat() if article.published else None,
        "language": article.language,
        "sha256": article.sha256,
        "text": article.text,
        "paragraphs": [[paragraph.span.start, paragraph.span.end] for paragraph in article.paragraphs],
    }


def left_out_shape(named: Named) -> Shape:
    """What `read --left-out --json` prints beside the article; "at" is None where it stood at no known place."""
    article = named.article
    places = zip_longest(article.left_out, article.left_out_at)
    return {"left_out": [{"text": words, "at": None if at in {None, ANYWHERE} else at} for words, at in places]}


def proposal_shape(named: Named, proposal: Proposal) -> Shape:
    """What `suggest --json` prints."""
    article = named.article
    bottom_line = proposal.bottom_line.spans if proposal.bottom_line else ()
    return article_shape(named) | {
        "sentences": [_judgement(one) for one in proposal.judgements],
        "quotations": [quotation_shape(article, one) for one in proposal.quotations],
        "bottom_line": [_passage(article, span) for span in bottom_line],
        "suggestions": [_suggestion(article, one) for one in proposal.suggestions],
    }


def quotation_shape(article: Article, quotation: Quotation) -> Shape:
    """One quotation with its speaker; its span and text include the marks."""
    return _passage(article, quotation.span) | {
        "kind": quotation.kind.value,
        "mention": quotation.mention,
        "speaker": quotation.speaker.name if quotation.speaker else None,
        "role": quotation.speaker.role if quotation.speaker else None,
        "cue": quotation.cue,
        "uncertain": quotation.uncertain,
        "why": quotation.why,
    }


def finding_shape(finding: Finding) -> Shape:
    """One finding of a check."""
    return {
        "severity": finding.severity.value,
        "rule": finding.rule,
        "what": finding.what,
        "why": finding.why,
        "remedy": finding.remedy,
        "entry": finding.entry,
        "words": finding.words,
    }


def _passage(article: Article, span: Span) -> Shape:
    return {"start": span.start, "end": span.end, "text": article.words(span)}


def _judgement(judgement: Judgement) -> Shape:
    scores = {
        "background": judgement.background,
        "key_issues": judgement.key_issues,
        "outlook": judgement.outlook,
    }
    return {
        "start": judgement.span.start,
        "end": judgement.span.end,
        "section": judgement.section.value if judgement.section else None,
        "scores": {name: round(score, 4) for name, score in scores.items()},
    }


def _suggestion(article: Article, suggestion: Suggestion) -> Shape:
    return (
        {"section": suggestion.section.value}
        | _passage(article, suggestion.span)
        | {
            "score": round(suggestion.score, 4),
            "reasons": list(suggestion.reasons),
            "picked": suggestion.picked,
        }
    )


def speakers_shape(named: Named, ledger: "Ledger") -> Shape:
    """What `speakers --json` prints."""
    return {
        "source": named.name,
        "speakers": [
            {
                "name": voice.speaker.name,
                "role": voice.speaker.role,
                "also": list(voice.also),
                "count": len(voice.sayings),
                "in_brief": voice.in_brief,
                "uncertain": voice.uncertain,
                "quotations": [_saying(named.article, saying) for saying in voice.sayings],
            }
            for voice in ledger.voices
        ],
        "nameless": ledger.nameless,
    }


def _saying(article: Article, saying: "Saying") -> Shape:
    return _passage(article, saying.place.span) | {"uncertain": saying.uncertain, "entry": saying.entry}


def returned_shape(change: "Returned") -> Shape:
    """What `check --json` prints of an entry that colleagues changed."""
    return {
        "entry": change.entry,
        "change": change.change.value,
        "before": change.before,
        "after": change.after,
        "authors": list(change.authors),
    }
