"""Words between marks are one speaker's, and of the one whom the entry names."""

from dataclasses import replace

import pytest

from briefing.model import revise
from briefing.model.article import Span
from briefing.model.brief import Brief, Entry, EntryKind, Free, Locked, Part, Section
from briefing.model.people import aliases, correct
from briefing.model.quotation import Quotation, QuotationKind, Speaker
from briefing.model.suggestion import SectionKind
from briefing.verify.check import check
from tests.briefs import ANALYST, DIRECTOR, MINISTER, place, quotation, sample_brief, stretches

RULES = {"two-speakers", "not-said", "other-speaker"}
WALL = "The wall is the easy part."
FUEL = "Nobody will run out of fuel this winter, and nobody should be told otherwise,"
REPORTED = "It set aside 84 million crowns for repairs"
SAID = {FUEL: MINISTER, WALL: ANALYST, "carry the cost of every extra mile": MINISTER}


def brief_of(entry: Entry | None = None, uncertain: bool = False) -> Brief:
    """A brief of the sample's article, its quotations known, with one entry."""
    quotations = tuple(spoken(words, speaker, uncertain) for words, speaker in SAID.items())
    source = replace(sample_brief().sources[0], quotations=quotations)
    return Brief(sections=(Section(SectionKind.QUOTES, (entry,) if entry else ()),), sources=(source,))


def spoken(words: str, speaker: Speaker, uncertain: bool) -> Quotation:
    inner = place(words).span
    around = Span(inner.start - 1, inner.end + 1)
    return Quotation(around, inner, QuotationKind.FULL, speaker=speaker, uncertain=uncertain)


def found(brief: Brief) -> set[str]:
    return {each.rule for each in check(brief)} & RULES


def own(words: str, speaker: Speaker | None = None) -> Entry:
    return Entry("e1", EntryKind.OWN, stretches(words), speaker=speaker)


@pytest.mark.parametrize("speaker", [MINISTER, Speaker("Reuel"), Speaker("Minister Tomas Reuel", "of Norland")])
def test_the_speaker_of_the_article_by_any_part_of_the_name_is_right(speaker: Speaker) -> None:
    assert found(brief_of(quotation("e1", speaker, FUEL))) == set()


def test_a_quotation_given_to_somebody_else_is_pointed_out() -> None:
    assert found(brief_of(quotation("e1", DIRECTOR, FUEL))) == {"other-speaker"}


def test_where_the_article_leaves_the_speaker_open_the_writer_knows_better() -> None:
    assert found(brief_of(quotation("e1", DIRECTOR, FUEL), uncertain=True)) == set()


def test_a_person_corrected_for_the_whole_brief_is_right() -> None:
    renamed = Speaker("Toma Royle")
    brief = correct(brief_of(quotation("e1", MINISTER, FUEL)), aliases(MINISTER.name, ["A"]), renamed)
    assert brief.find("e1").speaker == renamed
    assert found(brief) == set()


@pytest.mark.parametrize(
    "words",
    [
        f"Kenji Oduya said “{FUEL}” and left.",
        f"“{FUEL}” Oduya warned.",
    ],
)
def test_somebody_else_who_says_it_in_the_writer_s_words_is_pointed_out(words: str) -> None:
    assert found(brief_of(own(words))) == {"other-speaker"}
    assert found(brief_of(own(words, MINISTER))) == {"other-speaker"}


@pytest.mark.parametrize(
    "words",
    [
        f"Reuel told Oduya: “{FUEL}”",
        f"Asked about Oduya, the minister said “{FUEL}”",
        f"The state would “{FUEL}”",
    ],
)
def test_others_may_be_named_beside_a_quotation(words: str) -> None:
    assert found(brief_of(own(words, MINISTER))) == set()


def test_two_speakers_within_one_pair_of_marks_are_an_error() -> None:
    both = Locked((Part(FUEL, place(FUEL)), Part(" … "), Part(WALL, place(WALL))))
    assert found(brief_of(Entry("e1", EntryKind.QUOTATION, (both,), speaker=MINISTER))) == {"two-speakers"}


def test_the_reporter_s_own_words_between_marks_are_pointed_out() -> None:
    assert found(brief_of(own(f"The minister: “{REPORTED}”"))) == {"not-said"}
    assert found(revise.add_own(brief_of(), SectionKind.QUOTES, f"Reuel said “{REPORTED}”.")) == {"not-said"}


def test_words_typed_together_from_two_sayings_are_pointed_out() -> None:
    joined = "Nobody will run out of fuel … is the easy part"
    assert found(revise.add_own(brief_of(), SectionKind.QUOTES, f"Reuel said “{joined}”.")) == {"not-said"}


def test_marks_that_the_article_sets_itself_are_no_fault() -> None:
    entry = Entry("e1", EntryKind.EXCERPT, (Free("It called the closure “a decision made over our heads”."),))
    assert found(brief_of(entry)) == set()
