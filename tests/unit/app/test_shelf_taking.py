"""What comes from the shelf comes by the rules of a dossier: nothing twice, everybody named once, all sources cited."""

from pathlib import Path

import pytest

from briefing.app import shelf
from briefing.app.drafting import Draft, Named, draft, with_articles
from briefing.app.shelf import Said, Wanted
from briefing.app.shelf_taking import take
from briefing.model import people, revise
from briefing.model.brief import Brief, Credits, Entry
from briefing.model.quotation import Speaker
from briefing.model.suggestion import SectionKind
from tests.briefs import read_article
from tests.unit.app.test_more_articles import FILLER, FIRST, SAID, SECOND, written

OTHER_WORDS = SAID.replace("loses four million crowns", "loses nearly five million crowns")
THIRD = (
    "The town of Tarsk is to lose its harbour, and the shipping board says that the sea will take what is left.",
    f"“{OTHER_WORDS},” Ms Brandvik said in Tarsk.",
    "“The ice plant will be sold before the winter comes to Tarsk,” Ms Brandvik said.",
)


def named(tmp_path: Path, name: str, paragraphs: tuple[str, ...]) -> Named:
    return read_article(str(written(tmp_path / name, paragraphs)))


@pytest.fixture
def first(tmp_path: Path) -> Brief:
    """A first draft of one article, which nobody has changed."""
    return draft([named(tmp_path, "one.txt", FIRST)]).brief


def shelved(article: Named) -> Brief:
    """A brief of an article that is on the shelf."""
    brief = draft([article]).brief
    shelf.keep(brief)
    return brief


def quoted(words: str, article: Named) -> Said:
    (said,) = (said for said in shelf.sayings(Wanted()) if words in said.words and _is_in(said, article))
    return said


def _is_in(said: Said, article: Named) -> bool:
    return said.sha256 == article.article.sha256


def holding(brief: Brief, words: str) -> list[Entry]:
    return [entry for section, entry in brief.entries() if section and words in entry.text]


def letters(entry: Entry) -> set[str]:
    return {place.source for place in entry.places}


def test_an_article_from_the_shelf_gives_what_adding_its_file_gives(first: Brief, tmp_path: Path) -> None:
    second = named(tmp_path, "two.txt", SECOND)
    shelved(second)
    (kept,) = shelf.articles(Wanted())
    taken = take(first, kept)
    assert Draft(taken.brief, taken.proposals) == with_articles(first, [second])
    again = take(taken.brief, kept)
    assert again.held
    assert again.brief == taken.brief


def test_a_quotation_that_the_brief_has_from_another_outlet_stands_once_with_both(first: Brief, tmp_path: Path) -> None:
    second = named(tmp_path, "two.txt", SECOND)
    shelved(second)
    (before,) = holding(first, SAID)
    taken = take(first, quoted(SAID, second))
    (entry,) = holding(taken.brief, SAID)
    assert (taken.held, taken.entry) == (True, before.id)
    assert letters(entry) == {"A", "B"}
    assert entry.speaker is not None
    assert entry.speaker.name == "Signe Brandvik"


def test_a_quotation_that_the_brief_has_not_yet_rests_on_every_source_with_its_words(
    first: Brief, tmp_path: Path
) -> None:
    second = named(tmp_path, "two.txt", SECOND)
    shelved(second)
    (held,) = holding(first, SAID)
    taken = take(revise.remove_entry(first, held.id), quoted(SAID, second))
    (entry,) = holding(taken.brief, SAID)
    assert (taken.held, taken.entry) == (False, entry.id)
    assert entry in taken.brief.section(SectionKind.QUOTES).entries
    assert letters(entry) == {"A", "B"}


def test_its_speaker_has_the_fullest_name_that_any_source_gives(first: Brief, tmp_path: Path) -> None:
    third = named(tmp_path, "three.txt", THIRD)
    shelved(third)
    taken = take(first, quoted("ice plant will be sold", third))
    (entry,) = holding(taken.brief, "ice plant will be sold")
    assert entry.speaker is not None
    assert entry.speaker.name == "Signe Brandvik"


def test_its_speaker_is_named_as_the_writer_has_corrected_them(first: Brief, tmp_path: Path) -> None:
    third = named(tmp_path, "three.txt", THIRD)
    shelved(third)
    corrected = people.correct(first, people.aliases("Signe Brandvik", ["A"]), Speaker("Signe Brandvik-Holm"))
    taken = take(corrected, quoted("ice plant will be sold", third))
    (entry,) = holding(taken.brief, "ice plant will be sold")
    assert entry.speaker == Speaker("Signe Brandvik-Holm")


def test_a_saying_that_the_brief_has_in_other_words_stands_once_and_keeps_its_source(
    first: Brief, tmp_path: Path
) -> None:
    third = named(tmp_path, "three.txt", THIRD)
    shelved(third)
    taken = take(first, quoted(OTHER_WORDS, third))
    assert taken.held
    assert [source.name for source in taken.brief.sources] == ["one.txt", "three.txt"]
    assert holding(taken.brief, OTHER_WORDS) == []
    (entry,) = holding(taken.brief, SAID)
    assert letters(entry) == {"A"}


def test_only_the_quotation_comes_and_the_rest_of_its_article_is_offered(first: Brief, tmp_path: Path) -> None:
    third = named(tmp_path, "three.txt", THIRD)
    shelved(third)
    taken = take(first, quoted("ice plant will be sold", third))
    count = sum(len(section.entries) for section in first.sections)
    assert sum(len(section.entries) for section in taken.brief.sections) == count + 1
    assert taken.proposals["B"].suggestions


def test_an_article_that_the_brief_has_under_any_letter_is_not_a_source_twice(tmp_path: Path) -> None:
    other = named(tmp_path, "other.txt", (FILLER,))
    third = named(tmp_path, "three.txt", THIRD)
    shelved(third)
    brief = draft([other, third]).brief
    brief = revise.set_credits(brief, "B", Credits(outlet="The Tarsk Herald"))
    taken = take(brief, quoted("ice plant will be sold", third))
    assert [source.credits for source in taken.brief.sources] == [source.credits for source in brief.sources]
    assert len(holding(taken.brief, "ice plant will be sold")) == 1


def test_credits_that_were_corrected_come_from_the_shelf_with_the_article(first: Brief, tmp_path: Path) -> None:
    brief = revise.set_credits(draft([named(tmp_path, "three.txt", THIRD)]).brief, "A", Credits(outlet="Tarsk Herald"))
    shelf.keep(brief)
    (kept,) = shelf.articles(Wanted())
    assert take(first, kept).brief.source("B").credits == Credits(outlet="Tarsk Herald")


def test_a_section_that_is_off_the_page_is_put_on_it_for_what_is_taken(first: Brief, tmp_path: Path) -> None:
    second = named(tmp_path, "two.txt", SECOND)
    shelved(second)
    (entry,) = holding(first, SAID)
    kind, _ = revise.where(first, entry.id)
    taken = take(revise.include_section(first, kind, False), quoted(SAID, second))
    assert taken.brief.section(kind).included
