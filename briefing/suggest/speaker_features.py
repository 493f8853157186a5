"""What speaks for and against a candidate, as named features for `ranking`.

Names are made of plain words, so that the weights file can be read: "same after subject say next" is a phrase of the
quotation's own sentence, after the quotation, subject of a verb of saying, next to the quotation.
"""

from collections.abc import Sequence

from briefing.language.clauses import Frame
from briefing.language.nouns import word_set
from briefing.language.outline import Outline
from briefing.language.tags import Tag
from briefing.language.verbs import REPORTING, is_reporting
from briefing.suggest.candidates import Candidate
from briefing.suggest.setting import Setting

History = Sequence[tuple[Setting, Candidate]]


class Scene:
    """One quotation with all that its candidates' features have in common."""

    def __init__(self, made: Outline, at: Setting, candidates: Sequence[Candidate], history: History) -> None:
        self.made = made
        self.at = at
        self.history = history
        self.first, self.last = made.sentences[made.sentence_of[at.token]]
        self.gap = self._gap()
        self.reported = self._reported(candidates)
        self.base = self._base()
        self.nearest = self._nearest(candidates)

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
        ends = made.tags[last - 1] is Tag.BREAK
        return "next-ends" if ends else "next"

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

    def _nearest(self, candidates: Sequence[Candidate]) -> dict[int | str, int]:
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

    def features(self, candidate: Candidate) -> list[str]:
        """The names of all features that a candidate has."""
        if candidate.frame is None:
            return self._nobody()
        if candidate.place == "carried":
            return self._carried(candidate)
        found = self._same(candidate) if candidate.place == "same" else self._elsewhere(candidate)
        return [*found, *self._who(candidate)]

    def _nobody(self) -> list[str]:
        at = self.at
        return ["nobody", f"nobody {self.base}", f"nobody {self.reported}", f"nobody gap {self.gap}", f"nobody {at.before}",
                f"nobody {self.base} {self.reported}"]  # fmt: skip

    def _carried(self, candidate: Candidate) -> list[str]:
        back = min(candidate.distance, 3)
        at = self.at
        stem = f"carried{back}"
        return [
            stem,
            f"{stem} {self.gap}",
            f"{stem} {self.gap} {self.base}",
            f"{stem} {self.gap} {self.base} {self.reported}",
            f"{stem} {self.reported} {at.before}",
            f"{stem} {candidate.frame.phrase.kind.name}" if candidate.frame else stem,
        ]

    def _who(self, candidate: Candidate) -> list[str]:
        """What kind of speaker it is and whether it has spoken before."""
        assert candidate.frame
        kind = candidate.frame.phrase.kind.name
        found = [f"who {kind}", f"who {candidate.place} {kind}"]
        nearest = self.nearest.get(candidate.who)
        if nearest is not None:
            cue = candidate.frame.cue if candidate.place == "same" else -1
            nearer = cue < 0 or abs(cue - self.at.token) > nearest
            found += [f"nearer {nearer}", f"nearer {nearer} {candidate.place} {kind}"]
        if candidate.person:
            if candidate.person.words[-1] in self.at.words:
                found += ["named inside the marks", f"named inside the marks {candidate.place}"]
            found.append(f"who likely {candidate.person.likely}")
        for back, (_, said) in enumerate(reversed(self.history[-3:]), 1):
            if said.frame and said.who == candidate.who:
                return [*found, f"spoke{back}", f"spoke{back} {candidate.place} {self.gap}"]
        return found

    def _cue(self, frame: Frame) -> tuple[str, str]:
        """The group and the base form of a cue."""
        if frame.verb:
            return frame.verb.group.value, frame.verb.lemma
        return ("noun", self.made.words[frame.cue]) if frame.cue >= 0 else ("-", "-")

    def _same(self, candidate: Candidate) -> list[str]:
        """How a phrase of the quotation's own sentence stands to its cue and to the quotation."""
        frame, token = candidate.frame, self.at.token
        assert frame
        group, lemma = self._cue(frame)
        anchor = frame.cue if frame.cue >= 0 else frame.phrase.first
        side = "after" if anchor > token else "before"
        subject_side = "after" if frame.phrase.first > token else "before"
        relation = frame.relation.value if not frame.passive else "passive " + frame.relation.value
        near = self._near(anchor)
        between = self._between(anchor)
        stem = f"{side} {frame.relation.name}"
        return [
            f"{stem} {group}",
            f"{stem} {group} {near}",
            f"{stem} {near}",
            f"{side} {group} {near} {self.at.ending or '-'}",
            f"{side} {near} {self.base}",
            f"{side} {group} {self.base}",
            f"{side} {subject_side} {frame.relation.name}",
            f"{side} between {between}",
            f"cue {lemma}" if group != "act" else "cue act",
            f"cue {side} {lemma}" if group != "act" else "cue act",
            f"passive {frame.passive}",
            f"kind {frame.phrase.kind.name} {frame.relation.name} {group}",
            f"{side} before {self.at.before} {group} {near}",
            f"genitive {frame.phrase.genitive} {group}",
            f"first {frame.phrase.first <= self.first + 1} {frame.relation.name}",
            f"preposition {self.made.tags[frame.phrase.first - 1] is Tag.PREPOSITION} {frame.relation.name}",
            relation,
            f"as {side} {self.made.words[frame.phrase.first - 1] in ('as', 'so')} {near}",
        ]

    def _near(self, anchor: int) -> str:
        """How far a cue stands from the quotation, in tokens."""
        low, high = sorted((anchor, self.at.token))
        between = range(low + 1, high)
        if all(self.made.tags[i] in (Tag.COMMA, Tag.COLON, Tag.DASH) for i in between):
            return "next"
        count = len(between)
        return "2" if count <= 2 else "4" if count <= 4 else "8" if count <= 8 else "15" if count <= 15 else "far"

    def _between(self, anchor: int) -> str:
        """What stands between a cue and the quotation: other quotations, other cues, commas."""
        low, high = sorted((anchor, self.at.token))
        quotes = reports = 0
        for i in range(low + 1, high):
            quotes += self.made.tags[i] is Tag.QUOTE
            reports += self.made.tags[i] is Tag.VERB and is_reporting(self.made.words[i])
        return f"quotes {min(quotes, 2)} reports {min(reports, 2)}"

    def _elsewhere(self, candidate: Candidate) -> list[str]:
        """How a phrase of another sentence stands there, and how that sentence stands to the quotation."""
        frame = candidate.frame
        assert frame
        group, _ = self._cue(frame)
        made = self.made
        blocks = abs(made.block_of[self.at.token] - made.block_of[frame.phrase.first])
        last = made.sentences[made.sentence_of[frame.phrase.first]][1]
        colon = any(made.tags[i] is Tag.COLON for i in range(max(0, last - 2), last))
        first = frame.phrase.first <= made.sentences[made.sentence_of[frame.phrase.first]][0] + 1
        where = f"{candidate.place}{candidate.distance} blocks {min(blocks, 2)}"
        return [
            where,
            f"{where} {self.base} {self.reported}",
            f"{where} {frame.relation.name} {group}",
            f"{where} colon {colon}",
            f"{candidate.place} {frame.relation.name} {group} {self.base}",
            f"{candidate.place} {group} {self.gap}",
            f"{where} first {first}",
            f"{where} gap {self.gap} {self.base}",
        ]


def sorting_features(scene: Scene, chosen: Candidate, margin: float) -> list[str]:
    """What tells a quotation from a title, a nickname or words held at arm's length."""
    at, frame = scene.at, chosen.frame
    size = "1" if at.size == 1 else "2" if at.size == 2 else "3" if at.size == 3 else "6" if at.size <= 6 else "more"
    capitals = "title" if at.capitals > 0.99 and at.capital else "some" if at.capitals > 0.5 else "few"
    group, lemma = scene._cue(frame) if frame else ("-", "-")
    sure = "sure" if margin > 4 else "fair" if margin > 1 else "weak"
    near = scene._near(frame.cue) if frame and frame.cue >= 0 and chosen.place == "same" else "-"
    side = "after" if frame and frame.cue > at.token else "before"
    made = scene.made
    word = made.words[at.token - 1] if at.token else ""
    work = any(made.words[i] in word_set("work") for i in range(max(scene.first, at.token - 3), at.token))
    fully = f"{work} {capitals} {size}"
    follows = made.tags[at.token + 1].name if at.token + 1 < len(made) else "-"
    return [
        "any",
        f"work {work}",
        f"work {fully}",
        f"work {work} {at.before} {capitals}",
        f"{at.before} {capitals} {size} {sure}",
        f"place {chosen.place} {capitals} {sure}",
        f"size {size}",
        f"size {size} {capitals}",
        f"size {size} {at.ending or '-'}",
        f"size {size} {capitals} {at.ending or '-'}",
        f"{at.before} {size}",
        f"{at.before} {capitals}",
        f"place {chosen.place} {sure}",
        f"place {chosen.place} {group} {size}",
        f"place {chosen.place} {group} {near} {side}",
        f"cue {lemma} {near}" if group != "act" else f"cue act {near}",
        f"word {word}" if word and made.tags[at.token - 1] is not Tag.NAME else "word -",
        f"next {made.words[at.token + 1]}" if follows not in ("NAME", "QUOTE", "BREAK", "-") else "next -",
        f"follows {follows} {size}",
        f"follows {follows} {capitals} {at.ending or '-'}",
        f"pair {made.tags[at.token - 2].name} {made.tags[at.token - 1].name} {capitals}",
        f"{at.before} {at.ending or '-'} {capitals}",
        f"{scene.reported} {near} {side} {capitals}",
        f"{group} {near} {side} {size}",
        f"{scene.base} {capitals}",
        f"{scene.base} {scene.reported} {size}",
        f"gap {scene.gap} {size}",
        f"relation {frame.relation.name if frame else '-'} {size}",
    ]
