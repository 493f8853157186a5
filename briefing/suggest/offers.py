"""Everything that a brief might hold of a story: suggestions for each section, none of them picked yet."""

from dataclasses import dataclass

from briefing.model.suggestion import Limits, SectionKind, Suggestion
from briefing.suggest.judge import JUDGED
from briefing.suggest.merits import merits, reasons
from briefing.suggest.passages import Passage, passage_around, wording
from briefing.suggest.quotes import Utterance, fit, utterances
from briefing.suggest.story import Story

PLAUSIBLE = 0.25
"""A passage worth less to a section is not proposed for it."""

_JOINED = 60
"""A key issue of two sentences in one paragraph has at most so many words."""

_BURDEN = 0.1
"""What each sentence that has to come along takes off a passage's merit: it dilutes what the passage is for."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A suggestion, the sentences and words it takes, and whether it may stand in a first draft.

    `best` says that the passage is worth more to this section than to any other; `expert` is for quotations.
    """

    suggestion: Suggestion
    sentences: frozenset[int]
    words: int
    fit: bool = True
    best: bool = True
    expert: bool = False


def offers(story: Story, limits: Limits) -> list[Offer]:
    """All plausible passages and all quotations."""
    return [*_passages(story), *quotation_offers(story, limits)]


def _passages(story: Story) -> list[Offer]:
    """For each section the plausible passages, each once."""
    found: dict[tuple[SectionKind, int, int], Offer] = {}
    for index in story.told:
        worth = merits(story, index)
        grown = passage_around(story, index) if index != story.lead else None
        for section in JUDGED if grown else ():
            passage = _with_rest(story, grown, section)
            offer = _offer(story, passage, section, worth[section], best=worth[section] >= max(worth.values()))
            key = (section, passage.first, passage.last)
            if offer.suggestion.score >= PLAUSIBLE and _outscores(offer, found.get(key)):
                found[key] = offer
    return list(found.values())


def _outscores(offer: Offer, other: Offer | None) -> bool:
    return other is None or offer.suggestion.score > other.suggestion.score


def _with_rest(story: Story, passage: Passage, section: SectionKind) -> Passage:
    """A key issue takes the next sentence of its paragraph along, which says what it is about, where there is room."""
    following = passage.last + 1
    if section is not SectionKind.KEY_ISSUES or following >= len(story.texts) or story.quoted_share(following) > 0.3:
        return passage
    same = story.paragraph(following) == story.paragraph(passage.last)
    grown = passage_around(story, following) if same else None
    if grown and grown.last == following and story.words(passage.first, following) <= _JOINED:
        return Passage(passage.first, following, passage.core)
    return passage


def _offer(story: Story, passage: Passage, section: SectionKind, worth: float, *, best: bool) -> Offer:
    span = story.span(passage.first, passage.last)
    burden = _BURDEN * (passage.last - passage.first) if section is not SectionKind.KEY_ISSUES else 0.0
    speakers_known = all(quotation.speaker is not None for quotation in story.spoken(span))
    suggestion = Suggestion(
        section,
        (span,),
        round(worth - burden, 3),
        reasons(story, passage.core, section),
        wording=wording(story, passage),
        uncertain=any(quotation.uncertain for quotation in story.spoken(span)),
    )
    sentences = frozenset(range(passage.first, passage.last + 1))
    return Offer(suggestion, sentences, story.words(passage.first, passage.last), fit=speakers_known, best=best)


def quotation_offers(story: Story, limits: Limits) -> list[Offer]:
    """All quotations, adjoining ones of one speaker together."""
    article = story.article
    return [
        Offer(
            _quotation(one),
            frozenset(i for i, sentence in enumerate(article.sentences) if sentence.span.meets(one.span)),
            one.words + _speaker_words(one),
            fit=fit(article, one, limits),
            expert=one.expert,
        )
        for one in utterances(article, story.quotations, limits)
    ]


def _quotation(one: Utterance) -> Suggestion:
    why = "an observer speaks" if one.expert else "a party to the matter speaks"
    return Suggestion(
        SectionKind.QUOTES,
        tuple(quotation.span for quotation in one.quotations),
        one.merit,
        (one.first.why, why) if one.first.speaker else (one.first.why or "no speaker was found",),
        wording=one.wording,
        speaker=one.first.speaker,
        uncertain=any(quotation.uncertain for quotation in one.quotations),
    )


def _speaker_words(one: Utterance) -> int:
    speaker = one.first.speaker
    return len(f"{speaker.name} {speaker.role or ''}".split()) if speaker else 0
