"""Whom “he” and “she” mean: of the people spoken of last, the one who fits best.

What counts is how prominent a mention was (who speaks, who is the subject), how many sentences ago, the gender, who
spoke last, and that people rarely name themselves. The weights were set by hand on half of the marked-up articles.
"""

import math
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from briefing.language.nouns import Gender
from briefing.language.outline import Outline
from briefing.language.phrases import Phrase, PhraseKind
from briefing.language.tags import Tag
from briefing.language.verbs import is_reporting
from briefing.suggest.people import Cast, Person

_GENDER = {PhraseKind.HE: Gender.MALE, PhraseKind.SHE: Gender.FEMALE}

CLOSE = 0.25
"""A lead of the best person over the next below which either may be meant."""

LOOK_BACK = 40
"""Mentions of people that a pronoun may look back over."""

WEIGHTS = {
    "speaks": 1.4,
    "subject": 1.0,
    "apposed": 0.8,
    "owner": 0.4,
    "object": 0.0,
    "other": 0.3,
    "leads": 0.3,
    "subordinate": -1.0,
    "pronoun": 0.2,
    "ago": -0.75,
    "gender": 0.7,
    "spoke last": 0.1,
    "often": 0.1,
    "named inside": -1.2,
    "unlikely": -1.0,
}
"""What each sign counts for. "ago" is multiplied by the logarithm (base 2) of the sentences since, "often" by that of
the mentions."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """A place where a person is mentioned, by name or by a pronoun: token, sentence and prominence."""

    token: int
    sentence: int
    person: Person
    prominence: float


@dataclass(frozen=True, slots=True)
class Resolved:
    """Whom a pronoun means; `close` where another person fits about as well."""

    person: Person | None
    close: bool = False


class Pronouns:
    """Resolves the pronouns of one outline."""

    def __init__(self, made: Outline, cast: Cast, all_phrases: Iterable[Iterable[Phrase]]) -> None:
        self._made = made
        self._sightings: list[Sighting] = []
        self._tokens: list[int] = []
        for phrase in (phrase for found in all_phrases for phrase in found):
            if person := cast.person(phrase):
                self._note(phrase, person, self._prominence(phrase))
            elif phrase.kind in _GENDER and (person := self.person(phrase)):
                self._note(phrase, person, self._prominence(phrase) + WEIGHTS["pronoun"])

    def _note(self, phrase: Phrase, person: Person, prominence: float) -> None:
        self._sightings.append(Sighting(phrase.first, self._made.sentence_of[phrase.first], person, prominence))
        self._tokens.append(phrase.first)

    def person(
        self, phrase: Phrase, last_speaker: Person | None = None, spoken: frozenset[str] = frozenset()
    ) -> Person | None:
        """The person whom a pronoun means, or None; `spoken` are the words of the quotation that he or she says."""
        return self.resolve(phrase, last_speaker, spoken).person

    def resolve(
        self, phrase: Phrase, last_speaker: Person | None = None, spoken: frozenset[str] = frozenset()
    ) -> Resolved:
        """The same, with whether somebody else fits about as well."""
        wanted = _GENDER.get(phrase.kind)
        if wanted is None:
            return Resolved(None)
        here = self._made.sentence_of[phrase.first]
        best: dict[int, tuple[float, int, Person]] = {}
        end = bisect_left(self._tokens, phrase.first)
        for sighting in self._sightings[max(0, end - LOOK_BACK) : end]:
            person = sighting.person
            if person.gender in (wanted, None):
                score = self._score(sighting, here, wanted, spoken) + WEIGHTS["spoke last"] * (person is last_speaker)
                best[id(person)] = max(
                    best.get(id(person), (score, 0, person)), (score, sighting.token, person), key=_first
                )
        ranked = sorted(best.values(), key=_first, reverse=True)
        if not ranked:
            return Resolved(None)
        close = len(ranked) > 1 and ranked[0][0] - ranked[1][0] < CLOSE
        return Resolved(ranked[0][2], close)

    def _score(self, sighting: Sighting, here: int, wanted: Gender, spoken: frozenset[str]) -> float:
        """How well a mention fits a pronoun in sentence `here`."""
        person = sighting.person
        score = sighting.prominence + WEIGHTS["ago"] * math.log2(1 + here - sighting.sentence)
        score += WEIGHTS["gender"] * (person.gender is wanted) + WEIGHTS["often"] * math.log2(1 + person.mentions)
        score += WEIGHTS["unlikely"] * (not person.likely and person.gender is None)
        return score + WEIGHTS["named inside"] * (not spoken.isdisjoint(person.words))

    def _prominence(self, phrase: Phrase) -> float:
        """How likely a mention is what its passage is about."""
        made = self._made
        leads = phrase.first == made.sentences[made.sentence_of[phrase.first]][0]
        subordinate = phrase.first > 0 and made.tags[phrase.first - 1] is Tag.SUBORDINATOR
        return WEIGHTS[self._part(phrase)] + WEIGHTS["leads"] * leads + WEIGHTS["subordinate"] * subordinate

    def _part(self, phrase: Phrase) -> str:
        """The part that a mention plays in its sentence."""
        made, before, after = self._made, phrase.first - 1, phrase.last
        if is_reporting(made.words[after]) or (before >= 0 and is_reporting(made.words[before])):
            return "speaks"
        if phrase.genitive:
            return "owner"
        if made.tags[after] in (Tag.VERB, Tag.AUXILIARY, Tag.ADVERB):
            return "subject"
        if before >= 0 and made.tags[before] is Tag.PREPOSITION:
            return "object"
        return "apposed" if made.tags[after] in (Tag.COMMA, Tag.PARTICIPLE, Tag.RELATIVE) else "other"


def _first(scored: tuple[float, int, Person]) -> tuple[float, int]:
    return scored[:2]
