"""Two people of one surname, and the short name that may mean either."""

from briefing.model.quotation import Quotation
from briefing.suggest.ledger import speakers
from briefing.suggest.quotations import find_quotations, recalled_why
from tests.unit.suggest.drafting import article_of

FIRST = "The harbour spokesman Wang Tolo said on Monday that the pier was “beyond repair”."
SECOND = "The minister Wang Erin came to Sella on Tuesday and met the mayor."


def quotations(*paragraphs: str) -> tuple[Quotation, ...]:
    return find_quotations(article_of(*paragraphs))


def who(found: tuple[Quotation, ...]) -> list[str | None]:
    return [one.speaker.name if one.speaker else None for one in found]


def test_a_short_name_that_nobody_is_known_by_means_the_one_named_last_and_says_that_it_may_not() -> None:
    found = quotations(FIRST, SECOND, "“We will build a new pier by the spring,” Wang said.")
    assert who(found) == ["Wang Tolo", "Wang Erin"]
    assert [one.uncertain for one in found] == [False, True]
    assert found[1].why.endswith("“Wang” may also mean Wang Tolo")


def test_whoever_is_known_by_the_short_name_keeps_it_while_the_newcomer_is_only_mentioned() -> None:
    found = quotations(FIRST, "“It is older than the town,” Wang said.", SECOND, "“We will build another,” Wang said.")
    assert who(found) == ["Wang Tolo"] * 3
    assert not any(one.uncertain for one in found)


def test_once_the_newcomer_has_spoken_the_short_name_is_uncertain() -> None:
    newcomer = "“It is not so old as all that,” said Wang Erin, the minister."
    found = quotations(FIRST, "“It is older than the town,” Wang said.", newcomer, "“We will see,” Wang said.")
    assert who(found) == ["Wang Tolo", "Wang Tolo", "Wang Erin", "Wang Tolo"]
    assert [one.uncertain for one in found] == [False, False, False, True]


def test_a_pronoun_is_as_uncertain_as_the_name_it_stands_for() -> None:
    found = quotations(FIRST, SECOND, "“We will build a new pier,” Wang said. “It will stand for years,” he added.")
    assert found[2].uncertain
    assert "“he” is taken for Wang Erin; “he” may also mean Wang Tolo" in found[2].why


def test_a_title_decides_between_a_man_and_a_woman_of_one_surname() -> None:
    (found,) = quotations("Mary Falk and John Falk own the boat.", "“She is a fine boat to sail,” Mr Falk said.")
    assert who((found,)) == ["John Falk"]
    assert not found.uncertain


def test_the_ledger_keeps_namesakes_apart() -> None:
    found = quotations(FIRST, SECOND, "“We will build a new pier by the spring,” Wang said.")
    assert {(record.name, record.count) for record in speakers([found])} == {("Wang Tolo", 1), ("Wang Erin", 1)}


def test_what_was_said_of_a_speaker_is_known_again_from_its_words() -> None:
    found = quotations(FIRST, SECOND, "“We will build a new pier,” Wang said. “It will stand for years,” he added.")
    for one in found:
        assert recalled_why(str(one.why)) == one.why
        assert recalled_why(str(one.why)).values == getattr(one.why, "values", None)
