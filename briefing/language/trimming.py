"""Trimming: a sentence without its dateline, or without the clause at its end that only adds colour."""

import re

from briefing.language.words import count_words

LONG = 25
"""Sentences of fewer words are left alone."""

_LEFT = 12
"""At least so many words stay."""

_TRAILING = re.compile(
    r", (?:who|which|where|leading to|seen as|a nod to|a move (?:that|which)|an? (?:remark|step|figure|claim) that)\b"
    r"[^,;“”\"]*(?P<end>[.!?]['’”\"]?)$"
)
_KEEPS = re.compile(r"\b(?:said|says|told|according|but|will|would|expected|likely)\b", re.IGNORECASE)

_DASH = r" ?(?:—|–|--?) +(?=[“\"‘'(\[]*[A-Z\d])"
_DATELINE = re.compile(
    rf"(?:[A-Z][\w.’'/-]+(?: [\w.’'/-]+){{0,3}}(?:, [\w .’'/-]{{2,30}}){{0,3}} ?)?\([A-Z][\w &./-]{{1,30}}\){_DASH}"
    rf"|[A-Z]{{4}}[A-Z’'/-]*(?: [A-Z][A-Z.’'/-]+){{0,3}}(?:, [\w .’'/-]{{2,30}}){{0,3}}{_DASH}"
)
"""A place, perhaps a land and a day, and an agency in brackets; without an agency the place stands in capitals."""


def without_dateline(sentence: str) -> str:
    """The sentence without the "GENEVA, 9 May (Agency) — " that opens it."""
    match = _DATELINE.match(sentence)
    return sentence[match.end() :] if match else sentence


def without_trailing_clause(sentence: str) -> str:
    """The sentence cut before a last ", who ..." or ", leading to ...", where it is long and enough of it stays.

    A clause that says who said it, turns the sentence round or looks ahead stays.
    """
    if count_words(sentence) < LONG:
        return sentence
    match = next((found for found in _candidates(sentence) if not _KEEPS.search(found.group())), None)
    if match is None or count_words(sentence[: match.start()]) < _LEFT:
        return sentence
    return sentence[: match.start()] + match["end"]


def _candidates(sentence: str) -> list[re.Match[str]]:
    """Clauses at the end that begin after a comma."""
    starts = [match.start() for match in re.finditer(",", sentence)]
    return [match for start in starts if (match := _TRAILING.match(sentence, start))]
