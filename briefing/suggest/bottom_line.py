"""The bottom line: the lead of the story, cut at the end of a clause where it is longer than the style's lines."""

import re

from briefing.language.connectives import untied
from briefing.language.trimming import without_dateline
from briefing.model.suggestion import BottomLine, Limits
from briefing.suggest.passages import passage_around
from briefing.suggest.story import Story

_CLAUSE_END = re.compile(
    r"(?:,| —| –| --?) |(?= (?:as|after|while|although|but|and|because|amid|when|before|despite|with|following) )"
)
_SHORTEST = 8
"""Fewer words are not the story: the cut comes later, or the lead stays whole."""

_SCRAP = 4
"""Fewer words after a comma are no clause."""


def bottom_line(story: Story, limits: Limits) -> BottomLine | None:
    """The bottom line, or None for a story without a sentence of the reporter's own."""
    if story.lead is None or story.quoted_share(story.lead) > 0:
        return _without_quotation(story, limits)
    return _from(story, story.lead, limits)


def _without_quotation(story: Story, limits: Limits) -> BottomLine | None:
    """From the first sentence of the story that quotes nobody and stands by itself."""
    for index in story.told[:8]:
        alone = passage_around(story, index)
        if story.quoted_share(index) == 0 and alone and alone.first == alone.last == index:
            return _from(story, index, limits)
    return None


def _from(story: Story, index: int, limits: Limits) -> BottomLine:
    words = story.texts[index]
    cut = trimmed(untied(without_dateline(words)), limits.bottom_line_lines * limits.line_characters)
    return BottomLine((story.span(index, index),), cut if cut != words else None)


def trimmed(words: str, most: int) -> str:
    """The sentence cut at the last end of a clause within `most` characters; whole where no cut leaves a sentence."""
    if len(words) <= most:
        return words
    ends = [match.start() for match in _CLAUSE_END.finditer(words) if match.start() < most]
    good = [end for end in ends if len(words[:end].split()) >= _SHORTEST and not _dangles(words[:end])]
    return words[: good[-1]].rstrip(" ,;:—–-") + "." if good else words


def _dangles(words: str) -> bool:
    """Whether the cut would leave a scrap after the last comma (", ten months")."""
    _, comma, scrap = words.rpartition(",")
    return bool(comma) and len(scrap.split()) < _SCRAP
