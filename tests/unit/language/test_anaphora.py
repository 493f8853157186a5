"""Words that need something named before."""

import pytest

from briefing.language.anaphora import leans_on_pronoun, things_named_before


@pytest.mark.parametrize(
    "sentence",
    [
        "He left at noon.",
        "“It is late,” she said.",
        "These talks failed.",
        "Two of its furnaces were closed.",
        "The ceasefire was signed in June of that year.",
        "One of them resigned.",
        "The ban was lifted after riots in two of them.",
    ],
)
def test_a_pronoun_at_the_opening_leans_back(sentence: str) -> None:
    assert leans_on_pronoun(sentence)


@pytest.mark.parametrize(
    "sentence",
    ["Many farmers refused.", "This week the dam opens.", "One open question is the price.", "Some 1,200 people left."],
)
def test_a_word_that_only_looks_like_a_pronoun_does_not(sentence: str) -> None:
    assert not leans_on_pronoun(sentence)


def test_a_thing_called_by_its_kind_needs_its_name() -> None:
    assert things_named_before("Drills were held around the island in August.") == ("island",)


def test_a_thing_that_says_which_it_is_needs_nothing() -> None:
    assert things_named_before("The island of Tarn and the treaty that ended it stay.") == ()


def test_a_thing_named_earlier_in_the_sentence_needs_nothing() -> None:
    assert things_named_before("A dam broke and the dam's owner fled.") == ()
