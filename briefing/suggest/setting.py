"""The setting of a quoted stretch: what its words and the words around it look like."""

import re
from dataclasses import dataclass

from briefing.language.outline import Outline
from briefing.language.quoted import Quoted
from briefing.language.tags import Tag
from briefing.model.quotation import QuotationKind

_BEFORE = {Tag.COLON: "colon", Tag.COMMA: "comma", Tag.DASH: "dash", Tag.OPEN: "bracket", Tag.QUOTE: "quote"}
_PLAIN = re.compile(r"[^\W\d_]+")
_SMALL = frozenset(["of", "the", "and", "a", "an", "in", "to", "for", "on", "at", "with", "is", "or"])
_FULL_WORDS = 4
"""A quotation that stands by itself has at least so many words."""


@dataclass(frozen=True, slots=True)
class Setting:
    """How a quoted stretch stands in its sentence.

    `token` is its token in the outline. `opens`: nothing of the sentence stands before it; `alone`: nothing stands
    after it either. `before` is the class of what precedes it ("comma", "word", "start", ...), `ending` the mark that
    ends its words (or follows them), "" for none. `size` is its count of words, capitals the share that begin with one.
    """

    token: int
    stretch: Quoted
    kind: QuotationKind
    opens: bool
    alone: bool
    first_of_block: bool
    before: str
    ending: str
    size: int
    capitals: float
    capital: bool
    words: frozenset[str]


def setting(made: Outline, number: int) -> Setting:
    """The setting of the n-th quoted stretch of an outline."""
    token = made.quotes[number]
    first, last = made.sentences[made.sentence_of[token]]
    stretch = made.stretches[number]
    words = stretch.words.of(made.text).split()
    before = _before(made, token, first)
    capital = bool(words) and words[0].lstrip("‘'\"“[(…. ")[:1].isupper()
    capitals = sum(word[:1].isupper() or word in _SMALL for word in words) / max(1, len(words))
    opens = token == first
    return Setting(
        token=token,
        stretch=stretch,
        kind=_kind(before, capital, len(words), stretch.continued),
        opens=opens,
        alone=opens and all(made.tags[i] in (Tag.BREAK, Tag.STOP) for i in range(token + 1, last)),
        first_of_block=token == 0 or made.tags[token - 1] is Tag.BREAK,
        before=before,
        ending=_ending(made, token, stretch),
        size=len(words),
        capitals=capitals,
        capital=capital,
        words=frozenset(_PLAIN.findall(stretch.words.of(made.text).lower())),
    )


def _before(made: Outline, token: int, first: int) -> str:
    """What stands before a quotation: a mark, the start of its sentence, a verb, a small word or another word."""
    if token == first:
        return "start"
    tag = made.tags[token - 1]
    if tag in _BEFORE:
        return _BEFORE[tag]
    if tag is Tag.VERB:
        return "verb"
    if tag in (Tag.DETERMINER, Tag.POSSESSIVE, Tag.GENITIVE):
        return "determiner"
    return made.words[token - 1] if made.words[token - 1] in ("that", "as", "of", "is", "was", "to") else "word"


def _ending(made: Outline, token: int, stretch: Quoted) -> str:
    """The mark at the end of the words, or the comma that follows them outside the marks."""
    last = made.text[stretch.words.end - 1 : stretch.words.end]
    if last in ",.?!…—–-":
        return "—" if last in "—–-" else last
    follows = made.tags[token + 1] if token + 1 < len(made) else Tag.BREAK
    return "," if follows is Tag.COMMA else ""


def _kind(before: str, capital: bool, size: int, continued: bool) -> QuotationKind:
    """FULL for what begins as a sentence does and follows no word of the reporter's own."""
    begins = continued or (capital and before in ("start", "comma", "colon", "dash", "quote", "verb"))
    return QuotationKind.FULL if begins and size >= _FULL_WORDS else QuotationKind.PARTIAL
