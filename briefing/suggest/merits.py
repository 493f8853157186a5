"""What a sentence is worth to each section of a brief, and why.

The model of `judge` knows what part a sentence plays in an article; a brief wants something more of it
(`resources/weights/merits.toml`): key issues are what is at stake, background is over, outlook is still to come.
"""

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache

from briefing.language.cues import Cue, cues, match_of
from briefing.model.quotation import Quotation
from briefing.model.suggestion import SectionKind
from briefing.paths import resource
from briefing.suggest.quotes import is_expert
from briefing.suggest.story import Story

Merits = Mapping[SectionKind, float]


@cache
def _bonuses() -> dict[SectionKind, dict[str, float]]:
    table = tomllib.loads(resource("weights", "merits.toml").read_text(encoding="utf-8"))
    return {SectionKind(section): bonuses for section, bonuses in table.items()}


def merits(story: Story, index: int) -> Merits:
    """What a sentence is worth to each judged section: about 0 for nothing, over 0.5 for a good passage."""
    signs = _signs(story, index)
    return {section: _merit(story, index, section, signs) for section in _bonuses()}


def _signs(story: Story, index: int) -> Mapping[str, float]:
    """What bonuses are given for, and how much of it the sentence has, from 0 to 1."""
    signs = {cue.family: 1.0 for cue in matching(story.texts[index])}
    speaker = (
        "observer_quoted" if any(is_expert(story.article, one) for one in _spoken(story, index)) else "party_quoted"
    )
    signs[speaker] = story.quoted_share(index)
    opening = story.paragraph_opening(index)
    if opening != index and match_of("enumerates", story.texts[opening]):
        signs["under_issue"] = 1.0
    return signs


def _spoken(story: Story, index: int) -> Iterator[Quotation]:
    return story.spoken(story.span(index, index))


def _merit(story: Story, index: int, section: SectionKind, signs: Mapping[str, float]) -> float:
    bonuses = _bonuses()[section]
    chance: float = getattr(story.judgements[index], section.value)
    return bonuses["model"] * chance + sum(bonuses.get(sign, 0.0) * much for sign, much in signs.items())


def matching(text: str) -> list[Cue]:
    """The cues that a sentence has, in the order of the lexicon."""
    return [cue for cue in cues() if cue.pattern.search(text)]


def reasons(story: Story, index: int, section: SectionKind) -> tuple[str, ...]:
    """Why a sentence is proposed for a section, in plain words, the heaviest reason first: "looks ahead: likely to"."""
    bonuses = _bonuses()[section]
    text = story.texts[index]
    said: dict[str, tuple[float, str]] = {}
    for cue in matching(text):
        weight = bonuses.get(cue.family, 0.0)
        match = cue.pattern.search(text)
        if weight > 0 and match and cue.family not in said:
            said[cue.family] = (weight, f"{cue.says}: {' '.join(match.group().split())}")
    heaviest = sorted(said.values(), key=lambda reason: -reason[0])
    chance: float = getattr(story.judgements[index], section.value)
    return (*(words for _, words in heaviest[:3]), f"reads like {_NAMES[section]} ({chance:.0%})")


_NAMES = {
    SectionKind.BACKGROUND: "background",
    SectionKind.KEY_ISSUES: "the heart of the matter",
    SectionKind.OUTLOOK: "what is to come",
}
