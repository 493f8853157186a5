"""An entry is split behind its first sentence."""

import pytest

from briefing.app.splitting import first_sentence_end
from briefing.model import revise
from briefing.model.brief import Brief
from briefing.model.section import SectionKind


@pytest.mark.parametrize("first", ["Dr. Ilse Varga will come.", "The U.S. envoy left at 9 a.m. today.", "It rains."])
def test_an_entry_is_split_behind_its_first_sentence_not_behind_an_abbreviation(first: str) -> None:
    brief = revise.add_own(Brief(), SectionKind.OUTLOOK, f"{first} Nobody objected.")
    (entry,) = brief.section(SectionKind.OUTLOOK).entries
    assert entry.text[: first_sentence_end(brief, entry)] == first


def test_an_entry_without_words_has_no_first_sentence() -> None:
    brief = revise.add_own(Brief(), SectionKind.OUTLOOK, " ")
    (entry,) = brief.section(SectionKind.OUTLOOK).entries
    assert first_sentence_end(brief, entry) == 0
