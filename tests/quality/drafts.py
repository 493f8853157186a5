"""How good the first drafts are: picked passages against labels made by hand.

    python tests/quality/drafts.py [FOLDER...] [--each]

Beside each article (.txt) stands its labels (.toml): for the bottom line and each section what must stand there (each
string a set of sentences that goes together), what may and what must never. "11" is paragraph 11, "11b" its second
sentence. The folder `kept` was labelled before anything was tuned, and nothing is tuned on it.
"""

import argparse
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from briefing.model.article import Article, Span  # noqa: E402 - the checkout comes first
from briefing.model.suggestion import PROPOSED, Limits, Proposal  # noqa: E402
from briefing.suggest.propose import propose  # noqa: E402
from briefing.suggest.quotations import find_quotations  # noqa: E402
from tests.unit.reading.one import read_bytes  # noqa: E402

ARTICLES = ROOT / "tests/quality/articles"


@dataclass(frozen=True, slots=True)
class Score:
    """How one draft, or several together, meets its labels. `wrong` are picked passages with a "never" sentence."""

    must: int = 0
    met: int = 0
    picked: int = 0
    wrong: int = 0
    missing: tuple[str, ...] = ()
    errors: tuple[str, ...] = ()

    @property
    def recall(self) -> float:
        """The share of "must" sets that stand in their section whole."""
        return self.met / max(self.must, 1)

    @property
    def never(self) -> float:
        """The share of picked passages that hold what must never stand there."""
        return self.wrong / max(self.picked, 1)

    def __add__(self, other: "Score") -> "Score":
        return Score(
            self.must + other.must,
            self.met + other.met,
            self.picked + other.picked,
            self.wrong + other.wrong,
            self.missing + other.missing,
            self.errors + other.errors,
        )


def drafted(path: Path) -> tuple[Article, Proposal]:
    """An article and what is proposed for it."""
    article = read_bytes(path.read_bytes(), path.name)
    return article, propose(article, find_quotations(article), Limits())


def score(path: Path) -> Score:
    """How the draft of one article meets the labels beside it."""
    article, proposal = drafted(path)
    labels = tomllib.loads(path.with_suffix(".toml").read_text(encoding="utf-8"))
    names = _names(article)
    passages = {section.value: list(_picked(article, proposal, section.value)) for section in PROPOSED}
    passages["bottom_line"] = [_sentences(article, proposal.bottom_line.spans)] if proposal.bottom_line else []
    total = Score()
    for section, entry in labels.items():
        total += _section_score(passages[section], entry, names, section)
    return total


def _section_score(passages: list[set[int]], entry: dict[str, Any], names: dict[str, set[int]], section: str) -> Score:
    wanted = {ids: _numbers(ids, names) for ids in entry["must"]}
    never = _numbers(entry["never"], names)
    there = set().union(*passages)
    missing = [ids for ids, numbers in wanted.items() if not numbers <= there]
    wrong = [passage & never for passage in passages if passage & never]
    by_number = {min(numbers): name for name, numbers in names.items() if len(numbers) == 1}
    return Score(
        must=len(wanted),
        met=len(wanted) - len(missing),
        picked=len(passages),
        wrong=len(wrong),
        missing=tuple(f"{section} {ids}" for ids in missing),
        errors=tuple(f"{section} {'+'.join(by_number[number] for number in sorted(one))}" for one in wrong),
    )


def _numbers(ids: str, names: dict[str, set[int]]) -> set[int]:
    return set().union(*(names[name] for name in ids.split()))


def _names(article: Article) -> dict[str, set[int]]:
    """Sentences by their names: "11" all of paragraph 11, "11b" its second."""
    names: dict[str, set[int]] = {}
    for number, sentence in enumerate(article.sentences):
        whole = names.setdefault(str(sentence.paragraph + 1), set())
        names[f"{sentence.paragraph + 1}{chr(ord('a') + len(whole))}"] = {number}
        whole.add(number)
    return names


def _picked(article: Article, proposal: Proposal, section: str) -> Iterator[set[int]]:
    return (
        _sentences(article, found.spans) for found in proposal.suggestions if found.picked and found.section == section
    )


def _sentences(article: Article, spans: tuple[Span, ...]) -> set[int]:
    return {i for i, sentence in enumerate(article.sentences) if any(span.meets(sentence.span) for span in spans)}


def main() -> None:
    """Print how we stand, folder by folder."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folders", nargs="*", type=Path, default=[ARTICLES / "kept", ARTICLES / "tuned"])
    parser.add_argument("--each", action="store_true", help="say what is missing and wrong in each")
    options = parser.parse_args()
    for folder in options.folders:
        total = Score()
        for path in sorted(folder.glob("*.txt")):
            found = score(path)
            total += found
            if options.each:
                print(f"{path.stem}: missing {list(found.missing)}, wrong {list(found.errors)}")
        print(
            f"{folder.name}: must recall {total.recall:.2f} ({total.met} of {total.must}), "
            f"never {total.never:.3f} ({total.wrong} of {total.picked} picked)"
        )


if __name__ == "__main__":
    main()
