"""Learn `resources/weights/sections.json` from articles whose sentences carry their discourse roles.

    python packaging/train_sections.py [ARTICLES.jsonl] [--out FILE]

ARTICLES has one object a line: {"title", "split", "sentences": [{"text", "role", "para"}]}; only those whose split is
"train" are used. The same input gives the same file. The numbers below were chosen by leaving out one news agency at
a time, which is nearer to an unseen article than a random fold is.
"""

import argparse
import json
import os
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

os.environ.setdefault("OMP_NUM_THREADS", "1")  # sums in one order, so that the weights repeat; quicker, too

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, diags
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from labelled import as_article  # noqa: E402 - beside this file

from briefing.suggest.judge import as_letters  # noqa: E402 - the checkout comes first
from briefing.suggest.sentence_features import Features, sentence_features  # noqa: E402

SHARED = Path(os.environ.get("BRIEFING_SHARED", ROOT.parent / "shared"))

ROLES = ("M1", "M2", "C1", "C2", "D1", "D2", "D3", "D4", "N")
"""Main event and consequence; previous event and current context; history, anecdote, evaluation, expectation; none."""

SECTIONS = (("C1", "C2", "D1"), ("M1", "M2"), ("D4",))
"""The roles that add up to each of `judge.JUDGED`; every other role stands in none."""

SEEN = 5  # a feature that fewer sentences have is chance
KEPT = 4000  # features that carry most; the file stays under 100 KB
STRENGTH = 0.03  # inverse of the pull of weights towards 0
TRUST = {"cue:": 1.8, "bones:": 0.6, "pair:": 0.6, "word:": 0.7, "before:": 0.5, "after:": 0.5, "2 ": 0.5}
"""How much more or less than others a kind of feature is believed before anything is learned."""

COARSE = 0.4
"""How much is added of a model that learns the sections themselves: it ranks better, the roles alone decide better."""

DECISION = (1.3, 3.4, 2.0, 1.0)  # a missed key issue or expectation is worse than a wrong one


def learn(documents: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """The weights, as they stand in the file."""
    rows = [found for document in documents for found in sentence_features(as_article(document))]
    roles = np.array([ROLES.index(entry["role"]) for document in documents for entry in document["sentences"]])
    matrix, names, trust = _matrix(rows)
    kept = _telling(_fit(matrix, roles), matrix)
    pulls, bias = _towards_roles(matrix[:, kept], roles)
    return {
        "sections": [[ROLES.index(role) for role in section] for section in SECTIONS],
        "decision": DECISION,
        "bias": bias.round(2).tolist(),
        "weights": _by_kind(names[kept], pulls.T * trust[kept, None]),
    }


def _towards_roles(matrix: csr_matrix, roles: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
    """What pulls towards each role, one row a role: towards the role itself, and towards its section."""
    section_of = np.array(
        [next((i for i, named in enumerate(SECTIONS) if role in named), len(SECTIONS)) for role in ROLES]
    )
    fine, coarse = _fit(matrix, roles), _fit(matrix, section_of[roles])
    return (
        fine.coef_ + COARSE * coarse.coef_[section_of],
        fine.intercept_ + COARSE * coarse.intercept_[section_of],
    )


def _by_kind(names: NDArray[Any], pulls: NDArray[Any]) -> dict[str, dict[str, str]]:
    """Each feature's pulls as letters, under what its name has before the first colon: {"word": {"will": "XdX..."}}."""
    kinds: dict[str, dict[str, str]] = {}
    for name, row in zip(names.tolist(), pulls, strict=True):
        kind, _, rest = name.rpartition(":") if name.count(":") == 1 else ("", "", name)
        kinds.setdefault(kind, {})[rest] = as_letters(row)
    return kinds


def _matrix(rows: Sequence[Features]) -> tuple[csr_matrix, NDArray[Any], NDArray[Any]]:
    """The features that are seen often enough, a column each, scaled by the trust in them; their names; the trust."""
    seen = Counter(name for found in rows for name in found)
    vectorizer = DictVectorizer()
    matrix = vectorizer.fit_transform(
        [{name: value for name, value in found.items() if seen[name] >= SEEN} for found in rows]
    )
    names = vectorizer.get_feature_names_out()
    trust = np.array([next((much for kind, much in TRUST.items() if name.startswith(kind)), 1.0) for name in names])
    return (matrix @ diags(trust)).tocsr(), names, trust


def _fit(matrix: csr_matrix, roles: NDArray[Any]) -> LogisticRegression:
    return LogisticRegression(C=STRENGTH, max_iter=2000).fit(matrix, roles)


def _telling(model: LogisticRegression, matrix: csr_matrix) -> NDArray[Any]:
    """The columns that tell most: by their largest weight, times the root of how strongly they occur."""
    strength = np.sqrt(np.asarray(matrix.power(2).mean(0)).ravel())
    size = np.abs(model.coef_ - model.coef_.mean(0)).max(0) * np.sqrt(strength)
    return np.sort(np.argsort(-size, kind="stable")[:KEPT])


def main() -> None:
    """Read the articles, learn, write the file."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("articles", nargs="?", type=Path, default=SHARED / "eval/sections/train.jsonl")
    parser.add_argument("--out", type=Path, default=ROOT / "resources/weights/sections.json")
    options = parser.parse_args()
    documents = (json.loads(line) for line in options.articles.read_text(encoding="utf-8").splitlines())
    learned = learn([document for document in documents if document["split"] == "train"])
    options.out.write_text(json.dumps(learned, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
    print(
        f"{sum(map(len, learned['weights'].values()))} features, {options.out.stat().st_size} bytes, to {options.out}"
    )


if __name__ == "__main__":
    main()
