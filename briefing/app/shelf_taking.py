"""From the shelf into a brief: by the road of an article that is added, so that nothing is told or named twice."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from briefing.app import shelf
from briefing.app.dossier_draft import Common, rested, resting
from briefing.app.drafting import proposals_for, with_sources
from briefing.app.safekeeping import Safekeeping
from briefing.app.shelf import Kept, Said
from briefing.errors import ProjectError
from briefing.messages import say
from briefing.model import revise
from briefing.model.article import Span
from briefing.model.brief import Brief, Entry, Place, Source
from briefing.model.suggestion import Proposal, SectionKind


@dataclass(frozen=True, slots=True)
class Taken:
    """The brief with what was taken, what is proposed for its sources, and the entry that holds a quotation, or "".

    `held` says that the brief had it before: the article as a source, or the saying, in these words or in others.
    """

    brief: Brief
    proposals: Mapping[str, Proposal]
    entry: str = ""
    held: bool = False


def take(brief: Brief, hit: Kept | Said) -> Taken:
    """The brief with what was found on the shelf. Raises ProjectError where it is no longer there."""
    source = shelf.take(hit.sha256)
    return with_saying(brief, source, hit.span) if isinstance(hit, Said) else with_article(brief, source)


def take_into(path: Path, hits: Iterable[str]) -> tuple[Taken, ...]:
    """Take articles (a SHA-256) and quotations (with “:” and where one starts) into a `.brief`, and save it.

    Raises ProjectError, also where a window has the file open or one of them is not there; then nothing is saved.
    """
    keeping, made = Safekeeping(lambda _error: None), list[Taken]()
    try:
        brief = keeping.open(path)
        for hit in hits:
            sha256, _, start = hit.partition(":")
            source = shelf.take(sha256)
            taken = (
                with_saying(brief, source, _quotation_at(source, int(start))) if start else with_article(brief, source)
            )
            made.append(taken)
            brief = taken.brief
        keeping.save(brief)
    finally:
        keeping.close()
    return tuple(made)


def _quotation_at(source: Source, start: int) -> Span:
    found = next((quotation.span for quotation in source.quotations if quotation.span.start == start), None)
    if found is None:
        raise ProjectError(
            say("The quotation was not taken"),
            say("none starts there in its article"),
            say("Give it as “briefing shelf said” prints it"),
        )
    return found


def with_article(brief: Brief, source: Source) -> Taken:
    """The brief drawing on an article too, by the rules of a draft; one that it draws on already is not added twice."""
    if _letter(brief, source):
        return Taken(brief, proposals_for(brief), held=True)
    grown = with_sources(brief, _grown(brief, source))
    return Taken(grown.brief, grown.proposals)


def with_saying(brief: Brief, source: Source, place: Span) -> Taken:
    """The brief with one quotation of an article at the end of Quotes, resting on all sources that have its words.

    Nothing else of the article comes into the brief. Where an entry has the saying already, that one rests on this
    source too if it has the same words, and there is no second one.
    """
    grown = brief if _letter(brief, source) else resting(added := _grown(brief, source), added.sources[-1:])
    letter = _letter(grown, source)
    common = Common(grown.sources)
    places = [Place(letter, quotation.span) for quotation in grown.source(letter).quotations_of(place)]
    entry = _holding(grown, common, places or [Place(letter, place)])
    if entry:
        kind, _ = revise.where(grown, entry.id)
        shown = revise.include_section(grown, kind, True)
        return Taken(shown, proposals_for(shown), entry.id, held=True)
    made = _set_off(grown, common, letter, place)
    return Taken(made, proposals_for(made), f"e{grown.next_entry}")


def _set_off(brief: Brief, common: Common, letter: str, place: Span) -> Brief:
    """The brief with a quotation as an entry of its own; its speaker has the fullest name that any source gives."""
    made = revise.add_passage(brief, SectionKind.QUOTES, letter, place)
    entry = made.section(SectionKind.QUOTES).entries[-1]
    speaker = made.known(common.named(letter, entry.speaker), letter)
    made = revise.change_entry(made, entry.id, lambda old: replace(old, speaker=speaker))
    made = rested(made, entry, common.elsewhere(entry.places))
    return revise.include_section(made, SectionKind.QUOTES, True)


def _holding(brief: Brief, common: Common, places: Iterable[Place]) -> Entry | None:
    """The entry of a section that has the saying at some places, whichever source it has it from."""
    own = tuple(places)
    told = {place for saying, _ in common.sayings(own) for place in saying.places}.union(own)
    entries = (entry for section, entry in brief.entries() if section)
    return next((entry for entry in entries if any(place.meets(one) for place in entry.places for one in told)), None)


def _grown(brief: Brief, source: Source) -> Brief:
    """The brief with one more source, its credits as they stand on the shelf."""
    return revise.add_source(brief, source.article, source.quotations, source.name, source.credits)


def _letter(brief: Brief, source: Source) -> str:
    """The letter under which a brief draws on an article, "" where it does not."""
    return next((each.id for each in brief.sources if each.article.sha256 == source.article.sha256), "")
