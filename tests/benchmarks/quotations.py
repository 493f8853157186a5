"""Finding quotations: growth with the text, against hostile texts, and against the rule prototype.

    python -m tests.benchmarks.quotations [SHARED]

Prints ratios of processor time: a word of a million words to a word of ten thousand (aim: 1.2 at most), the same for
one line without a break; a mark of a million quotation marks to a mark of ten thousand (1.2); and, where the folder of
shared articles is given, the program to the prototype on the same articles, interleaved (aim: 2 at most).
"""

import json
import runpy
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from briefing.suggest.quotations import find_quotations
from tests.quality.marked import FOLDER, read_marked
from tests.quality.quotes import article_of

SMALL, LARGE = 10_000, 1_000_000
ROUNDS = 3


def main() -> None:
    """Prints all ratios."""
    story = "\n".join(read_marked(path).text for path in sorted(FOLDER.glob("*.txt")))
    print(f"a word of a million to one of ten thousand: {growth(story + chr(10), len(story.split())):.2f}")
    line = " ".join(story.split()) + " "
    print(f"the same in one line: {growth(line, len(line.split())):.2f}")
    print(f"a mark of a million to one of ten thousand: {growth(chr(34), 1):.2f}")
    if len(sys.argv) > 1:
        print(f"the program to the prototype: {against_prototype(Path(sys.argv[1])):.2f}")


def growth(piece: str, size: int) -> float:
    """How much dearer one piece becomes in a text of a million; `size` is the piece's in words or marks."""
    small, large = piece * (SMALL // size or 1), piece * (LARGE // size)
    cheap = median(seconds(lambda: find(small)) for _ in range(ROUNDS * 3)) / len(small)
    return seconds(lambda: find(large)) / len(large) / cheap


def find(text: str) -> int:
    """The work that is measured; how many quotations there are."""
    return len(find_quotations(article_of(text)))


def against_prototype(shared: Path) -> float:
    """The program's time over the prototype's, the median of interleaved rounds."""
    prototype = runpy.run_path(str(shared / "spikes" / "quotes" / "proto.py"))["run"]
    lines = (shared / "eval" / "quotes" / "dev.jsonl").read_text(encoding="utf-8").splitlines()
    articles = [json.loads(line) for line in lines[::4]]
    return median(
        seconds(lambda: [find(article["text"]) for article in articles])
        / seconds(lambda: [prototype(article) for article in articles])
        for _ in range(ROUNDS)
    )


def seconds(work: Callable[[], object]) -> float:
    """The processor time of some work."""
    start = time.process_time()
    work()
    return time.process_time() - start


if __name__ == "__main__":
    main()
