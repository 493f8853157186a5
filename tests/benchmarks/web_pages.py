"""What is found on ten shapes of news page, beside other extractors, and how quickly.

    python -m tests.benchmarks.web_pages [--rounds 5]

For each page: paragraphs of the article found word for word, other paragraphs taken, and processor time as a ratio to
ours. All take turns. Others are measured where they are installed (the group `benchmarks`).
"""

import argparse
import importlib
import re
import sys
import time
from collections.abc import Callable, Sequence
from html import unescape
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from briefing.reading.html import page
from tests.unit.reading.pages import SHAPES, story

Extractor = Callable[[bytes], list[str]]
"""A page -> the paragraphs that are taken from it."""


def ours(data: bytes) -> list[str]:
    (article,) = page.read(data, "page.html")
    return [article.words(paragraph.span) for paragraph in article.paragraphs]


def extractors() -> dict[str, Extractor]:
    """Ours, and the others that are installed."""
    found: dict[str, Extractor] = {"briefing": ours}
    for name, make in (("trafilatura", _trafilatura), ("readability", _readability)):
        try:
            found[name] = make(importlib.import_module(name))
        except ImportError:
            print(f"{name} is not installed")
    return found


def _trafilatura(module: object) -> Extractor:
    extract: Callable[..., str | None] = getattr(module, "extract")  # noqa: B009 - without its types
    return lambda data: (extract(data, include_comments=False) or "").split("\n")


def _readability(module: object) -> Extractor:
    document: Callable[..., object] = getattr(module, "Document")  # noqa: B009 - without its types
    mark = re.compile(r"</p>|<br ?/?>|</div>|</td>|\n\n")

    def extract(data: bytes) -> list[str]:
        summary = str(document(page.decode_page(data, "page")).summary())  # type: ignore[attr-defined]
        return [unescape(re.sub(r"<[^>]+>", "", part)) for part in mark.split(summary)]

    return extract


def measure(extract: Extractor, data: bytes) -> tuple[list[str], float]:
    """What is taken, white space folded, and the seconds of processor time that it took."""
    start = time.process_time()
    taken = extract(data)
    seconds = time.process_time() - start
    return [words for part in taken if (words := " ".join(part.split()))], seconds


def row(name: str, data: bytes, makers: dict[str, Extractor], rounds: int) -> str:
    """A line of the table: found, others and time of each extractor on one page."""
    wanted = [" ".join(words.split()) for words in story().paragraphs]
    best = dict.fromkeys(makers, float("inf"))
    cells: dict[str, Sequence[str]] = {}
    for _ in range(rounds):
        for maker, extract in makers.items():
            cells[maker], seconds = measure(extract, data)
            best[maker] = min(best[maker], seconds)
    results = [
        f"{sum(words in cells[maker] for words in wanted):3} +{sum(words not in wanted for words in cells[maker]):<3}"
        f"x{best[maker] / best['briefing']:.1f}"
        for maker in makers
    ]
    return f"{name:22}" + "".join(f"{result:16}" for result in results)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    makers = extractors()
    print(f"{len(story().paragraphs)} paragraphs".ljust(22) + "".join(f"{name:16}" for name in makers))
    for shape in SHAPES:
        markup = shape(story())
        data = markup.encode("cp1252" if "windows-1252" in markup else "utf-8")
        print(row(shape.__name__, data, makers, rounds))


if __name__ == "__main__":
    main()
