"""The bottom line."""

import pytest

from briefing.language.trimming import without_dateline
from briefing.model.suggestion import Limits
from briefing.suggest.bottom_line import bottom_line, trimmed
from tests.unit.suggest.drafting import article_of, proposal_of, story

LEAD = "Ministers met in Sella on Tuesday to revive talks about the water, ten months after a quarrel."


def test_the_lead_is_the_bottom_line() -> None:
    told = story(LEAD, "It was the first meeting since a quarrel about a dam had brought the talks to a halt.")
    bottom = bottom_line(told, Limits())
    assert bottom
    assert [told.article.words(span) for span in bottom.spans] == [LEAD]
    assert bottom.wording is None


def test_a_dateline_is_left_off() -> None:
    bottom = bottom_line(story(f"SELLA, Nov 9 (Meridian) - {LEAD}", "They parted at noon."), Limits())
    assert bottom
    assert bottom.wording in (LEAD, None)


def test_a_photo_caption_is_no_lead() -> None:
    proposal = proposal_of(article_of("FILE PHOTO: The dam at dawn.", LEAD, "They parted at noon after a long day."))
    assert proposal.bottom_line
    assert "FILE PHOTO" not in (proposal.bottom_line.wording or "")
    assert LEAD.startswith("Ministers")


def test_a_quotation_is_no_bottom_line() -> None:
    told = story("“We will not give an inch of the river away,” said Ilse Marten of Ostrava on Tuesday.", LEAD)
    bottom = bottom_line(told, Limits())
    assert bottom
    assert [told.article.words(span) for span in bottom.spans] == [LEAD]


def test_a_long_lead_is_cut_at_the_end_of_a_clause() -> None:
    assert trimmed(LEAD, 80) == "Ministers met in Sella on Tuesday to revive talks about the water."


def test_a_lead_without_a_clause_to_cut_stays_whole() -> None:
    assert trimmed("Ministers met.", 5) == "Ministers met."


def test_the_bottom_line_keeps_to_the_lines_of_the_style() -> None:
    long = "Ministers met in Sella on Tuesday to talk, " + ", ".join(
        f"and then to talk again for hours {n}" for n in range(30)
    )
    bottom = bottom_line(story(long + ".", LEAD), Limits(bottom_line_lines=2))
    assert bottom
    assert bottom.wording
    assert len(bottom.wording) <= 2 * Limits().line_characters + 1


def test_a_long_dateline_is_left_off_and_a_subject_in_dashes_is_not() -> None:
    assert without_dateline(f"SELLA, the Upper Provinces, April 29 (Meridian) -- {LEAD}") == LEAD
    subject = "The Sella Union - founded in 1950 - left the talks."
    assert without_dateline(subject) == subject
    party = "Ilse Marten (Labour) — who left at noon — signed."
    assert without_dateline(party) == party


@pytest.mark.parametrize(
    "line",
    [
        "Ministers Meet in Sella to Revive Talks About Water.",
        "Talks about the water are revived in Sella.",
        "by Anna Holm and Pavel Strand",
        "LETTERS.",
        "Quarrel over dam to end;",
    ],
)
def test_a_headline_or_byline_read_as_a_paragraph_is_no_bottom_line(line: str) -> None:
    told = story(line, LEAD, "They parted at noon after a long day without a word to the press.")
    bottom = bottom_line(told, Limits())
    assert bottom
    assert [told.article.words(span) for span in bottom.spans] == [LEAD]


def test_that_somebody_would_not_speak_is_not_picked() -> None:
    silent = "A spokesman of the ministry did not respond to requests for comment on Monday or on the day after."
    article = article_of(
        LEAD, "Velmark began to fill the reservoir last summer, and the level fell by a third.", silent
    )
    proposal = proposal_of(article, Limits(share=1.0))
    assert silent not in [article.words(one.span) for one in proposal.suggestions if one.picked]


def test_a_short_line_under_a_headline_is_no_bottom_line() -> None:
    told = story("Ministers Meet in Sella.", "A quarrel over a dam may end.", LEAD, "They parted at noon.")
    bottom = bottom_line(told, Limits())
    assert bottom
    assert [told.article.words(span) for span in bottom.spans] == [LEAD]
