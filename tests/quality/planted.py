"""Plant figures, days and names that no source has in honest paraphrases, and count how many the checks find.

    python tests/quality/planted.py

The articles and paraphrases are in `paraphrases.toml`. Of what is planted at least 95 in a hundred must be found; of
the honest paraphrases at most 5 in a hundred may raise an alarm.
"""

import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from briefing.language.days import MONTHS, WEEKDAYS  # noqa: E402
from briefing.model import revise  # noqa: E402 - the checkout comes first
from briefing.model.article import Article, Paragraph, Span  # noqa: E402
from briefing.model.brief import Brief  # noqa: E402
from briefing.model.suggestion import SectionKind  # noqa: E402
from briefing.verify.unsourced import unsourced  # noqa: E402

FOUND, FALSE = 0.95, 0.05
"""The least share of planted facts to be found, and the greatest of honest paraphrases to be doubted."""

MONTH = re.compile("|".join(month.title() for month in MONTHS))
NUMBERS = ["two", "three", "four", "nine", "twelve"]
NAMES = {
    "Lindqvist": "Lindgren", "Haddou": "Haddad", "Brandvik": "Brandt", "Castermouth": "Carrowmouth",
    "NordRail": "SudRail", "Bellhaven": "Belford", "Merrow": "Marlow", "Teague": "Tighe", "Oriel": "Auriol",
    "Wessel": "Kessel", "Velm": "Helm", "Geneva": "Vienna", "Castellan": "Castillo", "Pelham": "Durham",
    "Tarsk": "Varsk", "Ilmar": "Elmer", "Vandoorne": "Vandermeer", "Abara": "Okafor", "Lantry": "Gantry",
    "Kessler": "Dressler", "Hugo": "Victor", "Maria": "Marta", "Orsino": "Corsano", "Samira": "Sabrina",
    "Quellan": "Quebrada", "Beaudry": "Bowden", "Sorel": "Morel", "Hydrix": "Aquanor", "Tarrow": "Farrow",
    "Lindholt": "Lundgaard", "Pelagia": "Thalassia", "Dunmore": "Kilmore", "Velox": "Rapidus", "Norrby": "Soderby",
    "Falk": "Falck", "Eide": "Haugen", "Aranda": "Arana", "Hungary": "Slovakia", "Brandt Motors": "Kranz Motors",
    "Petra": "Paula", "Otto": "Bruno", "Noor": "Leila", "Dasha": "Olga",
}  # fmt: skip


Planted = tuple[str, str]
"""Words with something planted in them, and what that is."""


@dataclass(frozen=True, slots=True)
class Case:
    """A paraphrase of an article; `rule` is what should be found in it, "" for nothing."""

    brief: Brief
    words: str
    rule: str

    def found(self) -> set[str]:
        """The rules that doubt it."""
        brief = revise.add_own(self.brief, SectionKind.BACKGROUND, self.words)
        return {finding.rule for finding in unsourced(brief)}


def cases() -> Iterator[Case]:
    """Every honest paraphrase, then what can be planted in it."""
    file = tomllib.loads((Path(__file__).parent / "paraphrases.toml").read_text(encoding="utf-8"))
    for each in file["article"]:
        brief = revise.add_source(Brief(), article(each["text"], each["published"]))
        for words in each["honest"]:
            yield Case(brief, words, "")
            for rule, plant in (("figure", figures), ("date", days), ("name", names)):
                for planted, fact in plant(words):
                    if fact not in each["text"]:  # what the article says elsewhere is no foreign fact
                        yield Case(brief, planted, rule)


def article(text: str, published: object) -> Article:
    """An article of one paragraph."""
    return Article(text, (Paragraph(Span(0, len(text)), 1),), (), published=published)  # type: ignore[arg-type]  # a date


def figures(words: str) -> Iterator[Planted]:
    """The words with each of their figures made another one; the numbers of days are left alone."""
    for match in re.finditer(r"\d[\d,.]*\d|\d", words):
        if not MONTH.search(around(words, match)):
            other = str((int(match[0][0]) + 3) % 9 + 1) + match[0][1:]
            yield words[: match.start()] + other + words[match.end() :], other
    for match in re.finditer(rf"\b(?:{'|'.join(NUMBERS)})\b", words, re.IGNORECASE):
        yield words[: match.start()] + "seventeen" + words[match.end() :], "seventeen"


def around(words: str, match: re.Match[str]) -> str:
    """The words right before and after a figure, where the month of a date stands."""
    return f"{words[: match.start()].split(' ')[-2:][0]} {' '.join(words[match.end() :].split(' ')[:2])}"


def days(words: str) -> Iterator[Planted]:
    """The words with each weekday, month and day of the month made another one."""
    for match in re.finditer(rf"\b(?:{'|'.join(day.title() for day in WEEKDAYS)})\b", words):
        other = WEEKDAYS[(WEEKDAYS.index(match[0].lower()) + 3) % 7].title()
        yield words[: match.start()] + other + words[match.end() :], other
    for match in re.finditer(rf"\b(?:{MONTH.pattern})\b", words):
        other = MONTHS[(MONTHS.index(match[0].lower()) + 4) % 12].title()
        yield words[: match.start()] + other + words[match.end() :], other
        for day in re.finditer(r"\b\d{1,2}\b", words[max(0, match.start() - 3) : match.end() + 3]):
            number = str((int(day[0]) + 9) % 27 + 1)
            yield words.replace(day[0], number, 1), f"{number} {match[0]}"


def names(words: str) -> Iterator[Planted]:
    """The words with each name made another one."""
    for name, other in NAMES.items():
        if re.search(rf"\b{name}", words):
            yield words.replace(name, other), other


def main() -> int:
    seen = list(cases())
    honest = [case for case in seen if not case.rule]
    doubted = [case for case in honest if case.found()]
    print(f"honest      {len(honest):4}  doubted {len(doubted):3}  {len(doubted) / len(honest):.3f}")
    shares = []
    for rule in ("figure", "date", "name"):
        planted = [case for case in seen if case.rule == rule]
        missed = [case for case in planted if not case.found()]
        shares.append(1 - len(missed) / len(planted))
        print(f"{rule:11} {len(planted):4}  missed  {len(missed):3}  found {shares[-1]:.3f}")
        for case in missed:
            print(f"  missed: {case.words}")
    for case in doubted:
        print(f"  doubted ({', '.join(sorted(case.found()))}): {case.words}")
    return 0 if min(shares) >= FOUND and len(doubted) <= FALSE * len(honest) else 1


if __name__ == "__main__":
    sys.exit(main())
