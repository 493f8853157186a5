"""Characters that a reader does not see and that change what he reads or copies: turned text, breaks within words.

As in "Trojan Source" (Boucher and Anderson, 2021) and Unicode's report on security (UTS 39 and 55). What scripts and
emoji need is not reported: joiners between letters that are joined, variation selectors, flags, and the soft hyphens
of web pages, which no copy shows.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from briefing.messages import say
from briefing.model.article import Article, Span
from briefing.model.brief import Brief, Entry
from briefing.model.suggestion import Finding
from briefing.verify.findings import advice, short
from briefing.verify.printed import printed

_UNJOINED = "A-Za-z\u00c0-\u052f0-9"
"""Letters of Latin, Greek and Cyrillic, which no joiner joins, and digits."""

_HIDDEN = re.compile(
    r"(?P<turning>[\u202a-\u202e\u2066-\u2069])"
    r"|(?P<unseen>[\u200b\u2060-\u2065\u206a-\u206f\u3164\uffa0]"
    rf"|(?<=[{_UNJOINED}])[\u200c\u200d\u200e\u200f\u061c\u034f\ufeff](?=[{_UNJOINED}])"
    r"|(?<![\U0001f3f4\U000e0020-\U000e007f])[\U000e0001\U000e0020-\U000e007f]+"
    r"|[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f])"
)


_SUSPECT = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0"
    "\U000e0001\U000e0020-\U000e007f]"
)
"""Every character of `_HIDDEN`, wherever it stands: a text without any is searched ten times as fast for these."""

PIECE = 10_000
"""Characters of a text that are searched at a time, to the end of their paragraph: in a tenth of a millisecond."""


class Effect(Enum):
    """What a hidden character does. TURNING: letters stand in another order than they are read. UNSEEN: nothing."""

    TURNING = auto()
    UNSEEN = auto()


@dataclass(frozen=True, slots=True)
class Hidden:
    """A hidden character, or a run of them: where it stands, in code points of the text, and what it does."""

    span: Span
    effect: Effect
    name: str


def hidden_in(text: str) -> Iterator[Hidden]:
    """The hidden characters of a text, in order; each by its Unicode name, or U+0007 where it has none."""
    for piece in _pieces(text):
        if not _SUSPECT.search(text, piece.start, piece.end):
            continue
        for match in _HIDDEN.finditer(text, piece.start, piece.end):
            effect = Effect.TURNING if match["turning"] else Effect.UNSEEN
            name = unicodedata.name(match[0][0], "").lower() or f"U+{ord(match[0][0]):04X}"
            yield Hidden(Span(*match.span()), effect, name)


def _pieces(text: str) -> Iterator[Span]:
    """Some paragraphs at a time: a search lets no other thread run until it is through."""
    start = 0
    while start < len(text):
        gap = text.find("\n\n", start + PIECE)
        end = gap + 2 if gap >= 0 else len(text)
        yield Span(start, end)
        start = end


def hidden_in_article(article: Article) -> tuple[Hidden, ...]:
    """The hidden characters of an article, to be shown beside it."""
    return tuple(hidden_in(article.text))


def hidden_characters(brief: Brief) -> Iterator[Finding]:
    """Advice for each entry on the page that holds hidden characters, or rests on a place that does."""
    for entry in printed(brief):
        found = list(hidden_in(_words(brief, entry)))
        if found:
            yield _finding(entry, found)


def _words(brief: Brief, entry: Entry) -> str:
    sources = {source.id for source in brief.sources}
    places = [brief.words_at(place) for place in entry.places if place.source in sources]
    return "\n".join((entry.lead_in, entry.text, *places))


def _finding(entry: Entry, found: list[Hidden]) -> Finding:
    names = ", ".join(dict.fromkeys(hidden.name for hidden in found))
    if any(hidden.effect is Effect.TURNING for hidden in found):
        what = say("“{words}” holds characters that turn text round ({names})", words=short(entry.text), names=names)
        why = say("what a reader sees may stand in another order than what is copied, searched or read aloud")
    else:
        what = say("“{words}” holds characters that nobody sees ({names})", words=short(entry.text), names=names)
        why = say("words that look the same are not the same to whoever copies or searches them")
    return advice("hidden", what, why, say("Compare it with the article as it was published"), entry=entry)
