"""Who may have said a quotation: every noun phrase nearby, and whoever spoke before.

Each candidate says where it was found and how it stands to a cue. Choosing is `ranking`'s.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from briefing.language.clauses import Clauses, Frame, Relation
from briefing.language.outline import Outline
from briefing.language.phrases import Phrase, PhraseKind
from briefing.language.tags import Tag
from briefing.suggest.people import Cast
from briefing.suggest.person import Meant, Person
from briefing.suggest.pronouns import Pronouns
from briefing.suggest.setting import Setting


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible speaker of one quotation; `frame` None means that nobody is named.

    `place` says where the phrase stands: "same", "earlier", "later" sentence, or "carried" from the quotation before;
    `distance` counts the sentences or quotations between. `other` is somebody else whom the mention may mean as well.
    """

    place: str
    frame: Frame | None
    mention: str
    name: str
    person: Person | None
    distance: int = 0
    other: Person | None = None

    @property
    def who(self) -> int | str:
        """The same for two candidates that mean the same speaker."""
        return id(self.person) if self.person else self.name.lower()


NOBODY = Candidate("nobody", None, "", "", None)

_KEPT = 12
_SENTENCES_BACK = 3
_MOST_BACK = 6
_MOST_BARE = 4
_SPEAKERS_BACK = 2
_UNNAMED = frozenset((PhraseKind.PERSON, PhraseKind.BODY, PhraseKind.DOCUMENT, PhraseKind.OTHER))
_AFTER_CUE = frozenset("of for to by from with at inside close and filed obtained".split())  # noqa: SIM905
_BEFORE_CUE = _AFTER_CUE | frozenset("in on about against like".split())  # noqa: SIM905
_LONGEST_MENTION = 14
_RELATIVES = ("who", "which", "that")
_LONGEST_TAIL = 6
_NAME_FOLLOWS = frozenset((Tag.COMMA, Tag.VERB, Tag.STOP, Tag.QUOTE, Tag.BREAK, Tag.AUXILIARY))
_NEVER = frozenset((PhraseKind.OBJECT, PhraseKind.YOU))


class Search:
    """Finds the candidates for the quotations of one outline."""

    def __init__(self, made: Outline, cast: Cast, found: list[list[Phrase]]) -> None:
        self.made = made
        self._cast = cast
        self._pronouns = Pronouns(made, cast, found)
        self._phrases = found
        self._clauses: dict[int, Clauses] = {}

    def candidates(self, at: Setting, history: Sequence[tuple[Setting, Candidate]]) -> list[Candidate]:
        """All candidates of a quotation; `history` are the quotations before it with their speakers, latest last."""
        speaker = history[-1][1].person if history else None
        number = self.made.sentence_of[at.token]
        found = [self._candidate("same", frame, speaker, at) for frame in self._nearest(self.clauses(number), at)]
        for back in range(1, _SENTENCES_BACK + 1):
            if number - back >= 0:
                frames = self._prominent(self.clauses(number - back))
                found += [self._candidate("earlier", frame, speaker, at, back) for frame in frames]
        if at.alone and not at.stretch.continued and number + 1 < len(self.made.sentences):
            found += [
                self._candidate("later", f, speaker, at, 1) for f in self._prominent(self.clauses(number + 1))[:2]
            ]
        found += self._carried(history)
        return [*found, NOBODY]

    def clauses(self, number: int) -> Clauses:
        """Sentence `number` taken apart, once."""
        if number not in self._clauses:
            self._clauses.pop(number - _KEPT, None)  # quotations come in order: what lies far back is not asked again
            self._clauses[number] = Clauses(self.made, number, self._phrases[number])
        return self._clauses[number]

    def _nearest(self, clauses: Clauses, at: Setting) -> list[Frame]:
        """The frames of the quotation's own sentence; of phrases without a cue only the nearest on either side."""
        cued = [f for f in clauses.frames if f.relation is not Relation.BARE and f.phrase.kind not in _NEVER]
        cued = sorted(cued, key=lambda frame: abs(frame.cue - at.token))[:16]
        bare = [f for f in clauses.frames if f.relation is Relation.BARE and f.phrase.kind not in _NEVER]
        bare.sort(key=lambda frame: abs(frame.phrase.first - at.token))
        return cued + bare[:_MOST_BARE]

    def _prominent(self, clauses: Clauses) -> list[Frame]:
        """The frames of another sentence: subjects first, then names."""
        cued = [
            f
            for f in clauses.frames
            if f.relation is not Relation.BARE and f.phrase.kind not in _NEVER and not f.passive
        ]
        bare = [f for f in clauses.frames if f.relation is Relation.BARE and f.phrase.name_first >= 0]
        unique = {frame.phrase.first: frame for frame in reversed(cued + bare)}
        return list(reversed(unique.values()))[:_MOST_BACK]

    def _candidate(self, place: str, frame: Frame, speaker: Person | None, at: Setting, distance: int = 0) -> Candidate:
        """A candidate with the name that its phrase stands for."""
        phrase = frame.phrase
        written = " ".join(self.made.written(phrase.first, self._end(frame)).split())
        mention = self._pronoun_of(frame) or written
        meant = self._cast.meant(phrase) or self._pronouns.meant(phrase, speaker, at.words) or self._apposed(phrase)
        if meant is None:
            return Candidate(place, frame, mention, written, None, distance)
        return Candidate(place, frame, mention, meant.person.name, meant.person, distance, meant.other)

    def _end(self, frame: Frame) -> int:
        """Where the mention ends: an unnamed speaker is told by more words, “an aide [to the mayor]”."""
        phrase = frame.phrase
        if phrase.kind not in _UNNAMED or frame.relation is Relation.RELATIVE or phrase.genitive:
            return phrase.last
        before_cue = frame.cue >= phrase.last
        allowed = _BEFORE_CUE if before_cue else _AFTER_CUE
        limit = min(frame.cue if before_cue else len(self.made), phrase.last + _LONGEST_MENTION)
        ends = {p.first: p.last for p in self._phrases[self.made.sentence_of[phrase.first]] if p.last <= limit}
        end = phrase.last
        while (after := self._over(end, allowed)) > end and after in ends:
            end = ends[after]
        return end

    def _over(self, i: int, words: frozenset[str]) -> int:
        """The first token from token i on that is none of these words."""
        while self.made.words[i] in words:
            i += 1
        return i

    def _pronoun_of(self, frame: Frame) -> str | None:
        """The relative pronoun that stands for the phrase: Ann, [who] said."""
        if frame.relation is not Relation.RELATIVE:
            return None
        words = range(frame.phrase.last, min(frame.phrase.last + 3, frame.cue))
        return next((self.made.written(i, i + 1) for i in words if self.made.words[i] in _RELATIVES), None)

    def _apposed(self, phrase: Phrase) -> Meant | None:
        """Whom the name after a noun for people means: his partner, Ann Lee."""
        tail = range(phrase.last, min(phrase.last + _LONGEST_TAIL, len(self.made)))
        comma = next((i for i in tail if self.made.tags[i] in _NAME_FOLLOWS), None)
        if phrase.kind is not PhraseKind.PERSON or comma is None or self.made.tags[comma] is not Tag.COMMA:
            return None
        number = self.made.sentence_of[phrase.first]
        named = next((p for p in self._phrases[number] if p.first == comma + 1), None)
        return self._cast.meant(named) if named else None

    def _carried(self, history: Sequence[tuple[Setting, Candidate]]) -> list[Candidate]:
        """The last speakers, each once."""
        found: dict[int | str, Candidate] = {}
        for back, (_, said) in enumerate(reversed(history[-6:]), 1):
            if said.frame and said.who not in found and len(found) < _SPEAKERS_BACK:
                found[said.who] = Candidate(
                    "carried", said.frame, said.mention, said.name, said.person, back, said.other
                )
        return list(found.values())
