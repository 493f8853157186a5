"""The history of a brief: whatever is done can be taken back."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from briefing.app.drafting import draft
from briefing.app.session import Session
from briefing.model import people, revise
from briefing.model.brief import Alias, Brief
from briefing.model.quotation import Speaker
from briefing.model.suggestion import SectionKind
from tests.briefs import read_article


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


def test_a_speaker_corrected_is_corrected_in_what_is_suggested_too(sample: Path) -> None:
    made = draft([read_article(str(sample))])
    session = Session(made.brief, made.proposals)
    before = session.offers(SectionKind.QUOTES)
    name = next(offer.suggestion.speaker.name for offer in before if offer.suggestion.speaker)
    right = Speaker("Somebody Else", "envoy")
    session.do("Speaker", lambda brief: people.correct(brief, [Alias(name)], right))
    now = session.offers(SectionKind.QUOTES)
    offered = [offer for offer in now if offer.suggestion.speaker == right]
    theirs = [offer for offer in before if offer.suggestion.speaker and offer.suggestion.speaker.name == name]
    assert len(offered) == len(theirs)
    assert session.offers_at("A", offered[0].suggestion.span)[0].suggestion.speaker == right
    session.undo()
    assert session.offers(SectionKind.QUOTES) == before


def test_a_suggestion_that_was_dropped_is_offered_no_more_until_that_is_undone(sample: Path) -> None:
    made = draft([read_article(str(sample))])
    session = Session(made.brief, made.proposals)
    before = session.offers(SectionKind.KEY_ISSUES)
    session.do("Drop", lambda brief: revise.dismiss(brief, before[0].source, before[0].suggestion))
    assert session.offers(SectionKind.KEY_ISSUES) == before[1:]
    session.undo()
    assert session.offers(SectionKind.KEY_ISSUES) == before
