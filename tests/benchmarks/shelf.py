"""The shelf against bare SQL, and a large shelf against a small one: `python -m tests.benchmarks.shelf [ARTICLES]`.

Prints ratios, medians of interleaved rounds: a search through the shelf to the bare query, by speaker, words, outlet,
date and section (aim: 1.5 at most); and the processor time of adding an article to the full shelf to that of adding one
to a shelf a hundredth its size (aim: 1.2 at most).
"""

import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from statistics import median

from briefing.model import revise
from briefing.model.article import Article, Paragraph, Sentence, Span
from briefing.model.brief import Brief, Source
from briefing.model.quotation import Quotation, QuotationKind, Speaker
from briefing.model.suggestion import SectionKind
from briefing.storage.shelf import Shelf, shelf_at
from briefing.storage.shelf_query import Wanted

ROUNDS = 25
WORDS = 400
BRIEFS = 50
"""Articles on the shelf to each brief that draws on one."""
FIRST_DAY = date(2020, 1, 1)


def article(number: int, word: str = "") -> Source:
    """An article of `WORDS` words out of some thousands, with three quotations, `word` in the first if it is given."""
    chance = random.Random(number)  # noqa: S311 - made-up articles need no secrecy
    words = [f"w{int(chance.paretovariate(0.6)) % 5000}" for _ in range(WORDS)]
    words[20] = word or words[20]
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
    made = Article(
        text, (Paragraph(whole, 1),), (Sentence(whole, 0),), f"Story {number}", None, f"Wire {number % 40}", day
    )
    return Source("A", made, f"{number}.txt", quotations=tuple(quotations))


def filled(path: Path, count: int) -> None:
    """A shelf of so many articles; synchronisation is off while it is filled, as only the result matters here."""
    with shelf_at(path) as shelf:
        shelf._base.execute("PRAGMA synchronous = OFF")
        for number in range(count):
            shelf.keep(article(number))
            if number % BRIEFS == 0:
                shelf.keep_passages(brief_of(article(number)), f"{number}.brief")


def brief_of(source: Source) -> Brief:
    """A brief with the article's first words in its outlook."""
    brief = revise.add_source(Brief(), source.article, source.quotations)
    return revise.add_passage(brief, SectionKind.OUTLOOK, "A", Span(0, 10))


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


KEPT = "SELECT sha256, headline, outlet, byline, day FROM articles WHERE {} ORDER BY day DESC, id DESC LIMIT 200"
SAID = (
    "SELECT sha256, headline, outlet, byline, day, start, end, words, speaker, role FROM said "
    "JOIN articles ON articles.id = said.article WHERE {} ORDER BY day DESC, article DESC, start LIMIT 200"
)
SEARCHES = {
    "speaker": (Shelf.sayings, Wanted(speaker="Person 7"), SAID, "speaker = ?", ("Person 7",)),
    "words": (
        Shelf.articles,
        Wanted(words="w77 w99"),
        KEPT,
        "id IN (SELECT rowid FROM articles_words WHERE articles_words MATCH ?)",
        ('"w77" "w99"',),
    ),
    "outlet": (Shelf.articles, Wanted(outlet="Wire 3"), KEPT, "outlet LIKE ?", ("%Wire 3%",)),
    "date": (
        Shelf.articles,
        Wanted(since=date(2021, 3, 1), until=date(2021, 3, 31)),
        KEPT,
        "day BETWEEN ? AND ?",
        ("2021-03-01", "2021-03-31"),
    ),
    "section": (
        Shelf.articles,
        Wanted(section=SectionKind.OUTLOOK),
        KEPT,
        "sha256 IN (SELECT sha256 FROM passages WHERE section = ?)",
        ("outlook",),
    ),
}
"""By what is looked for: the shelf's own search, and the bare query for the same."""


def adding(shelf: Shelf, number: int) -> float:
    """The processor time of adding an article that is not there yet."""
    added = article(number)
    start = time.process_time()
    shelf.keep(replace(added, name="new"))
    return time.process_time() - start


def searching(path: Path, shelf: Shelf) -> None:
    """Print each search's time to that of its bare query."""
    base = sqlite3.connect(path)
    for name, (search, wanted, query, condition, values) in SEARCHES.items():
        bare = partial(_fetched, base, query.format(condition), values)
        assert [tuple(hit) for hit in search(shelf, wanted)] == bare(), name
        print(f"search by {name:<8} to bare SQL  {ratio(partial(search, shelf, wanted), bare):6.2f}  ≤ 1.5")


def _fetched(base: sqlite3.Connection, query: str, values: tuple[str, ...]) -> list[tuple[object, ...]]:
    return base.execute(query, values).fetchall()


def main(count: int) -> None:
    """Fills two shelves and prints the ratios."""
    few = max(10, count // 100)
    with tempfile.TemporaryDirectory() as folder:
        large, small = Path(folder, "large.sqlite"), Path(folder, "small.sqlite")
        filled(large, count)
        filled(small, few)
        with shelf_at(large) as shelf, shelf_at(small) as little:
            print(f"{count:,} articles, {large.stat().st_size / 2**20:,.0f} MiB", flush=True)
            searching(large, shelf)
            costs = [(adding(shelf, count + n), adding(little, count + n)) for n in range(ROUNDS * 8)]
            full, little_cost = (median(column) for column in zip(*costs, strict=True))
            print(f"adding to {count:,} against {few:,}   {full / little_cost:.2f}  ≤ 1.2")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
