"""How much each sentence counts for background, key issues and outlook, by a linear model, and why.

The weights are learned by `packaging/train_sections.py` and read the first time that an article is judged.
"""

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from briefing.model.article import Article, Span
from briefing.model.suggestion import Judgement, SectionKind
from briefing.paths import resource
from briefing.suggest.sentence_features import Features, features

JUDGED = (SectionKind.BACKGROUND, SectionKind.KEY_ISSUES, SectionKind.OUTLOOK)
"""The sections that sentences are judged for, in the order of the weights."""


@dataclass(frozen=True, slots=True)
class Weights:
    """For each feature how much it speaks for each of `JUDGED` as against none of them, in log odds."""

    bias: tuple[float, ...]
    of: Mapping[str, tuple[float, ...]]


@cache
def weights() -> Weights:
    """The weights that come with the program."""
    data = json.loads(resource("weights", "sections.json").read_text(encoding="utf-8"))
    scale = data["scale"]
    return Weights(
        tuple(value / scale for value in data["bias"]),
        {name: tuple(value / scale for value in values) for name, values in data["weights"].items()},
    )


def judge(article: Article) -> tuple[Judgement, ...]:
    """A judgement on each sentence, in the article's order; scores are probabilities."""
    learned = weights()
    return tuple(
        _judgement(sentence.span, probabilities(found, learned))
        for sentence, found in zip(article.sentences, features(article), strict=True)
    )


def probabilities(found: Features, learned: Weights) -> Sequence[float]:
    """The probability of each of `JUDGED`; what is left to 1 is that of none."""
    odds = list(learned.bias)
    for name, value in found.items():
        if weight := learned.of.get(name):
            odds = [total + value * part for total, part in zip(odds, weight, strict=True)]
    shares = [math.exp(min(total, 50.0)) for total in odds]
    return [share / (1.0 + sum(shares)) for share in shares]


def _judgement(span: Span, scores: Sequence[float]) -> Judgement:
    best = max(range(len(JUDGED)), key=scores.__getitem__)
    section = JUDGED[best] if scores[best] > 1.0 - sum(scores) else None
    return Judgement(span, section, *scores)
