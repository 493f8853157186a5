"""Edits of a brief, as a user would notice them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.errors import EditError
from briefing.model import revise
from briefing.model.article import Article, Paragraph, Sentence, Span
from briefing.model.brief import Brief, EntryKind, Locked
from briefing.model.quotation import Quotation, QuotationKind, Speaker
from briefing.model.suggestion import SectionKind, Suggestion
from briefing.model.wording import EntryState, entry_state, fold

TEXT = (
    "Ms Orla Venn arrived on Tuesday. “The bridge is safe, but it is not finished,” she said.\n"
    "The council had “grave doubts” about the cost."
)
VENN = Speaker("Orla Venn", "harbour engineer")


def span_of(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def quotation(words: str, kind: QuotationKind, speaker: Speaker | None) -> Quotation:
    inner = span_of(words)
    return Quotation(Span(inner.start - 1, inner.end + 1), inner, kind, speaker=speaker)


@pytest.fixture
def brief() -> Brief:
    first, second = (span_of(line) for line in TEXT.split("\n"))
    sentences = (
        Sentence(span_of("Ms Orla Venn arrived on Tuesday."), 0),
        Sentence(span_of(TEXT.split("\n", maxsplit=1)[0][33:]), 0),
        Sentence(second, 1),
    )
    article = Article(TEXT, (Paragraph(first, 1), Paragraph(second, 2)), sentences)
    quotations = (
        quotation("The bridge is safe, but it is not finished,", QuotationKind.FULL, VENN),
        quotation("grave doubts", QuotationKind.PARTIAL, None),
    )
    return revise.add_source(Brief(), article, quotations, "bridge.txt")


def test_a_passage_that_cuts_a_quotation_widens_to_its_sentence(brief: Brief) -> None:
    made = revise.add_passage(brief, SectionKind.KEY_ISSUES, "A", span_of("council had “grave"))
    assert made.find("e1").text == "The council had “grave doubts” about the cost."


def test_a_selection_within_a_word_takes_the_whole_word(brief: Brief) -> None:
    made = revise.add_passage(brief, SectionKind.BACKGROUND, "A", span_of("rla Venn arriv"))
    assert made.find("e1").text == "Orla Venn arrived"


def test_a_quotation_added_to_quotes_stands_by_itself_with_its_speaker(brief: Brief) -> None:
    entry = revise.add_passage(brief, SectionKind.QUOTES, "A", span_of("not finished,” she")).find("e1")
    assert entry.kind is EntryKind.QUOTATION
    assert entry.speaker == VENN
    assert entry.text == "“The bridge is safe, but it is not finished,”"
    assert entry_state(brief, entry) is EntryState.VERBATIM


def test_a_quotation_split_by_its_cue_shows_that_something_stood_between() -> None:
    text = "“We waited,” Ms Venn said, “but nobody came.” She left. “I will not wait again,” she said."
    spans = [Span(match.start(), match.end()) for match in re.finditer("“[^”]+”", text)]
    found = [Quotation(s, Span(s.start + 1, s.end - 1), QuotationKind.FULL, speaker=VENN) for s in spans]
    article = Article(text, (Paragraph(Span(0, len(text)), 1),), (Sentence(Span(0, len(text)), 0),))
    brief = revise.add_source(Brief(), article, found, "pier.txt")
    entry = revise.add_passage(brief, SectionKind.QUOTES, "A", Span(0, len(text))).find("e1")
    assert entry.text == "“We waited,” … “but nobody came.” … “I will not wait again,”"
    assert entry_state(brief, entry) is EntryState.VERBATIM


def test_words_around_a_quotation_can_be_changed_and_it_stays_locked(brief: Brief) -> None:
    made = revise.add_passage(brief, SectionKind.KEY_ISSUES, "A", span_of(TEXT.split("\n")[1]))
    made = revise.reword_entry(made, "e1", "Councillors voiced “grave doubts”.")
    locked = [stretch for stretch in made.find("e1").stretches if isinstance(stretch, Locked)]
    assert [stretch.text for stretch in locked] == ["“grave doubts”"]
    assert made.words_at(locked[0].parts[0].place) == "grave doubts"  # type: ignore[arg-type]
    assert entry_state(made, made.find("e1")) is EntryState.REWORDED


@pytest.mark.parametrize(
    "altered",
    [
        "“The bridge is safe, and it is not finished,”",
        "“The bridge is not safe, but it is finished,”",
        "The bridge is safe, but it is not finished.",
        "“The bridge is safe, but it is not finished",
        "",
    ],
)
def test_an_edit_that_alters_a_quotation_is_refused(brief: Brief, altered: str) -> None:
    made = revise.add_passage(brief, SectionKind.QUOTES, "A", span_of("The bridge is safe"))
    with pytest.raises(EditError):
        revise.reword_entry(made, "e1", altered)


SAID = "“The bridge is safe, but it is not finished,” she said."


@pytest.mark.parametrize(
    "altered",
    [
        "“A bridge never is finished,” she said.",  # other words between the marks
        "She said the bridge is closed.",  # three of the speaker's words without marks
        "“The bridge is safe,” but it is not finished, she said.",  # a part of them put outside
    ],
)
def test_in_a_running_passage_a_speakers_words_neither_change_nor_lose_their_marks(brief: Brief, altered: str) -> None:
    made = revise.add_passage(brief, SectionKind.KEY_ISSUES, "A", span_of(SAID))
    with pytest.raises(EditError):
        revise.reword_entry(made, "e1", altered)


def test_in_a_running_passage_a_quotation_can_be_left_out_for_words_of_our_own(brief: Brief) -> None:
    made = revise.add_passage(brief, SectionKind.KEY_ISSUES, "A", span_of(SAID))
    ours = "She thinks the bridge needs more work."
    assert revise.reword_entry(made, "e1", ours).find("e1").text == ours


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("“The bridge is not finished,”", "“The bridge is … not finished,”"),
        ("“The bridge is safe, but … not finished,”", "“The bridge is safe, but … not finished,”"),
        ("“The bridge [at Ravnholt] is safe,”", "“The bridge [at Ravnholt] is safe,”"),
        ("“The bridge is safe”", "“The bridge is safe”"),
        ("“[It] is safe, but it is not finished,”", "“[It] is safe, but it is not finished,”"),
    ],
)
def test_a_trimmed_quotation_shows_where_words_are_missing(brief: Brief, typed: str, shown: str) -> None:
    made = revise.add_passage(brief, SectionKind.QUOTES, "A", span_of("The bridge is safe"))
    assert revise.reword_entry(made, "e1", typed).find("e1").text == shown


def test_a_passage_with_words_left_out_counts_as_trimmed(brief: Brief) -> None:
    made = revise.add_passage(brief, SectionKind.BACKGROUND, "A", span_of("Ms Orla Venn arrived on Tuesday."))
    assert entry_state(made, made.find("e1")) is EntryState.VERBATIM
    made = revise.reword_entry(made, "e1", "Orla Venn arrived.")
    assert entry_state(made, made.find("e1")) is EntryState.TRIMMED


def test_a_section_off_the_page_keeps_its_entries(brief: Brief) -> None:
    made = revise.add_passage(brief, SectionKind.OUTLOOK, "A", span_of("Ms Orla Venn"))
    off = revise.include_section(made, SectionKind.OUTLOOK, False)
    assert not off.section(SectionKind.OUTLOOK).included
    assert revise.include_section(off, SectionKind.OUTLOOK, True) == made


def test_the_bottom_line_can_be_written_reworded_and_emptied(brief: Brief) -> None:
    made = revise.write_bottom_line(brief, "The bridge is late.")
    made = revise.write_bottom_line(made, "The bridge is very late.")
    assert made.bottom_line is not None
    assert made.bottom_line.text == "The bridge is very late."
    assert revise.write_bottom_line(made, " ").bottom_line is None


@given(order=st.permutations(range(4)), target=st.integers(0, 3))
def test_moving_an_entry_loses_none_and_changes_none(order: list[int], target: int) -> None:
    brief = Brief()
    for number in order:
        brief = revise.add_own(brief, SectionKind.BACKGROUND, f"Point {number}")
    before = brief.section(SectionKind.BACKGROUND).entries
    moved = revise.move_entry(brief, "e2", SectionKind.BACKGROUND, target)
    after = moved.section(SectionKind.BACKGROUND).entries
    assert sorted(after, key=lambda entry: entry.id) == sorted(before, key=lambda entry: entry.id)
    assert after[target].id == "e2"
    assert [entry for entry in after if entry.id != "e2"] == [entry for entry in before if entry.id != "e2"]


WORDS = TEXT[TEXT.index("“") + 1 : TEXT.index("”")].split()


@given(kept=st.lists(st.booleans(), min_size=len(WORDS), max_size=len(WORDS)))
def test_whatever_words_are_struck_out_each_kept_one_is_in_the_source(kept: list[bool]) -> None:
    words = [word for word, keep in zip(WORDS, kept, strict=True) if keep]
    article = Article(TEXT, (Paragraph(Span(0, len(TEXT)), 1),), (Sentence(Span(0, len(TEXT)), 0),))
    spoken = quotation("The bridge is safe, but it is not finished,", QuotationKind.FULL, VENN)
    made = revise.add_source(Brief(), article, (spoken,))
    made = revise.add_passage(made, SectionKind.QUOTES, "A", spoken.span)
    try:
        made = revise.reword_entry(made, "e1", f"“{' '.join(words)}”")
    except EditError:
        assert not words
        return
    (stretch,) = made.find("e1").stretches
    assert isinstance(stretch, Locked)
    assert all(fold(made.words_at(part.place)) == fold(part.text) for part in stretch.parts if part.place)
    assert stretch.words.replace(" … ", " ").split() == words


@pytest.mark.parametrize("uncertain", [False, True])
def test_a_suggestion_that_is_uncertain_makes_an_entry_that_is(brief: Brief, uncertain: bool) -> None:
    spans = (span_of("Ms Orla Venn arrived on Tuesday."),)
    suggestion = Suggestion(SectionKind.KEY_ISSUES, spans, 0.5, ("a reason",), lead_in="Visit", uncertain=uncertain)
    entry = revise.add_suggestion(brief, "A", suggestion).find("e1")
    assert (entry.uncertain, entry.lead_in, entry.reasons) == (uncertain, "Visit", ("a reason",))
