"""Errors in what stands outside marks: a speaker's words that have lost their marks and name nobody."""

from collections.abc import Iterator
from functools import lru_cache

from briefing.messages import say
from briefing.model.brief import Brief, Entry, EntryKind
from briefing.model.quotation import Quotation
from briefing.model.suggestion import Finding
from briefing.model.wording import bare_words
from briefing.verify.findings import error, short
from briefing.verify.printed import free_words, locked

TELLING = 5
"""This many of a speaker's words in a row, outside marks, are his and not the writer's."""

_JOINING = frozenset(("the", "a", "an", "of", "for", "and", "in", "at", "on", "to", "its", "his", "her", "their"))
"""Words of “the minister for the islands” that name nobody."""


def unmarked_errors(brief: Brief, entry: Entry) -> Iterator[Finding]:
    """An error for each quotation of which an entry has words outside marks without saying whose they are."""
    if entry.kind is EntryKind.TRANSLATION:
        return
    free = free_words(entry)
    for words, quotation in _spoken_at(brief, entry):
        if _runs(free) & _runs(words) and not _names(free, quotation) and not _repeated(brief, entry, words):
            what = say("“{words}” stands there without marks", words=short(words))
            why = say("a speaker’s words that are neither marked nor attributed read as your own")
            yield error("unmarked", what, why, say("Undo the change, or say who said it"), entry=entry, words=words)


def _spoken_at(brief: Brief, entry: Entry) -> Iterator[tuple[str, Quotation]]:
    sources = {source.id: source for source in brief.sources}
    for place in entry.places:
        if source := sources.get(place.source):
            for quotation in source.quotations_of(place.span):
                yield quotation.words.of(source.article.text), quotation


def _repeated(brief: Brief, entry: Entry, words: str) -> bool:
    """Whether the article itself has them outside marks too, beside the quotation."""
    around = " ".join(brief.words_at(place) for place in entry.places).replace(words, " ")
    return bool(_runs(around) & _runs(words)) and any(locked(entry))


def _names(free: str, quotation: Quotation) -> bool:
    """Whether the writer says who speaks: a part of the speaker's name, or what the article calls him there."""
    names = f"{quotation.speaker.name if quotation.speaker else ''} {quotation.mention or ''}"
    return bool((set(bare_words(names)) - _JOINING) & set(bare_words(free)))


@lru_cache(maxsize=2048)
def _runs(text: str) -> frozenset[tuple[str, ...]]:
    words = bare_words(text)
    return frozenset(tuple(words[n : n + TELLING]) for n in range(len(words) - TELLING + 1))
