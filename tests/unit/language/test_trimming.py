"""Clauses at a sentence's end that only add colour."""

from briefing.language.trimming import without_trailing_clause

LONG = "Ms Tarnow is the first foreign minister to visit the northern capital since a short stop in 2018 by Mr Brekke"


def test_a_long_sentence_loses_a_last_relative_clause() -> None:
    assert without_trailing_clause(f"{LONG}, who later wrote a novel about it.") == f"{LONG}."


def test_a_short_sentence_is_left_alone() -> None:
    sentence = "The dam was built by Mr Brekke, who later wrote a novel."
    assert without_trailing_clause(sentence) == sentence


def test_who_said_it_is_never_cut() -> None:
    sentence = f"{LONG}, which officials said was a mistake."
    assert without_trailing_clause(sentence) == sentence


def test_what_looks_ahead_is_never_cut() -> None:
    sentence = f"{LONG}, who will return in May."
    assert without_trailing_clause(sentence) == sentence


def test_words_between_marks_are_never_cut() -> None:
    sentence = f"{LONG}, who called it “a long walk”."
    assert without_trailing_clause(sentence) == sentence
