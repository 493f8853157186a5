"""A finished file that lacks a word of the brief is not let out; one that has them all is."""

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings

from briefing.app.export import make
from briefing.errors import ExportError, ReadError
from briefing.model import revise
from briefing.model.brief import Brief, Entry, EntryKind, Free, Locked, Part
from briefing.model.quotation import Speaker
from briefing.model.suggestion import SectionKind
from briefing.model.translating import translate_entry
from briefing.verify.document import check_document
from briefing.verify.readback import paragraphs, prove
from briefing.verify.word_text import W
from tests.briefs import DIRECTOR, MINISTER, article, briefs, place, sample_brief

SUFFIXES = (".pdf", ".docx")
both = pytest.mark.parametrize("suffix", SUFFIXES)


def finished(brief: Brief, suffix: str) -> bytes:
    return make(brief, suffix).data


def reworded(brief: Brief, entry_id: str, change: Callable[[str], str]) -> Brief:
    """The brief with an entry's words changed behind the back of its locks, as a faulty writer might."""

    def changed(entry: Entry) -> Entry:
        return replace(entry, stretches=tuple(one(stretch) for stretch in entry.stretches))

    def one(stretch: Free | Locked) -> Free | Locked:
        if isinstance(stretch, Free):
            return Free(change(stretch.text))
        return replace(stretch, parts=tuple(replace(part, text=change(part.text)) for part in stretch.parts))

    return revise.change_entry(brief, entry_id, changed)


@both
def test_a_file_made_from_the_brief_is_let_out(suffix: str) -> None:
    prove(sample_brief(), finished(sample_brief(), suffix), suffix)


@both
@pytest.mark.parametrize("style", ["memo", "ministerial", "digest"])
def test_so_it_is_in_every_style(suffix: str, style: str) -> None:
    brief = replace(sample_brief(), style=style)
    prove(brief, finished(brief, suffix), suffix)


@both
@pytest.mark.parametrize("citations", ["notes", "inline", "none"])
def test_so_it_is_with_any_citations(suffix: str, citations: str) -> None:
    brief = revise.set_citations(sample_brief(), citations)
    prove(brief, finished(brief, suffix), suffix)


@both
@pytest.mark.parametrize(
    ("entry_id", "old", "new"),
    [
        ("e6", "lose a ship", "loose a ship"),
        ("e6", "can repair", "cannot repair"),
        ("e6", "in the dry, or", "in the dry or"),
        ("e6", "a wall", "awall"),
        ("e7", "Nobody will", "Will nobody"),
        ("e8", "easy part.", "easy part!"),
        ("e1", "84", "48"),
        ("e4", "our heads", "their heads"),
        ("e9", "likely", "unlikely"),
        ("bottom-line", "late, not short", "short, not late"),
    ],
)
def test_one_word_that_differs_keeps_the_file_in(suffix: str, entry_id: str, old: str, new: str) -> None:
    altered = reworded(sample_brief(), entry_id, lambda text: text.replace(old, new))
    assert altered != sample_brief()
    with pytest.raises(ExportError, match="read back, it does not carry"):
        prove(sample_brief(), finished(altered, suffix), suffix)


@both
@pytest.mark.parametrize("name", ["Tomas Varga", "Ilse Reuel", "Kenji Oduya", "Tomas"])
def test_another_speaker_keeps_the_file_in(suffix: str, name: str) -> None:
    other = Speaker(name, "transport minister of Norland")
    altered = revise.change_entry(sample_brief(), "e7", lambda entry: replace(entry, speaker=other))
    with pytest.raises(ExportError):
        prove(sample_brief(), finished(altered, suffix), suffix)


@both
def test_another_role_keeps_the_file_in(suffix: str) -> None:
    other = Speaker("Tomas Reuel", "prime minister of Norland")
    altered = revise.change_entry(sample_brief(), "e7", lambda entry: replace(entry, speaker=other))
    with pytest.raises(ExportError):
        prove(sample_brief(), finished(altered, suffix), suffix)


def said_by(speaker: Speaker, *entry_ids: str) -> Brief:
    brief = sample_brief()
    for each in entry_ids:
        brief = revise.change_entry(brief, each, lambda entry: replace(entry, speaker=speaker))
    return brief


@both
def test_a_speaker_named_under_the_next_quotation_is_not_named_under_this_one(suffix: str) -> None:
    brief = said_by(MINISTER, "e6", "e7")
    prove(brief, finished(brief, suffix), suffix)
    with pytest.raises(ExportError, match="repair a wall"):
        prove(brief, finished(sample_brief(), suffix), suffix)


@both
def test_a_speaker_whom_only_the_page_names_is_read_back_too(suffix: str) -> None:
    brief = said_by(MINISTER, "e4")
    prove(brief, finished(brief, suffix), suffix)
    with pytest.raises(ExportError, match="ferry subsidy"):
        prove(brief, finished(said_by(DIRECTOR, "e4"), suffix), suffix)


@both
def test_a_translation_without_its_original_keeps_the_file_in(suffix: str) -> None:
    brief = translate_entry(sample_brief(), "e7", "Niemand wird frieren.")
    prove(brief, finished(brief, suffix), suffix)
    elsewhere = (place("The wall is the easy part."),)
    altered = revise.change_entry(brief, "e7", lambda entry: replace(entry, places=elsewhere))
    with pytest.raises(ExportError, match="Niemand"):
        prove(brief, finished(altered, suffix), suffix)


@both
def test_a_passage_that_is_missing_keeps_the_file_in(suffix: str) -> None:
    with pytest.raises(ExportError, match="western basin"):
        prove(sample_brief(), finished(revise.remove_entry(sample_brief(), "e10"), suffix), suffix)


@both
def test_two_like_passages_must_stand_there_twice(suffix: str) -> None:
    once = revise.add_own(sample_brief(), SectionKind.OUTLOOK, "The board meets again.")
    twice = revise.add_own(once, SectionKind.BACKGROUND, "The board meets again.")
    prove(twice, finished(twice, suffix), suffix)
    with pytest.raises(ExportError):
        prove(twice, finished(once, suffix), suffix)


@both
def test_a_section_off_the_page_need_not_be_in_the_file(suffix: str) -> None:
    brief = revise.include_section(sample_brief(), SectionKind.OUTLOOK, included=False)
    prove(brief, finished(brief, suffix), suffix)


@both
def test_long_briefs_are_read_over_the_ends_of_pages(suffix: str) -> None:
    brief = sample_brief()
    for number in range(60):
        words = f"Point {number}: the face-to-face talks on the harbour’s eastern basin ran on for {number} hours " * 3
        brief = revise.add_own(brief, SectionKind.KEY_ISSUES, words)
    prove(brief, finished(brief, suffix), suffix)


@both
@pytest.mark.parametrize(
    "words",
    [
        "12\u00a0000 crowns",
        "a long\u00adish wait",
        "bell\x07 and null\x00",
        "half \ud83d",
        "e\u0301t\u00e9",
        "a\u2003wide  gap",
    ],
)
def test_characters_that_a_page_cannot_hold_are_no_difference(suffix: str, words: str) -> None:
    brief = revise.add_own(sample_brief(), SectionKind.OUTLOOK, f"The board noted {words} in May.")
    prove(brief, finished(brief, suffix), suffix)


@both
def test_the_comma_that_joined_a_quotation_to_its_cue_may_be_left_off(suffix: str) -> None:
    text = "\n".join(paragraphs(finished(sample_brief(), suffix), suffix))
    assert "told otherwise”" in " ".join(text.split())


@both
def test_a_space_before_a_closing_mark_is_no_difference(suffix: str) -> None:
    marked = tuple(
        Locked((Part(words, place(words)),)) for words in ("The wall ", "when every ship wants to be first,")
    )
    brief = revise.change_entry(sample_brief(), "e8", lambda entry: replace(entry, stretches=marked))
    prove(brief, finished(brief, suffix), suffix)


def test_a_character_that_no_font_has_is_no_difference_but_the_one_beside_it_is() -> None:
    brief = revise.add_own(sample_brief(), SectionKind.OUTLOOK, "The board noted \U0010fffd in May.")
    data = finished(brief, ".pdf")
    prove(brief, data, ".pdf")
    other = revise.reword_entry(brief, "e12", "The board noted \U0010fffd in June.")
    with pytest.raises(ExportError):
        prove(other, data, ".pdf")


@both
@given(brief=briefs())
@settings(deadline=None, max_examples=12)
def test_any_brief_is_found_whole_in_its_own_document(suffix: str, brief: Brief) -> None:
    prove(brief, finished(brief, suffix), suffix)


@both
def test_heads_and_feet_are_no_part_of_what_is_read(suffix: str) -> None:
    text = " ".join(paragraphs(finished(sample_brief(), suffix), suffix))
    assert "OFFICIAL" not in text
    assert "1 / 1" not in text


@both
def test_a_document_without_its_brief_is_checked_against_the_article(suffix: str) -> None:
    said = article(title="Aldhaven to close its eastern basin for six months")
    assert check_document(finished(sample_brief(), suffix), suffix, [said]) == ()
    altered = reworded(sample_brief(), "e7", lambda text: text.replace("Nobody will", "Nobody shall"))
    (finding,) = check_document(finished(altered, suffix), suffix, [said])
    assert finding.words.startswith("Nobody shall run out of fuel")


@both
@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"%PDF-1.7\n"])
def test_a_file_that_is_none_is_refused_in_plain_words(suffix: str, data: bytes) -> None:
    with pytest.raises(ReadError):
        paragraphs(data, suffix)


@pytest.mark.parametrize("entity", ['SYSTEM "/etc/hostname"', f'"{"ha" * 20}"'])
def test_a_hostile_word_file_opens_nothing_and_grows_nothing(entity: str) -> None:
    layers = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 9))
    head = f"<!DOCTYPE d [<!ENTITY e0 {entity}>{layers}]>"
    body = f'<d xmlns:w="{W.strip("{}")}"><w:p><w:r><w:t>words &e8;</w:t></w:r></w:p></d>'
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as file:
        file.writestr("word/document.xml", head + body)
    try:
        text = "".join(paragraphs(data.getvalue(), ".docx"))
    except ReadError:
        return
    assert text.strip() == "words"


def test_an_insertion_in_brackets_is_read_back_too() -> None:
    brief = sample_brief()
    (locked,) = brief.find("e7").stretches
    assert isinstance(locked, Locked)
    wider = replace(locked, parts=(*locked.parts, Part(" [of islanders]")))
    brief = revise.change_entry(brief, "e7", lambda entry: replace(entry, stretches=(wider,), kind=EntryKind.QUOTATION))
    for suffix in SUFFIXES:
        prove(brief, finished(brief, suffix), suffix)


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_a_title_cut_short_stands_before_the_name(suffix: str) -> None:
    short = Speaker("Ilse Varga", "Gov.")
    brief = revise.change_entry(sample_brief(), "e6", lambda entry: replace(entry, speaker=short))
    data = make(brief, suffix).data
    prove(brief, data, suffix)
    assert any("Gov. Ilse Varga" in each for each in paragraphs(data, suffix))
