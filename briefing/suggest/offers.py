"""Everything that a brief might hold of a story: suggestions for each section, none of them picked yet."""

from collections.abc import Mapping
from dataclasses import dataclass

from briefing.language.cues import has_cue
from briefing.language.words import count_words, topic_of
from briefing.messages import say
from briefing.model.quotation import Quotation
from briefing.model.suggestion import Limits, SectionKind, Suggestion
from briefing.suggest.judge import JUDGED
from briefing.suggest.merits import Merits, merits, reasons
from briefing.suggest.passages import SHORTEST_WORDS, Passage, joined, passage_around, wording
from briefing.suggest.quotations import recalled_why
from briefing.suggest.quotes import Utterance, fit, utterances
from briefing.suggest.story import Story

PLAUSIBLE = 0.12
"""A passage worth less to a section is not proposed for it."""

_PICKED = 0.3
"""Background and outlook worth less are proposed, but not picked."""

_JOINED = 60
"""Sentences of one paragraph that serve the same section come together up to so many words."""

_SERVES = 0.4
"""A neighbour in the paragraph worth so much to the section serves it, too."""


_LEAD_IN_WORDS = 2
"""What a lead-in costs, before it is known."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A suggestion, what it takes of article and page, and whether it may stand in a first draft.

    `words` are those that it puts on the page, lead-in and speaker included; `topic` has its topic words. `best` says
    that the passage is worth more to this section than to any other; `expert` is for quotations.
    """

    suggestion: Suggestion
    sentences: frozenset[int]
    words: int
    topic: frozenset[str]
    fit: bool = True
    best: bool = True
    expert: bool = False


def offers(story: Story, limits: Limits) -> list[Offer]:
    """All plausible passages and all quotations."""
    return [*_passages(story), *quotation_offers(story, limits)]


def _passages(story: Story) -> list[Offer]:
    """For each section the plausible passages, each once."""
    worth = {index: merits(story, index) for index in story.told}
    found: dict[tuple[SectionKind, int, int], Offer] = {}
    for index in story.told:
        grown = passage_around(story, index) if index != story.lead else None
        if grown is None:
            continue
        for section in JUDGED:
            offer = _offer(story, _with_rest(story, grown, section, worth), section, worth)
            key = (section, min(offer.sentences), max(offer.sentences))
            if offer.suggestion.score >= PLAUSIBLE and _outscores(offer, found.get(key)):
                found[key] = offer
    return list(found.values())


def _outscores(offer: Offer, other: Offer | None) -> bool:
    return other is None or offer.suggestion.score > other.suggestion.score


def _with_rest(story: Story, passage: Passage, section: SectionKind, worth: Mapping[int, Merits]) -> Passage:
    """The passage with what of its paragraph serves the section too; a key issue with what it is about."""

    def serves(index: int) -> bool:
        follows_issue = section is SectionKind.KEY_ISSUES and index > passage.core
        return index in worth and index != story.lead and (follows_issue or worth[index][section] >= _SERVES)

    grown = passage
    for neighbour in (passage.last + 1, passage.first - 1):
        if serves(neighbour) and story.paragraph(neighbour) == story.paragraph(passage.core):
            both = joined(story, grown, neighbour)
            grown = both if both and story.words(both.first, both.last) <= _JOINED else grown
    return grown


def _offer(story: Story, passage: Passage, section: SectionKind, worth: Mapping[int, Merits]) -> Offer:
    span = story.span(passage.first, passage.last)
    core = worth[passage.core]
    inside = [worth[index][section] for index in range(passage.first, passage.last + 1) if index in worth]
    suggestion = Suggestion(
        section,
        (span,),
        round((core[section] + sum(inside) / len(inside)) / 2, 3),
        reasons(story, passage.core, section),
        wording=wording(story, passage),
        uncertain=any(quotation.uncertain for quotation in story.spoken(passage.first, passage.last)),
    )
    printed = suggestion.wording
    words = count_words(printed) if printed else story.words(passage.first, passage.last)
    return Offer(
        suggestion,
        frozenset(range(passage.first, passage.last + 1)),
        words + (_LEAD_IN_WORDS if section is SectionKind.KEY_ISSUES else 0),
        topic_of(printed) if printed else story.topic(passage.first, passage.last),
        fit=_worth_picking(section, core[section]) and _stands(story, passage, words),
        best=core[section] >= max(core.values()),
    )


def _worth_picking(section: SectionKind, merit: float) -> bool:
    """Whether a passage is good enough for a draft; there is always something at stake, not always past and future."""
    return section is SectionKind.KEY_ISSUES or merit >= _PICKED


def _stands(story: Story, passage: Passage, words: int) -> bool:
    """Whether a passage is no scrap, not only about somebody who would not speak, and says who speaks in it."""
    telling = words >= SHORTEST_WORDS and not has_cue("no_comment", story.texts[passage.core])
    return telling and _speakers_known(story, passage)


def _speakers_known(story: Story, passage: Passage) -> bool:
    return all(quotation.speaker is not None for quotation in story.spoken(passage.first, passage.last))


def quotation_offers(story: Story, limits: Limits) -> list[Offer]:
    """All quotations, adjoining ones of one speaker together."""
    article = story.article
    sentences_of: dict[Quotation, set[int]] = {}
    for index, spoken in enumerate(story.spoken_in):
        for quotation in spoken:
            sentences_of.setdefault(quotation, set()).add(index)
    return [
        Offer(
            _quotation(one),
            frozenset().union(*(sentences_of.get(quotation, set()) for quotation in one.quotations)),
            one.words + _speaker_words(one),
            topic_of(one.wording or " ".join(article.words(quotation.words) for quotation in one.quotations)),
            fit=fit(article, one, limits) and any(sentences_of.get(quotation) for quotation in one.quotations),
            expert=one.expert,
        )
        for one in utterances(article, story.quotations, story.observers, limits)
    ]


def _quotation(one: Utterance) -> Suggestion:
    found = recalled_why(one.first.why)
    why = say("an observer speaks") if one.expert else say("a party to the matter speaks")
    return Suggestion(
        SectionKind.QUOTES,
        tuple(quotation.span for quotation in one.quotations),
        one.merit,
        (found, why) if one.first.speaker else (found or say("no speaker was found"),),
        wording=one.wording,
        speaker=one.first.speaker,
        uncertain=any(quotation.uncertain for quotation in one.quotations),
    )


def _speaker_words(one: Utterance) -> int:
    speaker = one.first.speaker
    return count_words(f"{speaker.name} {speaker.role or ''}") if speaker else 0
