"""The shelf: what was opened is found again, by words, speaker, outlet, date and section, and forgotten on demand."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from briefing.errors import ProjectError
from briefing.model import revise
from briefing.model.article import Article, Paragraph, Sentence, Span
from briefing.model.brief import Brief, Source
from briefing.model.quotation import Quotation, QuotationKind, Speaker
from briefing.model.suggestion import SectionKind
from briefing.storage.shelf import Shelf, forget_all, shelf_at
from briefing.storage.shelf_query import MOST, Wanted


def source(words: str, speaker: str, outlet: str, day: date, rest: str = "It rained in Tarn.") -> Source:
    """A one-paragraph article in which somebody says something."""
    text = f"“{words}” {speaker} said. {rest}"
    whole = Span(0, len(text))
    inner = Span(1, 1 + len(words))
    quotation = Quotation(Span(0, inner.end + 1), inner, QuotationKind.FULL, speaker=Speaker(speaker, "mayor of Tarn"))
    article = Article(text, (Paragraph(whole, 1),), (Sentence(whole, 0),), f"{outlet} on rain", None, outlet, day)
    return Source("A", article, "a.txt", revise.credits_of(article), (quotation,))


FLOOD = source("The dam will hold,", "Runa Müller", "Harbour Wire", date(2026, 5, 1))
DROUGHT = source("We count every drop,", "Runa Müller", "Valley Post", date(2026, 6, 2), "The 100% plan failed.")
OTHER = source("The dam is old,", "Odd Vale", "Valley Post", date(2026, 6, 3))


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    with shelf_at(tmp_path / "new" / "shelf.sqlite") as opened:
        for one in (FLOOD, DROUGHT, OTHER):
            opened.keep(one)
        yield opened


def test_everything_a_person_has_said_is_found_newest_first_with_its_place(shelf: Shelf) -> None:
    said = shelf.sayings(Wanted(speaker="Runa Müller"))
    assert [one.words for one in said] == ["We count every drop,", "The dam will hold,"]
    assert said[0].kept.outlet == "Valley Post"
    assert said[0].role == "mayor of Tarn"
    found = shelf.source(said[0].kept.sha256)
    assert found is not None
    assert said[0].span.of(found.article.text) == "“We count every drop,”"


@pytest.mark.parametrize(
    ("wanted", "words"),
    [
        (Wanted(words="dam"), ["The dam is old,", "The dam will hold,"]),
        (Wanted(words='"dam will"'), ["The dam will hold,"]),
        (Wanted(words="dam", outlet="harbour wire"), ["The dam will hold,"]),
        (Wanted(outlet="harbour_wire"), []),
        (Wanted(outlet="%"), []),
        (Wanted(since=date(2026, 6, 3)), ["The dam is old,"]),
        (Wanted(until=date(2026, 5, 31)), ["The dam will hold,"]),
        (Wanted(words="nothing of the kind"), []),
    ],
)
def test_quotations_are_found_by_words_outlet_and_date(shelf: Shelf, wanted: Wanted, words: list[str]) -> None:
    assert [one.words for one in shelf.sayings(wanted)] == words


@pytest.mark.parametrize("typed", ['"', "dam AND OR (", "100%", "*", "-dam", "col:dam", "'; DROP TABLE said; --"])
def test_whatever_is_typed_is_looked_for_and_never_obeyed(shelf: Shelf, typed: str) -> None:
    shelf.articles(Wanted(words=typed))
    assert len(shelf.articles(Wanted())) == 3


def test_accents_and_capitals_do_not_matter(shelf: Shelf) -> None:
    assert len(shelf.articles(Wanted(words="MULLER"))) == 2


def test_each_speaker_is_named_once_who_is_quoted_most_first(shelf: Shelf) -> None:
    assert sorted(shelf.speakers()) == ["Odd Vale", "Runa Müller"]
    assert shelf.most_quoted(["Odd Vale", "Runa Müller"]) == ("Runa Müller", "Odd Vale")


def test_quotations_of_one_article_are_in_its_order(shelf: Shelf) -> None:
    text = "“First,” Odd Vale said. “Second,” Odd Vale said."
    whole = Span(0, len(text))
    said = [
        Quotation(Span(at, at + len(words) + 2), Span(at + 1, at + 1 + len(words)), QuotationKind.FULL)
        for words in ("Second,", "First,")
        for at in (text.index(f"“{words}”"),)
    ]
    article = Article(text, (Paragraph(whole, 1),), (Sentence(whole, 0),), "Vale on rain", None, "", date(2026, 7, 1))
    shelf.keep(Source("A", article, "b.txt", revise.credits_of(article), tuple(said)))
    assert [one.words for one in shelf.sayings(Wanted(since=date(2026, 7, 1)))] == ["First,", "Second,"]


def test_an_article_is_found_by_its_hash_and_so_is_what_was_said_in_it(shelf: Shelf) -> None:
    wanted = Wanted(words=f" {FLOOD.article.sha256.upper()} ")
    assert [one.outlet for one in shelf.articles(wanted)] == ["Harbour Wire"]
    assert [one.words for one in shelf.sayings(wanted)] == ["The dam will hold,"]


def test_there_are_as_many_hits_as_are_wanted(shelf: Shelf) -> None:
    assert len(shelf.sayings(Wanted(most=2))) == 2
    for number in range(MOST):
        shelf.keep(replace(OTHER, article=replace(OTHER.article, text=f"{OTHER.article.text} {number}")))
    assert len(shelf.sayings(Wanted())) == MOST
    assert len(shelf.sayings(Wanted(most=-1))) == MOST + 3


def test_an_article_comes_back_as_the_same_value(shelf: Shelf) -> None:
    assert shelf.source(FLOOD.article.sha256) == FLOOD
    assert shelf.source("0" * 64) is None


def test_an_article_kept_twice_is_there_once(shelf: Shelf) -> None:
    shelf.keep(FLOOD)
    assert len(shelf.sayings(Wanted())) == 3
    assert len(shelf.articles(Wanted(words="hold"))) == 1


def test_what_a_brief_put_in_a_section_is_found_by_it(shelf: Shelf) -> None:
    brief = revise.add_source(Brief(), FLOOD.article, FLOOD.quotations)
    brief = revise.add_passage(brief, SectionKind.OUTLOOK, "A", Span(0, 10))
    shelf.keep_passages(brief, "rain.brief")
    assert [one.words for one in shelf.sayings(Wanted(section=SectionKind.OUTLOOK))] == ["The dam will hold,"]
    assert len(shelf.articles(Wanted(section=SectionKind.OUTLOOK))) == 1
    shelf.keep_passages(Brief(), "rain.brief")
    assert shelf.articles(Wanted(section=SectionKind.OUTLOOK)) == ()


def test_what_is_forgotten_is_out_of_the_file(shelf: Shelf) -> None:
    shelf.forget(FLOOD.article.sha256)
    assert shelf.articles(Wanted(words="hold")) == ()
    assert shelf.sayings(Wanted(words="hold")) == ()
    shelf.close()
    files = b"".join(path.read_bytes() for path in shelf.path.parent.iterdir())
    assert b"hold" not in files
    assert b"every drop" in files
    forget_all(shelf.path)
    assert list(shelf.path.parent.iterdir()) == []


def test_of_an_article_forgotten_among_many_no_word_is_left_in_the_file_or_its_indices(shelf: Shelf) -> None:
    secret = source("Zyxophant quarrels,", "Xanthippe Quorl", "Wyvern Gazette", date(2026, 5, 4), "Vexillology " * 900)
    shelf.keep(secret)
    for number in range(60):
        shelf.keep(replace(OTHER, article=replace(OTHER.article, text=f"{OTHER.article.text} {number}")))
    shelf.keep_passages(revise.add_passage(Brief(sources=(secret,)), SectionKind.QUOTES, "A", Span(0, 5)), "a.brief")
    shelf.forget(secret.article.sha256)
    words = set[str]()
    for table in ("articles_words", "said_words"):  # sqlite.org/fts5.html, 4.5
        shelf._base.execute(f"CREATE VIRTUAL TABLE temp.seen USING fts5vocab(main, {table}, 'row')")
        words.update(word for (word,) in shelf._base.execute("SELECT term FROM temp.seen"))
        shelf._base.execute("DROP TABLE temp.seen")
    assert "dam" in words
    assert not words & {"zyxophant", "quarrels", "xanthippe", "quorl", "wyvern", "vexillology"}
    shelf.close()
    files = b"".join(path.read_bytes() for path in shelf.path.parent.iterdir()).lower()
    for trace in ("zyxo", "xanth", "quorl", "wyvern", "vexill", secret.article.sha256):
        assert trace.encode() not in files


def test_a_file_that_is_no_shelf_is_refused_with_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "shelf.sqlite"
    path.write_bytes(b"a letter to the editor" * 100)
    with pytest.raises(ProjectError, match="not a database"):
        Shelf(path)


def test_what_another_window_still_reads_is_not_said_to_be_forgotten(shelf: Shelf) -> None:
    with closing(sqlite3.connect(shelf.path)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM articles").fetchone()
        shelf._base.execute("PRAGMA busy_timeout = 50")  # seconds otherwise
        with pytest.raises(ProjectError, match="another window is reading"):
            shelf.forget(FLOOD.article.sha256)
    shelf.forget(FLOOD.article.sha256)
    assert b"hold" not in b"".join(path.read_bytes() for path in shelf.path.parent.iterdir())
