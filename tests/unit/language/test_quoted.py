"""Stretches between quotation marks."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.language.quoted import Quoted, quoted_stretches
from briefing.model.article import Span


def blocks(text: str) -> list[Span]:
    found, at = [], 0
    for line in text.split("\n"):
        found.append(Span(at, at + len(line)))
        at += len(line) + 1
    return found


def stretches(text: str) -> tuple[Quoted, ...]:
    return quoted_stretches(text, blocks(text))


def words(text: str) -> list[str]:
    return [stretch.words.of(text) for stretch in stretches(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We wait,” she said, “and see.”", ["We wait,", "and see."]),
        ('"We wait," she said.', ["We wait,"]),
        ("‘We wait,’ she said.", ["We wait,"]),
        ("'We wait,' she said.", ["We wait,"]),
        ("« We wait », she said.", ["We wait"]),
        ("»We wait«, she said.", ["We wait"]),
        ("„We wait“, she said.", ["We wait"]),
        ('"We wait,” she said.', ["We wait,"]),
    ],
)
def test_every_style_of_marks_is_known(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The 1990s' music and the workers' rights.",
        "'Tis late, and rock 'n' roll of the '90s plays.",
        "He is 5'10\" tall and she is 6'2\".",
        "Don’t say it isn’t O’Brien’s.",
        'An <a href="x">address</a>.',
    ],
)
def test_apostrophes_and_inches_are_no_marks(text: str) -> None:
    assert words(text) == []


def test_marks_within_marks_belong_to_the_outer_words() -> None:
    assert words("“He said ‘no’ twice,” she said.") == ["He said ‘no’ twice,"]
    assert words("‘He said “no” twice,’ she said.") == ["He said “no” twice,"]


def test_apostrophes_do_not_end_a_british_quotation() -> None:
    assert words("‘The workers’ party isn’t dead,’ he said.") == ["The workers’ party isn’t dead,"]


def test_single_marks_in_an_article_of_double_marks_are_not_its_quotations() -> None:
    assert words("‘Doomed’ bridge opens\n“It stands,” he said. “It will stand.”") == ["It stands,", "It will stand."]


def test_a_quotation_runs_on_where_the_opening_mark_is_repeated() -> None:
    first, second = stretches("“One thing.\n“Another thing,” he said.")
    assert (first.closed, first.continued) == (False, False)
    assert (second.closed, second.continued) == (True, True)


def test_a_late_closing_mark_takes_in_the_paragraphs_between() -> None:
    text = "“One thing.\nA second thing.\nThe last thing,” he said."
    assert words(text) == ["One thing.", "A second thing.", "The last thing,"]


def test_a_mark_that_is_never_closed_ends_with_its_paragraph() -> None:
    assert words("“One thing.\nHe left. “Two,” he said.") == ["One thing.", "Two,"]


@given(st.text(alphabet="ab s.,\n“”\"‘’'«»„5"))
def test_stretches_stand_in_order_within_their_blocks(text: str) -> None:
    found = stretches(text)
    assert all(before.span.end <= after.span.start for before, after in pairwise(found))
    for stretch in found:
        assert stretch.span.holds(stretch.words)
        assert "\n" not in stretch.span.of(text)
