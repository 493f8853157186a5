"""The first draft of several articles together.

A quotation that several outlets have stands once and rests on its places in all of them, a fact told by one article
is not told again from another, and articles that are one agency's copy count as one.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from briefing.app.dossier import sources_of
from briefing.app.drafting import Draft, Named, limits_of
from briefing.language.words import count_words, topic_of
from briefing.model import revise
from briefing.model.article import Article, Span
from briefing.model.brief import Brief, Place, Source
from briefing.model.quotation import Quotation
from briefing.model.suggestion import PROPOSED, Limits, Proposal, Suggestion
from briefing.model.wording import leaves_out_only
from briefing.suggest.dossier import JoinedQuotation, joined
from briefing.suggest.dossier_copies import groups
from briefing.suggest.dossier_people import Persons
from briefing.suggest.draft import SAME_FACT


def draft_together(articles: Sequence[Named], style: str) -> Draft:
    """The first draft of several articles. They share the style's words; what one leaves the next may use."""
    from briefing.suggest.propose import propose

    limits = limits_of(style)
    sources = sources_of(articles)
    drafting = _Drafting(Brief(style=style, sources=sources), _Common(sources))
    proposals: dict[str, Proposal] = {}
    waiting = len(sources) - len(drafting.common.copies)
    for source in sources:
        is_copy = source.id in drafting.common.copies
        share = limits if is_copy else drafting.share(limits, waiting)
        proposals[source.id] = propose(source.article, source.quotations, share)
        drafting.open_with(source, proposals[source.id])
        if not is_copy:
            drafting.take_from(source, proposals[source.id])
            waiting -= 1
    return Draft(drafting.brief, proposals)


class _Common:
    """What the rules of a draft ask of a dossier: `copies` are the sources that only repeat another one's copy."""

    def __init__(self, sources: Sequence[Source]) -> None:
        self._order = {source.id: index for index, source in enumerate(sources)}
        self._persons = Persons([source.quotations for source in sources])
        self.sayings = joined(sources)
        self._saying = {place: number for number, one in enumerate(self.sayings) for place in one.places}
        self.copies = frozenset(_repeating(sources))

    def saying(self, source: Source, quotation: Quotation) -> JoinedQuotation | None:
        """The saying that a quotation of a source tells, where other sources tell it too."""
        number = self._saying.get(Place(source.id, quotation.span))
        return None if number is None else self.sayings[number]

    def named(self, source: Source, suggestion: Suggestion) -> Suggestion:
        """A suggestion with its speaker under the fullest name that any source gives."""
        if suggestion.speaker is None:
            return suggestion
        return replace(suggestion, speaker=self._persons.fullest(self._order[source.id], suggestion.speaker))


def _repeating(sources: Sequence[Source]) -> Iterator[str]:
    """The sources of each agency's copy but the longest."""
    for group in groups([source.article for source in sources]):
        longest = max(group, key=lambda index: len(sources[index].article.text))
        yield from (sources[index].id for index in group if index != longest)


@dataclass(slots=True)
class _Drafting:
    """A draft in the making: the brief so far, the sayings that stand in it, and the topics that are told."""

    brief: Brief
    common: _Common
    told: list[frozenset[str]] = field(default_factory=list)

    def share(self, limits: Limits, waiting: int) -> Limits:
        """What is left of the style's words, shared among the articles that still wait."""
        used = sum(count_words(f"{entry.lead_in} {entry.text}") for _, entry in self.brief.entries())
        return replace(limits, words=max(0, limits.words - used) // max(1, waiting))

    def open_with(self, source: Source, proposal: Proposal) -> None:
        """The bottom line comes from the first source that has one."""
        if proposal.bottom_line and not self.brief.bottom_line:
            self.brief = revise.propose_bottom_line(self.brief, source.id, proposal.bottom_line)
            self.told.append(topic_of(_words(source.article, proposal.bottom_line.spans)))

    def take_from(self, source: Source, proposal: Proposal) -> None:
        """Take what is picked of a source, less what other sources have brought."""
        before = tuple(self.told)
        for kind in PROPOSED:
            for suggestion in proposal.suggestions:
                if suggestion.picked and suggestion.section is kind and self._is_new(source, suggestion, before):
                    self._take(source, self.common.named(source, suggestion))

    def _is_new(self, source: Source, suggestion: Suggestion, before: Iterable[frozenset[str]]) -> bool:
        """Whether a suggestion has no words that stand in the brief, and tells what no other source has told."""
        places = {place for _, entry in self.brief.entries() for place in entry.places}
        for quotation in _spoken(source, suggestion):
            saying = self.common.saying(source, quotation)
            if saying and any(_meet(place, other) for place in saying.places for other in places):
                return False
        return not _tells_again(topic_of(_words(source.article, suggestion.spans)), before)

    def _take(self, source: Source, suggestion: Suggestion) -> None:
        """Take a suggestion; a quotation rests on its places in all the sources that have its words."""
        self.told.append(topic_of(_words(source.article, suggestion.spans)))
        self.brief = revise.add_suggestion(self.brief, source.id, suggestion)
        entry = self.brief.section(suggestion.section).entries[-1]
        rested = replace(entry, places=(*entry.places, *_elsewhere(self.common, source, suggestion)))
        self.brief = revise.change_entry(self.brief, entry.id, lambda _: rested)


def _elsewhere(common: _Common, source: Source, suggestion: Suggestion) -> Iterator[Place]:
    """Where other sources have the quotations of a suggestion in the same words, more or fewer of them.

    An outlet that has other words is no source for these.
    """
    said = dict.fromkeys(filter(None, (common.saying(source, one) for one in _spoken(source, suggestion))))
    for saying in said:
        own = next(telling for telling in saying.tellings if telling.source == source.id)
        for telling in saying.tellings:
            if telling is not own and _cut_only(telling.words, own.words):
                yield from telling.places


def _cut_only(one: str, other: str) -> bool:
    return leaves_out_only(one, other) or leaves_out_only(other, one)


def _tells_again(topic: frozenset[str], told: Iterable[frozenset[str]]) -> bool:
    """Whether a passage tells a fact that is told already, by the rule of the single article's draft."""
    return any(len(topic & other) > SAME_FACT * max(min(len(topic), len(other)), 1) for other in told)


def _spoken(source: Source, suggestion: Suggestion) -> Iterator[Quotation]:
    return (one for one in source.quotations if any(span.meets(one.span) for span in suggestion.spans))


def _meet(one: Place, other: Place) -> bool:
    return one.source == other.source and one.span.meets(other.span)


def _words(article: Article, spans: Iterable[Span]) -> str:
    return " ".join(map(article.words, spans))
