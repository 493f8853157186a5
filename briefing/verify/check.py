"""All that can be said of a brief before it leaves: errors first, then advice, each in the order of the page."""

from collections.abc import Iterator
from dataclasses import dataclass

from briefing.model.brief import Brief, Entry, EntryKind
from briefing.model.suggestion import Finding
from briefing.verify.locked_words import locked_errors
from briefing.verify.printed import locked, printed
from briefing.verify.typed_marks import mark_errors, typed_between_marks


@dataclass(frozen=True, slots=True)
class Tally:
    """How many of the brief's quotations are their sources' own words, and how many speakers are not certain."""

    matching: int
    total: int
    uncertain: int


def check(brief: Brief) -> tuple[Finding, ...]:
    """Every finding about what is on the page."""
    return tuple(quotation_errors(brief))


def quotation_errors(brief: Brief) -> Iterator[Finding]:
    """What is wrong with words between marks; any of it stops an export unless the user says otherwise."""
    for entry in printed(brief):
        yield from locked_errors(brief, entry)
        yield from mark_errors(brief, entry)


def counts(brief: Brief) -> Tally:
    """The figures of the status line: “9 of 9 quotations match the source text, 1 speaker uncertain”."""
    entries = tuple(printed(brief))
    total = sum(_quotations(entry) for entry in entries)
    wrong = sum(finding.rule != "unpaired" for finding in quotation_errors(brief))
    return Tally(total - wrong, total, sum(speaker_doubtful(entry) for entry in entries))


def speaker_doubtful(entry: Entry) -> bool:
    """Whether a reader could be told the wrong speaker, or none."""
    return entry.uncertain or (entry.kind is EntryKind.QUOTATION and entry.speaker is None)


def _quotations(entry: Entry) -> int:
    return sum(1 for _ in locked(entry)) + sum(1 for _ in typed_between_marks(entry))
