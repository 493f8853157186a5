"""The desk: every edit through one door, told to all panes, taken back in turn."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from briefing.gui.desk import Desk, Link
from briefing.model.brief import Place
from briefing.model.quotation import Speaker
from briefing.model.suggestion import SectionKind
from tests.gui import stories


@pytest.fixture
def desk() -> Desk:
    return stories.desk()


def texts(desk: Desk, kind: SectionKind) -> list[str]:
    return [entry.text for entry in desk.brief.section(kind).entries]


def test_a_passage_that_is_added_is_shown(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.linked) as shown:
        desk.add_passage(SectionKind.KEY_ISSUES, "A", stories.span_of("The council expects tolls"))
    assert texts(desk, SectionKind.KEY_ISSUES) == ["The council expects tolls"]
    link = shown.args[0] if shown.args else None
    assert isinstance(link, Link)
    assert link.entry == "e4"


def test_what_cannot_be_done_is_told_and_changes_nothing(desk: Desk, qtbot: QtBot) -> None:
    before = desk.brief
    with qtbot.waitSignal(desk.refused), qtbot.assertNotEmitted(desk.brief_changed):
        desk.add_passage(SectionKind.BACKGROUND, "A", stories.span_of("\n\n"))
    assert desk.brief == before


def test_a_suggestion_goes_where_its_place_in_the_article_puts_it(desk: Desk) -> None:
    desk.move("e2", SectionKind.OUTLOOK, 0)
    desk.take(stories.offer(desk))
    assert texts(desk, SectionKind.OUTLOOK) == [
        "The council expects tolls to fall next year.",
        "Traffic in the tunnel fell by half.",
    ]
    assert desk.session.offers(SectionKind.OUTLOOK) == ()


def test_an_entry_taken_out_is_offered_again(desk: Desk) -> None:
    offer = stories.offer(desk)
    desk.take(offer)
    desk.remove(desk.link.entry or "")
    assert desk.session.offers(SectionKind.OUTLOOK) == (offer,)


def test_a_section_that_something_is_added_to_is_put_on_the_page(desk: Desk) -> None:
    desk.include(SectionKind.OUTLOOK, included=False)
    desk.take(stories.offer(desk))
    assert desk.brief.section(SectionKind.OUTLOOK).included


def test_moving_over_the_edge_of_a_section_leads_into_the_next(desk: Desk) -> None:
    desk.include(SectionKind.KEY_ISSUES, included=False)
    assert desk.move_by("e2", 1)
    assert texts(desk, SectionKind.QUOTES)[0] == "Traffic in the tunnel fell by half."
    assert desk.move_by("e2", -1)
    assert texts(desk, SectionKind.BACKGROUND)[-1] == "Traffic in the tunnel fell by half."


def test_at_the_end_of_the_page_nothing_moves_further(desk: Desk) -> None:
    desk.move("e3", SectionKind.OUTLOOK, 0)
    assert not desk.move_by("e3", 1)


def test_a_place_in_the_article_leads_to_the_entry_that_rests_on_it(desk: Desk) -> None:
    desk.show_place(Place("A", stories.span_of("tunnel fell")))
    assert desk.link.entry == "e2"
    desk.show_place(Place("A", stories.span_of("tolls to fall")))
    assert desk.link == Link(None, (Place("A", stories.span_of("tolls to fall")),))


def test_undo_shows_where_it_was(desk: Desk) -> None:
    desk.move_by("e1", 1)
    desk.show_entry("e3")
    desk.undo()
    assert desk.link.entry in {"e1", "e2"}


def test_a_speaker_is_corrected_wherever_he_is_named(desk: Desk) -> None:
    desk.set_speaker(desk.brief.find("e3"), Speaker("Orla Venn", "chief engineer"))
    assert desk.brief.find("e3").speaker == Speaker("Orla Venn", "chief engineer")


EDITS: dict[str, Callable[[Desk], object]] = {
    "add": lambda desk: desk.add_passage(SectionKind.KEY_ISSUES, "A", stories.span_of("tolls to fall")),
    "take": lambda desk: [desk.take(each) for each in desk.session.offers(SectionKind.OUTLOOK)],
    "drop": lambda desk: [desk.drop(each) for each in desk.session.offers(SectionKind.OUTLOOK)],
    "move": lambda desk: desk.move_by("e1", 1),
    "title": lambda desk: desk.set_title(desk.brief.title + "x"),
    "off": lambda desk: desk.include(SectionKind.QUOTES, included=False),
    "on": lambda desk: desk.include(SectionKind.QUOTES, included=True),
    "own": lambda desk: desk.add_own(SectionKind.OUTLOOK, "We should watch this.", comment=True),
    "detail": lambda desk: desk.set_detail("to", desk.brief.details.to + "y"),
    "note": lambda desk: desk.set_memo("e1", "look again"),
    "order": lambda desk: desk.order_by_date(SectionKind.BACKGROUND),
    "rename": lambda desk: desk.rename_section(SectionKind.BACKGROUND, "What went before"),
}


@given(st.lists(st.sampled_from(sorted(EDITS)), max_size=12))
def test_whatever_was_done_undoing_all_gives_the_identical_brief(edits: list[str]) -> None:
    desk = stories.desk()
    first = desk.brief
    for name in edits:
        EDITS[name](desk)
    last = desk.brief
    while desk.session.undo_label:
        desk.undo()
    assert desk.brief == first
    while desk.session.redo_label:
        desk.redo()
    assert desk.brief == last
