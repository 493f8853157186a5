"""Figures in a text, by value: “84 million”, “84m” and “eighty-four million” are one; “two thirds” is a figure too."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from briefing.paths import resource

_MONEY = "$€£"

ROOM = {"": (1.0, 1.0), "around": (0.9, 1.1), "below": (1.0, 1.25), "above": (0.8, 1.0)}
"""How far from a figure the true one may be, as factors: “nearly 2,000” is 1,900 and not 2,100."""

_EXACT = 1e-9


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as it stands in a text, shares in percent. `hedge` is a key of ROOM; `unit` is "" where none follows."""

    value: float
    unit: str
    words: str
    hedge: str = ""

    def agrees(self, other: "Figure") -> bool:
        """Whether a source's figure may be meant: the value, as exact as this one is, and the unit where both have one.

        Rounded lengths of time are compared in days.
        """
        low, high = (factor * self.value for factor in ROOM[self.hedge])
        value, lengths = other.value, _lexicon().days
        if self.hedge and self.unit in lengths and other.unit in lengths:
            value *= lengths[other.unit] / lengths[self.unit]
        elif self.unit and other.unit and self.unit != other.unit:
            return False
        return low - _EXACT <= value <= high + _EXACT


@dataclass(frozen=True, slots=True)
class _Lexicon:
    """The words of figures by their value, units by what is written for them, and the pattern that finds figures."""

    cardinals: dict[str, int]
    scales: dict[str, float]
    parts: dict[str, int]
    units: dict[str, str]
    hedges: dict[str, str]
    days: dict[str, float]
    pattern: re.Pattern[str]


@cache
def _lexicon() -> _Lexicon:
    tables = tomllib.loads(resource("lexicons", "quantities.toml").read_text(encoding="utf-8"))
    cardinals = {word: n for n, word in enumerate(tables["ones"].split())}
    cardinals |= {word: 10 * n for n, word in enumerate(tables["tens"].split(), 2)}
    units = {name.replace("_", " "): unit for unit, names in tables["units"].items() for name in names.split()}
    hedges = {hedge: room for room, words in tables["hedges"].items() for hedge in words}
    pattern = _pattern(cardinals, tables["scales"], tables["parts"], units, hedges)
    return _Lexicon(cardinals, tables["scales"], tables["parts"], units, hedges, tables["days"], pattern)


def _any(words: Iterable[str]) -> str:
    """A pattern for any of these words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _pattern(
    cardinals: Iterable[str], scales: Iterable[str], parts: Iterable[str], units: Iterable[str], hedges: Iterable[str]
) -> re.Pattern[str]:
    word, scale, part = _any(cardinals), _any(scales), _any(parts)
    unit = _any(each for each in units if each not in _MONEY)
    thousands = r"(?<![\w.])\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?:\.\d+)?"
    return re.compile(
        rf"(?:\b(?P<hedge>{_any(hedges)})\s+)?(?P<money>[{_MONEY}])?"
        rf"(?:(?P<digits>{thousands}|(?<![\w.])\d+(?:\.\d+)?)|\b(?P<words>(?:{word})(?:[- ](?:{word}))*)\b"
        rf"|\b(?P<article>an?(?=[ -](?:{part}|{scale})\b)))"
        rf"(?:[ -]?(?P<scale>(?:{scale})(?:[ -](?:{scale}))?)s?\b)?(?:[ -](?P<part>{part})s?\b)?"
        rf"(?:st|nd|rd|th)?(?:[ -]?(?P<unit>{unit})s?(?!\w))?|\b(?P<half>half)\b(?! brother| sister)",
        re.IGNORECASE,
    )


def figures(text: str) -> Iterator[Figure]:
    """The figures of a text in its order. A lone “one” is none: it is as often a pronoun."""
    words = _lexicon()
    for match in words.pattern.finditer(text):
        part = (match["part"] or match["half"] or "").lower()
        if (match["words"] or "").lower() == "one" and not (match["scale"] or part or match["unit"]):
            continue
        unit = "percent" if part else words.units.get((match["unit"] or match["money"] or "").lower(), "")
        value = _value(match, words) * (100 / words.parts[part] if part else 1)
        yield Figure(value, unit, match[0].strip(), words.hedges.get((match["hedge"] or "").lower(), ""))


def _value(match: re.Match[str], words: _Lexicon) -> float:
    value = 1.0
    if match["digits"]:
        value = float(re.sub(r"[,\u00a0\u202f]", "", match["digits"]))
    elif match["words"]:
        value = float(sum(words.cardinals[word] for word in re.split("[- ]", match["words"].lower())))
    for scale in re.split("[- ]", (match["scale"] or "").lower()):
        value *= words.scales.get(scale, 1)
    return value
