"""How much each sentence counts for background, key issues and outlook, by a linear model.

The model sees what can be told of the sentence and its neighbours (`sentence_features`) and gives the chance of each
discourse role (the main event, its cause, an earlier event, somebody's view, an expectation, ...); roles add up to
sections. It is learned by `packaging/train_sections.py`; the weights are read the first time that an article is judged.
"""

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from briefing.model.article import Article, Span
from briefing.model.suggestion import Judgement, SectionKind
from briefing.paths import resource
from briefing.suggest.sentence_features import FURNITURE, Features, sentence_features

JUDGED = (SectionKind.BACKGROUND, SectionKind.KEY_ISSUES, SectionKind.OUTLOOK)
"""The sections that sentences are judged for, in the order of the weights; a fourth chance is that of none."""

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456"
_MIDDLE = len(_LETTERS) // 2
_UNIT = 0.0015
"""The letter n steps after the middle one ("d") is a pull of n² units, n steps before it as much away.

Most pulls are small and many: squares keep them apart (0.0015, 0.006, 0.0135, ...) and reach to 1.26, where figures
would take three times the room.
"""


@dataclass(frozen=True, slots=True)
class Weights:
    """What was learned: each feature's pull towards each role, in log odds.

    `sections` has the roles (by their place) that add up to each of `JUDGED`. `decision` multiplies the chances of
    the sections, and of none, when one is chosen: the rarer ones are worth a risk.
    """

    bias: tuple[float, ...]
    of: Mapping[str, tuple[float, ...]]
    sections: tuple[tuple[int, ...], ...]
    decision: tuple[float, ...]


@cache
def weights() -> Weights:
    """The weights that come with the program."""
    data = json.loads(resource("weights", "sections.json").read_text(encoding="utf-8"))
    return Weights(
        tuple(data["bias"]),
        {
            f"{kind}:{name}" if kind else name: from_letters(letters)
            for kind, names in data["weights"].items()
            for name, letters in names.items()
        },
        tuple(map(tuple, data["sections"])),
        tuple(data["decision"]),
    )


def as_letters(pulls: Iterable[float]) -> str:
    """Pulls as the weights file keeps them, a letter each."""
    return "".join(_LETTERS[_MIDDLE + _steps(pull)] for pull in pulls)


def _steps(pull: float) -> int:
    steps = min(round(math.sqrt(abs(pull) / _UNIT)), _MIDDLE)
    return steps if pull > 0 else -steps


def from_letters(letters: str) -> tuple[float, ...]:
    """The pulls that letters stand for."""
    steps = (_LETTERS.index(letter) - _MIDDLE for letter in letters)
    return tuple(step * abs(step) * _UNIT for step in steps)


def judge(article: Article) -> tuple[Judgement, ...]:
    """A judgement on each sentence, in the article's order. Furniture (photo credits and the like) counts for none."""
    learned = weights()
    return tuple(
        _judgement(sentence.span, chances(told, learned), learned)
        for sentence, told in zip(article.sentences, sentence_features(article), strict=True)
    )


def chances(told: Features, learned: Weights) -> tuple[float, ...]:
    """The chance of each of `JUDGED`, and last that of none; together they are 1."""
    if told is FURNITURE:
        return (0.0,) * len(JUDGED) + (1.0,)
    pulls = [learned.bias]
    for name, value in told.items():
        if pull := learned.of.get(name):
            pulls.append(pull if value == 1.0 else tuple(value * part for part in pull))
    roles = _softmax([sum(column) for column in zip(*pulls, strict=True)])
    of_sections = [sum(roles[place] for place in places) for places in learned.sections]
    return (*of_sections, 1.0 - sum(of_sections))


def _softmax(totals: Sequence[float]) -> list[float]:
    highest = max(totals)
    shares = [math.exp(total - highest) for total in totals]
    whole = sum(shares)
    return [share / whole for share in shares]


def _judgement(span: Span, found: Sequence[float], learned: Weights) -> Judgement:
    worth = [chance * factor for chance, factor in zip(found, learned.decision, strict=True)]
    best = worth.index(max(worth))
    return Judgement(span, JUDGED[best] if best < len(JUDGED) else None, *found[: len(JUDGED)])
