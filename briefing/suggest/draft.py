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

    def words_of(self, section: SectionKind) -> int:
        """The words that a section has."""
        return sum(map(_cost, self.of(section)))

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
    for own in (True, False):
        _fill(draft, [offer for offer in ranked if offer.best or not own])
    return frozenset(offer.suggestion for offer in draft.taken)


def _fill(draft: Draft, ranked: Sequence[Offer]) -> None:
    """Let the sections choose among the offers until none finds anything more."""
    hungry = set(SHARES)
    while hungry:
        section = min((one for one in SHARES if one in hungry), key=lambda one: draft.words_of(one) / SHARES[one])
        if offer := _choice(draft, ranked, section):
            draft.take(offer)
        else:
            hungry.remove(section)


def _begin_with(draft: Draft, bottom: BottomLine) -> None:
    words = bottom.wording or draft.story.article.words(bottom.spans[0])
    draft.words = count_words(words)
    draft.told.append(topic_of(words))
    draft.used |= {
        index for index, sentence in enumerate(draft.story.article.sentences) if sentence.span.meets(bottom.spans[0])
    }


def _choice(draft: Draft, ranked: Iterable[Offer], section: SectionKind) -> Offer | None:
    """The best offer that a section may take; of quotations, parties before experts."""
    fewest, most = draft.limits.of(section)
    count = len(draft.of(section))
    may = [offer for offer in ranked if offer.suggestion.section is section and _may_take(draft, offer)]
    if count >= most or not may:
        return None
    if section is SectionKind.QUOTES:
        return min(may, key=lambda offer: _quotation_order(draft, offer))
    return may[0] if count < fewest or (may[0].best and may[0].suggestion.score >= _GOOD) else None


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
        and _keeps_order(draft, offer)
    )


def _keeps_order(draft: Draft, offer: Offer) -> bool:
    """What only adds to the sentence before it never stands before that on the page."""
    first = min(offer.sentences)
    adds = offer.suggestion.section is not SectionKind.QUOTES and opening_tie(draft.story.texts[first]) is Tie.ADDS
    earlier = [one.suggestion.section for one in draft.taken if first - 1 in one.sentences]
    return not adds or any(_on_page(section) <= _on_page(offer.suggestion.section) for section in earlier)


def _on_page(section: SectionKind) -> int:
    return PROPOSED.index(section)


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
    words = offer.suggestion.wording or " ".join(story.article.words(span) for span in offer.suggestion.spans)
    return topic_of(words)


def _cost(offer: Offer) -> int:
    """The words that an offer puts on the page, lead-in and speaker included."""
    return offer.words + (_LEAD_IN_WORDS if offer.suggestion.section is SectionKind.KEY_ISSUES else 0)
