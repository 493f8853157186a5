"""Noun phrases: who or what a sentence speaks of, outside quotation marks."""

import re
from dataclasses import dataclass
from enum import Enum

from briefing.language.nouns import NounKind, noun_kinds, word_set
from briefing.language.outline import Outline
from briefing.language.tags import Tag
from briefing.language.verbs import REPORTING, verbs


class PhraseKind(Enum):
    """What a phrase could mean as a speaker."""

    HE = "he"
    SHE = "she"
    THEY = "they"
    I = "I"  # noqa: E741  the English pronoun
    WE = "we"
    IT = "it"
    YOU = "you"
    OBJECT = "him, her, them"
    FULL_NAME = "a name of two words or more"
    SHORT_NAME = "a name of one word"
    PERSON = "a noun for people"
    BODY = "a body"
    DOCUMENT = "a document"
    OTHER = "something else"


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens `first` up to but not including `last`.

    `name_first` is the first token of the personal name that ends the phrase, titles left off; -1 where it has none.
    `head` is the token that says what the phrase is. `genitive` is set where ’s follows.
    """

    first: int
    last: int
    kind: PhraseKind
    head: int
    name_first: int = -1
    genitive: bool = False


_PRONOUNS = {
    "he": PhraseKind.HE, "she": PhraseKind.SHE, "they": PhraseKind.THEY, "i": PhraseKind.I, "we": PhraseKind.WE,
    "it": PhraseKind.IT, "you": PhraseKind.YOU,
}  # fmt: skip
_OWNERS = {
    "his": PhraseKind.HE, "her": PhraseKind.SHE, "their": PhraseKind.THEY, "my": PhraseKind.I, "our": PhraseKind.WE,
    "its": PhraseKind.IT,
}  # fmt: skip
_OPENERS = frozenset((Tag.DETERMINER, Tag.POSSESSIVE, Tag.NUMBER, Tag.NAME, Tag.NOUN, Tag.PARTICIPLE))
_NOUN_KINDS = {
    NounKind.PERSON: PhraseKind.PERSON,
    NounKind.BODY: PhraseKind.BODY,
    NounKind.DOCUMENT: PhraseKind.DOCUMENT,
    NounKind.SPEECH: PhraseKind.DOCUMENT,
}
_TITLE_OF = frozenset(
    """secretary minister department university bank speaker house board institute bureau church city ministry academy
    council chief archbishop bishop office federation association league daughters sons state society center president
    library museum school college chamber committee""".split()  # noqa: SIM905  read as a list of words, not of strings
)
_COMPOUND = re.compile(r"-(?:\w+(?:ing|ed)|born|led|winner|elect|era|style|wide|owner)$")
"""The end of a compound that is no name though it begins with one: Oscar-winner, Leeds-born."""

_ADJECTIVES = frozenset((Tag.NOUN, Tag.PARTICIPLE, Tag.NUMBER))
_DETERMINERS = frozenset((Tag.DETERMINER, Tag.POSSESSIVE))
_AFTER_NOUN = frozenset((Tag.VERB, Tag.AUXILIARY, Tag.PREPOSITION, Tag.COMMA, Tag.GENITIVE, Tag.NOUN, Tag.NAME))
_ARTICLES = frozenset("the a an this that".split())  # noqa: SIM905


def phrases(made: Outline, first: int, last: int) -> list[Phrase]:
    """The noun phrases among tokens `first` up to `last`, in order; none within another."""
    found: list[Phrase] = []
    i = first
    while i < last:
        tag = made.tags[i]
        if tag is Tag.PRONOUN:
            found.append(Phrase(i, i + 1, _PRONOUNS.get(made.words[i], PhraseKind.OBJECT), i))
            i += 1
        elif tag in _OPENERS or _plain_noun(made, i, last):
            end = _end(made, i, last)
            if end > i:
                found += _parts(made, i, end)
            i = max(end, i + 1)
        else:
            i += 1
    return found


def _plain_noun(made: Outline, i: int, last: int) -> bool:
    """Whether a word that could be a verb begins a phrase: of state, heads should."""
    if made.tags[i] is not Tag.VERB:
        return False
    verb = verbs()[made.words[i]]
    if i and made.tags[i - 1] is Tag.PREPOSITION and made.words[i - 1] != "to":
        return verb.bare  # in return, of state
    if made.words[i] not in noun_kinds() or i + 1 >= last:
        return False
    return made.tags[i + 1] is Tag.AUXILIARY or noun_kinds().get(made.words[i + 1]) is NounKind.PERSON


def _end(made: Outline, first: int, last: int) -> int:
    """Where the run of words that begins with token `first` ends."""
    run, i = _Run(made, first, last), first
    while i < last and run.takes(i):
        i += 1
    return i


class _Run:
    """A run of words from token `first` on that may form one phrase, read word by word."""

    def __init__(self, made: Outline, first: int, last: int) -> None:
        self._made = made
        self._first = first
        self._last = last
        self._determined = made.tags[first] in _DETERMINERS
        self._named = False

    def takes(self, i: int) -> bool:
        """Whether token i goes on the run."""
        made, tag = self._made, self._made.tags[i]
        if tag in (Tag.NAME, Tag.GENITIVE):
            self._named = tag is Tag.NAME
            self._determined |= tag is Tag.GENITIVE
            return True
        if tag is Tag.NOUN:
            return self._determined or not self._named or _noun_may_follow(made, i, self._last)
        if tag in (Tag.VERB, Tag.PARTICIPLE):
            return _verb_as_noun(made, self._first, i, self._last)
        if tag in (Tag.PREPOSITION, Tag.CONJUNCTION):
            return _links_names(made, i, self._last) or _joins_titles(made, i, self._last)
        if tag is Tag.COMMA:
            return _parts_adjectives(made, self._first, i, self._last)
        if tag in _DETERMINERS:
            return i == self._first or made.tags[i - 1] is Tag.DETERMINER
        follows = made.tags[i + 1] if i + 1 < self._last else Tag.STOP
        qualifies = tag is Tag.ADVERB and self._determined and follows in (Tag.NOUN, Tag.PARTICIPLE)
        return tag is Tag.NUMBER or qualifies


def _noun_may_follow(made: Outline, i: int, last: int) -> bool:
    """Whether a noun goes on a phrase that began with a name: Trump campaign spokesman, but not Clinton alone."""
    if i + 1 < last and made.tags[i + 1] is Tag.NAME:
        return True
    kinds = noun_kinds()
    nearby = range(i, min(i + 3, last))
    return any(
        made.words[j] in kinds or made.words[j] in word_set("titles") for j in nearby if made.tags[j] is Tag.NOUN
    )


def _verb_as_noun(made: Outline, first: int, i: int, last: int) -> bool:
    """Whether a word that could be a verb is a noun or adjective here: the report, a leading critic."""
    before = made.tags[i - 1] if i > first else None
    follows = made.tags[i + 1] if i + 1 < last else Tag.STOP
    verb = verbs().get(made.words[i])
    if i == first:
        return made.tags[i] is Tag.VERB  # see `_plain_noun`
    if before in (Tag.DETERMINER, Tag.NUMBER) and verb and verb.group in REPORTING and not verb.bare:
        return made.words[i - 1] in _ARTICLES  # one said, some argued, the 43-year-old asked
    if before in (Tag.DETERMINER, Tag.POSSESSIVE, Tag.GENITIVE, Tag.NUMBER):
        return True
    if verb is None:
        return before is Tag.ADVERB and follows in (Tag.NOUN, Tag.NAME)
    noun = verb.bare and made.words[i] in noun_kinds()
    return noun and before in (Tag.NAME, Tag.NOUN, Tag.VERB) and follows in _AFTER_NOUN


def _links_names(made: Outline, i: int, last: int) -> bool:
    """Whether a small word holds a name together: Secretary of State, Moore & Van Allen, Charles de Gaulle."""
    if i == 0 or i + 1 >= last:
        return False
    before, after, word = made.tags[i - 1], made.tags[i + 1], made.words[i]
    if word == "&" and before is Tag.NAME:
        return after is Tag.NAME
    if word == "of" and made.words[i - 1] == "secretary":
        return made.words[i + 1] == "state" or _capital(made, i + 1)
    if word != "of" or not _capital(made, i - 1):
        return word in word_set("particles") and before is Tag.NAME and after is Tag.NAME
    return made.words[i - 1] in _TITLE_OF and (_capital(made, i + 1) or made.words[i + 1] == "the")


def _joins_titles(made: Outline, i: int, last: int) -> bool:
    """Whether “and” stands between two titles before one name: former Gov. and Senator Ann Lee."""
    titles, words = word_set("titles"), made.words
    if words[i] not in ("and", "&") or words[i - 1].rstrip(".") not in titles or i + 2 >= last:
        return False
    if i > 1 and words[i - 2].rstrip(".") in titles and words[i - 2].endswith("."):
        return False  # Mr. King and Mr. Lee: two people
    end = i + 1
    while end < last and made.tags[end] in (Tag.NAME, Tag.NOUN):
        end += 1
    titled = any(words[j].rstrip(".") in titles for j in range(i + 1, end - 1))
    return titled and made.tags[end - 1] is Tag.NAME


def _parts_adjectives(made: Outline, first: int, i: int, last: int) -> bool:
    """Whether a comma stands between two adjectives: the tall, 71-year-old diplomat."""
    if i != first + 2 or made.tags[first] is not Tag.DETERMINER or made.tags[i - 1] not in _ADJECTIVES:
        return False
    kinds, end = noun_kinds(), i + 1
    while end < last and made.tags[end] in _ADJECTIVES:
        end += 1
    return end > i + 2 and made.words[i - 1] not in kinds and made.words[end - 1] in kinds


def _capital(made: Outline, i: int) -> bool:
    return made.text[made.starts[i] : made.starts[i] + 1].isupper()


def _parts(made: Outline, first: int, last: int) -> list[Phrase]:
    """A run of words as phrases: one, or with a genitive also the owner: [[Trump]’s campaign]."""
    owners = [i for i in range(first, last) if made.tags[i] is Tag.GENITIVE]
    kind = _OWNERS.get(made.words[first])
    found = [Phrase(first, first + 1, kind, first, genitive=True)] if kind else []
    found += [_phrase(made, first, i, genitive=True) for i in owners[:2] if i > first]
    if not owners or owners[-1] < last - 1:
        found.append(_phrase(made, first, last, after=owners[-1] + 1 if owners else first))
    return found


def _phrase(made: Outline, first: int, last: int, *, after: int | None = None, genitive: bool = False) -> Phrase:
    """One phrase with its head; the name must begin at token `after` or later."""
    name_first = _name_first(made, first if after is None else after, last)
    head = last - 1
    return Phrase(first, last, _kind(made, first, last, name_first), head, name_first, genitive)


def _name_first(made: Outline, first: int, last: int) -> int:
    """The first token of the personal name at the end of a phrase, titles left off, or -1."""
    if made.tags[last - 1] is not Tag.NAME:
        return -1
    particles, i = word_set("particles"), last - 1
    while i > first and (
        made.tags[i - 1] is Tag.NAME or (made.words[i - 1] in particles and made.tags[i - 2] is Tag.NAME)
    ):
        i -= 1
    return name_start(made, i, last)


def name_start(made: Outline, first: int, last: int) -> int:
    """Where the personal name begins in a run of capitalised words: after the last title that is not its last word.

    Of “Secretary of State Ann Lee” the run after “of” is “State Ann Lee”, whose first word belongs to the title.
    """
    titles = word_set("titles")
    if last - first > 2 and made.words[first - 1] == "of" and made.words[first - 2] in titles:
        first += 1
    for i in range(first, last - 1):
        if made.words[i].rstrip(".") in titles or _COMPOUND.search(made.words[i]):
            first = i + 1
    while first < last - 1 and is_particle(made, first):  # Mr van Rompuy: one name, not two
        first += 1
    return first


def is_particle(made: Outline, i: int) -> bool:
    """Whether token i is a small word inside a name, without a capital: [van] Rompuy, but Al Gore."""
    return made.words[i] in word_set("particles") and not _capital(made, i)


def _kind(made: Outline, first: int, last: int, name_first: int) -> PhraseKind:
    """What a phrase could mean, from its last word and its name."""
    noun = noun_kinds().get(made.words[last - 1])
    if noun:
        return _NOUN_KINDS[noun]
    if name_first < 0:
        return PhraseKind.OTHER
    if made.tags[first] is Tag.DETERMINER and name_first <= first + 1:
        return PhraseKind.BODY  # the Sierra Club, the FBI
    if made.words[last - 1] in word_set("suffixes") and last - name_first > 2:
        last -= 1
    return PhraseKind.FULL_NAME if last - name_first > 1 else PhraseKind.SHORT_NAME
