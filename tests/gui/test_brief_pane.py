"""The brief pane: cards that follow the brief one by one, edited in place."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from briefing.gui.brief_pane import BriefPane
from briefing.gui.card import Card
from briefing.gui.card_face import LEFT, RIGHT
from briefing.gui.desk import Desk
from briefing.gui.editor import EntryEditor
from briefing.model.article import Span
from briefing.model.suggestion import SectionKind
from tests.gui import stories


@pytest.fixture
def desk() -> Desk:
    return stories.desk()


@pytest.fixture
def pane(desk: Desk, qtbot: QtBot) -> BriefPane:
    shown = BriefPane(desk)
    qtbot.addWidget(shown)
    shown.resize(520, 800)
    shown.show()
    qtbot.waitExposed(shown)
    shown.activateWindow()
    return shown


def card(pane: BriefPane, entry: str) -> Card:
    found = pane.card(entry)
    assert found is not None
    return found


def editor(of: Card) -> EntryEditor:
    assert of.editing is not None
    return of.editing.editor


def type_into(of: Card, words: str) -> None:
    QTest.keyClicks(editor(of), words)


def test_an_edit_of_one_entry_leaves_the_other_cards_alone(pane: BriefPane, desk: Desk) -> None:
    before = {each.entry.id: each.face for each in pane.cards()}
    desk.set_memo("e1", "look again")
    after = {each.entry.id: each.face for each in pane.cards()}
    assert after["e1"] is not before["e1"]
    assert after["e2"] is before["e2"]
    assert after["e3"] is before["e3"]


def test_cards_stand_in_the_order_of_the_brief(pane: BriefPane, desk: Desk, qtbot: QtBot) -> None:
    desk.move_by("e1", 1)
    assert [each.entry.id for each in pane.cards()] == ["e2", "e1", "e3"]

    def tops() -> list[int]:
        return [each.mapTo(pane, QPoint(0, 0)).y() for each in pane.cards()]

    qtbot.waitUntil(lambda: tops() == sorted(tops()))


def test_a_card_says_everything_to_a_screen_reader(pane: BriefPane) -> None:
    said = card(pane, "e3").accessibleName()
    assert said.startswith("Quotes 1: “The bridge is safe")
    assert "Orla Venn" in said
    assert "¶2" in said
    assert "verbatim" in said


def test_a_window_that_comes_back_shows_what_it_showed(pane: BriefPane, desk: Desk) -> None:
    card(pane, "e1").setFocus(Qt.FocusReason.TabFocusReason)
    assert desk.link.entry == "e1"
    card(pane, "e1").clearFocus()
    desk.show_entry("e3")
    card(pane, "e1").setFocus(Qt.FocusReason.ActiveWindowFocusReason)
    assert desk.link.entry == "e3"


def test_five_hundred_cards_are_made_a_few_at_a_time_and_one_more_is_added(
    pane: BriefPane, desk: Desk, qtbot: QtBot
) -> None:
    def many(brief):  # type: ignore[no-untyped-def]  # a verb of the model's own type
        from briefing.model import revise

        for _ in range(500):
            brief = revise.add_passage(brief, SectionKind.KEY_ISSUES, "A", stories.span_of("tolls to fall next year"))
        return brief

    desk.do("many", many)
    assert 3 < len(pane.cards()) < 100
    assert pane.card("e400") is not None
    qtbot.waitUntil(lambda: len(pane.cards()) == 503, timeout=30_000)
    assert [each.entry.id for each in pane.cards()[2:4]] == ["e4", "e5"]
    places = [each.y() for each in pane.panels[SectionKind.KEY_ISSUES].cards()]
    assert places == sorted(set(places))
    faces = {each.entry.id: each.face for each in pane.cards()}
    desk.add_passage(SectionKind.KEY_ISSUES, "A", stories.span_of("Traffic in the tunnel"))
    changed = [each for each in pane.cards() if faces.get(each.entry.id) is not each.face]
    assert len(pane.cards()) == 504
    assert [each.entry.id for each in changed] == [desk.link.entry]


def test_words_typed_in_one_go_are_one_step_of_undo(pane: BriefPane, desk: Desk) -> None:
    first = desk.brief
    card(pane, "e2").edit()
    type_into(card(pane, "e2"), " Twice")
    editor(card(pane, "e2")).commit()
    type_into(card(pane, "e2"), " checked")
    QTest.keyClick(editor(card(pane, "e2")), Qt.Key.Key_Return)
    assert desk.brief.find("e2").text == "Traffic in the tunnel fell by half. Twice checked"
    desk.undo()
    assert desk.brief == first


def test_escape_gives_up_what_was_typed(pane: BriefPane, desk: Desk) -> None:
    first = desk.brief
    card(pane, "e2").edit()
    type_into(card(pane, "e2"), " And more")
    editor(card(pane, "e2")).commit()
    QTest.keyClick(editor(card(pane, "e2")), Qt.Key.Key_Escape)
    assert desk.brief == first
    assert card(pane, "e2").editing is None


def test_between_marks_a_deletion_takes_the_whole_word_and_leaves_an_ellipsis(pane: BriefPane, desk: Desk) -> None:
    quoted = card(pane, "e3")
    quoted.edit(len("“The bridge is safe"))
    QTest.keyClick(editor(quoted), Qt.Key.Key_Backspace)
    QTest.keyClick(editor(quoted), Qt.Key.Key_Return)
    assert desk.brief.find("e3").text == "“The bridge is … , but it is not finished,”"


def test_the_marks_themselves_cannot_be_deleted(pane: BriefPane, desk: Desk) -> None:
    before = desk.brief
    quoted = card(pane, "e3")
    quoted.edit(0)
    QTest.keyClick(editor(quoted), Qt.Key.Key_Delete)
    QTest.keyClick(editor(quoted), Qt.Key.Key_Return)
    assert desk.brief == before
    assert quoted.editing is not None
    assert quoted.editing.is_refused
    labels = [each.text() for each in quoted.editing.refusal.findChildren(QLabel)]
    assert any("locked" in text for text in labels)


def test_no_break_spaces_survive_typing(pane: BriefPane, desk: Desk) -> None:
    from briefing.model import revise

    desk.do("own", lambda brief: revise.add_own(brief, SectionKind.OUTLOOK, "10\u00a0000 tonnes"))
    own = card(pane, "e4")
    own.edit()
    type_into(own, " of grain")
    QTest.keyClick(editor(own), Qt.Key.Key_Return)
    assert desk.brief.find("e4").text == "10\u00a0000 tonnes of grain"


def test_an_editor_is_as_wide_as_its_card_whatever_happens_to_the_window(pane: BriefPane, qtbot: QtBot) -> None:
    quoted = card(pane, "e3")
    quoted.edit()
    for width in (700, 420, 560):
        pane.resize(width, 800)
        qtbot.waitUntil(lambda: editor(quoted).width() == quoted.width() - LEFT - RIGHT)
        qtbot.waitUntil(lambda: editor(quoted).height() == editor(quoted).height_of_words())


def test_own_words_are_written_where_they_will_stand(pane: BriefPane, desk: Desk) -> None:
    pane.write(SectionKind.OUTLOOK, comment=True)
    writing = pane.panels[SectionKind.OUTLOOK].writing
    QTest.keyClicks(writing, "Watch the tolls.")
    QTest.keyClick(writing, Qt.Key.Key_Return)
    (entry,) = desk.brief.section(SectionKind.OUTLOOK).entries
    assert (entry.text, entry.kind.value) == ("Watch the tolls.", "comment")


def test_a_bottom_line_is_made_by_typing_and_goes_with_its_last_word(pane: BriefPane, desk: Desk) -> None:
    words = pane.bottom_line.editor
    words.setFocus()
    QTest.keyClicks(words, "The bridge is open.")
    QTest.keyClick(words, Qt.Key.Key_Return)
    assert desk.brief.bottom_line is not None
    assert desk.brief.bottom_line.text == "The bridge is open."
    words.setFocus()
    words.selectAll()
    QTest.keyClick(words, Qt.Key.Key_Delete)
    QTest.keyClick(words, Qt.Key.Key_Return)
    assert desk.brief.bottom_line is None


def test_a_folded_section_opens_when_one_of_its_entries_is_shown(pane: BriefPane, desk: Desk) -> None:
    panel = pane.panels[SectionKind.QUOTES]
    panel.fold()
    assert not card(pane, "e1").visibleRegion().isEmpty()
    desk.show_entry("e3")
    assert panel.cards()


def test_a_passage_dropped_on_a_section_lands_there(pane: BriefPane, desk: Desk) -> None:
    panel = pane.panels[SectionKind.QUOTES]
    assert panel.landing(panel.height() + 50, "") == 1
    desk.add_passage(SectionKind.QUOTES, "A", Span(0, 20), panel.landing(0, ""))
    assert desk.brief.section(SectionKind.QUOTES).entries[0].id == "e4"


def test_the_bottom_line_may_be_as_long_as_the_style_allows(pane: BriefPane) -> None:
    pane.bottom_line.set_limit(6)
    QTest.keyClicks(pane.bottom_line.editor, "Tolls fall")
    assert "of 6 lines" in pane.bottom_line.editor.accessibleDescription()


def test_a_section_that_is_moved_takes_its_cards_along(pane: BriefPane, desk: Desk, qtbot: QtBot) -> None:
    desk.move_section(SectionKind.QUOTES, -1)
    desk.move_section(SectionKind.QUOTES, -1)
    assert [each.entry.id for each in pane.cards()] == ["e3", "e1", "e2"]
    qtbot.waitUntil(lambda: pane.panels[SectionKind.QUOTES].y() < pane.panels[SectionKind.BACKGROUND].y())
    desk.undo()
    desk.undo()
    assert [each.entry.id for each in pane.cards()] == ["e1", "e2", "e3"]


def test_the_first_section_moves_no_further_up(desk: Desk) -> None:
    assert not desk.move_section(SectionKind.BACKGROUND, -1)


def test_the_head_of_the_section_that_one_has_scrolled_into_stays_in_sight(pane: BriefPane, qtbot: QtBot) -> None:
    pane.resize(400, 300)
    area = pane.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    bar, panel = area.verticalScrollBar(), pane.panels[SectionKind.BACKGROUND]
    qtbot.waitUntil(lambda: bar.maximum() > 0)

    def top() -> int:
        return panel.head.mapTo(area.viewport(), QPoint(0, 0)).y()

    rest = top()
    assert not panel.head.stuck
    bar.setValue(panel.y() + 20)
    assert (panel.head.stuck, top()) == (True, 0)
    assert panel.head.visibleRegion().boundingRect() == panel.head.rect()
    bar.setValue(panel.y() + panel.height() - 10)  # the section leaves, and its head with it
    assert top() == 10 - panel.head.height()
    bar.setValue(0)
    assert (panel.head.stuck, top()) == (False, rest)


def test_what_is_brought_into_sight_is_clear_of_a_head_that_is_stuck(pane: BriefPane, qtbot: QtBot) -> None:
    pane.resize(400, 300)
    area = pane.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    first = pane.cards()[0]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    head = pane.panels[SectionKind.BACKGROUND].head

    def below() -> int:
        return first.mapTo(area.viewport(), QPoint(0, 0)).y() - head.mapTo(area.viewport(), QPoint(0, 0)).y()

    qtbot.waitUntil(lambda: below() >= head.height())
    assert first.mapTo(area.viewport(), QPoint(0, 0)).y() >= head.height()


@pytest.mark.parametrize("typed", [True, False], ids=["typed", "invited"])
def test_every_line_of_a_long_title_shows_in_a_narrower_pane(pane: BriefPane, desk: Desk, typed: bool) -> None:
    long = "The lower harbour closes until the autumn, and the ferries move to the northern quay"
    if typed:
        desk.set_title(long)
    else:
        pane.title.invite(long)
    for width in (900, 400, 700, 340, 500):
        pane.resize(width, 800)
        QApplication.processEvents()
        assert pane.title.viewport().height() == pane.title.height() == pane.title.height_of_words()
