"""Errors in marks that the writer typed: one without its pair, or words between marks that no source has."""

import re
from collections.abc import Iterator
from functools import lru_cache

from briefing.language.quoted import Quoted, quoted_stretches
from briefing.messages import say
from briefing.model.article import Span
from briefing.model.brief import Brief, Entry, EntryKind, Locked
from briefing.model.suggestion import Finding
from briefing.model.wording import fold
from briefing.verify.findings import error, short
from briefing.verify.letters import Letters, letters_of
from briefing.verify.locked_words import MADE

_ANY_MARK = re.compile("[“”„‟«»‹›\"‘’'＂〝〞「」『』]")
_FOREIGN_MARKS = str.maketrans("＂〝〞「」『』", '"“”“”“”')
"""Marks of other scripts, which no article in English uses but a reader takes for quotation marks all the same."""

_DOUBLE_MARK = re.compile("[“”„«»]")


def mark_errors(brief: Brief, entry: Entry) -> Iterator[Finding]:
    """The errors in what an entry's writer put between marks. A translation's words are its own."""
    yield from _unpaired(entry)
    if entry.kind is EntryKind.TRANSLATION:
        return
    for words in typed_between_marks(entry):
        if not any(words_stand_in(source.article.text, fold(words)) for source in brief.sources):
            yield _of_no_source(words, entry)


def heading_errors(brief: Brief) -> Iterator[Finding]:
    """The same in the title and in headings that the writer typed; words of an article's headline are a source's."""
    texts = [text for source in brief.sources for text in (source.article.text, source.article.title or "")]
    for heading in (brief.title, *(section.heading for section in brief.sections if section.included)):
        for words in (found.words.of(heading) for found in between_marks(heading) if found.closed):
            if not any(words_stand_in(text, fold(words)) for text in texts):
                yield _of_no_source(words)


def _of_no_source(words: str, entry: Entry | None = None) -> Finding:
    what = say("“{words}” stands in no source", words=short(words))
    why = say("what stands between quotation marks is read as somebody’s own words")
    remedy = say("Take the marks away, or quote the source’s words")
    return error("no-source", what, why, remedy, entry=entry, words=words)


def _unpaired(entry: Entry) -> Iterator[Finding]:
    text = entry.text
    paired = [stretch.span for stretch in between_marks(text) if stretch.closed]
    for mark in _DOUBLE_MARK.finditer(text):
        if not any(span.start <= mark.start() < span.end for span in paired):
            around = text[max(0, mark.start() - 20) : mark.end() + 20].strip()
            why = say("nobody can tell where the speaker’s words begin and end")
            remedy = say("Set the other mark, or take this one away")
            yield error(
                "unpaired",
                say("A quotation mark has no pair at “{around}”", around=around),
                why,
                remedy,
                entry=entry,
                words=around,
            )
            return


def typed_between_marks(entry: Entry) -> Iterator[str]:
    """What stands between marks in an entry or its lead-in without being bound to a source."""
    bound, at = list[Span](), 0
    for stretch in entry.stretches:
        if isinstance(stretch, Locked):
            bound.append(Span(at, at + len(stretch.text)))
        at += len(stretch.text)
    for text, spans in ((entry.lead_in, []), (entry.text, bound)):
        for found in between_marks(text):
            if found.closed and not any(span.meets(found.span) for span in spans):
                yield found.words.of(text)


@lru_cache(maxsize=4096)
def between_marks(text: str) -> tuple[Quoted, ...]:
    """What stands between quotation marks in one paragraph."""
    if not _ANY_MARK.search(text):
        return ()
    return quoted_stretches(text.translate(_FOREIGN_MARKS), (Span(0, len(text)),))


def words_stand_in(text: str, quoted: str) -> bool:
    """Whether marked words are in a text: whole words, in its order, between ellipses and insertions letter by letter.

    A comma or full stop at their end may be the writer's, who set it inside the marks. Line ends in `quoted` are
    those of a page: they may stand for a space or for nothing.
    """
    source, at = letters_of(text), 0
    pieces = [piece.strip() for piece in MADE.split(quoted) if piece.strip()]
    for piece in pieces:
        found = next(source.places(Letters.of(piece), at), None) or next(
            source.places(Letters.of(piece.rstrip(",.")), at), None
        )
        if found is None:
            return False
        at = found.end
    return bool(pieces)
