"""The history of a brief: whatever is done can be taken back."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from briefing.app.session import Session
from briefing.model import revise
from briefing.model.brief import Brief
from briefing.model.suggestion import SectionKind


def edit(session: Session, number: int) -> bool:
    """One of five different edits; some change nothing."""
    edits = (
        lambda brief: revise.add_own(brief, SectionKind.OUTLOOK, "A point."),
        lambda brief: revise.set_title(brief, "A title"),
        lambda brief: revise.include_section(brief, SectionKind.QUOTES, False),
        lambda brief: revise.write_bottom_line(brief, f"Line {number}"),
        lambda brief: brief,
    )
    return session.do(f"edit {number}", edits[number % len(edits)])


@given(st.lists(st.integers(0, 20), max_size=12))
def test_as_many_undos_as_edits_give_back_the_identical_brief(numbers: list[int]) -> None:
    session = Session(Brief())
    values = [session.brief]
    for number in numbers:
        if edit(session, number):
            values.append(session.brief)
    for expected in reversed(values[:-1]):
        assert session.undo()
        assert session.brief == expected
    assert not session.undo()
    for expected in values[1:]:
        assert session.redo()
        assert session.brief == expected
    assert not session.redo()


def test_typing_in_one_place_is_one_step() -> None:
    session = Session(Brief())
    for text in ("R", "Ra", "Rain"):
        session.do("Title", lambda brief, text=text: revise.set_title(brief, text), merge="title")  # type: ignore[misc]
    session.undo()
    assert session.brief.title == ""
    assert session.redo_label == "Title"


def test_an_edit_after_an_undo_forgets_what_was_undone() -> None:
    session = Session(Brief())
    session.do("first", lambda brief: revise.set_title(brief, "One"))
    session.undo()
    session.do("second", lambda brief: revise.set_title(brief, "Two"))
    assert not session.redo()
    assert session.undo_label == "second"


def test_a_brief_counts_as_saved_only_while_it_equals_what_was_written() -> None:
    session = Session(Brief())
    states = [session.modified]
    session.do("title", lambda brief: revise.set_title(brief, "One"))
    written = session.brief
    session.do("title", lambda brief: revise.set_title(brief, "Two"))
    session.saved_as(Path("a.brief"), written)
    states.append(session.modified)
    session.undo()
    states.append(session.modified)
    assert states == [False, True, False]
