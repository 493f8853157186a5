"""Roles in the article's own words."""

import pytest

from briefing.suggest.quotations import find_quotations
from tests.unit.suggest.drafting import article_of


def role_of(*paragraphs: str) -> str | None:
    """The role of the last speaker."""
    speaker = find_quotations(article_of(*paragraphs))[-1].speaker
    return speaker.role if speaker else None


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Deputy Prime Minister Tomas Reik called the talks “useful and open”.", "Deputy Prime Minister"),
        ("Former Secretary of State Ann Lee called it “a scrap of paper”.", "Former Secretary of State"),
        ("The town’s mayor Ann Lee called it “a relief”.", "mayor"),
        ("Leeds’s mayor Ann Lee called it “a relief”.", "Leeds’s mayor"),
        ("The dockers’ union secretary Jack Penhale called it “a relief”.", "dockers’ union secretary"),
        ("“No,” said Ann Lee, 43, a nurse at the infirmary.", "nurse at the infirmary"),
        ("“No one asked us,” said Ann Lee, a glaciologist who has lived there.", "glaciologist"),
        ("“No one asked us,” said Ann Lee, a surveyor whose house burned.", "surveyor"),
        ("Ann Lee, chair of the fisheries board when it closed, said “no one asked”.", "chair of the fisheries board"),
        (
            "The Bank of Ostrava’s chief economist, Pavel Strand, called it “a relief”.",
            "Bank of Ostrava’s chief economist",
        ),
        ("“No,” said Leo Brandt, author of “The Long Field,” who lives there.", "author of “The Long Field”"),
        ("Ann Lee, a University of Trelow professor, called it “a relief”.", "University of Trelow professor"),
        ("Sir Giles Farrow, Liberal MP for North Trelow, called it “a relief”.", "Liberal MP for North Trelow"),
        ("In 2015 President Ann Lee called it “a scrap of paper”.", "President"),
    ],
)
def test_a_role_is_whole_and_no_more(sentence: str, role: str) -> None:
    assert role_of(sentence) == role


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Lee, like many voters here, called it “a relief”.",
        "Ann Lee, in one of the hardest votes of her life, called it “a relief”.",
        "“No one asked us,” said Ann Lee, whose son is a nurse.",
        "“No one asked us,” said his wife, Ann Lee, on Monday.",
        "“No one asked us,” said Ann Lee, 43, on Monday.",
        "Officials who dislike Mr. Lee met Hugh Lee. “No one asked us,” Lee said.",
        "“No one asked us,” said Foreign Ann Lee.",
    ],
)
def test_what_is_no_role_is_not_printed_as_one(sentence: str) -> None:
    assert role_of(sentence) is None


def test_the_noun_before_a_title_that_has_a_capital_is_no_part_of_it() -> None:
    assert role_of("That is the way Mayor Ann Lee put it: “No one asked us to pay for the pier.”") == "Mayor"


def test_the_fullest_role_of_all_mentions_is_told() -> None:
    assert role_of("Harbour engineer Ann Lee met Senior harbour engineer Ann Lee.", "“No,” Lee said.") == (
        "Senior harbour engineer"
    )
