"""What a sentence is worth to each section of a brief, and why.

The model of `judge` knows what part a sentence plays in an article; a brief wants something more of it
(`resources/weights/merits.toml`): key issues are what is at stake, background is over, outlook is still to come.
"""

import tomllib
from collections.abc import Mapping
from functools import cache

from briefing.language.cues import found_in, has_cue
from briefing.messages import Message, say
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
    signs = _signs(story, index)
    return {section: _merit(story, index, section, signs) for section in _bonuses()}


def _signs(story: Story, index: int) -> Mapping[str, float]:
    """What bonuses are given for, and how much of it the sentence has, from 0 to 1."""
    signs = {found.cue.family: 1.0 for found in found_in(story.texts[index])}
    observed = any(one.speaker and one.speaker.name in story.observers for one in story.spoken_in[index])
    signs["observer_quoted" if observed else "party_quoted"] = story.quoted_share(index)
    opening = story.paragraph_opening(index)
    if opening != index and has_cue("enumerates", story.texts[opening]):
        signs["under_issue"] = 1.0
    return signs


def _merit(story: Story, index: int, section: SectionKind, signs: Mapping[str, float]) -> float:
    bonuses = _bonuses()[section]
    chance: float = getattr(story.judgements[index], section.value)
    return bonuses["model"] * chance + sum(bonuses.get(sign, 0.0) * much for sign, much in signs.items())


def reasons(story: Story, index: int, section: SectionKind) -> tuple[str, ...]:
    """Why a sentence is proposed for a section, in plain words, the heaviest reason first: "looks ahead: likely to"."""
    bonuses = _bonuses()[section]
    said: dict[str, Message] = {}
    for found in found_in(story.texts[index]):
        if bonuses.get(found.cue.family, 0.0) > 0:
            said.setdefault(
                found.cue.family,
                say("{sign}: {words}", sign=Message(found.cue.says), words=" ".join(found.words.split())),
            )
    heaviest = tuple(said[family] for family in sorted(said, key=lambda family: -bonuses[family])[:3])
    chance: float = getattr(story.judgements[index], section.value)
    reading = say("reads like {part} ({percent}%)", part=_NAMES[section], percent=f"{100 * chance:.0f}")
    return heaviest if heaviest and chance < _TELLING else (*heaviest, reading)


_TELLING = 0.25
"""Below this chance, that of one in four parts a sentence may play, the model is no reason where there is another."""

_NAMES = {
    SectionKind.BACKGROUND: say("background"),
    SectionKind.KEY_ISSUES: say("the heart of the matter"),
    SectionKind.OUTLOOK: say("what is to come"),
}
