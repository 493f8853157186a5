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
from briefing.suggest.people import Cast
from briefing.suggest.person import Meant, Person

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
    """A place where a person is mentioned, by name or by a pronoun: token, sentence and prominence.

    `other` is somebody else whom the mention may mean as well.
    """

    token: int
    sentence: int
    person: Person
    prominence: float
    other: Person | None = None


class Pronouns:
    """Resolves the pronouns of one outline."""

    def __init__(self, made: Outline, cast: Cast, all_phrases: Iterable[Iterable[Phrase]]) -> None:
        self._made = made
        self._sightings: list[Sighting] = []
        self._tokens: list[int] = []
        for phrase in (phrase for found in all_phrases for phrase in found):
            if named := cast.meant(phrase):
                self._note(phrase, named, self._prominence(phrase))
            elif found := self.meant(phrase):
                self._note(phrase, found, self._prominence(phrase) + WEIGHTS["pronoun"])

    def _note(self, phrase: Phrase, meant: Meant, prominence: float) -> None:
        sentence = self._made.sentence_of[phrase.first]
        self._sightings.append(Sighting(phrase.first, sentence, meant.person, prominence, meant.other))
        self._tokens.append(phrase.first)

    def meant(
        self, phrase: Phrase, last_speaker: Person | None = None, spoken: frozenset[str] = frozenset()
    ) -> Meant | None:
        """Whom a pronoun means and who fits about as well; `spoken` are the words of the quotation that it says."""
        wanted = _GENDER.get(phrase.kind)
        if wanted is None:
            return None
        here = self._made.sentence_of[phrase.first]
        best: dict[int, tuple[float, int, Sighting]] = {}
        end = bisect_left(self._tokens, phrase.first)
        for sighting in self._sightings[max(0, end - LOOK_BACK) : end]:
            person = sighting.person
            if person.gender in (wanted, None):
                score = self._score(sighting, here, wanted, spoken) + WEIGHTS["spoke last"] * (person is last_speaker)
                best[id(person)] = max(
                    best.get(id(person), (score, 0, sighting)), (score, sighting.token, sighting), key=_first
                )
        ranked = sorted(best.values(), key=_first, reverse=True)
        if not ranked:
            return None
        close = len(ranked) > 1 and ranked[0][0] - ranked[1][0] < CLOSE
        meant = ranked[0][2]
        return Meant(meant.person, ranked[1][2].person if close else meant.other)

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


def _first(scored: tuple[float, int, Sighting]) -> tuple[float, int]:
    return scored[:2]
