"""Texts that are no articles: they take no longer than their length, and nothing of them overflows the page."""

import pytest

from briefing.app.drafting import Named, draft
from briefing.model.brief import Brief
from tests.unit.reading.one import read_pasted

ENDLESS = {"words": "word " * 20_000, "marks": "“a” " * 8_000, "one mark": '"' * 40_000, "letters": "x" * 60_000}


def words(brief: Brief) -> int:
    return sum(len(entry.text.split()) for _, entry in brief.entries())


@pytest.mark.parametrize("kind", ENDLESS)
def test_a_text_without_a_sentence_gives_no_draft_that_is_over_the_limit(kind: str) -> None:
    made = draft([Named("endless", read_pasted(ENDLESS[kind]))])
    assert words(made.brief) <= 450
