"""What a sentence is worth to each section of a brief, and why.

The model of `judge` knows what part a sentence plays in an article; a brief wants something more of it
(`resources/weights/merits.toml`): key issues are what is at stake, background is over, outlook is still to come.
"""

import tomllib
from collections.abc import Mapping
from functools import cache

from briefing.language.cues import Cue, cues
from briefing.model.suggestion import SectionKind
from briefing.paths import resource
from briefing.suggest.story import Story

Merits = Mapping[SectionKind, float]


@cache
def _bonuses() -> dict[SectionKind, dict[str, float]]:
    table = tomllib.loads(resource("weights", "merits.toml").read_text(encoding="utf-8"))
    return {SectionKind(section): bonuses for section, bonuses in table.items()}


def merits(story: Story, index: int) -> Merits:
    """What a sentence is worth to each judged section: about 0 for nothing, over 0.5 for a good passage."""
    families = {cue.family for cue in matching(story.texts[index])}
    return {section: _merit(story, index, section, families) for section in _bonuses()}


def _merit(story: Story, index: int, section: SectionKind, families: set[str]) -> float:
    bonuses = _bonuses()[section]
    chance: float = getattr(story.judgements[index], section.value)
    return (
        bonuses["model"] * chance
        + bonuses["quoted"] * story.quoted_share(index)
        + sum(bonuses.get(family, 0.0) for family in families)
    )


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
