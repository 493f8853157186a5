"""Judge labelled articles and write what the scorer reads, or how we stand.

    python tests/quality/sections.py GOLD.jsonl --split validation > PRED.jsonl

GOLD has one object a line: {"id", "title", "split", "sentences": [{"text", "para"}]}; PRED the same ids, each sentence
with its section and scores.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from labelled import as_article  # noqa: E402

from briefing.model.suggestion import Judgement  # noqa: E402 - the checkout comes first
from briefing.suggest.judge import judge  # noqa: E402


def documents(path: Path, split: str) -> Iterator[dict[str, Any]]:
    """The labelled articles of one split, or of all."""
    with path.open(encoding="utf-8") as lines:
        for document in map(json.loads, lines):
            if split in ("all", document["split"]):
                yield document


def predicted(document: dict[str, Any]) -> dict[str, Any]:
    """One article in the scorer's format."""
    return {"id": document["id"], "sentences": [_entry(found) for found in judge(as_article(document))]}


def _entry(found: Judgement) -> dict[str, Any]:
    scores = {"background": found.background, "key_issues": found.key_issues, "outlook": found.outlook}
    return {"section": found.section or "rest", "scores": scores}


def main() -> None:
    """Write the predictions to standard output."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--split", default="validation")
    options = parser.parse_args()
    for document in documents(options.gold, options.split):
        print(json.dumps(predicted(document)))


if __name__ == "__main__":
    main()
