"""One entry becomes two, two become one, a quotation becomes reported speech."""

from dataclasses import replace

import pytest

from briefing.errors import EditError
from briefing.model import reshape, revise
from briefing.model.article import Article, Paragraph, Sentence, Span
from briefing.model.brief import Brief, EntryKind
from briefing.model.quotation import Quotation, QuotationKind, Speaker
from briefing.model.suggestion import SectionKind

TEXT = (
    "The bridge opened in May. Traffic doubled. “The tolls will fall, too,” Orla Venn said, who sees “no risk” in it."
)


def span_of(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


@pytest.fixture
def brief() -> Brief:
    quotations = tuple(
        Quotation(Span(inner.start - 1, inner.end + 1), inner, kind, speaker=Speaker("Orla Venn"))
        for inner, kind in (
            (span_of("The tolls will fall, too,"), QuotationKind.FULL),
            (span_of("no risk"), QuotationKind.PARTIAL),
        )
    )
    article = Article(TEXT, (Paragraph(Span(0, len(TEXT)), 1),), (Sentence(Span(0, len(TEXT)), 0),))
    return revise.add_source(Brief(), article, quotations)


def with_passage(brief: Brief, words: str, kind: SectionKind = SectionKind.BACKGROUND) -> Brief:
    return revise.add_passage(brief, kind, "A", span_of(words))


def test_a_split_entry_gives_two_with_the_same_words(brief: Brief) -> None:
    made = reshape.split_entry(with_passage(brief, "The bridge opened in May. Traffic doubled."), "e1", 26)
    first, second = made.section(SectionKind.BACKGROUND).entries
    assert (first.text, second.text) == ("The bridge opened in May.", "Traffic doubled.")
    assert first.id != second.id
    assert first.places
    assert second.places


def test_no_cut_falls_between_quotation_marks(brief: Brief) -> None:
    made = with_passage(brief, "who sees “no risk” in it")
    with pytest.raises(EditError):
        reshape.split_entry(made, "e1", made.find("e1").text.index("risk"))


def test_no_half_is_left_without_words(brief: Brief) -> None:
    with pytest.raises(EditError):
        reshape.split_entry(with_passage(brief, "Traffic doubled."), "e1", 0)


def test_split_and_merged_gives_the_words_back(brief: Brief) -> None:
    before = with_passage(brief, "The bridge opened in May. Traffic doubled.")
    after = reshape.merge_entries(reshape.split_entry(before, "e1", 26), "e1", "e2")
    assert after.find("e1").text == before.find("e1").text
    assert [entry.id for entry in after.section(SectionKind.BACKGROUND).entries] == ["e1"]


def test_words_of_two_speakers_are_never_merged(brief: Brief) -> None:
    made = with_passage(brief, "The tolls will fall, too,", SectionKind.QUOTES)
    made = with_passage(made, "no risk", SectionKind.QUOTES)
    made = revise.change_entry(made, "e2", lambda entry: replace(entry, speaker=Speaker("Somebody Else")))
    with pytest.raises(EditError):
        reshape.merge_entries(made, "e1", "e2")


def test_reported_speech_names_the_speaker_and_has_no_marks(brief: Brief) -> None:
    made = reshape.report_speech(with_passage(brief, "The tolls will fall, too,", SectionKind.QUOTES), "e1")
    entry = made.find("e1")
    assert entry.text == "Orla Venn said that the tolls will fall, too."
    assert entry.kind is EntryKind.EXCERPT


def test_words_woven_into_a_sentence_lose_only_their_marks(brief: Brief) -> None:
    made = reshape.report_speech(with_passage(brief, "who sees “no risk” in it"), "e1")
    assert made.find("e1").text == "who sees no risk in it"


def test_nobody_is_made_to_say_what_nobody_is_known_to_have_said(brief: Brief) -> None:
    made = with_passage(brief, "no risk", SectionKind.QUOTES)
    made = revise.change_entry(made, "e1", lambda entry: replace(entry, speaker=None))
    with pytest.raises(EditError):
        reshape.report_speech(made, "e1")


def test_the_lead_in_of_a_split_entry_stays_with_its_first_half(brief: Brief) -> None:
    made = with_passage(brief, "The bridge opened in May. Traffic doubled.", SectionKind.KEY_ISSUES)
    made = reshape.split_entry(revise.set_lead_in(made, "e1", "Traffic"), "e1", 26)
    assert [entry.lead_in for entry in made.section(SectionKind.KEY_ISSUES).entries] == ["Traffic", ""]


def test_a_section_moved_over_two_others_leaves_those_in_their_order(brief: Brief) -> None:
    before = [section.kind for section in brief.sections]
    made = reshape.move_section(brief, before[0], before[2])
    assert [section.kind for section in made.sections] == [before[1], before[2], before[0], *before[3:]]
