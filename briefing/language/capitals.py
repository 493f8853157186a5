"""Tells names from ordinary words that have a capital only because they begin a sentence or stand in a headline."""

from collections.abc import Iterator

from briefing.language.nouns import given_names, word_set
from briefing.language.outline import Outline
from briefing.language.tags import Tag
from briefing.language.verbs import is_reporting, verbs

_SENTENCE_STARTS_AFTER = frozenset((Tag.STOP, Tag.BREAK, Tag.QUOTE, Tag.COLON, Tag.OPEN, Tag.DASH))
_HEADLINE_SHARE = 0.7
"""A block with a larger share of capitalised words is set as a headline."""

_HEADLINE_WORDS = 4
_NICKNAME_WORDS = 2


def settle_capitals(made: Outline) -> None:
    """Corrects the classes of capitalised words, and takes nicknames (Marcia “Cia” Price) out of the quotations."""
    ordinary = {word for word, tag in zip(made.words, made.tags, strict=True) if tag in (Tag.NOUN, Tag.PARTICIPLE)}
    blocks = [(first, last, _is_headline(made, first, last)) for first, last in _blocks(made)]
    proper = {
        made.words[i]
        for first, last, headline in blocks
        for i in range(first + 1, last)
        if not headline and made.tags[i] is Tag.NAME and made.tags[i - 1] not in _SENTENCE_STARTS_AFTER
    }
    for first, last, headline in blocks:
        for i in range(first, last):
            tag = made.tags[i]
            if tag is Tag.NAME and (headline or i == 0 or made.tags[i - 1] in _SENTENCE_STARTS_AFTER):
                named = made.words[i] in proper and not (headline and is_reporting(made.words[i]))
                made.tags[i] = Tag.NAME if named else _class_of(made, i, ordinary)
            elif tag in (Tag.AUXILIARY, Tag.TIME) and (
                _is_given_name(made, i) or (not headline and _is_surname(made, i))
            ):
                made.tags[i] = Tag.NAME
    nicknames = {i for i in made.quotes if _is_nickname(made, i)}
    for i in nicknames:
        made.tags[i] = Tag.NAME
    kept = [(i, stretch) for i, stretch in zip(made.quotes, made.stretches, strict=True) if i not in nicknames]
    made.quotes, made.stretches = [i for i, _ in kept], [stretch for _, stretch in kept]


def _blocks(made: Outline) -> Iterator[tuple[int, int]]:
    """The first token of each block and its last, which is a break."""
    first = 0
    for i, tag in enumerate(made.tags):
        if tag is Tag.BREAK:
            yield first, i
            first = i + 1


def _is_headline(made: Outline, first: int, last: int) -> bool:
    """Whether a block is set with capitals throughout, small words apart; a verb without one shows that it is not."""
    if any(made.tags[i] is Tag.VERB for i in range(first, last)):
        return False
    words = [i for i in range(first, last) if made.tags[i] in (Tag.NAME, Tag.NOUN, Tag.VERB, Tag.PARTICIPLE)]
    names = sum(made.tags[i] is Tag.NAME for i in words)
    return len(words) >= _HEADLINE_WORDS and names > _HEADLINE_SHARE * len(words)


def _class_of(made: Outline, i: int, ordinary: set[str]) -> Tag:
    """What a word would be without its capital; a name stays one."""
    word = made.words[i]
    named = made.tags[i + 1] is Tag.NAME
    if word in given_names() or word.rstrip(".") in word_set("titles"):
        return Tag.NAME
    verb = verbs().get(word)
    if verb and not (named and verb.bare):
        return Tag.VERB
    if word.endswith(("ed", "ing")) and len(word) > 5 and named:
        return Tag.PARTICIPLE
    return Tag.NOUN if word in ordinary or word in word_set("person") else Tag.NAME


def _is_given_name(made: Outline, i: int) -> bool:
    """Will Smith, April Jones: a given name that is a word of grammar or a month elsewhere."""
    capital = made.text[made.starts[i] : made.starts[i] + 1].isupper()
    return capital and made.words[i] in given_names() and made.tags[i + 1] is Tag.NAME


def _is_surname(made: Outline, i: int) -> bool:
    """George Will, Ai Jun; Will wrote: a name's last word that is a word of grammar or a short month elsewhere."""
    if not made.text[made.starts[i]].isupper() or made.words[i] not in word_set("surnames_like_words"):
        return False
    return (i > 0 and made.tags[i - 1] is Tag.NAME) or is_reporting(made.words[i + 1])


def _is_nickname(made: Outline, i: int) -> bool:
    """Whether a short stretch stands within a name."""
    if not (0 < i < len(made) - 1 and made.tags[i - 1] is Tag.NAME and made.tags[i + 1] is Tag.NAME):
        return False
    words = made.text[made.starts[i] + 1 : made.ends[i] - 1]
    return len(words.split()) <= _NICKNAME_WORDS and words[:1].isupper() and words[-1:].isalpha()
