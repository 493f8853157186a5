"""What was said stands in another source's words, and nothing of the first one's is left."""

from briefing.model import revise
from briefing.model.article import Article, Span
from briefing.model.brief import Brief, Place, Source
from briefing.model.quotation import Quotation, QuotationKind
from briefing.model.retell import retell
from briefing.model.section import SectionKind
from briefing.model.wording import EntryState, entry_state

ONE = "“The quay is crooked,” she said. “It will stay shut.” Nobody asked why. “Ask the crane,” she said."
OTHER = "She told them: “The quay’s crooked and it will stay shut.” They left."


def source(letter: str, text: str) -> Source:
    """A source of one paragraph without sentences, its quotations found by their marks."""
    quotations, at = list[Quotation](), text.find("“")
    while at >= 0:
        end = text.index("”", at) + 1
        quotations.append(Quotation(Span(at, end), Span(at + 1, end - 1), QuotationKind.FULL))
        at = text.find("“", end)
    return Source(letter, Article(text, (), ()), quotations=tuple(quotations))


A, B = source("A", ONE), source("B", OTHER)
SAID = tuple(Place("A", one.span) for one in A.quotations[:2]) + tuple(Place("B", one.span) for one in B.quotations)


def brief(kind: SectionKind, span: Span) -> Brief:
    return revise.add_passage(Brief(sources=(A, B)), kind, "A", span)


def test_two_pieces_become_one_and_what_else_was_quoted_stays() -> None:
    before = brief(SectionKind.QUOTES, Span(0, len(ONE)))
    assert before.find("e1").text == "“The quay is crooked,” … “It will stay shut.” … “Ask the crane,”"
    entry = retell(before, "e1", SAID, "B", B.quotations).find("e1")
    assert entry.text == "“The quay’s crooked and it will stay shut.” … “Ask the crane,”"
    assert entry.places == (Place("B", B.quotations[0].span), Place("A", A.quotations[2].span))


def test_one_piece_becomes_two_each_in_its_own_marks() -> None:
    after = retell(brief(SectionKind.QUOTES, Span(0, len(ONE))), "e1", SAID, "B", B.quotations)
    again = retell(after, "e1", SAID, "A", A.quotations[:2]).find("e1")
    assert again.text == "“The quay is crooked,” … “It will stay shut.” … “Ask the crane,”"
    assert [place.source for place in again.places] == ["A", "A", "A"]


def test_a_running_passage_takes_nothing_over_from_the_other_outlets_sentence() -> None:
    before = brief(SectionKind.BACKGROUND, Span(0, ONE.index(" Nobody")))
    after = retell(before, "e1", SAID, "B", B.quotations)
    assert "she said" not in after.find("e1").text
    assert entry_state(after, after.find("e1")) is EntryState.VERBATIM
    assert {place.source for place in after.find("e1").places} == {"B"}
