"""Linear weights over readable features, learned by `packaging/train_speakers.py`."""

import json
from collections.abc import Iterable, Mapping
from functools import cache

from briefing.paths import resource

Weights = Mapping[str, float]


@cache
def weights(name: str) -> Weights:
    """The weights "speaker" or "quotation" of `resources/weights/speakers.json`."""
    tables = json.loads(resource("weights", "speakers.json").read_text(encoding="utf-8"))
    return {feature: float(weight) for feature, weight in tables[name].items()}


def score(features: Iterable[str], learned: Weights) -> float:
    """The sum of the weights of the features."""
    return sum(learned.get(feature, 0.0) for feature in features)
