"""Paragraphs of plain text, however it is laid out."""

import textwrap
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.model.article import one_line
from briefing.reading.assemble import article_from_text

PARAGRAPHS = [
    "The harbour talks between Norrland and the Isles ended on Friday without a treaty, though both sides spoke of "
    "progress and agreed to meet again before the winter fishing season begins.",
    "“We have come further than anybody thought,” said Ada Fenn, who leads the delegation of the Isles.",
    "Quotas remain in dispute. Norrland wants a third of the catch; the Isles offer a quarter, and say that they "
    "cannot go further before their parliament has voted.",
    "“No,” she said.",
]


def paragraphs(text: str) -> list[str]:
    article = article_from_text(text)
    return [one_line(article.words(paragraph.span)) for paragraph in article.paragraphs]


@pytest.mark.parametrize("between", ["\n", "\n\n", "\n \t\n", "\n\n\n\n"])
def test_paragraphs_are_one_a_line_or_parted_by_blank_lines(between: str) -> None:
    assert paragraphs(between.join(PARAGRAPHS) + "\n") == PARAGRAPHS


@pytest.mark.parametrize("width", [50, 65, 72, 80, 100])
def test_lines_wrapped_by_hand_are_joined_for_the_eye(width: int) -> None:
    wrapped = "\n\n".join(textwrap.fill(paragraph, width, break_on_hyphens=False) for paragraph in PARAGRAPHS)
    assert paragraphs(wrapped) == PARAGRAPHS


@pytest.mark.parametrize("width", [60, 72])
def test_in_wrapped_text_a_short_last_line_or_an_indent_parts_paragraphs(width: int) -> None:
    plain = "\n".join(textwrap.fill(paragraph, width, break_on_hyphens=False) for paragraph in PARAGRAPHS)
    indented = "\n".join(textwrap.fill(paragraph, width, initial_indent="    ") for paragraph in PARAGRAPHS)
    assert paragraphs(plain) == PARAGRAPHS
    assert paragraphs(indented) == PARAGRAPHS


def test_items_of_a_wrapped_list_are_paragraphs_of_their_own() -> None:
    lines = [textwrap.fill(f"{number}. {words}", 60) for number, words in enumerate(PARAGRAPHS[:3], 1)]
    assert len(paragraphs("\n".join(lines))) == 3


@pytest.mark.parametrize("width", range(58, 80))
def test_a_dash_that_comes_to_stand_at_the_beginning_of_a_line_parts_no_paragraph(width: int) -> None:
    dashed = (
        "“I can’t stand him - even before this week - and the fleet will sail for the isles - or not at all - whatever "
        "the ministers might say,” said Ada Fenn - the envoy - on Friday."
    )
    text = "\n\n".join(textwrap.fill(words, width) for words in (*PARAGRAPHS[:3], dashed))
    assert paragraphs(text) == [*PARAGRAPHS[:3], dashed]
    assert paragraphs(f"{text}\n- red apples\n- green pears")[4:] == ["- red apples", "- green pears"]


def test_a_wrapped_headline_and_byline_are_told_from_the_body() -> None:
    head = "Harbour talks between Norrland and the Isles end\nwithout a treaty\n\nBy Jane Doe\n\n"
    article = article_from_text(head + "\n\n".join(textwrap.fill(paragraph, 60) for paragraph in PARAGRAPHS))
    assert article.title == "Harbour talks between Norrland and the Isles end without a treaty"
    assert article.byline == "Jane Doe"
    assert len(article.paragraphs) == 4


def test_joined_lines_keep_every_offset() -> None:
    article = article_from_text(textwrap.fill(PARAGRAPHS[0], 40))
    shown = one_line(article.words(article.paragraphs[0].span))
    assert len(shown) == len(article.paragraphs[0].span)
    assert shown.split() == article.text.split()


@given(st.lists(st.sampled_from([*PARAGRAPHS, "By Jane Doe", "17 June 2023", "\n", "\n\n", " ", "Talks end"])))
def test_paragraphs_lie_in_order_are_trimmed_and_hold_each_sentence(parts: list[str]) -> None:
    article = article_from_text("".join(parts))
    assert [paragraph.number for paragraph in article.paragraphs] == list(range(1, len(article.paragraphs) + 1))
    assert all(one.span.end <= other.span.start for one, other in pairwise(article.paragraphs))
    assert all(article.words(paragraph.span).strip() for paragraph in article.paragraphs)
    assert all(article.paragraphs[sentence.paragraph].span.holds(sentence.span) for sentence in article.sentences)
