"""The first draft: which of the offers a brief holds before the user touches it.

Sections take turns, each taking its best offer, until they have what the style asks for or the words are spent.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from briefing.language.words import count_words, topic_of
from briefing.model.suggestion import BottomLine, Limits, SectionKind, Suggestion
from briefing.suggest.offers import Offer
from briefing.suggest.story import Story

TURNS = (SectionKind.OUTLOOK, SectionKind.BACKGROUND, SectionKind.KEY_ISSUES, SectionKind.QUOTES)
"""Who chooses first: what is expected is rarest, quotations the most plentiful."""

SAME_FACT = 0.6
"""Two passages that share so much of the shorter one's topic words tell one fact."""

_GOOD = 0.35
"""Beyond the fewest that a section should have, only offers of this score are taken."""

_LEAD_IN_WORDS = 2


@dataclass(slots=True)
class Draft:
    """What has been taken so far, and what it cost."""

    story: Story
    limits: Limits
    words: int
    taken: list[Offer] = field(default_factory=list)
    told: list[frozenset[str]] = field(default_factory=list)
    used: set[int] = field(default_factory=set)

    def of(self, section: SectionKind) -> list[Offer]:
        """What a section has."""
        return [offer for offer in self.taken if offer.suggestion.section is section]

    def take(self, offer: Offer) -> None:
        """Put an offer in the draft."""
        self.taken.append(offer)
        self.used |= offer.sentences
        self.told.append(_topic(self.story, offer))
        self.words += _cost(offer)


def first_draft(
    story: Story, found: Iterable[Offer], bottom: BottomLine | None, limits: Limits
) -> frozenset[Suggestion]:
    """The suggestions that are picked."""
    draft = Draft(story, limits, 0)
    if bottom:
        _begin_with(draft, bottom)
    ranked = sorted(found, key=lambda offer: (-offer.suggestion.score, offer.suggestion.span))
    for turn in range(max(most for _, most in map(limits.of, TURNS))):
        for section in TURNS:
            fewest, most = limits.of(section)
            if turn < most and (offer := _choice(draft, ranked, section, needed=turn < fewest)):
                draft.take(offer)
    return frozenset(offer.suggestion for offer in draft.taken)


def _begin_with(draft: Draft, bottom: BottomLine) -> None:
    words = bottom.wording or draft.story.article.words(bottom.spans[0])
    draft.words = count_words(words)
    draft.told.append(topic_of(words))
    draft.used |= {
        index for index, sentence in enumerate(draft.story.article.sentences) if sentence.span.meets(bottom.spans[0])
    }


def _choice(draft: Draft, ranked: Iterable[Offer], section: SectionKind, *, needed: bool) -> Offer | None:
    """The best offer that a section may take: its own before what is worth more elsewhere, parties before experts."""
    open_ = [offer for offer in ranked if offer.suggestion.section is section and _may_take(draft, offer)]
    if section is SectionKind.QUOTES:
        return next(iter(sorted(open_, key=lambda offer: _quotation_order(draft, offer))), None)
    good = [offer for offer in open_ if offer.best and (needed or offer.suggestion.score >= _GOOD)]
    return next(iter(good), next(iter(open_), None) if needed else None)


def _quotation_order(draft: Draft, offer: Offer) -> tuple[bool, int, bool]:
    """Every party once before any expert, and every expert once before anybody speaks again."""
    spoken = sum(one.suggestion.speaker == offer.suggestion.speaker for one in draft.of(SectionKind.QUOTES))
    return (spoken > 0, spoken, offer.expert)


def _may_take(draft: Draft, offer: Offer) -> bool:
    """Whether an offer breaks no rule of the draft."""
    return (
        offer.fit
        and not offer.sentences & draft.used
        and _within_words(draft, offer)
        and not tells_again(_topic(draft.story, offer), draft.told)
        and _may_speak(draft, offer)
    )


def _within_words(draft: Draft, offer: Offer) -> bool:
    """At most the style's words, and about two thirds of the article."""
    article = sum(count_words(text) for text in draft.story.texts)
    return draft.words + _cost(offer) <= min(draft.limits.words, round(draft.limits.share * article))


def tells_again(topic: frozenset[str], told: Iterable[frozenset[str]]) -> bool:
    """Whether a passage tells what is told already."""
    return any(len(topic & other) > SAME_FACT * max(min(len(topic), len(other)), 1) for other in told)


def _may_speak(draft: Draft, offer: Offer) -> bool:
    """At most two quotations a speaker."""
    if offer.suggestion.section is not SectionKind.QUOTES:
        return True
    spoken = [one for one in draft.of(SectionKind.QUOTES) if one.suggestion.speaker == offer.suggestion.speaker]
    return len(spoken) < draft.limits.quotations_a_speaker


def _topic(story: Story, offer: Offer) -> frozenset[str]:
    return topic_of(" ".join(story.article.words(span) for span in offer.suggestion.spans))


def _cost(offer: Offer) -> int:
    """The words that an offer puts on the page, lead-in and speaker included."""
    return offer.words + (_LEAD_IN_WORDS if offer.suggestion.section is SectionKind.KEY_ISSUES else 0)
