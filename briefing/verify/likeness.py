"""Which of several texts is most like some words."""

from collections.abc import Iterable
from difflib import SequenceMatcher

from briefing.model.wording import bare_words

ALIKE = 0.6
"""The least share of words in the same order that makes one text the changed form of another (difflib)."""


def likest(words: str, texts: Iterable[str]) -> str:
    """The text that has most of some words in their order, the last of several that have as many; "" where none has."""
    matcher, best, likeness = SequenceMatcher(b=bare_words(words), autojunk=False), "", ALIKE
    for text in texts:
        matcher.set_seq1(bare_words(text))
        if matcher.quick_ratio() >= likeness and (ratio := matcher.ratio()) >= likeness:
            best, likeness = text, ratio
    return best
