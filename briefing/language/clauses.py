"""Frames: which noun phrase is the subject of which verb in a sentence.

A frame is found by walking from the verb: left over auxiliaries and adverbs to the subject, over an apposition or a
relative clause to the noun it belongs to, over “and” to the verb that shares its subject, from a gerund or an
infinitive to the verb that governs it; right where the subject follows (said Ann). Every walk is bounded.
"""

from dataclasses import dataclass, replace
from enum import Enum

from briefing.language.nouns import word_set
from briefing.language.outline import Outline
from briefing.language.phrases import Phrase, PhraseKind, phrases
from briefing.language.tags import Tag
from briefing.language.verbs import REPORTING, Verb, VerbGroup, phrasal_verbs, verbs


class Relation(Enum):
    """How a phrase stands to the verb or the noun of speech."""

    SUBJECT = "before its verb"
    HEAD = "before its verb, with more words between"
    INNER = "within the subject, after a preposition"
    INSERTED = "before its verb, with an apposition between"
    INVERTED = "after its verb"
    CLOSING = "after its verb, at the end of what is reported"
    RELATIVE = "before a relative clause"
    SHARED = "shared with the verb before"
    GERUND = "of the clause before"
    MAIN = "of the sentence's first clause"
    JOINED = "joined by “and” to the subject"
    NEXT = "right before a gerund"
    LEADING = "of the main clause that follows"
    INFINITIVE = "of the governing verb"
    ACCORDING = "after “according to”"
    AGENT = "after “by”"
    OWNER = "owner of the words"
    FROM = "after a noun of speech"
    BARE = "in the sentence"


@dataclass(frozen=True, slots=True)
class Frame:
    """A phrase and how it stands to `cue`, the token of the verb or noun that reports speech (-1: none).

    `verb` is None where the cue is no verb. `passive` says that the phrase is what the verb is done to.
    """

    phrase: Phrase
    relation: Relation
    cue: int = -1
    verb: Verb | None = None
    passive: bool = False


_REACH = 40
"""Tokens that a subject may stand before its verb."""

_GROUP = 24
"""Tokens that auxiliaries, adverbs and brackets may fill between a subject and its verb."""

_DEPTH = 3
"""How many verbs are walked over to the one that has the subject."""

_SKIPPED = frozenset((Tag.AUXILIARY, Tag.ADVERB, Tag.TIME))
_CLOSERS = frozenset((Tag.COMMA, Tag.DASH, Tag.CLOSE))
_OPENERS = frozenset((Tag.COMMA, Tag.DASH, Tag.OPEN))
_BE = frozenset(["is", "are", "was", "were", "be", "been", "being", "isn't", "aren't", "wasn't", "weren't"])
_VERBAL = frozenset((Tag.VERB, Tag.PARTICIPLE))


class Clauses:
    """One sentence taken apart: `phrases` in order, and the `frames` that they stand in."""

    def __init__(self, made: Outline, number: int, found: list[Phrase] | None = None) -> None:
        self.made = made
        self.first, self.last = made.sentences[number]
        self.phrases = phrases(made, self.first, self.last) if found is None else found
        self._brackets = self._matched_brackets()
        self._starting = {phrase.first: phrase for phrase in self.phrases if not phrase.genitive}
        self._ending = {phrase.last: phrase for phrase in self.phrases if not phrase.genitive}
        inside = {i for phrase in self.phrases for i in range(phrase.first, phrase.last)}
        self._verbs = [i for i in range(self.first, self.last) if made.tags[i] in _VERBAL and i not in inside]
        self._known: dict[int, list[Frame]] = {}
        self.frames = self._all_frames()

    def _all_frames(self) -> list[Frame]:
        found = [frame for i in self._verbs for frame in self._of_verb(i)]
        for i in range(self.first, self.last):
            if self.made.words[i] in ("according", "per"):
                found += self._according(i)
        for phrase in self.phrases:
            found += self._of_speech_noun(phrase)
        framed = {frame.phrase.first for frame in found}
        loose = [phrase for phrase in self.phrases if phrase.first not in framed and not self._bracketed(phrase)]
        return found + [Frame(phrase, Relation.BARE) for phrase in loose]

    def _matched_brackets(self) -> dict[int, int]:
        """The opening bracket of each closing one."""
        opened, found = -1, {}
        for i in range(self.first, self.last):
            if self.made.tags[i] is Tag.OPEN:
                opened = i
            elif self.made.tags[i] is Tag.CLOSE and opened >= 0:
                found[i] = opened
        return found

    def _bracketed(self, phrase: Phrase) -> bool:
        """Whether a phrase stands in brackets: a party, a place, an abbreviation."""
        return any(opened < phrase.first < closed for closed, opened in self._brackets.items())

    def _of_verb(self, i: int) -> list[Frame]:
        """All frames of the verb at token i."""
        after = self._inverted(i)
        if after and after.relation is Relation.INVERTED:
            return [after]
        return [*([after] if after else []), *self._subjects(i), *self._agent(i)]

    def _verb(self, i: int) -> Verb:
        word, follows = self.made.words[i], self.made.words[i + 1]
        verb = verbs().get(word) or Verb(word, VerbGroup.ACT, gerund=word.endswith("ing"))
        return replace(verb, group=VerbGroup.CLAIM) if (verb.lemma, follows) in phrasal_verbs() else verb

    def _inverted(self, i: int) -> Frame | None:
        """“...,” said Ann; he would not go, said Ann: a subject after its verb of speech.

        The verb stands directly after a quotation or first in the sentence; after a comma it closes what is reported
        without marks.
        """
        before, after = i - 1, i + 1
        while before >= self.first and self.made.tags[before] in (Tag.COMMA, Tag.DASH, Tag.ADVERB):
            before -= 1
        while after < self.last and self.made.tags[after] is Tag.ADVERB:
            after += 1
        phrase, verb = self._starting.get(after), self._verb(i)
        if phrase is None or phrase.kind is PhraseKind.OBJECT or verb.group not in REPORTING:
            return None
        if verb.lemma in word_set("addressed"):
            return None
        if before < self.first or self.made.tags[before] is Tag.QUOTE:
            return Frame(phrase, Relation.INVERTED, i, verb)
        goes_on = self.made.tags[phrase.last] in (Tag.AUXILIARY, Tag.VERB, Tag.GENITIVE)
        closes = self.made.tags[i - 1] is Tag.COMMA and not goes_on and not verb.gerund
        return Frame(phrase, Relation.CLOSING, i, verb) if closes else None

    def _subjects(self, i: int, depth: int = 0) -> list[Frame]:
        """The phrases that may be the subject of the verb at token i, the likeliest first."""
        if i not in self._known:
            self._known[i] = []  # a verb that leads back to itself has no subject
            self._known[i] = self._find_subjects(i, depth) if depth <= _DEPTH else []
        return self._known[i]

    def _find_subjects(self, i: int, depth: int) -> list[Frame]:
        verb = self._verb(i)
        j, skipped = self._over_auxiliaries(i)
        if "to" in skipped:
            return self._governed(i, j + 1, Relation.INFINITIVE, depth)
        if verb.gerund and not _BE & skipped:
            return self._of_gerund(i, j, depth)
        passive = bool(_BE & skipped) and not verb.gerund
        return [Frame(phrase, relation, i, verb, passive) for phrase, relation in self._standing_before(i, j, depth)]

    def _of_gerund(self, i: int, j: int, depth: int) -> list[Frame]:
        """Ann left, saying ...; with Ann saying ...; saying ..., Ann left."""
        verb = self._verb(i)
        found = [Frame(phrase, Relation.NEXT, i, verb) for phrase in [self._ending.get(j + 1)] if phrase]
        found += self._governed(i, i, Relation.GERUND, depth)
        main = next((frame for v in self._verbs if v < i for frame in self._subjects(v, depth + 1)[:1]), None)
        if main and all(frame.phrase is not main.phrase for frame in found):
            found.append(Frame(main.phrase, Relation.MAIN, i, verb))
        return found or self._leading(i, depth)

    def _over_auxiliaries(self, i: int) -> tuple[int, set[str]]:
        """The token before a verb's auxiliaries, adverbs and times, and the words passed over."""
        made, j = self.made, i - 1
        skipped: set[str] = set()
        while j >= self.first and i - j < _GROUP:
            if j in self._brackets:
                j = self._brackets[j] - 1
                continue
            timed = made.tags[j] is Tag.PREPOSITION and (made.tags[j + 1] is Tag.TIME or _is_year(made.words[j + 1]))
            if _is_year(made.words[j]) and made.tags[j - 1] is Tag.PREPOSITION:
                j -= 1
                continue
            if not (made.tags[j] in _SKIPPED or timed or made.words[j] == "to"):
                break
            skipped.add(made.words[j])
            j -= 1
        return j, skipped

    def _standing_before(self, i: int, j: int, depth: int) -> list[tuple[Phrase, Relation]]:
        """The subjects of a verb whose group of words begins after token j."""
        if j < self.first:
            return []
        made, tag = self.made, self.made.tags[j]
        if tag is Tag.RELATIVE or (made.words[j] == "that" and j in self._ending):
            return [(phrase, Relation.RELATIVE) for phrase in self._antecedents(j)]
        if phrase := self._ending.get(j + 1):
            return [(phrase, self._inner_or_subject(phrase)), *self._outer(phrase)]
        if tag in _VERBAL and (reduced := self._subjects(j, depth + 1)):
            return [(frame.phrase, Relation.HEAD) for frame in reduced]
        if (tag in _CLOSERS or self._quoted_comma(j)) and (inserted := self._around_insertion(j)):
            return [(phrase, Relation.INSERTED) for phrase in inserted]
        if tag is Tag.CONJUNCTION or tag in _CLOSERS:
            return [(frame.phrase, Relation.SHARED) for frame in self._subjects_before(j, depth) if not frame.passive]
        return []

    def _quoted_comma(self, j: int) -> bool:
        """Whether token j is a quoted stretch that ends with a comma: Ann, star of “Hills,” thanked him."""
        return self.made.tags[j] is Tag.QUOTE and self.made.text[self.made.ends[j] - 2] == ","

    def _inner_or_subject(self, phrase: Phrase) -> Relation:
        """SUBJECT, or INNER for what hangs on a noun that opens the phrase: a woman in [the audience] asked."""
        heads = self._heads(phrase)
        hangs = heads and self.made.tags[heads[-1].first - 1] is not Tag.PREPOSITION
        return Relation.INNER if hangs else Relation.SUBJECT

    def _outer(self, phrase: Phrase) -> list[tuple[Phrase, Relation]]:
        """What the subject hangs on: [aides] to [Ann]; and what it is joined to: [Ann] and [Bob]."""
        found = [(head, Relation.HEAD) for head in self._heads(phrase)]
        for inner in [phrase, *(head for head, _ in found)]:
            before = inner.first - 1
            if self.made.words[before] in ("and", "or", "&") and (joined := self._ending.get(before)):
                return [*found, (joined, Relation.JOINED), *((head, Relation.JOINED) for head in self._heads(joined))]
        return found

    def _antecedents(self, j: int) -> list[Phrase]:
        """The nouns that a relative pronoun at token j may stand for."""
        j -= self.made.tags[j - 1] in _CLOSERS
        phrase = self._ending.get(j)
        return [phrase, *self._heads(phrase)] if phrase else []

    def _heads(self, phrase: Phrase) -> list[Phrase]:
        """What a phrase hangs on by prepositions: [an aide] to [the head] of [the bank], the outermost last."""
        found = []
        while self.made.tags[phrase.first - 1] is Tag.PREPOSITION and (head := self._ending.get(phrase.first - 1)):
            found.append(head)
            phrase = head
        return found

    def _around_insertion(self, j: int) -> list[Phrase]:
        """Phrases before an apposition or a relative clause that ends with the mark at token j, the nearest first."""
        found: list[Phrase] = []
        for i in range(j - 1, max(self.first, j - _REACH), -1):
            if self.made.tags[i] is Tag.QUOTE:
                break
            if self.made.tags[i] in _OPENERS and (phrase := self._ending.get(i)):
                found += [phrase, *self._heads(phrase)]
        return found[:1] + found[-1:] if len(found) > 1 else found

    def _subjects_before(self, j: int, depth: int) -> list[Frame]:
        """The subjects of the nearest verb before token j that has any."""
        for i in reversed([i for i in self._verbs if j - _REACH < i < j]):
            if frames := self._subjects(i, depth + 1):
                return frames
        return []

    def _governed(self, i: int, j: int, relation: Relation, depth: int) -> list[Frame]:
        """The subject of a gerund or an infinitive: that of the verb before."""
        verb = self._verb(i)
        return [Frame(frame.phrase, relation, i, verb) for frame in self._subjects_before(j, depth)]

    def _leading(self, i: int, depth: int) -> list[Frame]:
        """The subject of a gerund that opens the sentence: that of the first verb after it."""
        for j in (j for j in self._verbs if i < j < i + _REACH):
            verb = self._verb(j)
            if not verb.gerund and (frames := self._subjects(j, depth + 1)):
                return [Frame(frame.phrase, Relation.LEADING, i, self._verb(i)) for frame in frames[:1]]
        return []

    def _agent(self, i: int) -> list[Frame]:
        """Called “...” by Ann: the phrase after “by” near a verb that is not an act."""
        verb = self._verb(i)
        if verb.group is VerbGroup.ACT:
            return []
        for j in range(i + 1, min(i + 9, self.last - 1)):
            if self.made.words[j] == "by" and (phrase := self._starting.get(j + 1)):
                return [Frame(phrase, Relation.AGENT, i, verb)]
        return []

    def _according(self, i: int) -> list[Frame]:
        """According to Ann; per Ann."""
        after = i + (2 if self.made.words[i] == "according" else 1)
        phrase = self._starting.get(after)
        return [Frame(phrase, Relation.ACCORDING, i)] if phrase else []

    def _of_speech_noun(self, phrase: Phrase) -> list[Frame]:
        """Ann’s claim that “...”; a statement from Ann; in the words of Ann."""
        made = self.made
        if phrase.genitive:
            owned = self._owned(phrase)
            return [Frame(phrase, Relation.OWNER, owned)] if owned >= 0 else []
        if made.words[phrase.head] in word_set("speech") and made.words[phrase.last : phrase.last + 1] != []:
            giver = self._starting.get(phrase.last + 1)
            if giver and made.words[phrase.last] in ("from", "by", "of"):
                return [Frame(giver, Relation.FROM, phrase.head)]
        return []

    def _owned(self, phrase: Phrase) -> int:
        """The noun of speech that a genitive owns, or -1."""
        whole = next((p for p in self.phrases if not p.genitive and p.first <= phrase.first < p.last), None)
        return whole.head if whole and self.made.words[whole.head] in word_set("speech") else -1


def _is_year(word: str) -> bool:
    """Whether a figure is a year: who in 2010 said."""
    return len(word) == 4 and word.isdigit() and word[:2] in ("19", "20")
