"""Goes through the quoted stretches of a text in order and settles for each who said it, if it is said at all."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from briefing.language.outline import Outline
from briefing.language.phrases import phrases
from briefing.language.quoted import quoted_stretches
from briefing.language.tokens import read_outline
from briefing.model.article import Span
from briefing.suggest.candidates import NOBODY, Candidate, Search
from briefing.suggest.people import Cast
from briefing.suggest.ranking import Weights, score, weights
from briefing.suggest.scene import Scene
from briefing.suggest.setting import Setting, setting
from briefing.suggest.sorting_features import sorting_features
from briefing.suggest.speaker_features import speaker_features


@dataclass(frozen=True, slots=True)
class Attribution:
    """One stretch with its chosen speaker, by how much that one leads the next, and whether it is a quotation.

    `rival` is the next: the likeliest candidate who means somebody else.
    """

    at: Setting
    chosen: Candidate
    margin: float
    quotation: bool
    rival: Candidate = NOBODY


BAR = 0.45
"""The score that a stretch must pass to count as a quotation: above nought, since of those that are only just likelier
than not to be one, few have a speaker who can be told (with-speaker F1, either half under the other's weights: .889 at
0.25, .892 here)."""

Chooser = Callable[[Scene, Sequence[Candidate]], Attribution]
"""Settles one stretch; the training puts its own in."""


class Reading:
    """A text read for attribution: outline, cast and search."""

    def __init__(self, text: str, blocks: Sequence[Span]) -> None:
        self.outline: Outline = read_outline(text, blocks, quoted_stretches(text, blocks))
        found = [phrases(self.outline, *bounds) for bounds in self.outline.sentences]
        self.cast = Cast(self.outline, found)
        self.search = Search(self.outline, self.cast, found)

    def attribute(self, choose: Chooser) -> Iterator[Attribution]:
        """Every stretch settled in turn; what is no quotation does not count as spoken."""
        history: list[tuple[Setting, Candidate]] = []
        for number in range(len(self.outline.quotes)):
            at = setting(self.outline, number)
            candidates = self.search.candidates(at, history[-6:])
            settled = choose(Scene(self.outline, at, candidates, history[-6:]), candidates)
            if settled.quotation:
                history.append((at, settled.chosen))
            yield settled


def choose(scene: Scene, candidates: Sequence[Candidate]) -> Attribution:
    """The best candidate by the weights that the program ships."""
    return settle(scene, candidates, weights("speaker"), weights("quotation"))


def settle(scene: Scene, candidates: Sequence[Candidate], speaker: Weights, quotation: Weights) -> Attribution:
    """The best candidate by some weights; of equals the first."""
    scores = [score(speaker_features(scene, candidate), speaker) for candidate in candidates]
    best = max(range(len(candidates)), key=scores.__getitem__)
    chosen = candidates[best]
    rivals = [i for i, candidate in enumerate(candidates) if candidate.who != chosen.who]
    rival = max(rivals, key=scores.__getitem__, default=None)
    margin = 10.0 if rival is None else scores[best] - scores[rival]
    said = score(sorting_features(scene, chosen, margin), quotation)
    return Attribution(scene.at, chosen, margin, said > BAR, NOBODY if rival is None else candidates[rival])
