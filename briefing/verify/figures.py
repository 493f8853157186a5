"""Figures in a text, by value: “84 million”, “84m” and “eighty-four million” are one; “two thirds” is a figure too."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from briefing.paths import resource

_MONEY = "$€£"
ROUNDED = 0.1
"""How far a figure after “about” or “nearly” may be from the source's."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as it stands in a text. `unit` is "" where none of the known ones follows."""

    value: float
    unit: str
    words: str
    rounded: bool = False

    def agrees(self, other: "Figure") -> bool:
        """Whether both may be the same figure: the value, and the unit where both have one."""
        near = abs(self.value - other.value) <= (ROUNDED * abs(other.value) if self.rounded else 1e-9)
        return near and (not self.unit or not other.unit or self.unit == other.unit)


@dataclass(frozen=True, slots=True)
class _Lexicon:
    """The words of figures by their value, and the pattern that finds them."""

    cardinals: dict[str, int]
    scales: dict[str, float]
    parts: dict[str, int]
    units: dict[str, str]
    pattern: re.Pattern[str]


@cache
def _lexicon() -> _Lexicon:
    tables = tomllib.loads(resource("lexicons", "quantities.toml").read_text(encoding="utf-8"))
    cardinals = {word: n for n, word in enumerate(tables["ones"].split())}
    cardinals |= {word: 10 * n for n, word in enumerate(tables["tens"].split(), 2)}
    units = {name.replace("_", " "): unit for unit, names in tables["units"].items() for name in names.split()}
    pattern = _pattern(cardinals, tables["scales"], tables["parts"], units, tables["hedges"])
    return _Lexicon(cardinals, tables["scales"], tables["parts"], units, pattern)


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
        part = match["part"] or match["half"]
        if (match["words"] or "").lower() == "one" and not (match["scale"] or part or match["unit"]):
            continue
        unit = words.units.get((match["unit"] or match["money"] or "").lower(), "")
        value = _value(match, words) / (100 if unit == "percent" else 1)
        yield Figure(value, "percent" if part else unit, match[0].strip(), rounded=bool(match["hedge"]))


def _value(match: re.Match[str], words: _Lexicon) -> float:
    value = 1.0
    if match["digits"]:
        value = float(re.sub(r"[,\u00a0\u202f]", "", match["digits"]))
    elif match["words"]:
        value = float(sum(words.cardinals[word] for word in re.split("[- ]", match["words"].lower())))
    for scale in re.split("[- ]", (match["scale"] or "").lower()):
        value *= words.scales.get(scale, 1)
    return value / words.parts.get((match["part"] or match["half"] or "").lower(), 1)
