"""A brief goes on with other articles: a new version of one, or the next story on the same subject.

Words are looked for in the new text as they stand; only white space may differ. What is found again rests on its new
place, what is not stays with the old text: no entry ever points at words that are not there.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from briefing.model.article import Article, Span
from briefing.model.brief import Alias, Brief, Entry, Locked, Part, Person, Place, Section, Source
from briefing.model.quotation import Quotation
from briefing.model.revise import add_source, credits_of
from briefing.model.suggestion import SectionKind

Move = Callable[[Place], Place | None]
"""Where a place is found again; None where it is not."""


def found_again(words: str, text: str, near: int = 0) -> Span | None:
    """Where words stand in another text, white space apart; of several places the one that begins nearest to `near`."""
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    if not pattern:
        return None
    spans = [Span(*match.span()) for match in re.finditer(rf"(?<!\w){pattern}(?!\w)", text)]
    return min(spans, key=lambda span: abs(span.start - near), default=None)


def new_version(brief: Brief, source_id: str, article: Article, quotations: Iterable[Quotation] = ()) -> Brief:
    """The brief with a corrected or updated article in the place of a source.

    Where an entry rests on words that the new version no longer has, the old one stays in the brief for it, and the
    new one becomes another source.
    """
    old = brief.source(source_id)

    def find(span: Span) -> Span | None:
        return found_again(span.of(old.article.text), article.text, span.start)

    return _renewed(brief, Source(old.id, article, old.name, credits_of(article), tuple(quotations)), find)


def grown(
    brief: Brief,
    source_id: str,
    article: Article,
    quotations: Iterable[Quotation],
    find: Callable[[Span], Span | None],
) -> Brief:
    """The brief with more of an article in the place of a source; `find` tells where the old text's places are now.

    What is said of the source stays. Where an entry rests on words that the new text has apart, as in `new_version`.
    """
    old = brief.source(source_id)
    return _renewed(brief, replace(old, article=article, quotations=tuple(quotations)), find)


def _renewed(brief: Brief, new: Source, find: Callable[[Span], Span | None]) -> Brief:
    if all(_moved(entry, _move(new.id, new.id, find)) for _, entry in brief.entries()):
        sources = tuple(new if each.id == new.id else each for each in brief.sources)
        return _with_entries_moved(replace(brief, sources=sources), _move(new.id, new.id, find))
    beside = add_source(brief, new.article, new.quotations, new.name, new.credits)
    return _with_entries_moved(beside, _move(new.id, beside.sources[-1].id, find))


def _move(old: str, letter: str, find: Callable[[Span], Span | None]) -> Move:
    def move(place: Place) -> Place | None:
        if place.source != old:
            return place
        span = find(place.span)
        return Place(letter, span) if span else None

    return move


def _with_entries_moved(brief: Brief, move: Move) -> Brief:
    bottom_line = brief.bottom_line and (_moved(brief.bottom_line, move) or brief.bottom_line)
    sections = tuple(
        replace(section, entries=tuple(_moved(entry, move) or entry for entry in section.entries))
        for section in brief.sections
    )
    dismissed = frozenset(filter(None, map(move, brief.dismissed)))
    return replace(brief, bottom_line=bottom_line, sections=sections, dismissed=dismissed)


def _moved(entry: Entry, move: Move) -> Entry | None:
    """The entry on its new places, or None where one of them is not found."""
    places = tuple(filter(None, map(move, entry.places)))
    stretches = tuple(_moved_parts(each, move) if isinstance(each, Locked) else each for each in entry.stretches)
    if len(places) < len(entry.places) or not all(stretches):
        return None
    return replace(entry, places=places, stretches=tuple(filter(None, stretches)))


def _moved_parts(stretch: Locked, move: Move) -> Locked | None:
    parts = list[Part]()
    for part in stretch.parts:
        place = move(part.place) if part.place else None
        if part.place and place is None:
            return None
        parts.append(replace(part, place=place))
    return replace(stretch, parts=tuple(parts))


def new_from(brief: Brief) -> Brief:
    """A new brief on the same subject: heading, style and background are kept, with the sources that these rest on.

    The date, the title and all that was news are left out; `add_source` brings the new articles in.
    """
    background = brief.section(SectionKind.BACKGROUND).entries
    used = {place.source for entry in background for place in _places(entry)}
    kept = tuple(source for source in brief.sources if source.id in used)
    start = replace(brief, title="", details=replace(brief.details, date=""))
    start = replace(start, bottom_line=None, sources=(), dismissed=frozenset())
    for source in kept:
        start = add_source(start, source.article, source.quotations, source.name, source.credits)
    letters = {old.id: new.id for old, new in zip(kept, start.sources, strict=True)}
    sections = tuple(_background_only(section) for section in brief.sections)
    people = tuple(_relettered(person, letters) for person in brief.people)
    return _with_entries_moved(
        replace(start, sections=sections, people=people), lambda place: Place(letters[place.source], place.span)
    )


def _relettered(person: Person, letters: Mapping[str, str]) -> Person:
    """Somebody in a brief whose sources have other letters; what only a source that is gone calls them is forgotten."""
    kept = {"": "", **letters}
    names = tuple(Alias(alias.name, kept[alias.source]) for alias in person.names if alias.source in kept)
    return replace(person, names=names)


def _background_only(section: Section) -> Section:
    return section if section.kind is SectionKind.BACKGROUND else replace(section, entries=())


def _places(entry: Entry) -> Iterable[Place]:
    yield from entry.places
    for stretch in entry.stretches:
        if isinstance(stretch, Locked):
            yield from (part.place for part in stretch.parts if part.place)
