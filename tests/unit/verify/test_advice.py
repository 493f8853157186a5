"""Advice that a careful colleague would give, and none that he would not."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from briefing.language.days import days, possible_days
from briefing.model import revise
from briefing.model.brief import Brief, Entry, EntryKind
from briefing.model.suggestion import SectionKind, Severity
from briefing.verify.check import check
from briefing.verify.figures import figures
from briefing.verify.known import known_of
from briefing.verify.names import is_known
from tests.briefs import article, sample_brief


def rules(brief: Brief, **options: object) -> list[str]:
    return [finding.rule for finding in check(brief, **options)]  # type: ignore[arg-type]  # keywords of check


def noted(words: str) -> set[str]:
    """The rules that doubt words of the writer's own in the sample; the sample's own comment left out."""
    brief = revise.remove_entry(sample_brief(), "e11")
    brief = revise.add_own(brief, SectionKind.OUTLOOK, words)
    return {finding.rule for finding in check(brief) if finding.severity is Severity.ADVICE}


def added(kind: SectionKind, words: str) -> Brief:
    return revise.add_own(revise.remove_entry(sample_brief(), "e11"), kind, words)


@pytest.mark.parametrize(
    "words",
    [
        "Repairs will cost 84m crowns.",
        "Some 80 million crowns are set aside.",
        "The basin closes for six months.",
        "Two-thirds of the islands’ fuel comes through the port.",
        "Inspectors warned in 2017 and 2021.",
        "Varga, who directs the port, defends the closure.",
        "The basin closes in March 2031.",
        "The decision was known by 14 January.",
        "The work was approved in November.",
    ],
)
def test_the_source_s_facts_in_other_words_are_not_doubted(words: str) -> None:
    assert noted(words) == set()


@pytest.mark.parametrize(
    ("words", "rule"),
    [
        ("Repairs will cost 48 million crowns.", "figure"),
        ("Repairs will cost 84 billion crowns.", "figure"),
        ("Delays run to nine weeks.", "figure"),
        ("Inspectors warned in 2018.", "figure"),
        ("The basin closes in April.", "date"),
        ("The decision came on 17 January.", "date"),
        ("The decision came on Saturday.", "date"),
        ("The plan was drawn up by Marten Zielke.", "name"),
        ("Zielke defends the closure.", "name"),
        ("The minister, Tomas Ruel, promised help.", "spelling"),
    ],
)
def test_a_figure_day_or_name_of_no_source_is_doubted(words: str, rule: str) -> None:
    assert rule in noted(words)


def test_a_misspelt_name_comes_with_the_right_one() -> None:
    found = check(added(SectionKind.OUTLOOK, "The minister, Tomas Ruel, promised help."))
    assert "Write “Reuel”" in next(finding.remedy for finding in found if finding.rule == "spelling")


def test_a_day_in_brackets_within_a_quotation_is_checked_too() -> None:
    sunday = date(2023, 6, 18)
    assert sunday in possible_days("He was due on Sunday.", date(2023, 6, 17))
    assert [day.may_be(sunday) for day in days("Sunday [18 June] and Sunday [19 June]")] == [True, False]


def test_the_year_of_last_autumn_is_the_one_before_the_article_s() -> None:
    assert noted("Both reports were withheld until 2030.") == set()
    assert noted("Both reports were withheld until 2029.") == {"figure"}


def test_a_lead_in_is_the_writer_s_though_the_passage_is_the_article_s() -> None:
    brief = revise.change_entry(sample_brief(), "e3", lambda entry: replace(entry, lead_in="Delays in Halmstad"))
    assert ("e3", "name") in {(finding.entry, finding.rule) for finding in check(brief)}


@pytest.mark.parametrize(
    ("hedged", "is_doubted"),
    [("More than 80", False), ("More than 90", True), ("Nearly 90", False), ("Nearly 80", True)],
)
def test_a_hedge_says_on_which_side_the_figure_lies(hedged: str, is_doubted: bool) -> None:
    assert ("figure" in noted(f"{hedged} million crowns are set aside.")) is is_doubted


def test_a_rounded_length_of_time_is_the_same_in_weeks_and_in_months() -> None:
    assert noted("The basin closes for about 26 weeks.") == set()
    assert noted("The basin closes for about 36 weeks.") == {"figure"}


def test_a_people_is_known_by_its_country_but_no_country_by_another_s_people() -> None:
    assert is_known("Norlanders", frozenset({"norland"}), frozenset())
    assert not is_known("Iran", frozenset({"irish"}), frozenset())


@pytest.mark.parametrize(("published", "near"), [(date(2031, 3, 7), True), (date(2031, 1, 14), False)])
def test_a_weekday_alone_is_a_day_near_the_article_s_own(published: date, near: bool) -> None:
    assert date(2031, 3, 5).strftime("%A") == "Wednesday"
    known = known_of(article("The vote is held on 5 March.", published=published))
    (day,) = days("They vote on Wednesday.")
    assert known.has_day(day) is near


@pytest.mark.parametrize("words", ["84 million", "84m", "eighty-four million", "84,000 thousand"])
def test_a_figure_is_the_same_however_it_is_written(words: str) -> None:
    (figure,) = figures(words)
    assert figure.value == 84e6


def test_the_article_s_own_words_raise_no_doubt() -> None:
    assert rules(sample_brief()) == ["date"]  # of the writer's comment: the islands vote in May


def test_a_fact_that_stands_there_twice_is_pointed_out() -> None:
    again = replace(sample_brief().find("e10"), id="e12")
    section = sample_brief().section(SectionKind.BACKGROUND)
    brief = replace(
        sample_brief(), sections=(replace(section, entries=(again, *section.entries)), *sample_brief().sections[1:])
    )
    assert rules(brief).count("twice") == 1


def test_two_parts_of_one_sentence_are_not_the_same_fact() -> None:
    one, two = (Entry(name, EntryKind.EXCERPT, (), sample_brief().find("e10").places) for name in ("e12", "e13"))
    halves = (("e12", one, "A decision on the western basin"), ("e13", two, "which is older and due in September"))
    brief = sample_brief()
    for entry_id, _, words in halves:
        brief = revise.add_own(brief, SectionKind.OUTLOOK, words)
        brief = revise.change_entry(brief, entry_id, lambda old: replace(old, places=one.places))
    brief = revise.remove_entry(brief, "e10")
    assert "twice" not in rules(brief)


def test_what_was_to_come_and_is_past_is_pointed_out() -> None:
    brief = revise.remove_entry(sample_brief(), "e11")
    brief = revise.reword_entry(brief, "e10", "A decision on the western basin is due on 20 January.")
    assert "past" in rules(brief, today=date(2031, 1, 21))
    assert "past" not in rules(brief, today=date(2031, 1, 20))


def test_an_uncertain_speaker_is_pointed_out() -> None:
    brief = revise.change_entry(sample_brief(), "e7", lambda entry: replace(entry, uncertain=True))
    assert "speaker" in rules(brief)


def test_an_empty_section_a_missing_marking_and_too_many_words_are_pointed_out() -> None:
    brief = sample_brief()
    for entry in brief.section(SectionKind.OUTLOOK).entries:
        brief = revise.remove_entry(brief, entry.id)
    brief = revise.set_details(brief, replace(brief.details, marking=" "))
    assert {"empty", "marking", "length"} <= set(rules(brief, target=50))


def acronyms(*passages: str) -> Iterator[str]:
    brief = revise.remove_entry(sample_brief(), "e11")
    for words in passages:
        brief = revise.add_own(brief, SectionKind.OUTLOOK, words)
    yield from (finding.words for finding in check(brief) if finding.rule == "acronym")


def test_an_acronym_is_written_out_somewhere_on_the_page() -> None:
    assert list(acronyms("The AHB met.")) == ["AHB"]
    assert list(acronyms("The Aldhaven Harbour Board met.", "The AHB agreed.")) == []
    assert list(acronyms("The harbour’s own council (AHB) met.", "The EU and the UN agreed.")) == []


def test_a_word_that_the_house_writes_otherwise_is_pointed_out_outside_quotations_only() -> None:
    terms = {"ferry subsidy": "crossing grant", "decision": "ruling"}
    found = [finding for finding in check(sample_brief(), terms=terms) if finding.rule == "term"]
    assert {(finding.entry, finding.words) for finding in found} == {("e4", "ferry subsidy"), ("e10", "decision")}
