"""Who speaks, corrected once: it holds for every entry, for suggestions and for what is added later."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.model import people, renew, revise
from briefing.model.article import Span
from briefing.model.brief import Alias, Brief, Person, Place
from briefing.model.quotation import Quotation, QuotationKind, Speaker
from briefing.model.suggestion import SectionKind, Suggestion
from briefing.storage.whole import check_whole
from tests.briefs import DIRECTOR, MINISTER, TEXT, article, place

CHIEF = Speaker("Ilse Varga", "harbour master")
RIGHT = Speaker("Ilse Vargas", "harbour master")
VARGA = [Alias("Ilse Varga")]
BOTH = [*VARGA, Alias("Ms Varga")]
FIRST, SECOND, THIRD = (
    place(words).span
    for words in (
        "“We can repair a wall in the dry, or we can lose a ship in the wet,”",
        "“I know which of the two I would rather explain.”",
        "“carry the cost of every extra mile”",
    )
)


def quotation(span: Span, speaker: Speaker | None, *, uncertain: bool = False) -> Quotation:
    words = Span(span.start + 1, span.end - 1)
    return Quotation(span, words, QuotationKind.FULL, None, speaker, "said", uncertain)


@pytest.fixture
def brief() -> Brief:
    """Varga under two names and Reuel, each with a quotation in Quotes."""
    said = (quotation(FIRST, DIRECTOR), quotation(SECOND, Speaker("Ms Varga")), quotation(THIRD, MINISTER))
    made = revise.add_source(Brief(), article(), said)
    for span in (FIRST, SECOND, THIRD):
        made = revise.add_passage(made, SectionKind.QUOTES, "A", span)
    return made


def speakers(brief: Brief) -> list[Speaker | None]:
    return [entry.speaker for entry in brief.section(SectionKind.QUOTES).entries]


def test_a_name_and_role_corrected_once_stand_in_every_entry(brief: Brief) -> None:
    assert speakers(people.correct(brief, BOTH, RIGHT)) == [RIGHT, RIGHT, MINISTER]


def test_what_is_added_later_has_the_corrected_name(brief: Brief) -> None:
    made = people.correct(revise.remove_entry(brief, "e1"), VARGA, RIGHT)
    made = revise.add_passage(made, SectionKind.QUOTES, "A", FIRST)
    offered = Suggestion(SectionKind.QUOTES, (FIRST,), 1.0, (), speaker=DIRECTOR)
    assert speakers(revise.add_suggestion(made, "A", offered))[-2:] == [RIGHT, RIGHT]


def test_an_article_added_later_has_the_corrected_name(brief: Brief) -> None:
    made = people.correct(brief, VARGA, RIGHT)
    made = revise.add_source(made, article(TEXT + "\nMore."), [quotation(FIRST, DIRECTOR)])
    assert speakers(revise.add_passage(made, SectionKind.QUOTES, "B", FIRST))[-1] == RIGHT


def test_two_names_of_one_person_become_one_entry_s_speaker(brief: Brief) -> None:
    made = people.correct(brief, BOTH, DIRECTOR)
    made = revise.add_passage(made, SectionKind.QUOTES, "A", FIRST.hull(SECOND))
    assert len(speakers(made)) == 4
    assert made.section(SectionKind.QUOTES).entries[-1].text.count("“") == 2


def test_who_is_corrected_twice_is_found_by_every_name_they_had(brief: Brief) -> None:
    made = people.correct(people.correct(brief, BOTH, RIGHT), [Alias("Ilse Vargas")], CHIEF)
    assert speakers(made) == [CHIEF, CHIEF, MINISTER]
    assert made.people == (Person((*VARGA, Alias("Ilse Vargas"), Alias("Ms Varga")), CHIEF),)


def test_a_correction_does_not_make_an_uncertain_speaker_certain(brief: Brief) -> None:
    made = revise.add_source(Brief(), article(), [quotation(FIRST, DIRECTOR, uncertain=True)])
    made = revise.add_passage(made, SectionKind.QUOTES, "A", FIRST)
    assert people.correct(made, VARGA, RIGHT).find("e1").uncertain
    assert not people.name_speaker(made, "e1", RIGHT).find("e1").uncertain


def test_the_name_typed_into_an_entry_is_corrected_wherever_it_stands(brief: Brief) -> None:
    made = people.name_speaker(revise.add_passage(brief, SectionKind.QUOTES, "A", FIRST), "e1", RIGHT)
    assert speakers(made) == [RIGHT, Speaker("Ms Varga"), MINISTER, RIGHT]


def test_the_name_of_somebody_else_typed_into_an_entry_gives_them_that_entry_only(brief: Brief) -> None:
    made = revise.add_passage(brief, SectionKind.QUOTES, "A", FIRST)
    made = people.name_speaker(made, "e1", Speaker("Tomas Reuel", DIRECTOR.role))
    assert speakers(made) == [MINISTER, Speaker("Ms Varga"), MINISTER, DIRECTOR]
    assert made.people == ()


def test_an_entry_without_a_speaker_gets_the_one_that_is_typed(brief: Brief) -> None:
    made = revise.add_source(Brief(), article(), [quotation(FIRST, None)])
    made = people.name_speaker(revise.add_passage(made, SectionKind.QUOTES, "A", FIRST), "e1", CHIEF)
    assert made.find("e1").speaker == CHIEF


def test_a_description_means_somebody_in_its_own_source_only() -> None:
    diplomat, envoy = Speaker("a diplomat"), Speaker("Anna Lie", "envoy")
    made = revise.add_source(Brief(), article(), [quotation(FIRST, diplomat)])
    made = revise.add_source(made, article(TEXT + "\nMore."), [quotation(FIRST, diplomat)])
    for letter in ("A", "B"):
        made = revise.add_passage(made, SectionKind.QUOTES, letter, FIRST)
    made = people.name_speaker(made, "e1", envoy)
    assert speakers(made) == [envoy, diplomat]
    made = revise.add_passage(revise.add_passage(made, SectionKind.QUOTES, "A", FIRST), SectionKind.QUOTES, "B", FIRST)
    assert speakers(made)[2:] == [envoy, diplomat]


def test_a_new_brief_on_the_same_subject_knows_the_same_people(brief: Brief) -> None:
    made = people.correct(revise.add_source(brief, article(TEXT + "\nMore.")), [*VARGA, Alias("a woman", "B")], RIGHT)
    made = revise.add_passage(made, SectionKind.BACKGROUND, "B", FIRST)
    begun = renew.new_from(made)
    assert begun.people == (Person((*VARGA, Alias("Ilse Vargas"), Alias("a woman", "A")), RIGHT),)


NAMES = st.sampled_from(["Ilse Varga", "Ms Varga", "Tomas Reuel", "Ilse Vargas", "Reuel"])


@given(st.lists(st.tuples(st.lists(NAMES, min_size=1, max_size=3), NAMES), max_size=6))
def test_whatever_is_corrected_nobody_is_two_people(corrections: list[tuple[list[str], str]]) -> None:
    made = revise.add_source(Brief(), article(), [quotation(FIRST, DIRECTOR), quotation(THIRD, MINISTER)])
    made = revise.add_passage(made, SectionKind.QUOTES, "A", FIRST)
    for names, right in corrections:
        made = people.correct(made, map(Alias, names), Speaker(right, "role"))
        assert all(made.known(Speaker(name), "A") == Speaker(right, "role") for name in (*names, right))
    check_whole(made)
    assert made.find("e1").speaker == made.known(DIRECTOR, "A")
    assert made.find("e1").places == (Place("A", FIRST),)
