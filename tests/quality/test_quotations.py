"""Floors for quotations and speakers. They fall only by an explicit change here.

The figures of the marked-up articles are those of the weights that the program ships, which learned from them; what
is to be expected of new articles is told by `packaging/train_speakers.py GOLD --check`.
"""

import json
from collections import Counter
from pathlib import Path

import pytest

from tests.quality.marked import FOLDER, read_marked, tally
from tests.quality.quotes import load_scorer, predict

FLOORS = {
    "all": {"near": 0.975, "attributed": 0.915, "speaker": 0.94, "full name": 0.965, "full name:pronoun": 0.92},
    "full": {"near": 0.985, "attributed": 0.955, "speaker": 0.97, "full name": 0.975, "full name:pronoun": 0.93},
}
"""For all quotations and for full ones: F1 of the spans, F1 with speaker, and shares of right speakers and names."""


@pytest.fixture(scope="module")
def figures(shared: Path) -> dict[str, Counter[str]]:
    gold = shared / "eval" / "quotes" / "dev.jsonl"
    articles = [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines()]
    guesses = {row["id"]: row["quotes"] for row in predict(articles)}
    scorer = load_scorer(gold)
    return {"all": scorer.score(articles, guesses), "full": scorer.score(articles, guesses, "full")}


@pytest.mark.parametrize(("kind", "figure"), [(kind, figure) for kind, floors in FLOORS.items() for figure in floors])
def test_news_articles_reach_the_floor(figures: dict[str, Counter[str]], kind: str, figure: str) -> None:
    counts = figures[kind]
    if figure in ("near", "attributed"):
        reached = 2 * counts[figure] / (counts["gold"] + counts["pred"])
    else:
        reached = counts[figure] / counts[f"{figure} of"]
    assert reached >= FLOORS[kind][figure]


def test_the_agency_story_has_every_speaker_right(shared: Path) -> None:
    gold = shared / "eval" / "quotes" / "seed.jsonl"
    articles = [json.loads(gold.read_text(encoding="utf-8"))]
    guesses = {row["id"]: row["quotes"] for row in predict(articles)}
    counts = load_scorer(gold).score(articles, guesses)
    assert counts["attributed"] == counts["gold"] == counts["pred"] == counts["exact"]
    roles = {quote["speaker"]: quote["role"] for quote in guesses[articles[0]["id"]]}
    without = [name for name, role in roles.items() if not role]
    assert len(roles) == 5
    assert without == ["a State Department readout"]


def test_british_and_other_marks_reach_the_floor() -> None:
    reached = tally([read_marked(path) for path in sorted(FOLDER.glob("*.txt"))])
    assert reached.wanted >= 60
    assert reached.spans >= 0.985
    assert reached.accuracy >= 0.95
