"""Judging sentences."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.model.suggestion import SectionKind
from briefing.paths import resource
from briefing.suggest.judge import as_letters, from_letters, judge, weights
from tests.unit.suggest.drafting import article_of

LEAD = "Ministers met in Sella on Tuesday to revive talks about the water, ten months after a quarrel about a dam."


def test_every_sentence_is_judged_once_and_in_order() -> None:
    article = article_of(LEAD, "They parted at noon. A new round is expected to begin in June.")
    assert [one.span for one in judge(article)] == [sentence.span for sentence in article.sentences]


def test_scores_are_chances() -> None:
    for one in judge(article_of(LEAD, "They parted at noon.", "A new round is expected next year.")):
        assert all(0 <= score <= 1 for score in (one.background, one.key_issues, one.outlook))
        assert one.background + one.key_issues + one.outlook <= 1 + 1e-9


def test_what_is_expected_counts_for_outlook() -> None:
    found = judge(article_of(LEAD, "They parted at noon.", "A new round is expected to begin next year."))
    assert found[2].section is SectionKind.OUTLOOK
    assert found[2].outlook > found[1].outlook


def test_an_old_event_counts_for_background() -> None:
    found = judge(article_of(LEAD, "They parted at noon.", "A first treaty had been signed in 1961 after a long war."))
    assert found[2].background > found[2].outlook


def test_furniture_counts_for_nothing() -> None:
    found = judge(article_of("FILE PHOTO: The dam at dawn.", LEAD, "They parted at noon after a long day."))
    assert found[0].section is None
    assert (found[0].background, found[0].key_issues, found[0].outlook) == (0.0, 0.0, 0.0)


def test_the_weights_are_small() -> None:
    assert resource("weights", "sections.json").stat().st_size <= 100_000


def test_the_weights_name_roles_once() -> None:
    data = json.loads(resource("weights", "sections.json").read_text(encoding="utf-8"))
    places = [place for section in data["sections"] for place in section]
    assert len(places) == len(set(places))
    assert all(len(pulls) == len(weights().bias) for pulls in weights().of.values())


@given(st.floats(min_value=-1.2, max_value=1.2))
def test_a_letter_keeps_a_pull_to_within_a_twentieth(pull: float) -> None:
    assert from_letters(as_letters([pull]))[0] == pytest.approx(pull, abs=0.05)


@given(st.lists(st.floats(min_value=-9, max_value=9), max_size=9))
def test_letters_read_back_are_written_alike(pulls: list[float]) -> None:
    letters = as_letters(pulls)
    assert as_letters(from_letters(letters)) == letters
