"""Quotations and speakers measured against marked-up articles.

python tests/quality/quotes.py GOLD.jsonl -o PRED.jsonl     writes what the scorer beside the gold reads
python tests/quality/quotes.py GOLD.jsonl --table           prints what goes wrong, by class of failure: of all
                                                            quotations, of full ones, in every second article from the
                                                            first, and in the others
python tests/quality/quotes.py GOLD.jsonl --found PRED.jsonl --table      the same of what was found elsewhere
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


def failures(
    scorer: ModuleType, articles: Iterable[Row], guesses: dict[str, list[Row]], only: str | None = None
) -> Counter[str]:
    """How often each class of failure happens, among all quotations or `only` those of one kind."""
    counts: Counter[str] = Counter()
    for article in articles:
        text, aside = article["text"], [tuple(span) for span in article.get("ignore", [])]
        gold = [piece for quote in article["quotes"] for piece in scorer.pieces(text, quote)]
        found = [piece for quote in guesses[article["id"]] for piece in scorer.pieces(text, quote)]
        pairs = scorer.pair(gold, found, 0.8)
        missed = [piece for i, piece in enumerate(gold) if i not in pairs]
        extra = [
            piece for j, piece in enumerate(found) if j not in pairs.values() and not _ignored(scorer, piece, aside)
        ]
        counts["missed quotation"] += sum(_counts(piece[2], only) for piece in missed)
        counts["no quotation (title, nickname, scare quotes)"] += sum(_counts(piece[2], only) for piece in extra)
        for i, j in pairs.items():
            if _counts(gold[i][2], only):
                counts.update(_speaker_failures(scorer, gold[i][2], found[j][2]))
    return counts


def _counts(quote: Row, only: str | None) -> bool:
    return only is None or quote["kind"] == only


def _ignored(scorer: ModuleType, piece: Any, aside: list[Any]) -> bool:
    """Whether a stretch mostly lies where the gold says nothing."""
    return any(scorer.shared(piece, span) * 2 >= piece[1] - piece[0] for span in aside)


def table(scorer: ModuleType, articles: list[Row], guesses: dict[str, list[Row]]) -> Iterator[str]:
    """A line for each class of failure, the commonest first: all, full, either half."""
    columns = [
        failures(scorer, articles, guesses),
        failures(scorer, articles, guesses, "full"),
        failures(scorer, articles[::2], guesses),
        failures(scorer, articles[1::2], guesses),
    ]
    yield "  all  full  even   odd"
    for name, _ in columns[0].most_common():
        yield "".join(f"{column[name]:5} " for column in columns) + name


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
    parser.add_argument("--found", type=Path)
    chosen = parser.parse_args()
    articles = [json.loads(line) for line in chosen.gold.read_text(encoding="utf-8").splitlines()]
    found = chosen.found.read_text(encoding="utf-8").splitlines() if chosen.found else None
    rows = list(predict(articles)) if found is None else [json.loads(line) for line in found]
    if chosen.out:
        chosen.out.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    if chosen.table:
        print(*table(load_scorer(chosen.gold), articles, {row["id"]: row["quotes"] for row in rows}), sep="\n")


if __name__ == "__main__":
    main()
