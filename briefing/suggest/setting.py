"""The setting of a quoted stretch: what its words and the words around it look like."""

import re
from dataclasses import dataclass

from briefing.language.outline import Outline
from briefing.language.quoted import Quoted
from briefing.language.tags import Tag
from briefing.language.verbs import is_reporting
from briefing.model.quotation import QuotationKind

_BEFORE = {
    Tag.COLON: "colon",
    Tag.COMMA: "comma",
    Tag.DASH: "dash",
    Tag.OPEN: "bracket",
    Tag.CLOSE: "start",
    Tag.STOP: "start",
    Tag.QUOTE: "quote",
}
_FIRST = re.compile(r"[^\W_]")
_PLAIN = re.compile(r"[^\W\d_]+")
_SMALL = frozenset(["of", "the", "and", "a", "an", "in", "to", "for", "on", "at", "with", "is", "or"])
_FULL_WORDS = 4
"""A quotation that stands by itself has at least so many words."""

_RESUMED_WORDS = 2
_LONGEST_INTERRUPTION = 25
"""Tokens between the halves of a split quotation."""


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
    capital = _begins_with_capital(stretch, made.text)
    capitals = sum(word[:1].isupper() or word in _SMALL for word in words) / max(1, len(words))
    opens = token == first
    return Setting(
        token=token,
        stretch=stretch,
        kind=_kind(before, capital, len(words), resumed=stretch.continued or _resumes(made, number)),
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


def _begins_with_capital(stretch: Quoted, text: str) -> bool:
    """Whether the first letter of a stretch is a capital; a figure counts as one."""
    first = _FIRST.search(text, stretch.words.start, stretch.words.end)
    return first is not None and not first.group().islower()


def _resumes(made: Outline, number: int) -> bool:
    """Whether a stretch goes on with a split quotation: “...,” she said, “...”."""
    token = made.quotes[number]
    if number == 0 or made.tags[token - 1] is not Tag.COMMA:
        return False
    before = made.quotes[number - 1]
    between = range(before + 1, token)
    whole = made.sentence_of[before] == made.sentence_of[token] and _begins_with_capital(
        made.stretches[number - 1], made.text
    )
    return whole and len(between) <= _LONGEST_INTERRUPTION and any(is_reporting(made.words[i]) for i in between)


def _kind(before: str, capital: bool, size: int, *, resumed: bool) -> QuotationKind:
    """FULL for what begins as a sentence does and follows no word of the reporter's own, or goes on with such words."""
    begins = capital and before in ("start", "comma", "colon", "dash", "quote", "verb", "bracket")
    full = (begins and size >= _FULL_WORDS) or (resumed and size >= _RESUMED_WORDS)
    return QuotationKind.FULL if full else QuotationKind.PARTIAL
