"""Cuts and insertions that turn a quotation round: “The tap is … a bargaining chip” where he said that it is not.

An ellipsis shows that words are missing, and brackets that words are ours, but nobody expects them to hide a “not”.
What is cut after the last word kept of a sentence, or is a sentence of its own, leaves the rest as it was.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from briefing.messages import say
from briefing.model.article import Span
from briefing.model.brief import Brief, Entry, Locked, Place
from briefing.model.suggestion import Finding
from briefing.model.wording import fold
from briefing.verify.findings import advice, short
from briefing.verify.locked_words import MADE
from briefing.verify.printed import locked, printed
from briefing.verify.typed_marks import typed_between_marks

_NEGATION = re.compile(
    r"\b(?:not|never|no|nor|neither|none|nobody|nothing|nowhere|without|hardly|barely|scarcely|unless|cannot|\w+n[’']t)\b",
    re.IGNORECASE,
)
_LONGEST_CUT = 300
"""Characters that a writer leaves out between two pieces of one quotation."""

_MOST_BEGINS = 1_000
"""Places in an article at which a quotation is tried: more of them has only one that begins with a word like “the”."""

_SENTENCE_END = re.compile(r"[.!?…][”’\"')]*\s")


def negations(brief: Brief) -> Iterator[Finding]:
    """Advice for every quotation on the page that has lost or gained a negation within a sentence."""
    for entry in printed(brief):
        for words in turned(brief, entry):
            what = say("A cut or an insertion may turn a quotation round: “{words}”", words=short(words))
            why = say("it takes away or adds a “not”, or a word like it, in a sentence that goes on")
            yield advice(
                "negation", what, why, say("Quote the whole sentence, or cut elsewhere"), entry=entry, words=words
            )


def turned(brief: Brief, entry: Entry) -> tuple[str, ...]:
    """The words cut from an entry's quotations, or put into them, that hold a negation."""
    bound = (words for stretch in locked(entry) for words in _changed(brief, stretch))
    typed = (words for quoted in typed_between_marks(entry) for words in _typed(brief, fold(quoted)))
    return tuple(words for words in (*bound, *typed) if _NEGATION.search(words))


def _typed(brief: Brief, quoted: str) -> Iterator[str]:
    """What the writer put into words that he typed, or left out between them, as the first article has them."""
    yield from (made.group() for made in MADE.finditer(quoted))
    pieces = [piece.strip() for piece in MADE.split(quoted) if piece.strip()]
    for source in brief.sources if len(pieces) > 1 else ():
        if cuts := _cut_between(pieces, fold(source.article.text)):
            yield from (cut for cut in cuts if not _SENTENCE_END.search(f"{cut} "))
            return


def _cut_between(pieces: Sequence[str], text: str) -> list[str]:
    """What stands between some pieces where a text has them one after the other, nothing where it does not.

    Looked for step by step: a regular expression tries every way to place the pieces, and may never end.
    """
    begins = -1
    for _ in range(_MOST_BEGINS):
        begins = text.find(pieces[0], begins + 1)
        if begins < 0:
            break
        if cuts := _cuts_from(begins + len(pieces[0]), pieces[1:], text):
            return cuts
    return []


def _cuts_from(at: int, pieces: Sequence[str], text: str) -> list[str]:
    cuts = list[str]()
    for piece in pieces:
        found = text.find(piece, at, at + _LONGEST_CUT + len(piece))
        if found < 0:
            return []
        cuts.append(text[at:found])
        at = found + len(piece)
    return cuts


def _changed(brief: Brief, stretch: Locked) -> Iterator[str]:
    yield from (part.text for part in stretch.parts if part.place is None)
    there = {source.id for source in brief.sources}
    kept = [part.place for part in stretch.parts if part.place and part.place.source in there]
    if kept:
        yield _before(brief, kept[0])
    for place, following in pairwise(kept):
        yield _between(brief, place, following)


def _between(brief: Brief, place: Place, following: Place) -> str:
    """What is cut between two kept places of one sentence, "" where a sentence ends there."""
    if place.source != following.source:
        return ""
    text = brief.source(place.source).article.text
    cut = text[place.span.end : following.span.start]
    around = text[place.span.end - 1 : following.span.start + 1]
    return "" if _SENTENCE_END.search(f"{around} ") else cut


def _before(brief: Brief, first: Place) -> str:
    """What of its sentence is cut from the beginning of a quotation."""
    source, at = brief.source(first.source), first.span.start
    spoken = next((one for one in source.quotations_of(Span(at, at + 1)) if one.words.start <= at), None)
    cut = source.article.text[spoken.words.start : at] if spoken else ""
    return _SENTENCE_END.split(cut)[-1]
