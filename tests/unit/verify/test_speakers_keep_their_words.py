"""No sequence of edits leaves a speaker's words unmarked and unattributed without an error that stops the export."""

from contextlib import suppress
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.app.drafting import draft
from briefing.errors import EditError
from briefing.model import reshape, revise
from briefing.model.brief import Brief, EntryKind, Free
from briefing.model.suggestion import SectionKind
from briefing.model.wording import bare_words, shares_run
from briefing.verify.check import quotation_errors
from briefing.verify.unmarked import TELLING
from tests.briefs import read_article

SAMPLE = Path(__file__).parents[3] / "resources" / "sample" / "sample.txt"
DRAFT = draft([read_article(str(SAMPLE))]).brief
QUOTED = [quotation.words.of(source.article.text) for source in DRAFT.sources for quotation in source.quotations]


def edits(brief: Brief, data: st.DataObject) -> Brief:
    """One edit of an entry as somebody might make it who does not care."""
    ids = [entry.id for _, entry in brief.entries()]
    entry = brief.find(data.draw(st.sampled_from(ids)))
    words = entry.text.split()
    cut = data.draw(st.integers(0, len(words)))
    mark = data.draw(st.sampled_from(["", "”", "“", "…", "x", data.draw(st.sampled_from(QUOTED))]))
    text = " ".join([*words[:cut], mark, *words[cut + data.draw(st.integers(0, 3)) :]])
    match data.draw(st.integers(0, 4)):
        case 0:
            return reshape.report_speech(brief, entry.id)
        case 1:
            return reshape.split_entry(brief, entry.id, data.draw(st.integers(0, len(entry.text))))
        case 2:
            return reshape.merge_entries(brief, entry.id, data.draw(st.sampled_from(ids)))
        case _:
            return revise.reword_entry(brief, entry.id, text)


@given(st.data())
@settings(deadline=None, max_examples=150)
def test_no_sequence_of_edits_leaves_words_unmarked_and_unattributed(data: st.DataObject) -> None:
    brief = DRAFT
    for _ in range(data.draw(st.integers(1, 8))):
        with suppress(EditError, KeyError, ValueError):
            brief = edits(brief, data)
    stopped = {finding.entry for finding in quotation_errors(brief)}
    for _, entry in brief.entries():
        free = " ".join(stretch.text for stretch in entry.stretches if isinstance(stretch, Free))
        for source in brief.sources:
            for quotation in source.quotations:
                spoken = quotation.words.of(source.article.text)
                rests = any(place.span.meets(quotation.span) for place in entry.places)
                bare = rests and len(bare_words(spoken)) >= TELLING and shares_run(free, spoken, TELLING)
                named = {
                    *bare_words(quotation.speaker.name if quotation.speaker else ""),
                    *bare_words(quotation.mention or ""),
                }
                assert not bare or entry.id in stopped or named & set(bare_words(f"{entry.lead_in} {free}"))


def test_words_that_lost_their_marks_bit_by_bit_stop_the_export() -> None:
    entry_id = next(entry.id for _, entry in DRAFT.entries() if entry.kind is EntryKind.QUOTATION)
    words = DRAFT.find(entry_id).text.strip("“”").split()
    brief = revise.reword_entry(DRAFT, entry_id, f"“{' '.join(words[:3])}”")
    brief = revise.reword_entry(brief, entry_id, f"“{' '.join(words[:3])}” {' '.join(words[3:10])}")
    assert {"unmarked"} <= {finding.rule for finding in quotation_errors(brief)}


def test_reported_speech_names_its_speaker_and_is_no_error() -> None:
    entry_id = next(entry.id for _, entry in DRAFT.entries() if entry.kind is EntryKind.QUOTATION)
    brief = reshape.report_speech(DRAFT, entry_id)
    assert [finding for finding in quotation_errors(brief) if finding.entry == entry_id] == []


def test_a_draft_has_no_such_error() -> None:
    assert list(quotation_errors(DRAFT)) == []
    assert list(quotation_errors(revise.include_section(DRAFT, SectionKind.QUOTES, included=True))) == []
