"""The speaker ledger."""

from briefing.model.article import Span
from briefing.model.quotation import Quotation, QuotationKind, Speaker
from briefing.suggest.ledger import speakers


def said(name: str | None, role: str | None = None, mention: str | None = None, at: int = 0) -> Quotation:
    speaker = Speaker(name, role) if name else None
    return Quotation(Span(at, at + 3), Span(at + 1, at + 2), QuotationKind.FULL, mention, speaker)


def test_who_speaks_most_stands_first_with_every_place() -> None:
    ledger = speakers([[said("Ann Lee"), said("Bob Ray", at=5)], [said("Bob Ray", at=9), said(None)]])
    assert [(record.name, record.count) for record in ledger] == [("Bob Ray", 2), ("Ann Lee", 1)]
    assert ledger[0].places == ((0, Span(5, 8)), (1, Span(9, 12)))


def test_a_short_name_joins_the_one_full_name_it_fits() -> None:
    (record,) = speakers([[said("Wang Wenbin", "spokesman")], [said("Mr Wang"), said("Wang")]])
    assert (record.name, record.role, record.count) == ("Wang Wenbin", "spokesman", 3)


def test_two_people_of_one_surname_stay_apart() -> None:
    ledger = speakers([[said("Wang Wenbin"), said("Wang Yi")], [said("Mr Wang")]])
    assert {record.name for record in ledger} == {"Wang Wenbin", "Wang Yi", "Mr Wang"}


def test_a_middle_initial_makes_no_other_person_but_junior_does() -> None:
    ledger = speakers([[said("Elijah E. Cole"), said("Elijah Cole"), said("Elijah Cole Jr.")]])
    assert [(record.name, record.count) for record in ledger] == [("Elijah E. Cole", 2), ("Elijah Cole Jr.", 1)]


def test_the_fullest_role_is_kept_and_pronouns_are_no_names() -> None:
    (record,) = speakers([[said("Ann Lee", "judge", "she"), said("Ann Lee", "former high-court judge", "Ms Lee")]])
    assert record.role == "former high-court judge"
    assert record.also == ("Ms Lee",)


def test_a_body_is_one_speaker_with_or_without_its_article() -> None:
    (record,) = speakers([[said("the Sierra Club"), said("The Sierra Club")]])
    assert record.count == 2


def test_a_title_keeps_a_man_from_a_woman_of_his_surname() -> None:
    ledger = speakers([[said("Mary Falk")], [said("Falk", mention="Mr Falk")]])
    assert len(ledger) == 2
