"""The shelf against bare SQL, and a large shelf against a small one: `python -m tests.benchmarks.shelf [ARTICLES]`.

Prints three ratios, medians of interleaved rounds: a search through the shelf to the bare query (aim: 1.5 at most), by
speaker and by words; and the processor time of adding an article to the full shelf to that of adding one to a shelf a
hundredth its size (aim: 1.2 at most).
"""

import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from statistics import median

from briefing.model.article import Article, Paragraph, Sentence, Span
from briefing.model.brief import Source
from briefing.model.quotation import Quotation, QuotationKind, Speaker
from briefing.storage.shelf import Shelf, shelf_at
from briefing.storage.shelf_query import Wanted

ROUNDS = 25
WORDS = 400
FIRST_DAY = date(2020, 1, 1)


def article(number: int) -> Source:
    """An article of `WORDS` words from a vocabulary of some thousands, with three quotations."""
    chance = random.Random(number)  # noqa: S311 - made-up articles need no secrecy
    words = [f"w{int(chance.paretovariate(0.6)) % 5000}" for _ in range(WORDS)]
    spoken = [f"“{' '.join(words[at : at + 12])}”" for at in (20, 120, 220)]
    text = " ".join((*words[:20], spoken[0], *words[20:120], spoken[1], *words[120:220], spoken[2], *words[220:]))
    quotations = []
    for one in spoken:
        start = text.index(one)
        name = Speaker(f"Person {chance.randrange(2000)}", "mayor")
        inner = Span(start + 1, start + len(one) - 1)
        quotations.append(Quotation(Span(start, start + len(one)), inner, QuotationKind.FULL, speaker=name))
    day = FIRST_DAY + timedelta(days=number % 2000)
    whole = Span(0, len(text))
    made = Article(text, (Paragraph(whole, 1),), (Sentence(whole, 0),), f"Story {number}", None, "Wire", day)
    return Source("A", made, f"{number}.txt", quotations=tuple(quotations))


def filled(path: Path, count: int) -> None:
    """A shelf of so many articles; synchronisation is off while it is filled, as only the result matters here."""
    with shelf_at(path) as shelf:
        shelf._base.execute("PRAGMA synchronous = OFF")
        for number in range(count):
            shelf.keep(article(number))


def timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def ratio(first: Callable[[], object], second: Callable[[], object]) -> float:
    """The median of the first's time to the second's, one after the other in every round."""
    first(), second()  # warm
    return median(timed(first) / timed(second) for _ in range(ROUNDS))


def bare(path: Path, query: str, value: str) -> Callable[[], object]:
    base = sqlite3.connect(path)
    return lambda: base.execute(query, (value,)).fetchall()


BARE_SPEAKER = (
    "SELECT sha256, headline, outlet, byline, day, start, end, words, speaker, role FROM said "
    "JOIN articles ON articles.id = said.article WHERE speaker = ? ORDER BY day DESC, said.id DESC LIMIT 200"
)
BARE_WORDS = (
    "SELECT sha256, headline, outlet, byline, day FROM articles WHERE id IN "
    "(SELECT rowid FROM articles_words WHERE articles_words MATCH ?) ORDER BY day DESC, id DESC LIMIT 200"
)


def adding(shelf: Shelf, number: int) -> float:
    """The processor time of adding an article that is not there yet."""
    added = article(number)
    start = time.process_time()
    shelf.keep(replace(added, name="new"))
    return time.process_time() - start


def main(count: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        large, small = Path(folder, "large.sqlite"), Path(folder, "small.sqlite")
        filled(large, count)
        filled(small, max(10, count // 100))
        with shelf_at(large) as shelf, shelf_at(small) as little:
            person, words = Wanted(speaker="Person 7"), Wanted(words="w77 w99")
            print(f"{count:,} articles, {large.stat().st_size / 2**20:,.0f} MiB")
            by_speaker = ratio(lambda: shelf.sayings(person), bare(large, BARE_SPEAKER, "Person 7"))
            by_words = ratio(lambda: shelf.articles(words), bare(large, BARE_WORDS, '"w77" "w99"'))
            print(f"search by speaker to bare SQL  {by_speaker:.2f}\nsearch by words to bare SQL    {by_words:.2f}")
            costs = [(adding(shelf, count + n), adding(little, count + n)) for n in range(ROUNDS * 8)]
            full, little_cost = (median(column) for column in zip(*costs, strict=True))
            print(f"adding to {count:,} against {max(10, count // 100):,}   {full / little_cost:.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
