"""Words in another language: a translation must have its original, and what has no translation may need one."""

from collections.abc import Iterator

from briefing.messages import say
from briefing.model.brief import Brief, Entry, EntryKind, Place
from briefing.model.suggestion import Finding
from briefing.model.translating import is_foreign
from briefing.verify.findings import advice, error, short
from briefing.verify.printed import locked, printed


def translation_errors(brief: Brief, entry: Entry) -> Iterator[Finding]:
    """An error where what a translation stands for is not, or not whole, in its source."""
    if entry.kind is EntryKind.TRANSLATION and not all(_is_there(brief, place) for place in entry.places):
        what = say("“{words}” translates nothing that a source has", words=short(entry.text))
        why = say("its original can be neither printed nor checked")
        remedy = say("Take the entry out, and translate the quotation again")
        yield error("original", what, why, remedy, entry=entry, words=entry.text)


def _is_there(brief: Brief, place: Place) -> bool:
    try:
        text = brief.source(place.source).article.text
    except KeyError:  # the source was taken out of the brief
        return False
    return place.span.end <= len(text) and bool(place.span.of(text).strip())


def untranslated(brief: Brief) -> Iterator[Finding]:
    """Quotations in another language than the brief's; told once, for a house may want them so."""
    quoting = (entry for entry in printed(brief) if entry.kind is not EntryKind.TRANSLATION and any(locked(entry)))
    foreign = [entry for entry in quoting if is_foreign(brief, entry)]
    if foreign:
        what = say("%n entr(y/ies) quote(s/) in another language", n=len(foreign))
        why = say("whoever does not read it cannot tell what was said")
        remedy = say("Write our translation; the original is printed beside it")
        yield advice("language", what, why, remedy, entry=foreign[0], words=foreign[0].text)
