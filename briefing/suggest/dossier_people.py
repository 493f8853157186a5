"""The people of several articles: who is the same person in two of them, by name, title and role.

Within an article the cast has given every speaker his fullest name there. Across articles a surname alone, or with an
initial, means the one bearer of that surname whom the other articles name in full; where several bear it, the one of
the same role, and where that does not tell either, nobody: two people taken for one is worse than one taken for two.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from briefing.language.nouns import Gender, NounKind, genders, noun_kinds, word_set
from briefing.language.words import topic_of
from briefing.model.brief import Source
from briefing.model.quotation import Quotation, Speaker
from briefing.suggest.dossier_words import Voices
from briefing.suggest.ledger import SpeakerRecord, speakers

_ARTICLES = ("a ", "an ", "the ", "one ", "another ", "some ")


@dataclass(frozen=True, slots=True)
class _Named:
    """What one article calls a speaker. `words` is the name without titles and accents, in lower case.

    () where the article describes the speaker (“a spokesman”) rather than name one.
    """

    name: str
    words: tuple[str, ...]
    role: frozenset[str]
    genders: frozenset[Gender]
    titled: bool

    @property
    def person(self) -> bool:
        """Whether it names a person; a single word without a title may be a body's name."""
        head = self.words[-1] if self.words else ""
        return bool(head) and noun_kinds().get(head) is not NounKind.BODY and (self.full or self.titled)

    @property
    def full(self) -> bool:
        """Whether it has a given name and a surname, both spelt out."""
        return len(self.words) > 1 and len(self.words[0]) > 1

    @property
    def key(self) -> tuple[str, str]:
        """First and last name; what stands between them may be left out, but not “Jr” behind them."""
        return self.words[0], self.words[-1]


class Persons:
    """Who is who in some sources, by their place in the sequence (from 0) and the name that each article gives."""

    def __init__(self, sources: Sequence[Sequence[Quotation]]) -> None:
        self._named: dict[tuple[int, str], _Named] = {}
        for index, quotations in enumerate(sources):
            for name in dict.fromkeys(one.speaker.name for one in quotations if one.speaker):
                self._named[index, name] = _named(name, quotations)
        self._full = {one.key: one.name for one in sorted(self._named.values(), key=_length) if one.full}
        self._short = {one.words: one.name for one in self._named.values() if not one.full}
        self._who = {place: self._resolved(one, place[0]) for place, one in self._named.items()}

    def who(self, source: int, speaker: Speaker) -> str:
        """One name for a person in all sources, and a different one for anybody else."""
        return self._who[source, speaker.name]

    def person(self, source: int, speaker: Speaker) -> str:
        """The one person whom an article names as a speaker, "" where it names a body, or nobody for certain."""
        who = self._who[source, speaker.name]
        return who if self._named[source, speaker.name].person and _OF_SOURCE not in who else ""

    def fullest(self, source: int, speaker: Speaker) -> Speaker:
        """The speaker under the fullest name that any source gives."""
        return replace(speaker, name=_shown(self._who[source, speaker.name]))

    def voices(self, one: tuple[int, Quotation], other: tuple[int, Quotation]) -> Voices:
        """Whether one person speaks both quotations, each given with the place of its source."""
        (here, first), (there, second) = one, other
        if first.speaker is None or second.speaker is None:
            return Voices.UNSURE
        if self.who(here, first.speaker) == self.who(there, second.speaker):
            return Voices.ONE
        mine, theirs = self._named[here, first.speaker.name], self._named[there, second.speaker.name]
        if mine.person is not theirs.person or first.uncertain or second.uncertain:
            return Voices.UNSURE  # what a body says one of its people says
        if mine.person:
            return _of_two_people(mine, theirs, first, second)
        return Voices.UNSURE if mine.role & theirs.role or bool(mine.words) != bool(theirs.words) else Voices.TWO

    def _resolved(self, named: _Named, source: int) -> str:
        if named.full:
            return self._full.get((named.words[-2], named.words[-1])) or self._full[named.key]
        if not named.words:
            return _of_source(named, source)
        bearers = [one for one in self._named.values() if one.full and _may_be(named, one)]
        keys = dict.fromkeys(one.key for one in bearers)
        of_role = dict.fromkeys(one.key for one in bearers if one.role & named.role)
        told = list(of_role if len(keys) > 1 else keys)
        if len(told) == 1 and _roles_agree(named, [one for one in bearers if one.key == told[0]]):
            return self._full[told[0]]
        return self._short[named.words] if not bearers else _of_source(named, source)


def people(sources: Sequence[Source]) -> tuple[SpeakerRecord, ...]:
    """The speaker ledger of several sources, people who are the same in two of them merged under their fullest name."""
    persons = Persons([source.quotations for source in sources])
    spoken = dict[str, list[list[Quotation]]]()
    for index, source in enumerate(sources):
        for one in source.quotations:
            if one.speaker:
                theirs = spoken.setdefault(persons.who(index, one.speaker), [[] for _ in sources])
                theirs[index].append(replace(one, speaker=persons.fullest(index, one.speaker)))
    languages = [source.article.language for source in sources]
    records = (record for theirs in spoken.values() for record in speakers(_in_one_language(theirs, languages)))
    return tuple(sorted(records, key=lambda record: -record.count))


def _in_one_language(theirs: Sequence[Sequence[Quotation]], languages: Sequence[str]) -> Sequence[Sequence[Quotation]]:
    """What somebody says in each source, their role told by the sources in the first one's language, if those do."""

    def told(quotation: Quotation, language: str) -> bool:
        return language == languages[0] and quotation.speaker is not None and quotation.speaker.role is not None

    pairs = list(zip(theirs, languages, strict=True))
    if not any(told(one, language) for quotations, language in pairs for one in quotations):
        return theirs
    return [
        [one if language == languages[0] else _without_role(one) for one in quotations]
        for quotations, language in pairs
    ]


def _without_role(quotation: Quotation) -> Quotation:
    return replace(quotation, speaker=quotation.speaker and replace(quotation.speaker, role=None))


_OF_SOURCE = "\0"
"""Stands in `who` between a name that means nobody outside its source and the source's number; no name has it."""


def _of_source(named: _Named, source: int) -> str:
    return f"{named.name}{_OF_SOURCE}{source}"


def _shown(who: str) -> str:
    return who.partition(_OF_SOURCE)[0]


def _named(name: str, quotations: Iterable[Quotation]) -> _Named:
    theirs = [one for one in quotations if one.speaker and one.speaker.name == name]
    words = _words(name)
    roles = " ".join(one.speaker.role or "" for one in theirs if one.speaker)
    beside = f"{name} {' '.join(one.mention or '' for one in theirs)}".lower().replace(".", "").split()
    found = {genders()[word] for word in [*beside, *words[:1]] if word in genders()}
    titled = any(word in word_set("titles") for word in beside)
    return _Named(name, words, topic_of(roles if words else name), frozenset(found), titled)


def _of_two_people(mine: _Named, theirs: _Named, *quotations: Quotation) -> Voices:
    """Where an article gives a speaker by surname or pronoun only, it may mean the other person."""
    if mine.words[-1] == theirs.words[-1] and any(map(_by_surname, quotations)):
        return Voices.UNSURE
    pronoun = any((one.mention or "").lower() in ("he", "she") for one in quotations)
    return Voices.DOUBTFUL if pronoun else Voices.TWO


def _by_surname(quotation: Quotation) -> bool:
    names, mention = (quotation.speaker.name.split() if quotation.speaker else []), quotation.mention or ""
    return bool(names) and names[-1] in mention and names[0] not in mention


def _words(name: str) -> tuple[str, ...]:
    """The words of a name without titles, suffixes and accents; () for what is no name."""
    if name.lower().startswith(_ARTICLES) or name.islower():
        return ()
    bare = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    words = [word.strip(".,").casefold() for word in bare.split()]
    while len(words) > 1 and words[0] in word_set("titles"):
        words = words[1:]
    if len(words) > 2 and words[-1] in word_set("suffixes"):
        words[-2:] = [f"{words[-2]} {words[-1]}"]
    return tuple(words)


def _may_be(short: _Named, full: _Named) -> bool:
    """Whether a surname, alone or with an initial, may mean somebody; family names come first in some languages."""
    if not short.words or not full.full or short.full:
        return False
    if short.genders and full.genders and not short.genders & full.genders:
        return False
    if len(short.words) == 1:
        return short.words[0] in full.key
    return short.words[-1] == full.words[-1] and full.words[0].startswith(short.words[0])


def _roles_agree(short: _Named, bearers: Iterable[_Named]) -> bool:
    """Roles agree where they share a word, or where one is not known."""
    roles = [one.role for one in bearers if one.role]
    return not short.role or not roles or any(short.role & role for role in roles)


def _length(named: _Named) -> int:
    return len(named.name)
