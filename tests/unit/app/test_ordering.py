"""Background in the order of its events."""

from datetime import date

import pytest

from briefing.app.ordering import by_date, event_date
from briefing.model import revise
from briefing.model.brief import Brief
from briefing.model.suggestion import SectionKind

MAY_2026 = date(2026, 5, 14)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The treaty was signed in 1998.", date(1998, 1, 1)),
        ("In October, Valdoria cut the flow.", date(2025, 10, 1)),
        ("The ports reopened in March.", date(2026, 3, 1)),
        ("On 3 February they closed.", date(2026, 2, 3)),
        ("On February 3, 2024 they closed.", date(2024, 2, 3)),
        ("Four months ago talks failed.", date(2026, 1, 1)),
        ("It was put off four months ago.", date(2026, 1, 1)),
        ("It began two weeks ago.", date(2026, 4, 30)),
        ("Nothing is dated here.", None),
    ],
)
def test_the_date_of_what_a_passage_tells(text: str, told: date | None) -> None:
    assert event_date(text, MAY_2026) == told


def test_without_the_articles_day_a_month_alone_says_nothing() -> None:
    assert event_date("In October, Valdoria cut the flow.", None) is None


def test_entries_stand_in_the_order_of_their_dates_and_the_undated_stay_behind_theirs() -> None:
    brief = Brief()
    for text in ("In 2018 a minister came.", "He stayed a week.", "In 1998 a treaty was signed.", "It lapsed in 2025."):
        brief = revise.add_own(brief, SectionKind.BACKGROUND, text)
    ordered = [entry.text for entry in by_date(brief, SectionKind.BACKGROUND).section(SectionKind.BACKGROUND).entries]
    assert ordered == [
        "In 1998 a treaty was signed.",
        "In 2018 a minister came.",
        "He stayed a week.",
        "It lapsed in 2025.",
    ]
