"""The first draft, as it comes onto the cards and the page."""

import textwrap
from pathlib import Path

from briefing.app.drafting import Named, draft
from briefing.reading.registry import read_pasted


def test_a_hard_wrapped_article_gives_the_same_draft_on_unbroken_lines(sample: Path) -> None:
    text = sample.read_text(encoding="utf-8")
    wrapped = "\n\n".join(textwrap.fill(paragraph, 72, break_on_hyphens=False) for paragraph in text.split("\n\n"))
    plain, broken = (draft([Named("a", read_pasted(each))]).brief for each in (text, wrapped))
    assert [entry.text for _, entry in broken.entries()] == [entry.text for _, entry in plain.entries()]
