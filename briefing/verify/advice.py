"""Advice on the brief as a whole: speakers, repetitions, empty sections, length, marking, acronyms, house terms."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache

from briefing.language.days import MONTHS, days, possible_days
from briefing.language.lexicons import lexicon
from briefing.messages import Message, say
from briefing.model.article import Span
from briefing.model.brief import Brief, Entry, Place
from briefing.model.suggestion import Finding
from briefing.model.wording import bare_words
from briefing.verify.findings import advice
from briefing.verify.names import initials_of
from briefing.verify.printed import free_words, printed, speaker_doubtful, words_on_page

SAME_RUN = 6
"""This many words in a row that two entries share, from one place, are one fact told twice."""

_ACRONYM = re.compile(r"(?<![A-Z] )\b[A-Z][A-Z0-9]{1,4}\b(?! [A-Z]{2})")
"""Capitals among other words; a line or a place name all in capitals holds none."""

_AHEAD = re.compile(
    r"\b(?:will|(?:is|are|was|were|be|been)\s+(?:due|expected|scheduled|set|to)|plans?|hopes?|intends?)\b",
    re.IGNORECASE,
)


def speakers(brief: Brief) -> Iterator[Finding]:
    """Quotations whose speaker is not known, or not for certain."""
    for entry in filter(speaker_doubtful, printed(brief)):
        name = entry.speaker.name if entry.speaker else ""
        what = say("“{name}” may not be the speaker", name=name) if name else say("A quotation has no speaker")
        why = say("the article leaves it open, and a wrong name does as much harm as a wrong word")
        yield advice(
            "speaker", what, why, say("Read the place in the article, then confirm or correct the speaker"), entry=entry
        )


def twice(brief: Brief) -> Iterator[Finding]:
    """Entries that tell what another one on the page tells, from the same place."""
    entries = tuple(printed(brief))
    order = {entry.id: n for n, entry in enumerate(entries)}
    found = set[str]()
    for one, other in _overlapping(entries):
        first, second = sorted((one, other), key=lambda entry: order[entry.id])
        if second.id not in found and _runs(first.text) & _runs(second.text):
            found.add(second.id)
            why = say("another passage rests on the same place and has the same words")
            yield advice("twice", say("A fact stands there twice"), why, say("Take one of them out"), entry=second)


def _overlapping(entries: Sequence[Entry]) -> Iterator[tuple[Entry, Entry]]:
    """Pairs of entries that share a place in a source; found by walking over the places in their order."""
    places = sorted(((place, n) for n, entry in enumerate(entries) for place in entry.places), key=_by_place)
    for index, (place, n) in enumerate(places):
        for later, m in places[index + 1 :]:
            if later.source != place.source or later.span.start >= place.span.end:
                break
            if n != m:
                yield entries[n], entries[m]


def _by_place(found: tuple[Place, int]) -> tuple[str, Span]:
    return found[0].source, found[0].span


@lru_cache(maxsize=2048)
def _runs(text: str) -> frozenset[tuple[str, ...]]:
    """Every SAME_RUN words in a row of a text."""
    words = bare_words(text)
    return frozenset(tuple(words[n : n + SAME_RUN]) for n in range(len(words) - SAME_RUN + 1))


def empty_sections(brief: Brief) -> Iterator[Finding]:
    """Sections that are ticked and hold nothing."""
    for section in brief.sections:
        if section.included and not any(entry.text.strip() for entry in section.entries):
            name = section.heading or Message(section.kind.replace("_", " ").capitalize())
            yield advice(
                "empty",
                say("“{name}” is empty", name=name),
                say("it will not be printed"),
                say("Add a passage, or untick the section"),
            )


def length(brief: Brief, target: int) -> Iterator[Finding]:
    """More words than the house style wants."""
    words = words_on_page(brief)
    if words > target:
        why = say("a longer brief is read less, or not at all")
        remedy = say("Take out or trim the passages that the gauge names")
        yield advice("length", say("The brief has {words} words of {target}", words=words, target=target), why, remedy)


def marking(brief: Brief) -> Iterator[Finding]:
    """No marking in the heading."""
    if not brief.details.marking.strip():
        why = say("without one, readers cannot tell whom they may show it to")
        yield advice(
            "marking",
            say("The brief has no marking"),
            why,
            say("Type one in the heading, or leave it if your house has none"),
        )


def acronyms(brief: Brief) -> Iterator[Finding]:
    """Acronyms whose long form stands nowhere on the page."""
    text = "\n".join(f"{entry.lead_in} {entry.text}" for entry in printed(brief))
    known = initials_of(text) | {word.upper() for word in lexicon("common-acronyms")}
    for entry in printed(brief):
        for acronym in dict.fromkeys(_ACRONYM.findall(free_words(entry))):
            if acronym not in known and f"({acronym})" not in text:
                known |= {acronym}
                why = say("a reader who does not know it cannot look it up on the page")
                remedy = say("Write it out where it stands first")
                yield advice(
                    "acronym",
                    say("“{acronym}” is not written out", acronym=acronym),
                    why,
                    remedy,
                    entry=entry,
                    words=acronym,
                )


def past(brief: Brief, today: date) -> Iterator[Finding]:
    """What was still to come when the article was written and no longer is: “was due on Sunday”, read on Monday."""
    for entry in printed(brief):
        text = free_words(entry)
        for source in dict.fromkeys(place.source for place in entry.places):
            published = brief.source(source).article.published
            if published and _AHEAD.search(text) and (day := _passed(text, published, today)):
                month = Message(MONTHS[day.month - 1].title())
                why = say(
                    "it lay ahead when the article was written, and {day} {month} is past", day=day.day, month=month
                )
                remedy = say("Say what came of it, or give the date")
                yield advice("past", say("This may have happened by now"), why, remedy, entry=entry)


def _passed(text: str, published: date, today: date) -> date | None:
    """The first day of a text that lay ahead on the article's day and is over."""
    for day in days(text):
        ahead = [each for each in possible_days(day.words, published) if each >= published and day.may_be(each)]
        if day.number is None and day.weekday is None:
            continue
        if ahead and max(ahead) < today:
            return max(ahead)
    return None


def house_terms(brief: Brief, terms: Mapping[str, str]) -> Iterator[Finding]:
    """Words that the house writes otherwise, outside quotation marks. `terms` gives what to write for each."""
    patterns = {term: re.compile(rf"(?<!\w){re.escape(term)}(?!\w)", re.IGNORECASE) for term in terms}
    for entry in printed(brief):
        for term, pattern in patterns.items():
            if pattern.search(free_words(entry)):
                what = say("The house writes “{wanted}”, not “{term}”", wanted=terms[term], term=term)
                yield advice(
                    "term",
                    what,
                    say("it is on your list of terms"),
                    say("Write “{wanted}”", wanted=terms[term]),
                    entry=entry,
                    words=term,
                )
