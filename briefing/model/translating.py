"""An entry in our translation: our words for what stands in another language, the original kept beside them.

The original is what stands at the entry's places, so that it can be neither altered nor lost. An entry that has no
translation yet, or whose translation was deleted, stands in its own language.
"""

from dataclasses import replace

from briefing.errors import EditError
from briefing.messages import say
from briefing.model.article import one_line
from briefing.model.brief import Brief, Entry, EntryKind, Free, Locked, Place, Source, Stretch
from briefing.model.locking import passage_stretches, whole
from briefing.model.revise import change_entry


def language_of(brief: Brief, entry: Entry) -> str:
    """The language of what an entry rests on (ISO 639-1); the brief's where it rests on no source of it."""
    first = entry.places[0].source if entry.places else ""
    return next((source.article.language for source in brief.sources if source.id == first), brief.language)


def is_foreign(brief: Brief, entry: Entry) -> bool:
    """Whether an entry rests on words in another language than the brief's."""
    return language_of(brief, entry) != brief.language


def original(brief: Brief, entry: Entry) -> str:
    """The words that an entry rests on, in its first source, marks included; each line break is one space."""
    return " ".join(one_line(brief.words_at(place)) for place in _original_places(entry))


def _original_places(entry: Entry) -> tuple[Place, ...]:
    return tuple(place for place in entry.places if place.source == entry.places[0].source)


def translate_entry(brief: Brief, entry_id: str, words: str) -> Brief:
    """The brief with our translation of an entry; blank words give the entry back in its own language.

    Raises EditError where the entry rests on nothing that could be translated.
    """
    entry = brief.find(entry_id)
    if not entry.places:
        why = say("it rests on no words of a source")
        raise EditError(say("This cannot be translated"), why, say("Choose a quotation or a passage of an article"))
    if words.strip():
        ours = (Free(words),)
        return change_entry(brief, entry_id, lambda old: replace(old, kind=EntryKind.TRANSLATION, stretches=ours))
    if entry.kind is not EntryKind.TRANSLATION:
        return brief
    stretches = _original_stretches(brief, entry)
    spoken = all(isinstance(stretch, Locked) or not stretch.text.strip() for stretch in stretches)
    kind = EntryKind.QUOTATION if spoken else EntryKind.EXCERPT
    return change_entry(brief, entry_id, lambda old: replace(old, kind=kind, stretches=stretches))


def _original_stretches(brief: Brief, entry: Entry) -> tuple[Stretch, ...]:
    stretches = list[Stretch]()
    for place in _original_places(entry):
        stretches += [Free(" ")] if stretches else []
        stretches += _at(brief.source(place.source), place)
    return tuple(stretches)


def _at(source: Source, place: Place) -> tuple[Stretch, ...]:
    exact = next((quotation for quotation in source.quotations if quotation.span == place.span), None)
    return (whole(source, exact),) if exact else passage_stretches(source, place.span)
