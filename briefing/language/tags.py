"""Coarse word classes, enough to find noun phrases and the subjects of verbs."""

import re
import tomllib
from collections.abc import Mapping
from enum import Enum
from functools import cache

from briefing.language.nouns import noun_kinds, word_set
from briefing.language.verbs import Verb
from briefing.paths import resource


class Tag(Enum):
    """Coarse word classes; the first part stands in `word-classes.toml` under these names."""

    DETERMINER = "determiner"
    POSSESSIVE = "possessive"
    PRONOUN = "pronoun"
    RELATIVE = "relative"
    PREPOSITION = "preposition"
    AUXILIARY = "auxiliary"
    CONJUNCTION = "conjunction"
    SUBORDINATOR = "subordinator"
    ADVERB = "adverb"
    TIME = "time"
    VERB = "a verb of the lexicon"
    PARTICIPLE = "an unknown word in -ed or -ing"
    NAME = "a capitalised word that may be a name's"
    NOUN = "any other word"
    NUMBER = "a figure"
    GENITIVE = "’s or s’"
    COMMA = ","
    COLON = ":"
    DASH = "—"
    OPEN = "("
    CLOSE = ")"
    STOP = ". ! ?"
    QUOTE = "a quoted stretch"
    BREAK = "the end of a block"


TOKEN = re.compile(
    r"(?P<initials>(?:[A-Z]-)?(?:[A-Z]\.){2,}|[A-Z]\.(?=\s*[A-Z]))"
    r"|(?P<short>(?:Mr|Mrs|Ms|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Lt|Gen|Col|Maj|Capt|Sgt|Adm|Rev|Jr|Sr|St|Hon|Del|Supt|No|vs"
    r"|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Inc|Corp|Co|Ltd|Bros)\.)"
    r"|(?P<genitive>(?<=\w)['’][sS]\b|(?<=[sSzx])['’](?=\s))"
    r"|(?P<particle>\b(?:(?:in|van|op|aan) ['’]t|(?:van|op|aan) (?:de[nr]?|het)|von de[mnr]|de l[ao]s?)(?= [A-Z]))"
    r"|(?P<word>[@#]?[^\W_]+(?:[-'’_&/](?!s\b)[^\W_]+)*)"
    r"|(?P<stop>[.!?]+)|(?P<dash>--+|[—–―]|(?<=\s)-(?=\s))|(?P<mark>[,;:()\[\]])"
)
"""A token: initials, an abbreviated title, a genitive ending, a particle of two words in a name, a word, or a mark."""

_MARKS = {",": Tag.COMMA, ";": Tag.STOP, ":": Tag.COLON, "(": Tag.OPEN, "[": Tag.OPEN, ")": Tag.CLOSE, "]": Tag.CLOSE}
_TOKENS = {
    "initials": Tag.NAME,
    "genitive": Tag.GENITIVE,
    "particle": Tag.NOUN,
    "stop": Tag.STOP,
    "dash": Tag.DASH,
}
CLASSES = tuple(Tag)[: tuple(Tag).index(Tag.VERB)]
"""The classes whose words are listed in the lexicon."""


def tag_mark(kind: str, word: str) -> Tag:
    """The class of a token that is no plain word; `kind` is its group in `TOKEN`."""
    if kind == "mark":
        return _MARKS[word]
    if kind == "short":
        return Tag.TIME if word[:-1] in classes() else Tag.NAME
    return _TOKENS[kind]


def tag_word(written: str, word: str, known: Mapping[str, Tag], forms: Mapping[str, Verb]) -> Tag:
    """The class of a word by lexicon, capital and ending."""
    tag = known.get(word)
    capital = written[0].isupper() or written[0] == "@"
    if tag:
        return tag
    if capital:
        return Tag.NAME
    if word in forms:
        return Tag.VERB
    if written[0].isdigit():
        return Tag.NUMBER
    if word.endswith("ly"):
        return Tag.NOUN if word in noun_kinds() or word in word_set("nouns_in_ly") else Tag.ADVERB
    return Tag.PARTICIPLE if len(word) > 4 and word.endswith(("ed", "ing")) else Tag.NOUN


@cache
def classes() -> dict[str, Tag]:
    """The class of each word of `word-classes.toml`; a word in two classes has the first."""
    tables = tomllib.loads(resource("lexicons", "word-classes.toml").read_text(encoding="utf-8"))
    found: dict[str, Tag] = {}
    for tag in CLASSES:
        for word in tables[tag.value].split():
            found.setdefault(word, tag)
    return found
