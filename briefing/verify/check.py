"""All that can be said of a brief before it leaves: errors first, then advice, each in the order of the page."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from briefing.model.brief import Brief, Entry, EntryKind
from briefing.model.suggestion import Finding, Severity
from briefing.verify import advice
from briefing.verify.hidden_characters import hidden_characters
from briefing.verify.locked_words import locked_errors
from briefing.verify.negations import negations
from briefing.verify.printed import locked, printed, speaker_doubtful
from briefing.verify.translated import translation_errors, untranslated
from briefing.verify.typed_marks import heading_errors, mark_errors, typed_between_marks
from briefing.verify.unmarked import unmarked_errors
from briefing.verify.unsourced import unsourced
from briefing.verify.whose_words import whose_words


@dataclass(frozen=True, slots=True)
class Tally:
    """How many of the brief's quotations are their sources' own words, and how many speakers are not certain."""

    matching: int
    total: int
    uncertain: int


def check(
    brief: Brief, *, today: date | None = None, target: int = 450, terms: Mapping[str, str] = MappingProxyType({})
) -> tuple[Finding, ...]:
    """Every finding about what is on the page.

    `today` tells what is past (None: nothing is), `target` is how many words the house style wants at most, and
    `terms` what the house writes for some words.
    """
    return (*quotation_errors(brief), *_advice(brief, today, target, terms))


def _advice(brief: Brief, today: date | None, target: int, terms: Mapping[str, str]) -> Iterator[Finding]:
    yield from advice.speakers(brief)
    yield from untranslated(brief)
    yield from whose_words(brief)
    yield from negations(brief)
    yield from unsourced(brief)
    yield from hidden_characters(brief)
    yield from advice.twice(brief)
    yield from advice.past(brief, today) if today else ()
    yield from advice.acronyms(brief)
    yield from advice.house_terms(brief, terms)
    yield from advice.empty_sections(brief)
    yield from advice.length(brief, target)
    yield from advice.marking(brief)


def quotation_errors(brief: Brief) -> Iterator[Finding]:
    """What is wrong with words between marks, in headings too; it stops an export unless the user says otherwise."""
    yield from heading_errors(brief)
    for entry in printed(brief):
        yield from entry_errors(brief, entry)


def entry_errors(brief: Brief, entry: Entry) -> Iterator[Finding]:
    """The same of one entry of a brief."""
    yield from locked_errors(brief, entry)
    yield from mark_errors(brief, entry)
    yield from unmarked_errors(brief, entry)
    yield from translation_errors(brief, entry)


def counts(brief: Brief, found: Iterable[Finding] | None = None) -> Tally:
    """The figures of the status line: “9 of 9 quotations match the source text, 1 speaker uncertain”.

    `found` is what `check` found in the brief; without it the quotations are checked here.
    """
    entries = tuple(printed(brief))
    total = sum(_quotations(entry) for entry in entries)
    errors = (each for each in (quotation_errors(brief) if found is None else found) if each.severity is Severity.ERROR)
    wrong = sum(error.entry is not None and error.rule not in {"unpaired", "unmarked"} for error in errors)
    return Tally(total - wrong, total, sum(speaker_doubtful(entry) for entry in entries))


def _quotations(entry: Entry) -> int:
    if entry.kind is EntryKind.TRANSLATION:
        return bool(entry.places)  # its original
    return sum(1 for _ in locked(entry)) + sum(1 for _ in typed_between_marks(entry))
