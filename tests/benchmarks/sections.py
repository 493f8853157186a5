"""How long judging and drafting take, against the prototype, on the same articles in one run.

    python tests/benchmarks/sections.py [--articles 100] [--rounds 5]

Prints ratios; absolute times mean nothing here. The prototype lies in the shared folder and is trained first, in a
folder of its own. The last lines tell the time a sentence in ever longer articles: it should stay the same.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from statistics import median
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("BRIEFING_SHARED", ROOT.parent / "shared"))
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from labelled import as_article  # noqa: E402 - the checkout comes first

from briefing.language.cues import found_in  # noqa: E402
from briefing.model.article import Article  # noqa: E402
from briefing.model.quotation import Quotation  # noqa: E402
from briefing.model.suggestion import Limits  # noqa: E402
from briefing.suggest.judge import judge  # noqa: E402
from briefing.suggest.propose import propose  # noqa: E402
from briefing.suggest.quotations import find_quotations  # noqa: E402


def prototype(folder: Path) -> Any:
    """The prototype's model, trained afresh in `folder`, where its articles are found as it expects them."""
    spike = folder / "spikes/sections"
    shutil.copytree(SHARED / "spikes/sections", spike)
    (folder / "eval").symlink_to(SHARED / "eval")
    spike.chmod(0o755)
    subprocess.run([sys.executable, "train.py"], cwd=spike, check=True, capture_output=True)
    sys.path.insert(0, str(spike))
    return import_module("infer").Model(spike / "model.json")


def seconds(work: Callable[[], object]) -> float:
    """The processor time of a piece of work, nothing remembered from before."""
    found_in.cache_clear()
    started = time.process_time()
    work()
    return time.process_time() - started


def ratios(documents: list[dict[str, Any]], rounds: int, model: Any) -> None:
    """Judging, and the whole proposal, against the prototype's judging."""
    articles = [as_article(document) for document in documents]
    spoken = [find_quotations(article) for article in articles]
    judged, proposed = [], []
    for _ in range(rounds):
        base = seconds(lambda: [model.predict(document) for document in documents])
        judged.append(seconds(lambda: [judge(article) for article in articles]) / base)
        proposed.append(seconds(partial(_propose_all, articles, spoken)) / base)
    print(f"judging {median(judged):.2f}, whole proposal {median(proposed):.2f} times the prototype's judging")


def _propose_all(articles: list[Article], spoken: list[tuple[Quotation, ...]]) -> None:
    for article, quotations in zip(articles, spoken, strict=True):
        propose(article, quotations, Limits())


def growth(documents: list[dict[str, Any]]) -> None:
    """The time a sentence, as the article grows."""
    for times in (1, 2, 4, 8, 16):
        rows = [
            dict(entry, para=entry["para"] + 1000 * (len(documents) * turn + number))
            for turn in range(times)
            for number, document in enumerate(documents)
            for entry in document["sentences"]
        ]
        article = as_article({"title": "", "sentences": rows})
        quotations = find_quotations(article)
        spent = seconds(partial(_propose_all, [article], [quotations]))
        print(f"{len(rows):6} sentences: {1000 * spent / len(rows):.2f} ms each")


def main() -> None:
    """Print how we stand."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--articles", type=int, default=100)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    with (SHARED / "eval/sections/train.jsonl").open(encoding="utf-8") as lines:
        documents = [json.loads(line) for line in lines][: options.articles]
    with tempfile.TemporaryDirectory() as folder:
        ratios(documents, options.rounds, prototype(Path(folder)))
    growth(documents[:3])


if __name__ == "__main__":
    main()
