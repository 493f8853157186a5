"""The role of a person in the article's own words: what stands before the name, or set off after it."""

import re
from collections.abc import Iterable

from briefing.language.nouns import NounKind, noun_kinds, word_set
from briefing.language.outline import Outline
from briefing.language.phrases import Phrase
from briefing.language.tags import Tag
from briefing.language.verbs import is_reporting

_ENDS = frozenset(
    {Tag.COMMA, Tag.STOP, Tag.BREAK, Tag.DASH, Tag.CLOSE, Tag.OPEN, Tag.QUOTE, Tag.COLON}
    | {Tag.RELATIVE, Tag.SUBORDINATOR, Tag.AUXILIARY}
)
_DROPPED = frozenset((Tag.DETERMINER, Tag.POSSESSIVE, Tag.ADVERB))
_LOOSE = frozenset((Tag.PREPOSITION, Tag.CONJUNCTION, Tag.DETERMINER, Tag.POSSESSIVE, Tag.ADVERB, Tag.GENITIVE))
"""What no role ends with."""

_OF_A_ROLE = frozenset(
    (Tag.DETERMINER, Tag.POSSESSIVE, Tag.NAME, Tag.NOUN, Tag.GENITIVE, Tag.NUMBER, Tag.VERB, Tag.ADVERB)
)
"""What stands between an article and the noun that ends a role, verbs that look like nouns with it (lead author)."""

_LONGEST = 16
"""Tokens of an apposition; a longer one is a clause that tells a story."""

_REACH = 7
"""Tokens of an apposition in which the noun for a person must stand: deputy chief scientist of the fisheries board."""

_FEW = 2
"""Words of a role that may say too little."""

_BEING = frozenset(["is", "was", "serves", "served"])
_COURTESY = frozenset(["mr", "mrs", "ms", "miss", "sir", "dr"])
_FOR_PEOPLE = re.compile(r"(?:ist|man|woman|person|mate|runner|surgeon|preneur|ician|grapher|blogger)$")
"""Endings of nouns that name people, for those that the lexicon does not list."""

_COMMA_INSIDE = re.compile(r"[,.](?=[^\w\s]+$)")


def role(made: Outline, named: Iterable[Phrase]) -> str | None:
    """The fullest role that the article gives where it names somebody; titles before the name come first."""
    before = after = None
    for phrase in named:
        before = max(before, _telling(_before(made, phrase)), key=lambda words: len(words or ""))
        after = after or _telling(_after(made, phrase)) or _telling(_explained(made, phrase))
    return before or after


def _telling(words: str | None) -> str | None:
    """A role, unless it says too little by itself (wife, candidate, older brother)."""
    if words is None or len(words.split()) > _FEW or not words.islower():
        return words
    head = words.split()[-1]
    return None if head in word_set("kin") or words in word_set("no_role_alone") else words


def _before(made: Outline, phrase: Phrase) -> str | None:
    """Chinese foreign ministry spokesman [Wang Wenbin]; the harbour’s chief engineer [Martha Okafor]."""
    last = phrase.name_first
    while last > phrase.first and _plain(made, last - 1) in _COURTESY:
        last -= 1
    first = _after_owner(made, phrase.first, last)
    if first < last and made.tags[first] is Tag.NUMBER and made.tags[first - 1] is Tag.PREPOSITION:
        first += 1  # In 2015 President Ann Lee
    first = _without_lead(made, first, last)
    courtesies = any(_plain(made, i) in _COURTESY for i in range(first, last))
    if first >= last or courtesies or not _names_a_role(made, first, last):
        return None
    return " ".join(made.written(first, last).split())


def _names_a_role(made: Outline, first: int, last: int) -> bool:
    """Whether the words are a whole role: [chief engineer], [Secretary] of State."""
    of = next((i for i in range(last - 1, first, -1) if made.words[i] == "of"), None)
    return _is_role(_plain(made, last - 1)) or (of is not None and _is_role(_plain(made, of - 1)))


def _plain(made: Outline, i: int) -> str:
    return made.words[i].rstrip(".")


def _is_role(word: str) -> bool:
    """Whether a word, without its full stop, ends a role: one person's, and more than half of a title."""
    if word in word_set("no_roles") or (word.endswith("s") and not word.endswith("ss")):
        return False
    named = word in word_set("titles") or noun_kinds().get(word) is NounKind.PERSON
    return named or _FOR_PEOPLE.search(word) is not None


def _after_owner(made: Outline, first: int, last: int) -> int:
    """Where a role begins that somebody owns: a name stays (Leeds’s mayor), another owner goes (the town’s mayor)."""
    owner = max((i for i in range(first, last) if made.tags[i] is Tag.GENITIVE), default=None)
    if owner is not None:
        named = owner
        if made.words[owner] in ("'", "’") and made.tags[owner + 1] is not Tag.NAME:
            return first + (made.tags[first] in _DROPPED)  # the dockers’ union secretary
        while named > first and (made.tags[named - 1] is Tag.NAME or (named < owner and made.words[named - 1] == "of")):
            named -= 1
        first = owner + 1 if named == owner else named
    while first < last and made.tags[first] in _DROPPED:
        first += 1
    return first


def _without_lead(made: Outline, first: int, last: int) -> int:
    """Where a role with a capital begins: [the way] Mayor, but former Mayor, party Chairman."""
    i = last
    while i > first and (_capital(made, i - 1) or made.words[i - 1] in ("of", "and", "the", "&")):
        i -= 1
    return first if i in (first, last) or _belongs(made.words[i - 1]) else i


def _capital(made: Outline, i: int) -> bool:
    return made.text[made.starts[i]].isupper()


def _belongs(word: str) -> bool:
    """Whether a word without a capital goes with a title that has one."""
    listed = word in word_set("before_titles") or word in word_set("no_roles")
    return listed or _is_role(word) or noun_kinds().get(word) is NounKind.BODY


def _after(made: Outline, phrase: Phrase) -> str | None:
    """[Ann Lee], a professor of law at Leeds; [Ann Lee], who is a professor of law at Leeds."""
    i = phrase.last
    if i + 2 >= len(made) or made.tags[i] is not Tag.COMMA or phrase.genitive or made.words[i + 1] in ("whose", "and"):
        return None
    i += 1
    if made.tags[i] is Tag.NUMBER and made.tags[i + 1] is Tag.COMMA:
        i += 2  # Ann Lee, 43, a nurse
    if made.words[i] == "who" and made.words[i + 1] in _BEING:
        i += 2 + (made.words[i + 2] == "as")
    while made.tags[i] in _DROPPED:
        i += 1
    end = _end(made, i)
    head = _head(made, i, end)
    return _set_off(made, _after_owner(made, i, head), end) if head >= 0 and end - i <= _LONGEST else None


def _explained(made: Outline, phrase: Phrase) -> str | None:
    """The bank’s chief economist, [Ann Lee], said: a role whose bearer is named after a comma."""
    last = phrase.first - 1
    if last < 1 or made.tags[last] is not Tag.COMMA or made.tags[phrase.last] is not Tag.COMMA or phrase.genitive:
        return None
    first = last
    while first > max(0, last - _LONGEST) and (made.tags[first - 1] in _OF_A_ROLE or _links(made, first - 1)):
        first -= 1
        if made.tags[first] in (Tag.DETERMINER, Tag.POSSESSIVE):
            break
    start = _after_owner(made, first, last)
    owned = made.tags[first] in _DROPPED or any(made.tags[i] is Tag.GENITIVE for i in range(first, last))
    whole = owned and start < last and _names_a_role(made, start, last)
    return _set_off(made, start, last) if whole else None


def _links(made: Outline, i: int) -> bool:
    """Whether a token is the “of” within a name: the Bank of Leeds."""
    return made.words[i] == "of" and i > 0 and _capital(made, i - 1) and _capital(made, i + 1)


def _end(made: Outline, i: int) -> int:
    """Where an apposition that begins with token i ends: at a mark, or where a clause begins."""
    end = i
    while made.tags[end] not in _ENDS and end - i <= _LONGEST:
        if made.words[end] == "whose" or (end > i and _says(made, end)):
            break
        end += 1
    return end


def _says(made: Outline, i: int) -> bool:
    """Whether a token is a verb of speech, and no noun that looks like one (the state, a counsel)."""
    word = made.words[i]
    return made.tags[i] is Tag.VERB and is_reporting(word) and word not in noun_kinds() and not word.endswith("ing")


def _head(made: Outline, i: int, end: int) -> int:
    """The last noun for a person before the first preposition of an apposition, or -1; names may have “of” inside."""
    head = -1
    for j in range(i, min(end, i + _REACH)):
        if made.tags[j] in (Tag.PREPOSITION, Tag.PRONOUN) and not _links(made, j):
            break
        if made.tags[j] is Tag.VERB and made.words[j] not in noun_kinds() and head < 0:
            break
        head = j if _is_role(_plain(made, j)) else head
    return head


def _set_off(made: Outline, first: int, end: int) -> str:
    """The words of an apposition; the title of a work that it names belongs to it: author of “Hills”."""
    if made.tags[end] is Tag.QUOTE and made.tags[end - 1] in (Tag.PREPOSITION, Tag.GENITIVE):
        return _COMMA_INSIDE.sub("", " ".join(made.written(first, end + 1).split()))
    while made.tags[end - 1] in _LOOSE and made.words[end - 1] != "ago":
        end -= 1
    return " ".join(made.written(first, end).split())
