"""A “not” is not lost from a quotation, nor put into one, without a word about it."""

import pytest

from briefing.errors import EditError
from briefing.model import revise
from briefing.model.article import Span
from briefing.model.brief import Brief, Source
from briefing.model.quotation import Quotation, QuotationKind, Speaker
from briefing.model.suggestion import SectionKind
from briefing.verify.check import check
from tests.briefs import article

SAID = "The quay is not safe for ships, and I will not wait. We do not ask for much. Nobody pays us in the winter."
TEXT = f"“{SAID}” said Ilse Varga."


def quoting(words: str) -> Brief:
    """A brief that quotes the saying, reworded so."""
    spoken = Quotation(
        Span(0, len(SAID) + 2), Span(1, len(SAID) + 1), QuotationKind.FULL, speaker=Speaker("Ilse Varga")
    )
    brief = Brief(sources=(Source("A", article(TEXT), quotations=(spoken,)),))
    brief = revise.add_passage(brief, SectionKind.QUOTES, "A", spoken.span)
    return revise.reword_entry(brief, "e1", f"“{words}”")


def found(brief: Brief) -> list[str]:
    return [each.rule for each in check(brief) if each.rule == "negation"]


@pytest.mark.parametrize(
    "words",
    [
        SAID.replace("is not safe", "is … safe"),
        SAID.replace("is not safe", "is safe"),
        SAID.replace("is not safe for ships, and I will not wait", "is … for ships"),
        "… safe for ships, and I will not wait.",
        SAID.replace("for ships", "for [no] ships"),
    ],
)
def test_a_not_that_is_cut_or_put_in_is_pointed_out(words: str) -> None:
    assert "negation" in found(quoting(words))


@pytest.mark.parametrize(
    "words",
    [
        SAID,
        "The quay is not safe for ships.",
        "The quay is not safe for ships … Nobody pays us in the winter.",
        "We do not ask for much.",
        SAID.replace("The quay", "The [eastern] quay"),
        SAID.replace(" for ships", ""),
    ],
)
def test_a_cut_at_a_sentence_s_end_or_of_other_words_is_not(words: str) -> None:
    try:
        brief = quoting(words)
    except EditError:
        pytest.skip("the desk refuses such a cut")
    assert found(brief) == []


@pytest.mark.parametrize(
    ("typed", "is_told"),
    [
        ("The quay is … safe for ships", True),
        ("ask [not] for much", True),
        ("The quay is not safe … and I will not wait", False),
        ("I will not wait. … Nobody pays us", False),
    ],
)
def test_so_it_is_with_a_quotation_that_was_typed(typed: str, is_told: bool) -> None:
    brief = revise.add_own(quoting(SAID), SectionKind.OUTLOOK, f"Varga said “{typed}”.")
    assert found(brief) == ["negation"] * is_told


def test_an_article_of_one_word_over_and_over_does_not_hold_the_check_up() -> None:
    brief = revise.add_source(Brief(), article("Head\n\n" + "a " * 20_000 + "\n"), ())
    typed = "He said “a … a … a … a … zq”."
    assert found(revise.add_own(brief, SectionKind.OUTLOOK, typed)) == []
