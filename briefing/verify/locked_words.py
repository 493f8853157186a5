"""Errors in the stretches that are bound to a source: altered, trimmed without a mark, reordered, cut in mid-sentence.

Every rule compares with the source's frozen text after the one fold of `wording`; none trusts how an entry came to
be. Edits that went through the verbs of `revise` can fail here only by a cut.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from briefing.language.marks import FAMILIES
from briefing.messages import Message, say
from briefing.model.article import Span
from briefing.model.brief import Brief, Entry, EntryKind, Locked, Part, Place
from briefing.model.suggestion import Finding
from briefing.model.wording import fold
from briefing.verify.findings import error, short
from briefing.verify.printed import locked

MADE = re.compile(r"…|\.\.\.|\[[^\[\]]*\]")
"""What a writer may put between a speaker's words: an ellipsis, an insertion in square brackets."""

_SENTENCE_END = re.compile(r"(?:(?<!\b[A-Z])\.|[!?…。！？])[”’\"')\]»]*$")
"""A stop that ends a sentence; one after a single capital is an initial's."""

_TAKE_AGAIN = say("Take the words from the article again, or make it reported speech")
_SHOW_CUT = say("Put an ellipsis there, or quote to the end of the sentence")


@dataclass(frozen=True, slots=True)
class _Wrong:
    rule: str
    why: Message
    remedy: Message


def locked_errors(brief: Brief, entry: Entry) -> Iterator[Finding]:
    """At most one error for each locked stretch, the gravest."""
    for stretch in locked(entry):
        wrong = _unmarked(stretch) or _altered(brief, stretch) or _gap(brief, stretch) or _order(stretch)
        wrong = wrong or _cut(brief, entry, stretch)
        if wrong:
            what = say("{words} is not what was said", words=short(stretch.text))
            yield error(wrong.rule, what, wrong.why, wrong.remedy, entry=entry, words=stretch.text)


def _unmarked(stretch: Locked) -> _Wrong | None:
    family = FAMILIES.get(stretch.opening)
    if family is None or FAMILIES.get(stretch.closing) is not family:
        return _Wrong("unpaired", say("its quotation marks are no pair"), say("Set the marks that the article has"))
    return None


def _altered(brief: Brief, stretch: Locked) -> _Wrong | None:
    for part in stretch.parts:
        if part.place is None:
            if part.text.strip() and not MADE.fullmatch(part.text.strip()):
                return _Wrong("altered", say("“{words}” is not the speaker’s", words=short(part.text)), _TAKE_AGAIN)
        elif not _is_there(brief, part.place, part.text):
            return _Wrong("altered", say("its source has other words at that place"), _TAKE_AGAIN)
    if not any(part.place for part in stretch.parts):
        return _Wrong("altered", say("no word between the marks comes from a source"), _TAKE_AGAIN)
    return None


def _is_there(brief: Brief, place: Place, words: str) -> bool:
    try:
        return fold(brief.words_at(place)) == fold(words)
    except KeyError:  # the source was taken out of the brief
        return False


def _gap(brief: Brief, stretch: Locked) -> _Wrong | None:
    for before, after in pairwise(_shown(stretch)):
        if before.place and after.place and not _adjoin(brief, before.place, after.place):
            return _Wrong("trimmed", say("words are left out without a mark"), say("Put an ellipsis where they were"))
    return None


def _shown(stretch: Locked) -> list[Part]:
    """The parts that a reader sees: a blank one is no mark of anything."""
    return [part for part in stretch.parts if part.place or part.text.strip()]


def _adjoin(brief: Brief, before: Place, after: Place) -> bool:
    """Whether nothing but space stands between two places of one source."""
    if before.source != after.source or after.span.start < before.span.end:
        return False
    return not brief.words_at(Place(before.source, Span(before.span.end, after.span.start))).strip()


def _order(stretch: Locked) -> _Wrong | None:
    for first, second in pairwise(part.place for part in stretch.parts if part.place):
        if first.source != second.source or second.span.start < first.span.end:
            return _Wrong(
                "order", say("its parts stand otherwise in the source"), say("Quote them one after the other")
            )
    return None


def _cut(brief: Brief, entry: Entry, stretch: Locked) -> _Wrong | None:
    """Words that stand as a sentence must begin and end where the speaker's did, or show that they do not.

    Words woven into the writer's own sentence (their “grave doubts”) are plainly a part of one, and need no mark.
    """
    set_off = entry.kind is EntryKind.QUOTATION
    parts = _shown(stretch)
    begins = _begins_sentence(brief, parts[0])
    if set_off and not begins:
        return _Wrong("cut", say("it begins in mid-sentence without a mark"), _SHOW_CUT)
    as_sentence = set_off or (begins and stretch.words.lstrip()[:1].isupper())
    if as_sentence and not _ends_sentence(brief, parts[-1]):
        return _Wrong("cut", say("it ends in mid-sentence without a mark"), _SHOW_CUT)
    return None


def _begins_sentence(brief: Brief, part: Part) -> bool:
    if part.place is None:
        return True  # an ellipsis, or words in brackets that stand for the speaker's
    start = _quotation_at(brief, part.place).start
    before = brief.words_at(Place(part.place.source, Span(start, part.place.span.start)))
    return not _has_words(before) or bool(_SENTENCE_END.search(before.rstrip()))


def _ends_sentence(brief: Brief, part: Part) -> bool:
    if part.place is None:
        return True
    end = _quotation_at(brief, part.place).end
    after = brief.words_at(Place(part.place.source, Span(part.place.span.end, end)))
    return not _has_words(after) or bool(_SENTENCE_END.search(part.text.rstrip()))


def _has_words(text: str) -> bool:
    return any(character.isalnum() for character in text)


def _quotation_at(brief: Brief, place: Place) -> Span:
    """The words of the quotation that a place lies in; the place itself where none is known."""
    touched = brief.source(place.source).quotations_of(place.span)
    return next((quotation.words for quotation in touched if quotation.words.holds(place.span)), place.span)
