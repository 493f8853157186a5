"""Where two wordings of the same thing differ, word by word."""

import re
from difflib import SequenceMatcher

from briefing.model.article import Span

_WORD = re.compile(r"\S+")


def differing(before: str, after: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The spans of `before` that went and those of `after` that came, in code points, each of whole words."""
    old, new = (list(_WORD.finditer(text)) for text in (before, after))
    matcher = SequenceMatcher(a=[word[0] for word in old], b=[word[0] for word in new], autojunk=False)
    changes = [change for change in matcher.get_opcodes() if change[0] != "equal"]
    went = tuple(Span(old[i].start(), old[j - 1].end()) for _, i, j, _, _ in changes if i < j)
    came = tuple(Span(new[i].start(), new[j - 1].end()) for _, _, _, i, j in changes if i < j)
    return went, came
