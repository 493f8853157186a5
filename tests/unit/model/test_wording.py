"""How words are compared: what the eye takes for the same counts as the same, and nothing else does."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.model.wording import fold, kept_runs, leaves_out_only


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("caf\u00e9", "cafe\u0301"),  # é as one character, and as two
        ("a\u00a0year", "a year"),
        ("  two \n\t lines ", "two lines"),
        ("co\u00adoperate", "cooperate"),
        ("zero\u200bwidth", "zerowidth"),
    ],
)
def test_what_looks_the_same_is_the_same(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("may", "May"), ("“no”", "no"), ("re-sign", "resign"), ("1,000", "1000")])
def test_what_looks_different_is_different(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(st.text())
def test_a_folded_text_is_folded_once_and_for_all(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert unicodedata.is_normalized("NFC", fold(text))


@pytest.mark.parametrize(
    ("text", "source", "kept"),
    [
        ("the harbour is safe", "The harbour, he said, the harbour is safe.", ["the harbour is safe"]),
        ("we will pay", "We said we will not pay.", ["we will", "pay"]),
        ("we must pay", "We said we will not pay.", []),
        ("pay we", "We said we will not pay.", []),
    ],
)
def test_what_is_kept_of_a_source_is_found_in_its_longest_runs(text: str, source: str, kept: list[str]) -> None:
    assert [span.of(source) for span in kept_runs(text, source)] == kept


def test_words_in_another_order_are_not_only_left_out() -> None:
    assert leaves_out_only("The bridge, closed.", "The old bridge is closed now")
    assert not leaves_out_only("Closed, the bridge.", "The old bridge is closed now")
