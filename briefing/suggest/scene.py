"""The scene of a quotation: what its candidates' features have in common."""

from collections.abc import Sequence

from briefing.language.clauses import Frame
from briefing.language.outline import Outline
from briefing.language.tags import Tag
from briefing.language.verbs import REPORTING, is_reporting
from briefing.suggest.candidates import Candidate
from briefing.suggest.setting import Setting

History = Sequence[tuple[Setting, Candidate]]
"""The quotations before with their speakers, latest last."""

_STEPS = (2, 4, 8, 15)
"""Tokens between a cue and a quotation, in steps that are told apart."""


class Scene:
    """One quotation among its candidates.

    `gap` says what lies between the quotation before and this one, `reported` the strongest sign of a speaker in its
    own sentence, `base` how it stands there, and `nearest` how near each speaker's nearest cue is, in tokens.
    """

    def __init__(self, made: Outline, at: Setting, candidates: Sequence[Candidate], history: History) -> None:
        self.made = made
        self.at = at
        self.history = history
        self.first = made.sentences[made.sentence_of[at.token]][0]
        self.gap = self._gap()
        self.reported = self._reported(candidates)
        self.base = self._base()
        self.nearest = self._nearest_cues(candidates)

    def cue(self, frame: Frame) -> tuple[str, str]:
        """The group and the base form of a cue."""
        if frame.verb:
            return frame.verb.group.value, frame.verb.lemma
        return ("noun", self.made.words[frame.cue]) if frame.cue >= 0 else ("-", "-")

    def near(self, anchor: int) -> str:
        """How far a cue stands from the quotation, in tokens."""
        low, high = sorted((anchor, self.at.token))
        between = range(low + 1, high)
        if all(self.made.tags[i] in (Tag.COMMA, Tag.COLON, Tag.DASH) for i in between):
            return "next"
        return next((str(step) for step in _STEPS if len(between) <= step), "far")

    def between(self, anchor: int) -> str:
        """What stands between a cue and the quotation: other quotations, other cues, commas."""
        low, high = sorted((anchor, self.at.token))
        quotes = reports = 0
        for i in range(low + 1, high):
            quotes += self.made.tags[i] is Tag.QUOTE
            reports += self.made.tags[i] is Tag.VERB and is_reporting(self.made.words[i])
        return f"quotes {min(quotes, 2)} reports {min(reports, 2)}"

    def _gap(self) -> str:
        """What lies between the quotation before and this one."""
        if not self.history:
            return "none"
        before = self.history[-1][0]
        made, blocks = self.made, self.made.block_of[self.at.token] - self.made.block_of[before.token]
        if made.sentence_of[before.token] == made.sentence_of[self.at.token]:
            return "sentence"
        if blocks == 0:
            sentences = made.sentence_of[self.at.token] - made.sentence_of[before.token]
            return f"block{min(sentences, 3)}"
        if blocks > 1:
            return "far" if blocks > 2 else "blocks2"
        if not before.stretch.closed or self.at.stretch.continued:
            return "run-on"
        last = made.sentences[made.sentence_of[before.token]][1]
        return "next-ends" if made.tags[last - 1] is Tag.BREAK else "next"

    def _reported(self, candidates: Sequence[Candidate]) -> str:
        """The strongest sign of a speaker in the quotation's own sentence."""
        best = ""
        for candidate in candidates:
            frame = candidate.frame
            if candidate.place != "same" or not frame or frame.cue < 0:
                continue
            if frame.verb is None or frame.verb.group in REPORTING:
                return "said-after" if frame.cue > self.at.token else "said-before"
            best = best or "other"
        return best

    def _nearest_cues(self, candidates: Sequence[Candidate]) -> dict[int | str, int]:
        """How near each speaker's nearest cue stands to the quotation, in tokens."""
        found: dict[int | str, int] = {}
        for candidate in candidates:
            if candidate.place == "same" and candidate.frame and candidate.frame.cue >= 0:
                distance = abs(candidate.frame.cue - self.at.token)
                found[candidate.who] = min(distance, found.get(candidate.who, distance))
        return found

    def _base(self) -> str:
        at = self.at
        stands = "alone" if at.alone else "opens" if at.opens else "inside"
        return f"{stands} {at.kind.value}"
