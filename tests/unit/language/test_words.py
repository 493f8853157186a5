"""Tokens, stems, skeletons and counts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.language.words import count_words, pieces, skeleton, stem, tokens, topic_of


@pytest.mark.parametrize(
    ("text", "count"), [("two words", 2), ("one — two", 2), ("", 0), ("$1.4 billion", 2), ("well-known", 1)]
)
def test_words_are_counted_as_a_word_processor_does(text: str, count: int) -> None:
    assert count_words(text) == count


def test_years_and_other_figures_are_told_apart() -> None:
    assert tokens(pieces("In 2018 it cost 1,200 crowns.")) == ["in", "#year", "it", "cost", "#num", "crowns"]


def test_a_skeleton_keeps_grammar_and_drops_the_topic() -> None:
    found = pieces("The minister had rejected Mr Brekke Tarn.")
    assert skeleton(found, tokens(found)) == ["^", "the", "x", "had", "-ed", "Name", "$"]


def test_forms_of_a_word_share_a_stem() -> None:
    assert stem("talks") == stem("talking") == stem("talked") == "talk"


def test_a_topic_holds_no_words_of_grammar() -> None:
    assert topic_of("The talks about the dam were over.") == {"talk", "dam"}


@given(st.text(max_size=200))
def test_a_skeleton_is_framed_whatever_the_text(text: str) -> None:
    found = pieces(text)
    bones = skeleton(found, tokens(found))
    assert bones[0] == "^"
    assert bones[-1] == "$"
    assert len(bones) <= len(found) + 2
