"""A speaker's words that have lost their marks are told, unless the writer says whose they are."""

import pytest

from briefing.model.article import Span
from briefing.model.brief import Brief, Entry, EntryKind, Section, Source
from briefing.model.quotation import Quotation, QuotationKind, Speaker
from briefing.model.suggestion import SectionKind
from briefing.verify.check import quotation_errors
from tests.briefs import article, place, stretches

SAID = "The quay will be closed until the spring,"
TEXT = f"The quay will be closed until the spring. “{SAID}” the harbour master said."


def rules(words: str, kind: EntryKind = EntryKind.OWN) -> list[str]:
    """What is wrong with an entry of these words that rests on the whole text."""
    inner = place(SAID, TEXT).span
    around = Span(inner.start - 1, inner.end + 1)
    said = Quotation(around, inner, QuotationKind.FULL, "the harbour master", Speaker("Ilse Varga"))
    entry = Entry("e1", kind, stretches(words, TEXT), (place(TEXT, TEXT),))
    source = Source("A", article(TEXT), quotations=(said,))
    brief = Brief(sections=(Section(SectionKind.BACKGROUND, (entry,)),), sources=(source,))
    return [finding.rule for finding in quotation_errors(brief)]


def test_words_without_their_marks_are_an_error() -> None:
    assert rules("The quay will be closed until the spring, and the islands wait.") == ["unmarked"]


@pytest.mark.parametrize("who", ["Varga", "Ilse", "The harbour master"])
def test_they_may_stand_so_where_it_is_said_whose_they_are(who: str) -> None:
    assert rules(f"{who} said that the quay will be closed until the spring.") == []


def test_they_may_stand_beside_the_quotation_where_the_article_itself_tells_them_too() -> None:
    assert rules(f"The quay will be closed until the spring. “{SAID}” she said.", EntryKind.EXCERPT) == []


def test_four_words_in_a_row_are_anybody_s() -> None:
    assert rules("It is known that the quay will be shut.") == []


def test_the_words_of_a_translation_are_ours() -> None:
    assert rules("The quay will be closed until the spring.", EntryKind.TRANSLATION) == []
