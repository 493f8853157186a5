"""How well quotations, people and agency copy are joined across articles, against labels made by hand.

    python tests/quality/dossiers.py [FOLDER...] [--each]

Each file is a group of short articles about one invented matter. `same` lists the quotations that are one saying
("A some words" is the quotation of article A that has these words), `copies` the articles with one agency's copy
("AB"), and `people` who is meant where an article does not give the full name. The folder `kept` was written and
labelled before anything was tuned, and nothing is tuned on it.
"""

import argparse
import sys
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from datetime import date
from itertools import combinations
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from briefing.model.brief import Place, Source  # noqa: E402 - the checkout comes first
from briefing.suggest.dossier import joined  # noqa: E402
from briefing.suggest.dossier_copies import groups  # noqa: E402
from briefing.suggest.dossier_people import people  # noqa: E402
from briefing.suggest.quotations import find_quotations  # noqa: E402
from tests.unit.reading.one import read_pasted  # noqa: E402

DOSSIERS = Path(__file__).parent / "dossiers"

Pair = frozenset[object]


@dataclass(frozen=True, slots=True)
class Score:
    """Pairs across articles: of quotations, of people, of articles. What is wrong is told in words."""

    same: int = 0
    joined: int = 0
    wrongly: int = 0
    one_person: int = 0
    merged: int = 0
    confused: int = 0
    copies: int = 0
    grouped: int = 0
    mistaken: int = 0
    told: tuple[str, ...] = ()

    def __add__(self, other: "Score") -> "Score":
        return Score(*(getattr(self, one.name) + getattr(other, one.name) for one in fields(self)))


def read(path: Path) -> tuple[tuple[Source, ...], dict[str, object]]:
    """The sources of a group, in the order of its file, and its labels."""
    labels = tomllib.loads(path.read_text(encoding="utf-8"))
    return tuple(_source(each) for each in labels.pop("article")), labels


def _source(each: dict[str, object]) -> Source:
    article = read_pasted(str(each["text"]).strip())
    article = replace(article, published=date.fromisoformat(str(each["published"])), publisher=str(each["outlet"]))
    return Source(str(each["letter"]), article, quotations=find_quotations(article))


def score(path: Path) -> Score:
    """How one group fares."""
    sources, labels = read(path)
    return _quotations(sources, labels) + _people(sources, labels) + _copies(sources, labels)


def _quotations(sources: tuple[Source, ...], labels: dict[str, object]) -> Score:
    wanted = _pairs([_place(sources, label) for label in saying] for saying in labels["same"])  # type: ignore[attr-defined]  # a list of lists, by the file's form
    found = _pairs(saying.places for saying in joined(sources))
    told = [
        f"{why}: {_words(sources, pair)}"
        for why, pairs in (("apart", wanted - found), ("joined", found - wanted))
        for pair in pairs
    ]
    return Score(same=len(wanted), joined=len(wanted & found), wrongly=len(found - wanted), told=tuple(sorted(told)))


def _pairs(sets: Iterable[Iterable[Place]]) -> set[Pair]:
    """All pairs within the sets that lie in two articles."""
    return {frozenset(two) for places in sets for two in combinations(places, 2) if two[0].source != two[1].source}


def _place(sources: tuple[Source, ...], label: str) -> Place:
    letter, _, words = label.partition(" ")
    source = next(one for one in sources if one.id == letter)
    has = [q for q in source.quotations if words.lower() in source.article.words(q.span).lower()]
    if len(has) != 1:
        at = source.article.text.lower().index(words.lower())
        print(f"no quotation, or several: {label}", file=sys.stderr)
        return Place(letter, replace(source.article.paragraphs[0].span, start=at, end=at + len(words)))
    return Place(letter, has[0].span)


def _words(sources: tuple[Source, ...], pair: Pair) -> str:
    by_letter = {source.id: source for source in sources}
    shown = sorted((place.source, by_letter[place.source].article.words(place.span)[:60]) for place in pair)  # type: ignore[attr-defined]  # pairs of places
    return " | ".join(f"{letter} {words}" for letter, words in shown)


def _people(sources: tuple[Source, ...], labels: dict[str, object]) -> Score:
    meant: dict[str, str] = labels.get("people", {})  # type: ignore[assignment]  # a table of strings
    named = {
        (index, one.speaker.name)
        for index, source in enumerate(sources)
        for one in source.quotations
        if one.speaker and one.speaker.name[0].isupper() and not one.speaker.name.startswith(("A ", "An ", "The "))
    }
    true = {place: meant.get(f"{sources[place[0]].id} {place[1]}", place[1]) for place in named}
    records = people(sources)
    found = {
        (saying.source, saying.quotation.span): number
        for number, record in enumerate(records)
        for saying in record.sayings
    }
    at = {
        (index, one.speaker.name): found[index, one.span]
        for index, source in enumerate(sources)
        for one in source.quotations
        if one.speaker
    }
    across = [two for two in combinations(sorted(named), 2) if two[0][0] != two[1][0]]
    one = {two for two in across if true[two[0]] == true[two[1]]}
    merged = {two for two in across if at[two[0]] == at[two[1]]}
    told = [f"two: {two}" for two in one - merged] + [f"confused: {two}" for two in merged - one]
    return Score(one_person=len(one), merged=len(one & merged), confused=len(merged - one), told=tuple(sorted(told)))


def _copies(sources: tuple[Source, ...], labels: dict[str, object]) -> Score:
    wanted = {frozenset(two) for letters in labels.get("copies", []) for two in combinations(letters, 2)}  # type: ignore[attr-defined]  # a list of strings
    found = {
        frozenset((sources[two[0]].id, sources[two[1]].id))
        for group in groups([source.article for source in sources])
        for two in combinations(group, 2)
    }
    told = [f"copies: {sorted(pair)}" for pair in wanted ^ found]
    return Score(copies=len(wanted), grouped=len(wanted & found), mistaken=len(found - wanted), told=tuple(told))


def total(folder: Path) -> Score:
    """How all groups of a folder fare together."""
    return sum((score(path) for path in sorted(folder.glob("*.toml"))), Score())


def main() -> None:
    """Print how we stand, folder by folder."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folders", nargs="*", type=Path, default=[DOSSIERS / "kept", DOSSIERS / "tuned"])
    parser.add_argument("--each", action="store_true", help="say what is wrong in each group")
    options = parser.parse_args()
    print(
        f"{'':22}{'quotations joined':>20}{'wrongly':>9}{'people merged':>16}{'wrongly':>9}{'copies':>9}{'wrongly':>9}"
    )
    for folder in options.folders:
        for path in sorted(folder.glob("*.toml")):
            found = score(path)
            print(row(path.stem, found))
            for line in found.told if options.each else ():
                print(f"    {line}")
        print(row(folder.name.upper(), total(folder)))


def row(name: str, found: Score) -> str:
    """One line of the table."""
    return (
        f"{name:22}{found.joined:>13} of {found.same:>3}{found.wrongly:>9}{found.merged:>9} of {found.one_person:>3}"
        f"{found.confused:>9}{found.grouped:>4} of {found.copies}{found.mistaken:>9}"
    )


if __name__ == "__main__":
    main()
