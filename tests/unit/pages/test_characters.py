"""Characters are settled once, so that both files carry the same words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.model.wording import fold
from briefing.pages.characters import settle, settled
from briefing.pages.document import Paragraph, Role, Run
from briefing.pages.numbering import portion_mark


@pytest.mark.parametrize(
    ("raw", "page"),
    [
        ("hard\nwrapped  words", "hard wrapped words"),
        ("form\x0cfeed and\ttab", "form feed and tab"),
        ("thin\u2009space, narrow\u202fno-break", "thin space, narrow\xa0no-break"),
        ("soft\xadhyphen\u200b \ufeffmark", "softhyphen mark"),
        ("cafe\u0301", "café"),
        ("\x00\x1b\ud800\ufffe", "\ufffd\ufffd\ufffd\ufffd"),
        ("क्\u200dष", "क्\u200dष"),
        ("کتاب\u200cها", "کتاب\u200cها"),
    ],
)
def test_what_stands_for_what(raw: str, page: str) -> None:
    assert settled(raw) == page


@given(st.text(st.characters(exclude_categories=("Cc", "Cs", "Cn", "Co"))))
def test_nothing_but_white_space_and_unseen_marks_ever_changes(text: str) -> None:
    assert fold(settled(text)) == fold(text)


@given(st.text())
def test_settling_twice_is_settling_once(text: str) -> None:
    assert settled(settled(text)) == settled(text)


def test_spaces_across_runs_are_one_and_none_stands_before_a_note() -> None:
    runs = (Run(" lead "), Run(" words \n", bold=True), Run("1", note=1), Run(" "))
    settled_block = settle(Paragraph(Role.PASSAGE, runs))
    assert isinstance(settled_block, Paragraph)
    assert [run.text for run in settled_block.runs] == ["lead ", "words", "1"]


@pytest.mark.parametrize(
    ("marking", "mark"), [("OFFICIAL", "(O)"), ("Top Secret//NOFORN", "(TS)"), ("OFFICIAL-SENSITIVE", "(OS)"), ("", "")]
)
def test_the_portion_mark_is_the_markings_initials(marking: str, mark: str) -> None:
    assert portion_mark(marking) == mark


def test_an_accent_in_a_run_of_its_own_sits_on_the_letter_before() -> None:
    page = settle(Paragraph(Role.PASSAGE, (Run("caf"), Run("e"), Run("\u0301 noir"))))
    assert isinstance(page, Paragraph)
    assert [run.text for run in page.runs] == ["caf", "é", " noir"]
