"""What the commands print for a person."""

import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.app.drafting import Named
from briefing.model.article import Article
from briefing.model.quotation import Speaker
from briefing.model.suggestion import PROPOSED, Finding, Proposal, Suggestion

if TYPE_CHECKING:
    from briefing.app.speaker_ledger import Ledger

WIDTH = 100
"""Columns that lines are broken at."""


def article_lines(named: Named) -> Iterator[str]:
    """The article with its paragraph numbers."""
    article = named.article
    day = article.published.isoformat() if article.published else None
    yield article.title or named.name
    yield (
        " · ".join(part for part in (article.publisher, article.byline, day) if part)
        or "no outlet, byline or date found"
    )
    for paragraph in article.paragraphs:
        yield from wrapped(f"¶{paragraph.number:<3} ", article.words(paragraph.span))
    yield ""


def left_out_lines(named: Named) -> Iterator[str]:
    """How much of the source was taken, and the words of what was not."""
    article = named.article
    yield f"{counted(len(article.paragraphs), 'paragraph')} taken, {len(article.left_out)} left out"
    for words in article.left_out:
        yield from wrapped("-    ", words)
    yield ""


def counted(number: int, what: str) -> str:
    """A number of things: 1 paragraph, 12 paragraphs."""
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def proposal_lines(named: Named, proposal: Proposal) -> Iterator[str]:
    """Quotations with speakers, then the sections with what would be picked (*) and what else is offered (-)."""
    article = named.article
    yield article.title or named.name
    yield f"\nQUOTATIONS ({len(proposal.quotations)})"
    for quotation in proposal.quotations:
        yield from wrapped(f"{numbers(article, quotation.span.start):<5} ", article.words(quotation.span))
        yield f"      — {_speaker(quotation.speaker)}{' (uncertain)' if quotation.uncertain else ''}: {quotation.why}"
    if proposal.bottom_line:
        yield "\nBOTTOM LINE"
        line = proposal.bottom_line.wording or " ".join(article.words(span) for span in proposal.bottom_line.spans)
        yield from wrapped("  ", line)
    for kind in PROPOSED:
        yield f"\n{kind.value.replace('_', ' ').upper()}"
        for suggestion in proposal.suggestions:
            if suggestion.section is kind:
                yield from _suggestion_lines(article, suggestion)
    yield ""


def _suggestion_lines(article: Article, suggestion: Suggestion) -> Iterator[str]:
    words = suggestion.wording or " ".join(article.words(span) for span in suggestion.spans)
    lead_in = f"[{suggestion.lead_in}] " if suggestion.lead_in else ""
    mark = "*" if suggestion.picked else "-"
    yield from wrapped(f"{mark} {numbers(article, suggestion.span.start):<4} ", lead_in + words)
    yield f"       {'; '.join(suggestion.reasons)}"


def speaker_lines(named: Named, ledger: "Ledger") -> Iterator[str]:
    """Each speaker with role, other names, and what they say."""
    yield named.article.title or named.name
    for voice in ledger.voices:
        also = f" (also {', '.join(voice.also)})" if voice.also else ""
        in_brief = f", {voice.in_brief} in the brief" if voice.in_brief else ""
        uncertain = f", {voice.uncertain} uncertain" if voice.uncertain else ""
        yield f"\n{_speaker(voice.speaker)}{also}: {len(voice.sayings)}{in_brief}{uncertain}"
        for saying in voice.sayings:
            label = f"{'*' if saying.entry else ' '}{'?' if saying.uncertain else ' '}"
            span = saying.place.span
            yield from wrapped(f"{label}{numbers(named.article, span.start):<5} ", named.article.words(span))
    if ledger.nameless:
        yield f"\nQuotations without a speaker: {ledger.nameless}"
    yield ""


def finding_lines(finding: Finding) -> Iterator[str]:
    """One finding: what, why, and what to do."""
    yield f"{finding.severity.value}: {finding.what}: {finding.why}. {finding.remedy}."
    if finding.words:
        yield from wrapped("    ", finding.words)


def batch_lines(made: int, failed: int, before: int, journal: Path) -> Iterator[str]:
    """What became of a batch, counted in articles."""
    for label, number in (("made", made), ("failed", failed), ("made before", before)):
        yield f"{label:<12} {number:>9,}"
    yield f"{'journal':<12} {journal}"


def numbers(article: Article, start: int) -> str:
    """The paragraph that a place stands in, "¶4"; "" outside the body."""
    return next((f"¶{p.number}" for p in article.paragraphs if p.span.start <= start < p.span.end), "")


def _speaker(speaker: Speaker | None) -> str:
    return ", ".join(filter(None, (speaker.name, speaker.role))) if speaker else "no speaker"


def wrapped(label: str, text: str) -> list[str]:
    """A text behind a label, broken into lines."""
    folded = " ".join(text.split())
    return textwrap.wrap(folded, WIDTH, initial_indent=label, subsequent_indent=" " * len(label)) or [label]
