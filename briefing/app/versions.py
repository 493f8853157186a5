"""The story goes on: a new version of an article in the brief, or a new brief on the same subject from another one."""

from dataclasses import dataclass, replace
from pathlib import Path

from briefing.app.dossier_draft import drafted
from briefing.app.drafting import Draft, Named, proposals_for, proposed
from briefing.app.opening import Failed, Opened, opened_draft
from briefing.app.safekeeping import Safekeeping
from briefing.app.sources import only, originals_of, read_whole
from briefing.errors import ReadError
from briefing.messages import Message, say
from briefing.model import renew, revise
from briefing.model.article import Span
from briefing.model.brief import Brief, Place
from briefing.model.suggestion import Proposal, SectionKind
from briefing.storage.originals import Originals
from briefing.suggest.quotations import find_quotations
from briefing.verify.versions import Fate, Passage, compare, what_is_new

__all__ = ["Fate", "NextStory", "Passage", "Version", "begin", "read_next", "read_version", "with_version"]


@dataclass(frozen=True, slots=True)
class Version:
    """A new version of a source: what became of the brief's passages, and the sentences that are new in it.

    `superseded` are the places that were proposed from the old one, which the new one's proposal stands for.
    """

    source: str
    named: Named
    proposal: Proposal
    passages: tuple[Passage, ...]
    new: tuple[Span, ...]
    superseded: frozenset[Place]


def read_version(brief: Brief, path: Path, keeping: Safekeeping | None = None) -> Version:
    """The article in a file as a new version of the source that it has most sentences of.

    Raises ReadError where it cannot be read, is the source unchanged, or has no sentence of any.
    """
    named = only(read_whole(path), path.name)
    article = named.article
    new = {source.id: what_is_new([source.article], article) for source in brief.sources}
    nearest = min(new, key=lambda letter: len(new[letter]), default="")
    if not nearest or len(new[nearest]) == len(article.sentences):
        raise _not_taken(
            path, say("it has no sentence of this brief’s articles"), say("Add it to the brief as another article")
        )
    if brief.source(nearest).article.text == article.text:
        raise _not_taken(path, say("it is the same as the article in the brief"), say("Nothing has to be done"))
    offered = proposed(brief.source(nearest).article).suggestions
    superseded = frozenset(Place(nearest, suggestion.span) for suggestion in offered)
    passages = compare(brief, nearest, article)
    if keeping:
        keeping.enclose(originals_of([named]))
    return Version(nearest, named, proposed(article), passages, new[nearest], superseded)


def with_version(brief: Brief, version: Version) -> Brief:
    """The brief resting on the new version; the old one stays beside it where an entry still needs its words."""
    renewed = renew.new_version(brief, version.source, version.named.article, version.proposal.quotations)
    if len(renewed.sources) == len(brief.sources):
        return renewed
    return replace(renewed, dismissed=renewed.dismissed | version.superseded)


def _not_taken(path: Path, why: Message, remedy: Message) -> ReadError:
    return ReadError(say("“{name}” was not taken as a new version", name=path.name), why, remedy)


@dataclass(frozen=True, slots=True)
class NextStory:
    """What a new brief would begin with: the drafted brief, its proposals, and the sentences new in the article."""

    named: Named
    draft: Draft
    new: tuple[Span, ...]


def read_next(brief: Brief, path: Path) -> NextStory:
    """A new brief from one that is there: heading, style and background kept, the rest drafted from another article.

    Only what is new goes in by itself; what the old articles said already is offered. Raises ReadError.
    """
    return next_story(brief, only(read_whole(path), path.name))


def next_story(brief: Brief, named: Named) -> NextStory:
    """As `read_next`, from an article that was read."""
    new = what_is_new((source.article for source in brief.sources), named.article)
    kept = renew.new_from(brief)
    grown = revise.add_source(kept, named.article, find_quotations(named.article), named.name)
    made = drafted(grown, grown.sources[-1:])
    return NextStory(named, Draft(_only_news(made.brief, kept, new), {**proposals_for(kept), **made.proposals}), new)


def _only_news(made: Brief, kept: Brief, new: tuple[Span, ...]) -> Brief:
    """The draft without what it tells again, and with the background as it was."""
    letter = revise.next_letter(kept)
    before = {entry.id for _, entry in kept.entries()}
    for section, entry in tuple(made.entries()):
        places = [place.span for place in entry.places if place.source == letter]
        told = not any(place.meets(span) for place in places for span in new)
        added = entry.id not in before
        if added and section and (told or section.kind is SectionKind.BACKGROUND):
            made = revise.remove_entry(made, entry.id)
    return made


def begin(story: NextStory, failed: Failed, originals: Originals | None = None) -> Opened:
    """The new brief, opened and unsaved; `originals` are those of the brief that it goes on from."""
    keeping = Safekeeping(failed)
    keeping.enclose({**(originals or {}), **originals_of([story.named])})
    return opened_draft(story.draft, keeping)
