"""The speaker ledger of a brief: all sources, what of it the brief holds, and corrections that hold everywhere."""

from dataclasses import replace

import pytest

from briefing.app.drafting import Named
from briefing.app.speaker_ledger import Ledger, Saying, Voice, brief_with, corrected, joined, ledger_of
from briefing.model import people, revise
from briefing.model.article import Span
from briefing.model.brief import Alias, Brief, EntryKind, Free, Place
from briefing.model.quotation import Quotation, QuotationKind, Speaker
from briefing.model.suggestion import SectionKind
from briefing.pages.compose import compose
from briefing.pages.style import load_style
from tests.briefs import ANALYST, DIRECTOR, MINISTER, TEXT, article, place
from tests.unit.reading.one import read_pasted

WALL, KNOW, MILE, WINTER = (
    place(words).span
    for words in (
        "“We can repair a wall in the dry, or we can lose a ship in the wet,”",
        "“I know which of the two I would rather explain.”",
        "“carry the cost of every extra mile”",
        "“Nobody will run out of fuel this winter, and nobody should be told otherwise,”",
    )
)
SHORT = Speaker("Mr Reuel")


def said(span: Span, speaker: Speaker | None, *, uncertain: bool = False) -> Quotation:
    return Quotation(span, Span(span.start + 1, span.end - 1), QuotationKind.FULL, None, speaker, "said", uncertain)


@pytest.fixture
def brief() -> Brief:
    """Two sources: Varga speaks twice in one, Reuel under his name in one and by surname in the other."""
    first = (said(WALL, DIRECTOR), said(KNOW, DIRECTOR, uncertain=True), said(MILE, MINISTER))
    made = revise.add_source(Brief(), article(), first, "a.txt")
    made = revise.add_source(made, article(TEXT + "\nMore."), (said(WINTER, SHORT), said(MILE, None)), "b.txt")
    return revise.add_passage(made, SectionKind.QUOTES, "A", KNOW)


def voice(ledger: Ledger, name: str) -> Voice:
    return next(each for each in ledger.voices if each.speaker.name == name)


def test_it_counts_over_all_sources_and_says_what_is_in_the_brief(brief: Brief) -> None:
    ledger = ledger_of(brief)
    assert [(each.speaker, len(each.sayings), each.in_brief, each.uncertain) for each in ledger.voices] == [
        (DIRECTOR, 2, 1, 1),
        (MINISTER, 2, 0, 0),
    ]
    assert ledger.nameless == 1
    assert voice(ledger, "Tomas Reuel").sayings == (Saying(Place("A", MILE)), Saying(Place("B", WINTER)))
    assert voice(ledger, "Tomas Reuel").also == ("Mr Reuel",)


def test_a_quotation_within_an_excerpt_is_in_the_brief_and_one_trimmed_away_is_not(brief: Brief) -> None:
    made = revise.add_passage(brief, SectionKind.OUTLOOK, "A", MILE)
    assert voice(ledger_of(made), "Tomas Reuel").in_brief == 1
    made = revise.reword_entry(made, "e2", "The ministry has not said how long the subsidy would last.")
    assert voice(ledger_of(made), "Tomas Reuel").in_brief == 0


def test_a_name_corrected_in_the_ledger_stands_everywhere(brief: Brief) -> None:
    ledger, right = ledger_of(brief), Speaker("Ilse Vargas", "harbour director")
    made = corrected(brief, ledger, voice(ledger, "Ilse Varga"), right)
    assert made.find("e1").speaker == right
    assert voice(ledger_of(made), "Ilse Vargas").speaker == right
    assert voice(ledger_of(made), "Ilse Vargas").also == ("Ilse Varga",)
    assert revise.add_passage(made, SectionKind.QUOTES, "A", WALL).find("e2").speaker == right


def test_a_role_corrected_in_the_ledger_holds_for_the_short_name_too(brief: Brief) -> None:
    ledger, right = ledger_of(brief), Speaker("Tomas Reuel", "minister for transport")
    made = corrected(brief, ledger, voice(ledger, "Tomas Reuel"), right)
    assert revise.add_passage(made, SectionKind.QUOTES, "B", WINTER).find("e2").speaker == right


def test_two_rows_can_be_joined_under_one_name_and_role(brief: Brief) -> None:
    ledger = ledger_of(brief)
    made = joined(brief, voice(ledger, "Ilse Varga"), voice(ledger, "Tomas Reuel"))
    assert [(each.speaker, len(each.sayings)) for each in ledger_of(made).voices] == [(MINISTER, 4)]
    assert made.find("e1").speaker == MINISTER


def test_who_gets_the_name_of_somebody_else_becomes_one_with_them(brief: Brief) -> None:
    ledger = ledger_of(brief)
    made = corrected(brief, ledger, voice(ledger, "Ilse Varga"), Speaker("Tomas Reuel", DIRECTOR.role))
    assert [each.speaker for each in ledger_of(made).voices] == [MINISTER]


def test_a_role_is_not_lost_when_two_are_joined(brief: Brief) -> None:
    made = revise.add_source(brief, article(TEXT + "\nYet more."), (said(WALL, Speaker("Reuel Tomasson")),))
    ledger = ledger_of(made)
    made = joined(made, voice(ledger, "Tomas Reuel"), voice(ledger, "Reuel Tomasson"))
    assert voice(ledger_of(made), "Reuel Tomasson").speaker.role == MINISTER.role


def test_an_entry_given_to_somebody_counts_as_theirs_and_changes_nobody_s_names(brief: Brief) -> None:
    made = people.name_speaker(brief, "e1", Speaker("Kenji Oduya", ANALYST.role))
    assert made.find("e1").speaker == ANALYST
    made = people.give_to(brief, "e1", ANALYST)
    ledger = ledger_of(made)
    assert [(each.speaker.name, len(each.sayings)) for each in ledger.voices] == [
        ("Tomas Reuel", 2),
        ("Ilse Varga", 1),
        ("Kenji Oduya", 1),
    ]
    assert voice(ledger, "Kenji Oduya").called == (Alias("Kenji Oduya"),)
    assert voice(ledger, "Kenji Oduya").uncertain == 0


def test_a_name_that_means_two_people_is_corrected_in_its_own_source_only() -> None:
    wang = Speaker("Mr Wang")
    made = revise.add_source(Brief(), article(), (said(WALL, Speaker("Wang Wenbin")), said(KNOW, wang)))
    made = revise.add_source(made, article(TEXT + "\nMore."), (said(WALL, Speaker("Wang Yi")), said(KNOW, wang)))
    ledger = ledger_of(made)
    first = next(each for each in ledger.voices if Saying(Place("A", KNOW)) in each.sayings)
    made = corrected(made, ledger, first, Speaker("Wang Wenbin", "spokesman"))
    assert made.known(wang, "A") == Speaker("Wang Wenbin", "spokesman")
    assert made.known(wang, "B") == wang


@pytest.mark.parametrize("name", ["the premier", "Mr Wang"])
def test_a_role_is_corrected_for_one_of_two_namesakes(name: str) -> None:
    somebody, right = Speaker(name), Speaker(name, "of the islands")
    others = (said(KNOW, Speaker("Wang Wenbin")), said(MILE, Speaker("Wang Yi")))
    made = revise.add_source(Brief(), article(), (said(WALL, somebody), *others))
    made = revise.add_source(made, article(TEXT + "\nMore."), (said(WALL, somebody), *others))
    for letter in ("A", "B"):
        made = revise.add_passage(made, SectionKind.QUOTES, letter, WALL)
    ledger = ledger_of(made)
    first = next(each for each in ledger.voices if any(one.place == Place("A", WALL) for one in each.sayings))
    made = corrected(made, ledger, first, right)
    assert [entry.speaker for entry in made.section(SectionKind.QUOTES).entries] == [right, somebody]


def test_the_page_has_full_name_and_role_once_and_the_surname_after_a_correction(brief: Brief) -> None:
    first = replace(brief.sources[0].quotations[2], mention="Reuel")
    made = revise.add_source(Brief(), article(), (first, said(WINTER, SHORT)))
    for span in (MILE, WINTER):
        made = revise.add_passage(made, SectionKind.QUOTES, "A", span)
    ledger = ledger_of(made)
    right = Speaker("Thomas Reuel", "minister for transport")
    made = corrected(made, ledger, ledger.voices[0], right)
    lines = [each.text for each in compose(made, load_style("briefing-note")).paragraphs() if each.role == "speaker"]
    assert lines == ["Thomas Reuel, minister for transport", "Reuel"]


def test_a_translation_holds_the_quotation_that_it_translates(brief: Brief) -> None:
    translated = replace(brief.find("e1"), kind=EntryKind.TRANSLATION, stretches=(Free("“Lo sé.”"),))
    made = revise.change_entry(brief, "e1", lambda _: translated)
    assert voice(ledger_of(made), "Ilse Varga").in_brief == 1


def test_an_article_by_itself_has_a_ledger_too() -> None:
    named = Named("x", read_pasted(TEXT))
    ledger = ledger_of(brief_with(named))
    assert {"Ilse Varga", "Tomas Reuel", "Kenji Oduya"} <= {each.speaker.name for each in ledger.voices}
    assert sum(each.in_brief for each in ledger.voices) == 0
