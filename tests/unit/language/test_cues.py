"""Turns of phrase that tell a sentence's part."""

import pytest

from briefing.language.cues import cues, found_in, has_cue


@pytest.mark.parametrize(
    ("sentence", "family"),
    [
        ("The two are expected to sign on Saturday.", "expects"),
        ("A deal is unlikely.", "expects"),
        ("Work starts next spring.", "future_date"),
        ("The treaty was signed in 1998.", "past_date"),
        ("Six months ago the dam broke.", "past_date"),
        ("Foremost among the disputes is the price.", "enumerates"),
        ("Debt is a second.", "enumerates"),
        ("Farmers oppose a ban as well.", "enumerates"),
        ("Ministers had been due to meet in May.", "reported_aim"),
        ("FILE PHOTO: The dam at dawn.", "furniture"),
        ("THE LONG WAY HOME", "furniture"),
        ("($1 = 0.92 crowns)", "furniture"),
    ],
)
def test_a_sentence_shows_its_part(sentence: str, family: str) -> None:
    assert has_cue(family, sentence)


@pytest.mark.parametrize(
    ("sentence", "family"),
    [
        ("Share prices fell on Monday.", "furniture"),
        ("He may 3 years later retire.", "future_date"),
        ("The child was six months old.", "past_date"),
    ],
)
def test_what_only_looks_like_a_cue_is_none(sentence: str, family: str) -> None:
    assert not has_cue(family, sentence)


def test_a_cue_brings_the_words_that_it_fits() -> None:
    assert "are expected to" in {found.words for found in found_in("They are expected to sign.")}


def test_every_cue_has_a_name_of_its_own_and_says_something() -> None:
    names = [cue.name for cue in cues()]
    assert len(names) == len(set(names))
    assert all(cue.says for cue in cues())
