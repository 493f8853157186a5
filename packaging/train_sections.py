"""Learn `resources/weights/sections.json` from articles whose sentences carry their discourse roles.

    python packaging/train_sections.py [ARTICLES.jsonl] [--out FILE]

ARTICLES has one object a line: {"title", "split", "sentences": [{"text", "role", "para"}]}; only those whose split is
"train" are used. The same input gives the same file.
"""

import argparse
import json
import os
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from briefing.model.article import Article, Paragraph, Sentence, Span  # noqa: E402 - the checkout comes first
from briefing.suggest.sentence_features import Features, features  # noqa: E402

SHARED = Path(os.environ.get("BRIEFING_SHARED", ROOT.parent / "shared"))
SECTION_OF_ROLE = {"C1": 0, "C2": 0, "D1": 0, "M1": 1, "M2": 1, "D4": 2}
"""The place in `judge.JUDGED` of each discourse role; every other role stands in none."""

NONE = 3
SCALE = 100  # weights are kept as whole hundredths
SEEN, KEPT = 8, 500  # a feature is seen at least 8 times; the 500 that carry most are kept
MINOR = 1.6  # key issues and outlook are rare; a miss there counts so much more


def as_article(document: dict[str, Any]) -> Article:
    """The article that a labelled document stands for: its sentences joined by spaces and line breaks."""
    text, sentences, previous = "", [], 0
    for entry in document["sentences"]:
        paragraph = entry["para"]
        text += "" if not text else " " if paragraph == previous else "\n"
        sentences.append(Sentence(Span(len(text), len(text) + len(entry["text"])), paragraph))
        text, previous = text + entry["text"], paragraph
    return Article(text, _paragraphs(sentences), tuple(sentences), title=document.get("title") or None)


def _paragraphs(sentences: Iterable[Sentence]) -> tuple[Paragraph, ...]:
    spans: dict[int, Span] = {}
    for sentence in sentences:
        spans[sentence.paragraph] = spans.get(sentence.paragraph, sentence.span).hull(sentence.span)
    return tuple(Paragraph(span, number) for number, span in enumerate(spans.values(), 1))


def learn(documents: Iterable[dict[str, Any]]) -> dict[str, Any]:
    """The weights, as they stand in the file."""
    documents = list(documents)
    rows = [found for document in documents for found in features(as_article(document))]
    gold = np.array([SECTION_OF_ROLE.get(entry["role"], NONE) for d in documents for entry in d["sentences"]])
    seen = Counter(name for found in rows for name in found)
    vectorizer = DictVectorizer()
    matrix = vectorizer.fit_transform([_often(found, seen) for found in rows])
    kept = _telling(_fit(matrix, gold, 0.05), matrix)
    model = _fit(matrix[:, kept], gold, 0.08)
    return _as_file(model, vectorizer.get_feature_names_out()[kept])


def _often(found: Features, seen: Counter[str]) -> Features:
    return {name: value for name, value in found.items() if seen[name] >= SEEN}


def _fit(matrix: Any, gold: NDArray[Any], strength: float) -> LogisticRegression:
    return LogisticRegression(C=strength, max_iter=1000, class_weight={0: 1, 1: MINOR, 2: MINOR, NONE: 1}).fit(
        matrix, gold
    )


def _telling(model: LogisticRegression, matrix: Any) -> NDArray[Any]:
    """The columns that move the odds most: the largest weight of each, times how strongly it occurs."""
    weight = np.abs(model.coef_ - model.coef_.mean(0)).max(0)
    size = weight * np.sqrt(np.asarray(matrix.power(2).mean(0)).ravel())
    return np.sort(np.argsort(-size, kind="stable")[:KEPT])


def _as_file(model: LogisticRegression, names: Iterable[str]) -> dict[str, Any]:
    against_none = model.coef_[:NONE] - model.coef_[NONE]
    bias = model.intercept_[:NONE] - model.intercept_[NONE]
    rounded = np.rint(against_none.T * SCALE).astype(int).tolist()
    return {
        "scale": SCALE,
        "bias": np.rint(bias * SCALE).astype(int).tolist(),
        "weights": dict(sorted(zip(names, rounded, strict=True))),
    }


def main() -> None:
    """Read the articles, learn, write the file."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("articles", nargs="?", type=Path, default=SHARED / "eval/sections/train.jsonl")
    parser.add_argument("--out", type=Path, default=ROOT / "resources/weights/sections.json")
    options = parser.parse_args()
    documents = (json.loads(line) for line in options.articles.read_text(encoding="utf-8").splitlines())
    learned = learn(document for document in documents if document["split"] == "train")
    options.out.write_text(json.dumps(learned, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    print(f"{len(learned['weights'])} weights, {options.out.stat().st_size} bytes, to {options.out}")


if __name__ == "__main__":
    main()
