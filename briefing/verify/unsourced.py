"""Advice on what the writer typed: figures, days and names that no source has.

A wrong figure in the writer's own words is as bad as a wrong quotation, and nothing else in a brief guards it. An
entry that only repeats or trims its source is left alone: none of its words is new.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from briefing.language.days import days, without_days
from briefing.messages import Message, say
from briefing.model.brief import Brief, Entry, Free
from briefing.model.suggestion import Finding
from briefing.model.wording import EntryState, entry_state
from briefing.verify.figures import figures
from briefing.verify.findings import advice
from briefing.verify.known import Known, known_in
from briefing.verify.names import meant, names
from briefing.verify.printed import printed


@dataclass(frozen=True, slots=True)
class _Question:
    """An entry and what its sources tell: all that an answer depends on, so that answers can be kept while typing."""

    entry: Entry
    known: tuple[Known, ...]
    brief: Brief = field(compare=False)


def unsourced(brief: Brief) -> Iterator[Finding]:
    """A finding for each figure, day and name in the writer's own words that neither sources nor heading have."""
    known = known_in(brief)
    for entry in printed(brief):
        yield from _doubts(_Question(entry, known, brief))


@lru_cache(maxsize=2048)
def _doubts(question: _Question) -> tuple[Finding, ...]:
    entry, known = question.entry, question.known
    if not entry.lead_in and entry_state(question.brief, entry) in (EntryState.VERBATIM, EntryState.TRIMMED):
        return ()
    text = f"{entry.lead_in}. {_typed(entry)}"
    return (*_days(entry, text, known), *_figures(entry, text, known), *_names(entry, text, known))


def _days(entry: Entry, text: str, known: tuple[Known, ...]) -> Iterator[Finding]:
    for day in days(text):
        if not any(one.has_day(day) for one in known):
            yield _advice("date", say("No source gives the day “{day}”", day=day.words.strip()), entry, day.words)


def _figures(entry: Entry, text: str, known: tuple[Known, ...]) -> Iterator[Finding]:
    for figure in figures(without_days(text)):
        if not any(one.has_figure(figure) for one in known):
            yield _advice("figure", say("No source has the figure “{words}”", words=figure.words), entry, figure.words)


def _names(entry: Entry, text: str, known: tuple[Known, ...]) -> Iterator[Finding]:
    for name in dict.fromkeys(names(text)):
        if not any(one.has_name(name) for one in known):
            yield _name(entry, name, known)


def _typed(entry: Entry) -> str:
    """The words that are the writer's: outside marks, and in brackets within them. A quotation leaves a gap."""
    typed = list[str]()
    for stretch in entry.stretches:
        if isinstance(stretch, Free):
            typed.append(stretch.text)
        else:
            typed.append("“" + " ".join(part.text for part in stretch.parts if part.place is None) + "”")
    return " ".join(typed)


def _name(entry: Entry, name: str, known: tuple[Known, ...]) -> Finding:
    spelt = next(filter(None, (meant(name, one.capitals) for one in known)), "")
    if not spelt:
        return _advice("name", say("No source has the name “{name}”", name=name), entry, name)
    why = say("the source has “{spelt}”; a name spelt otherwise reads as another person’s", spelt=spelt)
    remedy = say("Write “{spelt}”, or leave it if both are meant", spelt=spelt)
    return advice("spelling", say("“{name}” may be misspelt", name=name), why, remedy, entry=entry, words=name)


def _advice(rule: str, what: Message, entry: Entry, words: str) -> Finding:
    why = say("it stands in words of your own, and nothing in the articles bears it out")
    return advice(
        rule,
        what,
        why,
        say("Compare it with the article, or leave it if you know it to be right"),
        entry=entry,
        words=words,
    )
