"""Learns the weights in `resources/weights/speakers.json` from marked-up articles.

    python packaging/train_speakers.py GOLD.jsonl            writes the weights
    python packaging/train_speakers.py GOLD.jsonl --check [-o PRED.jsonl]
                                                             learns from every second article and scores the others

Two linear models over readable features. The first ranks the candidates for one quotation (a softmax over them, where
every right candidate counts as right); the second tells quotations from titles and scare quotes (logistic). Articles
are read as the program reads them, one stretch after the other, with the speakers chosen so far: first the right ones,
then, in further rounds, the model's own, so that it learns to live with its mistakes. Both models are held small by
an L2 penalty; weights near nothing are left out.
`--check` does that with either half and leaves the weights alone: its figures are what to expect of new articles. What
it finds goes to PRED.jsonl; `tests/quality/quotes.py GOLD.jsonl --found PRED.jsonl --table` tells what is wrong there.
"""

import argparse
import json
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from briefing.model.article import Span
from briefing.paths import resource
from briefing.suggest.attribution import Attribution, Reading, settle
from briefing.suggest.candidates import NOBODY, Candidate
from briefing.suggest.scene import Scene
from briefing.suggest.sorting_features import sorting_features
from briefing.suggest.speaker_features import speaker_features

SPEAKER_PENALTY = 6.0
QUOTATION_PENALTY = 4.0
LEAST_USES = 4  # a feature seen less often cannot be learned
LEAST_WEIGHT = 0.03
ROUNDS = 2
_LINE = re.compile(r"[^\n]+")


@dataclass(slots=True)
class Examples:
    """What one round over the articles gathers."""

    rankings: list[tuple[list[list[str]], list[bool]]] = field(default_factory=list)
    sortings: list[tuple[list[str], bool]] = field(default_factory=list)


@dataclass(slots=True)
class Learned:
    """The weights so far."""

    speaker: dict[str, float]
    quotation: dict[str, float]


def load_scorer(gold: Path) -> ModuleType:
    """The scorer that lies beside the marked-up articles: it says which speaker counts as right."""
    spec = spec_from_file_location("score", gold.parent / "score.py")
    if not spec or not spec.loader:
        raise FileNotFoundError(gold.parent / "score.py")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def is_right(scorer: ModuleType, quote: dict[str, Any], candidate: Candidate) -> bool:
    """Whether the scorer would count a candidate as the speaker of a marked-up quotation."""
    if not quote.get("speaker"):
        return candidate.frame is None
    if candidate.frame is None:
        return False
    full = quote.get("resolved")
    wanted = {scorer.head(quote["speaker"])} | ({scorer.fold(full.split()[-1])} if full else set())
    return bool({scorer.head(candidate.name), scorer.head(candidate.mention)} & wanted)


class Teacher:
    """Goes through one article beside its gold and notes examples."""

    def __init__(self, scorer: ModuleType, article: dict[str, Any], learned: Learned | None, noted: Examples) -> None:
        self._scorer = scorer
        self._gold = {quote["start"]: quote for quote in article["quotes"]}
        self._ignored = [tuple(span) for span in article.get("ignore", [])]
        self._learned = learned
        self._noted = noted

    def __call__(self, scene: Scene, candidates: Sequence[Candidate]) -> Attribution:
        """Notes what may be learned from one stretch, and settles it."""
        quote = self._gold.get(scene.at.stretch.span.start)
        rows = [speaker_features(scene, candidate) for candidate in candidates]
        right = [bool(quote) and is_right(self._scorer, quote or {}, candidate) for candidate in candidates]
        if any(right):
            self._noted.rankings.append((rows, right))
        settled = self._settle(scene, candidates, right)
        span = scene.at.stretch.span
        if quote or not any(start < span.end and span.start < end for start, end in self._ignored):
            row = sorting_features(scene, settled.chosen, settled.margin)
            self._noted.sortings.append((row, quote is not None))
        return settled

    def _settle(self, scene: Scene, candidates: Sequence[Candidate], right: list[bool]) -> Attribution:
        if self._learned:
            return settle(scene, candidates, self._learned.speaker, self._learned.quotation)
        chosen = next((c for c, good in zip(candidates, right, strict=True) if good), NOBODY)
        return Attribution(scene.at, chosen, 5.0, scene.at.stretch.span.start in self._gold)


def gather(scorer: ModuleType, articles: Iterable[dict[str, Any]], learned: Learned | None) -> Examples:
    """One round over all articles."""
    noted = Examples()
    for article in articles:
        blocks = [Span(*line.span()) for line in _LINE.finditer(article["text"])]
        list(Reading(article["text"], blocks).attribute(Teacher(scorer, article, learned, noted)))
    return noted


def _index(rows: Iterable[list[str]]) -> dict[str, int]:
    """A number for each feature that is used often enough."""
    uses: dict[str, int] = {}
    for row in rows:
        for feature in set(row):
            uses[feature] = uses.get(feature, 0) + 1
    return {feature: i for i, feature in enumerate(sorted(f for f, n in uses.items() if n >= LEAST_USES))}


def _matrix(rows: Sequence[list[str]], index: dict[str, int]) -> Any:
    """The rows as a sparse matrix of counts."""
    from scipy.sparse import csr_matrix

    places = [(i, index[f]) for i, row in enumerate(rows) for f in row if f in index]
    ones = np.ones(len(places))
    across, down = np.array([p[1] for p in places]), np.array([p[0] for p in places])
    return csr_matrix((ones, (down, across)), shape=(len(rows), len(index)))


def learn_ranking(rankings: Sequence[tuple[list[list[str]], list[bool]]]) -> dict[str, float]:
    """Weights under which right candidates outrank the others."""
    rows = [row for candidates, _ in rankings for row in candidates]
    right = np.array([good for _, goods in rankings for good in goods], dtype=float)
    starts = np.cumsum([0] + [len(goods) for _, goods in rankings])[:-1]
    index = _index(rows)
    matrix = _matrix(rows, index)
    sizes = np.diff([*starts, len(rows)])

    def loss(weights: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        scores = matrix @ weights
        scores -= np.repeat(np.maximum.reduceat(scores, starts), sizes)
        grown = np.exp(scores)
        total, good = np.add.reduceat(grown, starts), np.add.reduceat(grown * right, starts) + 1e-12
        slope = grown / np.repeat(total, sizes) - grown * right / np.repeat(good, sizes)
        value = np.sum(np.log(total) - np.log(good)) + SPEAKER_PENALTY / 2 * weights @ weights
        return float(value), np.asarray(matrix.T @ slope + SPEAKER_PENALTY * weights)

    return _fit(loss, index)


def learn_sorting(sortings: Sequence[tuple[list[str], bool]]) -> dict[str, float]:
    """Weights whose sum is above nought for quotations."""
    index = _index(row for row, _ in sortings)
    matrix = _matrix([row for row, _ in sortings], index)
    signs = np.array([1.0 if good else -1.0 for _, good in sortings])

    def loss(weights: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        sides = signs * (matrix @ weights)
        slope = -signs / (1 + np.exp(np.clip(sides, -30, 30)))
        value = np.sum(np.logaddexp(0, -sides)) + QUOTATION_PENALTY / 2 * weights @ weights
        return float(value), np.asarray(matrix.T @ slope + QUOTATION_PENALTY * weights)

    return _fit(loss, index)


def _fit(loss: Callable[..., tuple[float, NDArray[np.float64]]], index: dict[str, int]) -> dict[str, float]:
    fitted = minimize(loss, np.zeros(len(index)), jac=True, method="L-BFGS-B", options={"maxiter": 300}).x
    return {feature: round(float(fitted[i]), 2) for feature, i in index.items() if abs(fitted[i]) >= LEAST_WEIGHT}


def train(scorer: ModuleType, articles: Sequence[dict[str, Any]], rounds: int = ROUNDS) -> Learned:
    """The weights after some rounds."""
    noted = gather(scorer, articles, None)
    for _ in range(rounds - 1):
        noted = gather(scorer, articles, learned_from(noted))
    return learned_from(noted)


def learned_from(noted: Examples) -> Learned:
    """The weights that one round's examples teach."""
    return Learned(learn_ranking(noted.rankings), learn_sorting(noted.sortings))


def predict(articles: Iterable[dict[str, Any]], learned: Learned) -> dict[str, list[dict[str, Any]]]:
    """What some weights find, as the scorer reads it."""
    found = {}
    for article in articles:
        blocks = [Span(*line.span()) for line in _LINE.finditer(article["text"])]
        settled = Reading(article["text"], blocks).attribute(
            partial(settle, speaker=learned.speaker, quotation=learned.quotation)
        )
        found[article["id"]] = [_row(one) for one in settled if one.quotation]
    return found


def _row(one: Attribution) -> dict[str, Any]:
    span = one.at.stretch.span
    names = {"speaker": one.chosen.name or None, "mention": one.chosen.mention or None, "why": one.chosen.place}
    return {"start": span.start, "end": span.end, "kind": one.at.kind.value, **names}


def check(scorer: ModuleType, articles: Sequence[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    """Prints the scorer's figures for each half under the other's weights, and for both; returns what was found."""
    halves = {"even": articles[::2], "odd": articles[1::2]}
    guesses = predict(halves["odd"], train(scorer, halves["even"])) | predict(
        halves["even"], train(scorer, halves["odd"])
    )
    for name, some in {**halves, "both": articles}.items():
        for only in (None, "full"):
            scorer.report(scorer.score(some, guesses, only), f"{name} {only or 'all'}")
    return guesses


def main() -> None:
    """Learns and writes the weights, or checks them."""
    parser = argparse.ArgumentParser(description="Learn the weights for speakers and quotations.")
    parser.add_argument("gold", type=Path)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("-o", "--out", type=Path)
    chosen = parser.parse_args()
    articles = [json.loads(line) for line in chosen.gold.read_text(encoding="utf-8").splitlines()]
    scorer = load_scorer(chosen.gold)
    if chosen.check:
        found = check(scorer, articles)
        if chosen.out:
            rows = ({"id": name, "quotes": quotes} for name, quotes in found.items())
            chosen.out.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
        return
    learned = train(scorer, articles)
    tables = {"speaker": learned.speaker, "quotation": learned.quotation}
    text = json.dumps(tables, ensure_ascii=False, indent=0, sort_keys=True) + "\n"
    resource("weights", "speakers.json").write_text(text, encoding="utf-8")
    print(f"{len(learned.speaker)} weights for speakers, {len(learned.quotation)} for quotations")


if __name__ == "__main__":
    main()
