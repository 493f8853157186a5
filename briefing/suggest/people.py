"""The cast of an article: the people it names, by every name it gives them, and their gender.

A short name (Blinken, Mr Wang, Hillary) is resolved to the fullest form that the article gives; `pronouns` does the
same for “he” and “she”.
"""

import re
from collections.abc import Iterable

from briefing.language.nouns import Gender, genders, given_names, word_set
from briefing.language.outline import Outline
from briefing.language.phrases import Phrase, PhraseKind, is_particle, name_start
from briefing.language.tags import Tag
from briefing.language.verbs import is_reporting
from briefing.suggest.namesakes import meant
from briefing.suggest.person import Meant, Person

_NAMED = frozenset((PhraseKind.FULL_NAME, PhraseKind.SHORT_NAME))
_QUOTED_NAME = re.compile(r"\b([A-Z][a-z]+) (?:[A-Z]\. )?([A-Z][\w’'-]*[a-z])\b")
_LONGEST_NAME = 5
_MOST_BEARERS = 30
"""People of one surname that are told apart; a longer list is no article."""


class Cast:
    """The people of one article."""

    def __init__(self, made: Outline, all_phrases: Iterable[Iterable[Phrase]]) -> None:
        self._made = made
        self._people: dict[tuple[str, str], Person] = {}
        self._by_last: dict[str, list[Person]] = {}
        self._by_first: dict[str, list[Person]] = {}
        self._find_full_names()
        self._find_names_in_quotations()
        self._phrases_of: dict[int, list[Phrase]] = {}
        for phrase in (phrase for found in all_phrases for phrase in found):
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
        person.named.append(first)
        return person

    def _enter(self, name: str, key: tuple[str, str]) -> Person:
        """A new person of the cast."""
        person = self._people[key] = Person(name, key)
        for bearers in (self._by_last.setdefault(key[1], []), self._by_first.setdefault(key[0], [])):
            if len(bearers) < _MOST_BEARERS:
                bearers.append(person)
        person.lean(genders().get(key[0]), 2)
        return person

    # Mentions

    def named(self, person: Person) -> list[Phrase]:
        """Every phrase that names somebody, in order."""
        return self._phrases_of.get(id(person), [])

    def _see(self, phrase: Phrase) -> None:
        """Notes who is mentioned where, and what titles and pronouns beside a name tell of gender."""
        named = self.meant(phrase)
        if named is None:
            return
        person, made = named.person, self._made
        short = phrase.last - phrase.name_first == 1
        if short and named.other is None:
            person.called.setdefault(made.words[phrase.name_first], phrase.first)
        for i in range(phrase.first, max(phrase.name_first, phrase.first)):
            word = made.words[i].rstrip(".")
            person.likely |= word in word_set("titles")
            person.lean(genders().get(word), 3)
        if is_reporting(made.words[phrase.last]) or is_reporting(made.words[phrase.first - 1]):
            person.likely |= not person.name.isupper()
            if not short:
                person.spoke.append(phrase.first)
            self._hear_pronoun(phrase, person)
        self._phrases_of.setdefault(id(person), []).append(phrase)

    def _hear_pronoun(self, phrase: Phrase, person: Person) -> None:
        """Ann Lee said she ...: the pronoun right after the verb is most often the speaker's own."""
        for i in range(phrase.last + 1, min(phrase.last + 4, len(self._made))):
            if self._made.words[i] in ("he", "she"):
                person.lean(Gender(self._made.words[i]), 1)

    def person(self, phrase: Phrase) -> Person | None:
        """Whom a name means, or None for what is no person's name."""
        named = self.meant(phrase)
        return named.person if named else None

    def meant(self, phrase: Phrase) -> Meant | None:
        """Whom a name means and whom it may mean as well, or None for what is no person's name."""
        if phrase.name_first < 0:
            return None
        words = self._made.words
        last = phrase.last - 1
        if phrase.kind not in _NAMED and not self._is_surname(phrase, words[last]):
            return None
        while last > phrase.name_first and words[last].rstrip(".") in word_set("suffixes"):
            last -= 1
        if last > phrase.name_first:
            return Meant(self._people.get((words[phrase.name_first], words[last])) or self._alone(phrase, words[last]))
        return self._by_short_name(phrase, words[last])

    def _is_surname(self, phrase: Phrase, word: str) -> bool:
        """Whether a word that may be a noun (Law, House, Song) is the surname of somebody in the article."""
        titled = self._made.tags[phrase.first] is Tag.NAME
        return titled and any(person.likely for person in self._by_last.get(word, ()))

    def _by_short_name(self, phrase: Phrase, word: str) -> Meant:
        """Whom one word means: a person of that surname, else of that given name, whom a title before it fits."""
        bearers = self._by_last.get(word) or self._by_first.get(word) or []
        title = self._title_gender(phrase)
        fitting = [person for person in bearers if not title or person.gender in (title, None)] or bearers
        return meant(fitting, word, phrase.first) if fitting else Meant(self._alone(phrase, word))

    def _title_gender(self, phrase: Phrase) -> Gender | None:
        """What the title before a name tells of gender: Mrs, Lord."""
        words = (self._made.words[i].rstrip(".") for i in range(phrase.first, phrase.name_first))
        return next((gender for word in words if (gender := genders().get(word))), None)

    def _alone(self, phrase: Phrase, word: str) -> Person:
        """Somebody whom the article names by one word only."""
        person = self._people.get(("", word))
        if person is None:
            first = phrase.name_first
            while first > phrase.first and is_particle(self._made, first - 1):
                first -= 1
            name = " ".join(self._made.written(first, phrase.last).split())
            person = self._people["", word] = Person(name, ("", word))
            person.lean(genders().get(word), 1)
            person.likely |= word in genders() and not person.name.isupper()
        person.mentions += 1
        return person
