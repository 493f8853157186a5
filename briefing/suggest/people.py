"""The cast of an article: the people it names, by every name it gives them, with gender and role.

A short name (Blinken, Mr Wang, Hillary) is resolved to the fullest form that the article gives; a pronoun to the person
who was last spoken of and fits.
"""

import math
import re
from collections import Counter
from dataclasses import dataclass, field

from briefing.language.nouns import Gender, genders, given_names, word_set
from briefing.language.outline import Outline
from briefing.language.phrases import Phrase, PhraseKind, name_start
from briefing.language.tags import Tag
from briefing.language.verbs import is_reporting

_PRONOUN_GENDER = {PhraseKind.HE: Gender.MALE, PhraseKind.SHE: Gender.FEMALE}
_QUOTED_NAME = re.compile(r"\b([A-Z][a-z]+) (?:[A-Z]\. )?([A-Z][\w’'-]*[a-z])\b")
_LONGEST_NAME = 5
_NAMED = frozenset((PhraseKind.FULL_NAME, PhraseKind.SHORT_NAME))
_LOOK_BACK = 40
"""Mentions of people that a pronoun may look back over."""


@dataclass(slots=True)
class Person:
    """Somebody the article names. `words` is the fullest name in lower case, titles left off."""

    name: str
    words: tuple[str, ...]
    mentions: int = 0
    gender_votes: Counter[Gender] = field(default_factory=Counter)
    likely: bool = False

    @property
    def gender(self) -> Gender | None:
        """What the article or the given name says, or None."""
        said = self.gender_votes.most_common(2)
        if said and (len(said) == 1 or said[0][1] > said[1][1]):
            return said[0][0]
        return None


@dataclass(frozen=True, slots=True)
class Sighting:
    """A place where a person is mentioned: phrase, sentence, and how prominently (see `_prominence`)."""

    phrase: Phrase
    sentence: int
    person: Person
    prominence: float


class Cast:
    """The people of one article."""

    def __init__(self, made: Outline, all_phrases: list[list[Phrase]]) -> None:
        self._made = made
        self._people: dict[tuple[str, str], Person] = {}
        self._by_last: dict[str, list[Person]] = {}
        self._by_first: dict[str, list[Person]] = {}
        self._find_full_names()
        self._find_names_in_quotations()
        self.sightings: list[Sighting] = []
        self._phrases_of: dict[int, list[Phrase]] = {}
        for found in all_phrases:
            for phrase in found:
                self._see(phrase)

    # Full names

    def _find_full_names(self) -> None:
        """Every run of capitalised words that can be a full name, from left to right."""
        made, i = self._made, 0
        while i < len(made):
            if made.tags[i] is not Tag.NAME:
                i += 1
                continue
            end = i + 1
            while made.tags[end] is Tag.NAME or (
                made.words[end] in word_set("particles") and made.tags[end + 1] is Tag.NAME
            ):
                end += 1
            self._add_run(i, end)
            i = end

    def _find_names_in_quotations(self) -> None:
        """Full names that only a quotation gives, known by their given names."""
        for stretch in self._made.stretches:
            for match in _QUOTED_NAME.finditer(self._made.text, stretch.words.start, stretch.words.end):
                first, last = match[1].lower(), match[2].lower()
                if first in given_names() and (first, last) not in self._people:
                    person = self._enter(match.group(), (first, last))
                    person.likely = True

    def _add_run(self, first: int, last: int) -> None:
        """A run of capitalised words: a full name if two to five words are left without titles."""
        words = self._made.words
        begins = name_start(self._made, first, last)
        last_name = last - 1
        while last_name > begins and words[last_name].rstrip(".") in word_set("suffixes"):
            last_name -= 1
        if last_name > begins and last - begins <= _LONGEST_NAME:
            person = self._person(begins, last, (words[begins], words[last_name]))
            person.likely |= begins > first or words[begins] in given_names()

    def _person(self, first: int, last: int, key: tuple[str, str]) -> Person:
        """The person with this first and last name; a longer form of the name replaces a shorter one."""
        written = " ".join(self._made.written(first, last).split())
        person = self._people.get(key) or self._enter(written, key)
        if len(written) > len(person.name):
            person.name = written
        person.mentions += 1
        return person

    def _enter(self, name: str, key: tuple[str, str]) -> Person:
        """A new person of the cast."""
        person = self._people[key] = Person(name, key)
        self._by_last.setdefault(key[1], []).append(person)
        self._by_first.setdefault(key[0], []).append(person)
        if gender := genders().get(key[0]):
            person.gender_votes[gender] += 2
        return person

    # Mentions

    def named(self, person: Person) -> list[Phrase]:
        """Every phrase that names somebody, in order."""
        if not self._phrases_of:
            for sighting in self.sightings:
                self._phrases_of.setdefault(id(sighting.person), []).append(sighting.phrase)
        return self._phrases_of.get(id(person), [])

    def _see(self, phrase: Phrase) -> None:
        """Notes who is mentioned where, and what titles and pronouns beside a name tell of gender."""
        person = self.person(phrase)
        if person is None:
            return
        made = self._made
        for i in range(phrase.first, max(phrase.name_first, phrase.first)):
            word = made.words[i].rstrip(".")
            person.likely |= word in word_set("titles")
            if gender := genders().get(word):
                person.gender_votes[gender] += 3
        if is_reporting(made.words[phrase.last]) or is_reporting(made.words[phrase.first - 1]):
            person.likely |= not person.name.isupper()
            self._hear_pronoun(phrase, person)
        sentence = made.sentence_of[phrase.first]
        self.sightings.append(Sighting(phrase, sentence, person, self._prominence(phrase)))

    def _hear_pronoun(self, phrase: Phrase, person: Person) -> None:
        """Ann Lee said she ...: the pronoun right after the verb is most often the speaker's own."""
        for i in range(phrase.last + 1, min(phrase.last + 4, len(self._made))):
            if self._made.words[i] in ("he", "she"):
                person.gender_votes[Gender(self._made.words[i])] += 1

    def _prominence(self, phrase: Phrase) -> float:
        """How likely a mention is what its passage is about: who speaks most, then subjects, owners and objects least."""
        made = self._made
        before = made.tags[phrase.first - 1] if phrase.first else Tag.STOP
        after = made.tags[phrase.last]
        first = made.sentences[made.sentence_of[phrase.first]][0]
        leads = 0.3 * (phrase.first == first)
        if is_reporting(made.words[phrase.last]) or is_reporting(made.words[phrase.first - 1]):
            return 1.4 + leads
        if phrase.genitive:
            return 0.4
        if after in (Tag.VERB, Tag.AUXILIARY):
            return 1.0 + leads
        if before is Tag.PREPOSITION:
            return 0.0
        return leads + (0.8 if after in (Tag.COMMA, Tag.ADVERB, Tag.PARTICIPLE, Tag.RELATIVE) else 0.3)

    def person(self, phrase: Phrase) -> Person | None:
        """Whom a name means, or None for what is no person's name."""
        if phrase.name_first < 0:
            return None
        words = self._made.words
        last = phrase.last - 1
        if phrase.kind not in _NAMED and not self._is_surname(phrase, words[last]):
            return None
        while last > phrase.name_first and words[last].rstrip(".") in word_set("suffixes"):
            last -= 1
        if last > phrase.name_first:
            return self._people.get((words[phrase.name_first], words[last])) or self._alone(phrase, words[last])
        return self._by_short_name(phrase, words[last])

    def _is_surname(self, phrase: Phrase, word: str) -> bool:
        """Whether a word that may be a noun (Law, House, Song) is the surname of somebody in the article."""
        titled = self._made.tags[phrase.first] is Tag.NAME
        return titled and any(person.likely for person in self._by_last.get(word, ()))

    def _by_short_name(self, phrase: Phrase, word: str) -> Person:
        """Whom one word means: the person of that surname, else of that given name, whom the article names most."""
        title = next(
            (
                g
                for i in range(phrase.first, phrase.name_first)
                if (g := genders().get(self._made.words[i].rstrip(".")))
            ),
            None,
        )
        bearers = self._by_last.get(word) or self._by_first.get(word) or []
        fitting = [person for person in bearers if not title or person.gender in (title, None)] or bearers
        if not fitting:
            return self._alone(phrase, word)
        return max(fitting, key=lambda person: (person.likely, person.mentions + (person is bearers[0])))

    def _alone(self, phrase: Phrase, word: str) -> Person:
        """Somebody whom the article names by one word only."""
        person = self._people.get(("", word))
        if person is None:
            name = " ".join(self._made.written(phrase.name_first, phrase.last).split())
            person = self._people["", word] = Person(name, ("", word))
            if gender := genders().get(word):
                person.gender_votes[gender] += 1
                person.likely |= not person.name.isupper()
        person.mentions += 1
        return person

    # Pronouns

    def behind(self, phrase: Phrase, last_speaker: Person | None, spoken: frozenset[str]) -> Person | None:
        """The person whom “he” or “she” means, or None; `spoken` are the words of the quotation that he or she says.

        People rarely name themselves, so whoever is named in the quotation is unlikely to speak it.
        """
        wanted = _PRONOUN_GENDER.get(phrase.kind)
        if wanted is None:
            return None
        here = self._made.sentence_of[phrase.first]
        best, highest = None, -math.inf
        for sighting in self._before(phrase.first):
            person = sighting.person
            if person.gender not in (wanted, None) or not (person.likely or person.gender):
                continue
            score = sighting.prominence - 0.6 * math.log2(1 + here - sighting.sentence)
            score += 0.7 * (person.gender is wanted) + 0.5 * (person is last_speaker)
            score += 0.1 * math.log2(1 + person.mentions) - 1.2 * (person.words[-1] in spoken)
            if score >= highest:
                best, highest = person, score
        return best

    def _before(self, token: int) -> list[Sighting]:
        """The last mentions before a token."""
        low, high = 0, len(self.sightings)
        while low < high:
            middle = (low + high) // 2
            if self.sightings[middle].phrase.first < token:
                low = middle + 1
            else:
                high = middle
        return self.sightings[max(0, low - _LOOK_BACK) : low]
