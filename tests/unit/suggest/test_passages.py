"""A passage can stand on a page by itself."""

from briefing.suggest.passages import passage_around, wording
from tests.unit.suggest.drafting import story

LEAD = "Ministers from Velmark and Ostrava met in the town of Sella on Tuesday to revive talks about the water."
PLAIN = "The two countries signed a treaty about the river after a long war in 1961, and it still stands today."


def words_around(core: int, *paragraphs: str) -> str | None:
    told = story(*paragraphs)
    passage = passage_around(told, core)
    return told.article.words(told.span(passage.first, passage.last)) if passage else None


def test_a_sentence_that_needs_nothing_stands_alone() -> None:
    assert words_around(1, LEAD, PLAIN) == PLAIN


def test_but_brings_what_it_turns_against() -> None:
    turn = "But Ostrava stopped the payments that the treaty asked of it."
    assert words_around(2, LEAD, PLAIN, turn) == f"{PLAIN}\n\n{turn}"


def test_but_after_the_lead_has_it_on_the_page_already() -> None:
    turn = "But neither of the two governments gave any ground in four hours of talks."
    assert words_around(1, LEAD, turn) == turn


def test_a_pronoun_brings_its_antecedent() -> None:
    who = "Tomas Reik of Velmark opened the session with a long speech about the weather."
    assert words_around(2, LEAD, f"{who} He left before the end of the long evening in Sella.") == (
        f"{who} He left before the end of the long evening in Sella."
    )


def test_a_thing_called_by_its_kind_brings_its_name() -> None:
    name = "Some of the fishermen of Great Tarn live by the water in wooden houses."
    assert words_around(2, LEAD, name, "Ships of the navy sailed around the island in the spring of last year.") == (
        f"{name}\n\nShips of the navy sailed around the island in the spring of last year."
    )


def test_a_quotation_is_never_cut() -> None:
    told = "“We came to talk about farmers. We will not talk about words,” said Ilse Marten, a deputy minister."
    assert words_around(1, LEAD, told) == told


def test_a_quotation_without_its_speaker_takes_the_sentence_that_names_him_along() -> None:
    first = "“We came to talk about farmers who have no water,” said Ilse Marten, a deputy minister."
    second = "“They have waited for a whole summer, and they are tired of waiting.”"
    assert words_around(2, LEAD, first, second) == f"{first}\n\n{second}"


def test_hopes_come_with_the_doubts_of_the_same_breath() -> None:
    doubt = "“The visit will not bring a solution to any of the great issues,” said Pavel Strand of Lund University."
    hope = "“But it may well bring the engineers back to one table.”"
    assert words_around(1, LEAD, doubt, hope) == f"{doubt}\n\n{hope}"


def test_a_plan_comes_with_what_became_of_it() -> None:
    plan = "Ms Marten had been due to visit Velmark in the spring of last year."
    end = "But Ostrava put the journey off after a quarrel about the gates of the Karsa dam."
    assert words_around(1, LEAD, plan, end) == f"{plan}\n\n{end}"


def test_a_very_short_sentence_takes_the_next_of_its_paragraph_along() -> None:
    both = "At its heart is Karsa. Velmark began to fill the reservoir behind the dam in the summer of last year."
    assert words_around(1, LEAD, f"The dispute is about a dam. {both[23:]}") is not None


def test_an_opening_and_is_left_off_visibly() -> None:
    told = story(LEAD, PLAIN, "And in April the navy of Velmark held exercises on the lake for three long days.")
    passage = passage_around(told, 2)
    assert passage
    assert wording(told, passage) == "In April the navy of Velmark held exercises on the lake for three long days."


def test_a_run_that_would_grow_too_long_is_no_passage() -> None:
    chain = [f"But he went on to speak about the weather in the year {year} at very great length." for year in range(9)]
    assert words_around(9, LEAD, *chain) is None


def test_what_a_link_or_a_heading_has_torn_off_is_no_passage() -> None:
    torn = "promised once more to close all of the harbours along the coast to the ships from"
    assert words_around(1, LEAD, torn, PLAIN) is None


def test_what_only_opens_the_next_lines_is_no_passage() -> None:
    assert words_around(1, LEAD, "The bias shows in how the office judged this promise of last year:", PLAIN) is None


def test_an_aside_in_brackets_is_no_passage() -> None:
    aside = "(One exception was a paper of 2014 that found the treaty to be of no use.)"
    assert words_around(2, LEAD, PLAIN, aside) is None


def test_a_word_that_points_back_after_a_preposition_brings_what_it_points_to() -> None:
    names = "The survey of the fishermen of Great Tarn asked two hundred of them about the water."
    points = "In this survey, six in ten of the fishermen said that the level was too low for their boats."
    assert words_around(2, LEAD, names, points) == f"{names}\n\n{points}"
