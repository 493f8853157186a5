"""The first draft of one article or several together.

A quotation that several outlets have stands once and rests on its places in all of them, a fact told by one article
is not told again from another, and articles that are one agency's copy count as one.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from briefing.app.drafting import Draft, limits_of
from briefing.language.words import count_words, topic_of
from briefing.model import revise
from briefing.model.article import Article, Span
from briefing.model.brief import Brief, Entry, Place, Source
from briefing.model.quotation import Speaker
from briefing.model.suggestion import PROPOSED, Limits, Proposal, Suggestion
from briefing.suggest.dossier import JoinedQuotation, Telling, joined
from briefing.suggest.dossier_copies import groups
from briefing.suggest.dossier_people import Persons
from briefing.suggest.draft import SAME_FACT
from briefing.verify.check import entry_errors


def drafted(brief: Brief, fresh: Sequence[Source]) -> Draft:
    """The brief with what the program picks from those of its sources that are new to it, and what it proposes there.

    They share the style's words; what one leaves the next may use.
    """
    limits = limits_of(brief.style)
    drafting = _Drafting(brief, Common(brief.sources), [topic_of(entry.text) for _, entry in brief.entries()])
    proposals: dict[str, Proposal] = {}
    waiting = sum(source.id not in drafting.common.copies for source in fresh)
    for source in fresh:
        is_copy = source.id in drafting.common.copies
        share = limits if is_copy else drafting.share(limits, waiting)
        proposals[source.id] = drafting.common.proposed(source, share)
        before = tuple(drafting.told)
        drafting.open_with(source, proposals[source.id])
        if not is_copy:
            drafting.take_from(source, proposals[source.id], before)
            waiting -= 1
    return Draft(drafting.brief, proposals)


def resting(brief: Brief, added: Iterable[Source]) -> Brief:
    """The brief with every entry resting on the sources that have been added, where they have its quotations."""
    common, letters = Common(brief.sources), {source.id for source in added}
    for section, entry in tuple(brief.entries()):
        if section:
            places = [place for place in common.elsewhere(entry.places) if place.source in letters]
            brief = rested(brief, entry, places)
    return brief


class Common:
    """What the rules of a draft ask of a dossier: `copies` are the sources that only repeat another one's copy."""

    def __init__(self, sources: Sequence[Source]) -> None:
        self._sources = {source.id: source for source in sources}
        self._order = {source.id: index for index, source in enumerate(sources)}
        self._persons = Persons([source.quotations for source in sources])
        self._saying = {place: one for one in joined(sources) for place in one.places}
        self.copies = frozenset(_repeating(sources))

    def proposed(self, source: Source, limits: Limits) -> Proposal:
        """What is proposed for a source; each speaker has the fullest name that any source gives."""
        from briefing.suggest.propose import propose

        proposal = propose(source.article, source.quotations, limits)
        named = (replace(each, speaker=self.named(source.id, each.speaker)) for each in proposal.suggestions)
        return replace(proposal, suggestions=tuple(named))

    def named(self, source: str, speaker: Speaker | None) -> Speaker | None:
        """A speaker of a source under the fullest name that any source gives."""
        return speaker and self._persons.fullest(self._order[source], speaker)

    def sayings(self, places: Iterable[Place]) -> Iterator[tuple[JoinedQuotation, Telling]]:
        """The sayings that stand at some places and in other sources too, each once, with the telling there."""
        met = dict[JoinedQuotation, Telling]()
        for place in places:
            for quotation in self._sources[place.source].quotations:
                saying = self._saying.get(Place(place.source, quotation.span))
                if saying and place.span.meets(quotation.span):
                    own = next(telling for telling in saying.tellings if telling.source == place.source)
                    met.setdefault(saying, own)
        yield from met.items()

    def elsewhere(self, places: Iterable[Place]) -> Iterator[Place]:
        """Where other sources have the quotations at some places in the same words, more or fewer of them.

        An outlet that has other words, or gives them to somebody else, is no source for these.
        """
        for saying, own in self.sayings(places):
            for telling in saying.agreeing(own):
                yield from telling.places


def _repeating(sources: Sequence[Source]) -> Iterator[str]:
    """The sources of each agency's copy but the longest."""
    for group in groups([source.article for source in sources]):
        longest = max(group, key=lambda index: len(sources[index].article.text))
        yield from (sources[index].id for index in group if index != longest)


@dataclass(slots=True)
class _Drafting:
    """A draft in the making: the brief so far, what its sources have in common, and the topics that are told."""

    brief: Brief
    common: Common
    told: list[frozenset[str]]

    def share(self, limits: Limits, waiting: int) -> Limits:
        """What is left of the style's words, shared among the articles that still wait."""
        used = sum(count_words(f"{entry.lead_in} {entry.text}") for _, entry in self.brief.entries())
        return replace(limits, words=max(0, limits.words - used) // max(1, waiting))

    def open_with(self, source: Source, proposal: Proposal) -> None:
        """The bottom line comes from the first source that has one."""
        if proposal.bottom_line and not self.brief.bottom_line:
            opened = revise.propose_bottom_line(self.brief, source.id, proposal.bottom_line)
            if _may_go_out(opened, opened.bottom_line):
                self.brief = opened
                self.told.append(topic_of(_words(source.article, proposal.bottom_line.spans)))

    def take_from(self, source: Source, proposal: Proposal, before: Iterable[frozenset[str]]) -> None:
        """Take what is picked of a source, less what other sources have brought: the topics told `before` it."""
        for kind in PROPOSED:
            for suggestion in proposal.suggestions:
                if suggestion.picked and suggestion.section is kind and self._is_new(source, suggestion, before):
                    self._take(source, suggestion)

    def _is_new(self, source: Source, suggestion: Suggestion, before: Iterable[frozenset[str]]) -> bool:
        """Whether a suggestion has no words that stand in the brief, and tells what no other source has told."""
        places = {place for _, entry in self.brief.entries() for place in entry.places}
        for saying, _ in self.common.sayings(Place(source.id, span) for span in suggestion.spans):
            if any(place.meets(other) for place in saying.places for other in places):
                return False
        return not _tells_again(topic_of(_words(source.article, suggestion.spans)), before)

    def _take(self, source: Source, suggestion: Suggestion) -> None:
        """Take a suggestion; a quotation rests on its places in all the sources that have its words."""
        taken = revise.add_suggestion(self.brief, source.id, suggestion)
        entry = taken.section(suggestion.section).entries[-1]
        if not _may_go_out(taken, entry):
            return
        self.told.append(topic_of(_words(source.article, suggestion.spans)))
        places = self.common.elsewhere(Place(source.id, span) for span in suggestion.spans)
        self.brief = rested(taken, entry, places)


def _may_go_out(brief: Brief, entry: Entry | None) -> bool:
    """Whether the check would let an entry go out: what a source has set with a mark too few is offered, not taken."""
    return entry is not None and not any(entry_errors(brief, entry))


def rested(brief: Brief, entry: Entry, places: Iterable[Place]) -> Brief:
    """The brief with an entry resting on more places."""
    more = dict.fromkeys((*entry.places, *places))
    return revise.change_entry(brief, entry.id, lambda old: replace(old, places=tuple(more)))


def _tells_again(topic: frozenset[str], told: Iterable[frozenset[str]]) -> bool:
    """Whether a passage tells a fact that is told already, by the rule of the single article's draft."""
    return any(len(topic & other) > SAME_FACT * max(min(len(topic), len(other)), 1) for other in told)


def _words(article: Article, spans: Iterable[Span]) -> str:
    return " ".join(map(article.words, spans))
