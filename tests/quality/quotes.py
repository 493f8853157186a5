"""Quotations and speakers measured against marked-up articles.

python tests/quality/quotes.py GOLD.jsonl -o PRED.jsonl     writes what the scorer beside the gold reads
python tests/quality/quotes.py GOLD.jsonl --table           prints what goes wrong, by class of failure
"""

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from briefing.model.article import Article, Paragraph, Span  # noqa: E402  the script runs from a checkout
from briefing.model.quotation import Quotation  # noqa: E402
from briefing.suggest.quotations import find_quotations  # noqa: E402

_LINE = re.compile(r"[^\n]+")

Row = dict[str, Any]


def article_of(text: str) -> Article:
    """A plain text as an article: each line a paragraph."""
    lines = [Span(*line.span()) for line in _LINE.finditer(text)]
    return Article(text, tuple(Paragraph(span, number) for number, span in enumerate(lines, 1)), ())


def predict(articles: Iterable[Row]) -> Iterator[Row]:
    """For each marked-up article what the program finds, as the scorer reads it."""
    for article in articles:
        found = find_quotations(article_of(article["text"]))
        yield {"id": article["id"], "quotes": [_row(quotation) for quotation in found]}


def _row(quotation: Quotation) -> Row:
    speaker = quotation.speaker.name if quotation.speaker else None
    return {
        "start": quotation.span.start,
        "end": quotation.span.end,
        "speaker": speaker or quotation.mention,
        "mention": quotation.mention,
        "kind": quotation.kind.value,
        "role": quotation.speaker.role if quotation.speaker else None,
        "uncertain": quotation.uncertain,
        "why": quotation.why,
    }


def load_scorer(gold: Path) -> ModuleType:
    """The scorer that lies beside the gold."""
    spec = spec_from_file_location("score", gold.parent / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def failures(scorer: ModuleType, articles: Iterable[Row], guesses: dict[str, list[Row]]) -> Counter[str]:
    """How often each class of failure happens."""
    counts: Counter[str] = Counter()
    for article in articles:
        gold = [piece for quote in article["quotes"] for piece in scorer.pieces(article["text"], quote)]
        found = [piece for quote in guesses[article["id"]] for piece in scorer.pieces(article["text"], quote)]
        pairs = scorer.pair(gold, found, 0.8)
        counts["missed quotation"] += len(gold) - len(pairs)
        counts["no quotation (title, nickname, scare quotes)"] += len(found) - len(pairs)
        for i, j in pairs.items():
            counts.update(_speaker_failures(scorer, gold[i][2], found[j][2]))
    return counts


def _speaker_failures(scorer: ModuleType, quote: Row, guess: Row) -> list[str]:
    """What is wrong about the speaker of one quotation."""
    if not quote.get("speaker"):
        return ["speaker given where there is none"] if guess["speaker"] else []
    tally: Counter[str] = Counter()
    if not scorer.judge(quote, guess, tally):
        given = (
            "no speaker given"
            if not guess["speaker"]
            else f"wrong speaker, {guess['why'].split(' with')[0].split(';')[0]}"
        )
        return [f"{quote.get('speaker_type')}: {given}"]
    if tally["full name of"] and not tally["full name"]:
        return [f"{quote.get('speaker_type')}: right speaker, wrong full name"]
    return []


def main() -> None:
    """Predicts, writes, scores."""
    parser = argparse.ArgumentParser(description="Measure quotations and speakers.")
    parser.add_argument("gold", type=Path)
    parser.add_argument("-o", "--out", type=Path)
    parser.add_argument("--table", action="store_true")
    chosen = parser.parse_args()
    articles = [json.loads(line) for line in chosen.gold.read_text(encoding="utf-8").splitlines()]
    rows = list(predict(articles))
    if chosen.out:
        chosen.out.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    if chosen.table:
        scorer = load_scorer(chosen.gold)
        counts = failures(scorer, articles, {row["id"]: row["quotes"] for row in rows})
        for name, count in counts.most_common():
            print(f"{count:5}  {name}")


if __name__ == "__main__":
    main()
