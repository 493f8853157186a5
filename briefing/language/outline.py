"""The outline of a text: its words outside quotation marks, each quoted stretch one token.

Tokens carry a coarse word class, enough to find noun phrases and the subjects of verbs. They are kept as parallel
lists, since an article may have a million words: `outline.tags[i]` is the class of token i.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import cache

from briefing.language.nouns import given_names, word_set
from briefing.language.quoted import Quoted
from briefing.language.verbs import VerbGroup, verbs
from briefing.model.article import Span
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


_TOKEN = re.compile(
    r"(?P<initials>(?:[A-Z]\.){2,}|[A-Z]\.(?=\s*[A-Z]))"
    r"|(?P<short>(?:Mr|Mrs|Ms|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Lt|Gen|Col|Maj|Capt|Sgt|Adm|Rev|Jr|Sr|St|Hon|Del|Supt|No|vs"
    r"|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Inc|Corp|Co|Ltd|Bros)\.)"
    r"|(?P<genitive>(?<=\w)['’][sS]\b|(?<=[sSzx])['’](?=\s))"
    r"|(?P<word>[@#]?[^\W_]+(?:[-'’_&/](?!s\b)[^\W_]+)*)"
    r"|(?P<stop>[.!?]+)|(?P<dash>--+|[—–―]|(?<=\s)-(?=\s))|(?P<mark>[,;:()\[\]])"
)
_MARKS = {",": Tag.COMMA, ";": Tag.STOP, ":": Tag.COLON, "(": Tag.OPEN, "[": Tag.OPEN, ")": Tag.CLOSE, "]": Tag.CLOSE}
_ENDS_SENTENCE = frozenset(".!?…")
_SENTENCE_STARTS_AFTER = frozenset((Tag.STOP, Tag.BREAK, Tag.QUOTE, Tag.COLON, Tag.OPEN, Tag.DASH))
_CLASSES = tuple(Tag)[: tuple(Tag).index(Tag.VERB)]
_NICKNAME_WORDS = 2


@dataclass(slots=True)
class Outline:
    """The tokens of a text. `quotes[n]` is the token of the n-th quoted stretch; `block_of[i]` the block of token i.

    `sentence_of[i]` numbers the sentence that token i stands in; `sentences[s]` gives its first token and the one
    after its last.
    """

    text: str
    stretches: Sequence[Quoted]
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    tags: list[Tag] = field(default_factory=list)
    block_of: list[int] = field(default_factory=list)
    quotes: list[int] = field(default_factory=list)
    sentence_of: list[int] = field(default_factory=list)
    sentences: list[tuple[int, int]] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.tags)

    def span(self, first: int, last: int) -> Span:
        """The place of tokens `first` up to but not including `last`."""
        return Span(self.starts[first], self.ends[last - 1])

    def written(self, first: int, last: int) -> str:
        """The text of tokens `first` up to but not including `last`, as it stands."""
        return self.text[self.starts[first] : self.ends[last - 1]]

    def add(self, start: int, end: int, word: str, tag: Tag, block: int) -> None:
        """One more token."""
        self.starts.append(start)
        self.ends.append(end)
        self.words.append(word)
        self.tags.append(tag)
        self.block_of.append(block)


LONGEST_SENTENCE = 150
"""Tokens. A longer stretch without a full stop is cut, so that no text makes the search for subjects quadratic."""


def outline(text: str, blocks: Iterable[Span], stretches: Sequence[Quoted]) -> Outline:
    """Reads a text once. `stretches` are its quoted stretches in order, each within one of `blocks`."""
    made = Outline(text, stretches)
    waiting = iter(enumerate(stretches))
    index, stretch = next(waiting, (0, None))
    for number, block in enumerate(blocks):
        at = block.start
        while stretch and stretch.span.start < block.end:
            _add_words(made, at, stretch.span.start, number)
            made.quotes.append(len(made))
            made.add(stretch.span.start, stretch.span.end, "", Tag.QUOTE, number)
            at = stretch.span.end
            index, stretch = next(waiting, (0, None))
        _add_words(made, at, block.end, number)
        made.add(block.end, block.end, "", Tag.BREAK, number)
    _settle_capitals(made)
    _divide(made)
    return made


def _add_words(made: Outline, start: int, end: int, block: int) -> None:
    """The tokens of a stretch outside marks."""
    known, forms = classes(), verbs()
    for match in _TOKEN.finditer(made.text, start, end):
        word = match.group().lower().replace("’", "'")
        kind = match.lastgroup
        tag = _tag_word(match.group(), word, known, forms) if kind == "word" else _tag_other(kind or "", word)
        made.add(match.start(), match.end(), word, tag, block)


def _tag_other(kind: str, word: str) -> Tag:
    if kind == "mark":
        return _MARKS[word]
    if kind == "short":
        return Tag.TIME if word[:-1] in classes() else Tag.NAME
    return {"initials": Tag.NAME, "genitive": Tag.GENITIVE, "stop": Tag.STOP, "dash": Tag.DASH}[kind]


def _tag_word(written: str, word: str, known: dict[str, Tag], forms: dict[str, object]) -> Tag:
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
        return Tag.ADVERB
    return Tag.PARTICIPLE if len(word) > 4 and word.endswith(("ed", "ing")) else Tag.NOUN


@cache
def classes() -> dict[str, Tag]:
    """The class of each word of `word-classes.toml`; a word in two classes has the first."""
    tables = tomllib.loads(resource("lexicons", "word-classes.toml").read_text(encoding="utf-8"))
    found: dict[str, Tag] = {}
    for tag in _CLASSES:
        for word in tables[tag.value].split():
            found.setdefault(word, tag)
    return found


def _settle_capitals(made: Outline) -> None:
    """Tells names from ordinary words with a capital at the start of a sentence, and nicknames from quotations."""
    tags, words = made.tags, made.words
    ordinary = {word for word, tag in zip(words, tags, strict=True) if tag in (Tag.NOUN, Tag.PARTICIPLE)}
    forms, given, people = verbs(), given_names(), word_set("person")
    for i, tag in enumerate(tags):
        if tag is Tag.QUOTE:
            if _is_nickname(made, i):
                tags[i] = Tag.NAME
        elif tag is Tag.NAME and (i == 0 or tags[i - 1] in _SENTENCE_STARTS_AFTER) and tags[i + 1] is not Tag.NAME:
            word = words[i]
            if word in given:
                continue
            if word in forms:
                tags[i] = Tag.VERB
            elif word in ordinary or word in people:
                tags[i] = Tag.NOUN
        elif tag in (Tag.AUXILIARY, Tag.TIME) and tags[i + 1] is Tag.NAME and words[i] in given:
            if made.text[made.starts[i]].isupper():
                tags[i] = Tag.NAME  # Will, April, June


def _is_nickname(made: Outline, i: int) -> bool:
    """Whether a short stretch stands within a name: Marcia “Cia” Price."""
    if not (0 < i < len(made) - 1 and made.tags[i - 1] is Tag.NAME and made.tags[i + 1] is Tag.NAME):
        return False
    words = made.text[made.starts[i] + 1 : made.ends[i] - 1]
    return len(words.split()) <= _NICKNAME_WORDS and words[:1].isupper() and words[-1:].isalpha()


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
        return capital or follows is Tag.BREAK
    if tag is Tag.QUOTE and (capital or follows is Tag.OPEN):
        return _quote_ends_sentence(made, i)
    return tag is Tag.NAME and made.words[i].endswith(".") and capital and follows in _CLASSES


def _quote_ends_sentence(made: Outline, i: int) -> bool:
    """Whether a quotation before a capital ends its sentence: “... .” He left; but not “... ?” Ann asked."""
    words = made.text[made.starts[i] : made.ends[i]].rstrip("\"'”’ »")
    if words[-1:] not in _ENDS_SENTENCE:
        return False
    if words[-1] == ".":
        return True
    return not any(_reports(made.words[j]) for j in _phrase_after(made, i))


def _phrase_after(made: Outline, i: int) -> Iterator[int]:
    """Up to six tokens after token i, to the end of the phrase."""
    for j in range(i + 1, min(i + 7, len(made))):
        if made.tags[j] in (Tag.STOP, Tag.QUOTE, Tag.BREAK):
            return
        yield j


def _reports(word: str) -> bool:
    verb = verbs().get(word)
    return verb is not None and verb.group in (VerbGroup.SAY, VerbGroup.CLAIM)
