"""The first draft: which of the offers a brief holds before the user touches it.

The section that has least of its share of the words chooses next, its best offer, until all have what the style asks
for or the words are spent. What is worth more to another section is left to it, unless a section lacks its fewest.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from briefing.language.connectives import Tie, opening_tie
from briefing.language.words import count_words, topic_of
from briefing.model.suggestion import PROPOSED, BottomLine, Limits, SectionKind, Suggestion
from briefing.suggest.offers import Offer
from briefing.suggest.story import Story

SHARES = {
    SectionKind.OUTLOOK: 0.17,
    SectionKind.BACKGROUND: 0.21,
    SectionKind.KEY_ISSUES: 0.40,
    SectionKind.QUOTES: 0.22,
}
"""What part of a brief each section takes, as in briefs made by hand; where equal, the first named chooses first."""

SAME_FACT = 0.6
"""Two passages that share so much of the shorter one's topic words tell one fact."""

_GOOD = 0.35
"""Beyond the fewest that a section should have, only offers of this score are taken."""


@dataclass(slots=True)
class Draft:
    """What has been taken so far. `budget` is how many words more there is room for."""

    story: Story
    limits: Limits
    budget: int
    taken: list[Offer] = field(default_factory=list)
    told: list[frozenset[str]] = field(default_factory=list)
    used: set[int] = field(default_factory=set)

    def of(self, section: SectionKind) -> list[Offer]:
        """What a section has."""
        return [offer for offer in self.taken if offer.suggestion.section is section]

    def share_of(self, section: SectionKind) -> float:
        """The words that a section has, against the share that it should have."""
        return sum(offer.words for offer in self.of(section)) / SHARES[section]

    def take(self, offer: Offer) -> None:
        """Put an offer in the draft."""
        self.taken.append(offer)
        self.used |= offer.sentences
        self.told.append(offer.topic)
        self.budget -= offer.words


def first_draft(
    story: Story, found: Iterable[Offer], bottom: BottomLine | None, limits: Limits
) -> frozenset[Suggestion]:
    """The suggestions that are picked."""
    draft = _begun(story, bottom, limits)
    ranked = sorted(found, key=lambda offer: (-offer.suggestion.score, offer.suggestion.span))
    for own in (True, False):
        _fill(draft, [offer for offer in ranked if offer.best or not own])
    return frozenset(offer.suggestion for offer in draft.taken)


def _begun(story: Story, bottom: BottomLine | None, limits: Limits) -> Draft:
    """A draft with nothing but its bottom line; its budget is the style's words and about two thirds of the article."""
    article = sum(story.lengths)
    draft = Draft(story, limits, min(limits.words, round(limits.share * article)))
    if bottom:
        words = bottom.wording or story.article.words(bottom.spans[0])
        draft.budget -= count_words(words)
        draft.told.append(topic_of(words))
        sentences = enumerate(story.article.sentences)
        draft.used |= {index for index, sentence in sentences if sentence.span.meets(bottom.spans[0])}
    return draft


def _fill(draft: Draft, ranked: Sequence[Offer]) -> None:
    """Let the sections choose among the offers until none finds anything more."""
    hungry = list(SHARES)
    while hungry:
        section = min(hungry, key=draft.share_of)
        if offer := _choice(draft, ranked, section):
            draft.take(offer)
        else:
            hungry.remove(section)


def _choice(draft: Draft, ranked: Iterable[Offer], section: SectionKind) -> Offer | None:
    """The best offer that a section may take; of quotations, parties before experts."""
    fewest, most = draft.limits.of(section)
    count = len(draft.of(section))
    if count >= most:
        return None
    may = (offer for offer in ranked if offer.suggestion.section is section and breaks_nothing(draft, offer))
    if section is SectionKind.QUOTES:
        return min(may, key=lambda offer: _quotation_order(draft, offer), default=None)
    best = next(may, None)
    good = best and (count < fewest or (best.best and best.suggestion.score >= _GOOD))
    return best if good else None


def _quotation_order(draft: Draft, offer: Offer) -> tuple[int, bool]:
    """Every party once before any expert, and everybody once before anybody speaks again."""
    return _spoken(draft, offer), offer.expert


def _spoken(draft: Draft, offer: Offer) -> int:
    """How often the speaker of an offer speaks in Quotes already."""
    return sum(one.suggestion.speaker == offer.suggestion.speaker for one in draft.of(SectionKind.QUOTES))


def breaks_nothing(draft: Draft, offer: Offer) -> bool:
    """Whether an offer keeps every rule of the draft as it stands."""
    return offer.fit and all(keeps(draft, offer) for keeps in _RULES)


def _stands_once(draft: Draft, offer: Offer) -> bool:
    """No passage in two sections, and none that the bottom line has."""
    return not offer.sentences & draft.used


def _has_room(draft: Draft, offer: Offer) -> bool:
    """At most the style's words."""
    return offer.words <= draft.budget


def _tells_something_new(draft: Draft, offer: Offer) -> bool:
    """No fact twice, the bottom line's included."""
    topic = offer.topic
    return all(len(topic & other) <= SAME_FACT * max(min(len(topic), len(other)), 1) for other in draft.told)


def _lets_others_speak(draft: Draft, offer: Offer) -> bool:
    """At most two quotations a speaker."""
    quoted = offer.suggestion.section is SectionKind.QUOTES
    return not quoted or _spoken(draft, offer) < draft.limits.quotations_a_speaker


def _keeps_order(draft: Draft, offer: Offer) -> bool:
    """What only adds to the sentence before it ("And ...") never stands before that on the page."""
    first = min(offer.sentences, default=0)
    if offer.suggestion.section is SectionKind.QUOTES or opening_tie(draft.story.texts[first]) is not Tie.ADDS:
        return True
    before = [one.suggestion.section for one in draft.taken if first - 1 in one.sentences]
    return any(PROPOSED.index(section) <= PROPOSED.index(offer.suggestion.section) for section in before)


_RULES = (_stands_once, _has_room, _tells_something_new, _lets_others_speak, _keeps_order)
