"""Makes the outline of a text: words outside quotation marks, their classes, and sentences."""

from collections.abc import Iterable, Iterator, Sequence

from briefing.language.capitals import settle_capitals
from briefing.language.outline import Outline
from briefing.language.quoted import Quoted
from briefing.language.tags import CLASSES, TOKEN, Tag, classes, tag_mark, tag_word
from briefing.language.verbs import is_reporting, verbs
from briefing.model.article import Span

_ENDS_SENTENCE = frozenset(".!?…")

LONGEST_SENTENCE = 150
"""Tokens. A longer stretch without a full stop is cut, so that no text makes the search for subjects quadratic."""


def read_outline(text: str, blocks: Iterable[Span], stretches: Sequence[Quoted]) -> Outline:
    """Reads a text once. `stretches` are its quoted stretches in order, each within one of `blocks`."""
    made = Outline(text, stretches)
    waiting = iter(stretches)
    stretch = next(waiting, None)
    for number, block in enumerate(blocks):
        at = block.start
        while stretch and stretch.span.start < block.end:
            _add_words(made, at, stretch.span.start, number)
            made.quotes.append(len(made))
            made.add(stretch.span.start, stretch.span.end, "", Tag.QUOTE, number)
            at = stretch.span.end
            stretch = next(waiting, None)
        _add_words(made, at, block.end, number)
        made.add(block.end, block.end, "", Tag.BREAK, number)
    settle_capitals(made)
    _divide(made)
    return made


def _add_words(made: Outline, start: int, end: int, block: int) -> None:
    """The tokens of a stretch outside marks."""
    known, forms = classes(), verbs()
    for match in TOKEN.finditer(made.text, start, end):
        word = match.group().lower().replace("’", "'").replace(" ", "_")
        kind = match.lastgroup
        tag = tag_word(match.group(), word, known, forms) if kind == "word" else tag_mark(kind or "", word)
        made.add(match.start(), match.end(), word, tag, block)


def _divide(made: Outline) -> None:
    """Divides the tokens into sentences."""
    first = 0
    for i in range(len(made)):
        made.sentence_of.append(len(made.sentences))
        if i + 1 == len(made) or i - first >= LONGEST_SENTENCE or _ends_sentence(made, i):
            made.sentences.append((first, i + 1))
            first = i + 1


def _ends_sentence(made: Outline, i: int) -> bool:
    """Whether a sentence ends with token i."""
    tag, follows = made.tags[i], made.tags[i + 1]
    if tag is Tag.BREAK:
        return True
    capital = follows is Tag.QUOTE or made.text[made.starts[i + 1] : made.starts[i + 1] + 1].isupper()
    if tag is Tag.STOP:
        figure = follows is Tag.NUMBER and made.ends[i] < made.starts[i + 1]
        return capital or figure or follows is Tag.BREAK
    if tag is Tag.QUOTE and (capital or follows is Tag.OPEN):
        return _quote_ends_sentence(made, i)
    return tag is Tag.NAME and made.words[i].endswith(".") and capital and _may_begin_sentence(made, i + 1)


def _may_begin_sentence(made: Outline, i: int) -> bool:
    """Whether token i, after an abbreviation, rather begins a sentence than goes on with a name."""
    if made.tags[i] is Tag.QUOTE:
        return made.text[made.starts[i] + 1 : made.starts[i] + 2].isupper() and not made.words[i - 1][:-1].isalpha()
    return made.tags[i] in CLASSES


def _quote_ends_sentence(made: Outline, i: int) -> bool:
    """Whether a quotation before a capital ends its sentence: “... .” He left; but not “... ?” Ann asked."""
    words = made.text[made.starts[i] : made.ends[i]].rstrip("\"'”’ »")
    if words[-1:] not in _ENDS_SENTENCE:
        return False
    if words[-1] == ".":
        return True
    return not any(is_reporting(made.words[j]) for j in _phrase_after(made, i))


def _phrase_after(made: Outline, i: int) -> Iterator[int]:
    """Up to six tokens after token i, to the end of the phrase."""
    for j in range(i + 1, min(i + 7, len(made))):
        if made.tags[j] in (Tag.STOP, Tag.QUOTE, Tag.BREAK):
            return
        yield j
