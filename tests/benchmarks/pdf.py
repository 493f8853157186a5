"""How quick and how small the PDF is, beside plain Platypus and other makers of PDF.

    python -m tests.benchmarks.pdf [--pages 2 50 200 400] [--rounds 7]

All make the same words with the same fonts. They take turns, and processor time is what is compared: whatever else the
machine does strikes all alike, and only ratios mean anything. Platypus makes the pages untagged: the ratio to it is the
price of tags, places and keep rules. Others are measured where they are installed (the group `benchmarks`).
"""

import argparse
import resource
import sys
import tracemalloc
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from briefing.pages.compose import compose
from briefing.pages.document import PageDocument
from briefing.pages.style import load_style
from briefing.writers.pdf import write
from tests.benchmarks.peers import peers
from tests.briefs import sample_brief

Maker = Callable[[PageDocument], bytes]

_BLOCKS_BEFORE = 3
"""Title, details and box: the sample's blocks that are not repeated."""


@dataclass(frozen=True)
class Result:
    """What one maker needed for one document."""

    seconds: float
    peak: int
    size: int


def document(pages: int) -> PageDocument:
    """The sample's document, its body repeated until it fills so many pages."""
    sample = compose(sample_brief(), load_style("briefing-note"))
    head, body = sample.blocks[:_BLOCKS_BEFORE], sample.blocks[_BLOCKS_BEFORE:]
    times = 1
    while pages > 2 and write(replace(sample, blocks=(*head, *body * times))).pages < pages:
        times = max(times + 1, times * pages // max(1, write(replace(sample, blocks=(*head, *body * times))).pages))
    return replace(sample, blocks=(*head, *body * times))


def measured(maker: Maker, content: PageDocument) -> float:
    """Seconds of processor time that one run takes, in this process and those that it starts."""
    start = _processor_time()
    maker(content)
    return _processor_time() - start


def _processor_time() -> float:
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(each.ru_utime + each.ru_stime for each in used)


def peak_memory(maker: Maker, content: PageDocument) -> int:
    """Bytes that Python held at most during one run."""
    tracemalloc.start()
    maker(content)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak


def compared(makers: dict[str, Maker], content: PageDocument, rounds: int) -> Iterator[tuple[str, Result]]:
    """The makers' results, each warmed up once, then in turn."""
    sizes = {name: len(maker(content)) for name, maker in makers.items()}
    times: dict[str, list[float]] = {name: [] for name in makers}
    for _ in range(rounds):
        for name, maker in makers.items():
            times[name].append(measured(maker, content))
    for name, maker in makers.items():
        yield name, Result(min(times[name]), peak_memory(maker, content), sizes[name])


def main() -> None:
    """Print a table for each length: time, peak memory and size, as ratios to Platypus."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--pages", type=int, nargs="+", default=[2, 50, 200, 400])
    options.add_argument("--rounds", type=int, default=7)
    options.add_argument("--only", nargs="+", help="names of peers beside Briefing and Platypus")
    chosen = options.parse_args()
    a_page: dict[int, float] = {}
    for pages in chosen.pages:
        content = document(pages)
        real = write(content).pages
        makers: dict[str, Maker] = {"Briefing": lambda each: write(each).data, **peers(chosen.only)}
        results = dict(compared(makers, content, chosen.rounds))
        base = results["Platypus"]
        print(f"{real} pages")
        for name, result in results.items():
            speed, memory = result.seconds / base.seconds, result.peak / base.peak
            print(f"  {name:12} time {speed:6.2f}   memory {memory:5.2f}   {result.size / 1024:8.0f} KB")
        a_page[real] = results["Briefing"].seconds / real
    shortest = min((pages for pages in a_page if pages > 10), default=0)
    for pages, seconds in a_page.items():
        if shortest and pages > shortest:
            print(f"a page of {pages} costs {seconds / a_page[shortest]:.2f} of a page of {shortest}")


if __name__ == "__main__":
    main()
