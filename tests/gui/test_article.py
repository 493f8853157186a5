"""The article pane: the words as they were read, whatever the widget makes of them."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing.gui.article import ArticlePane
from briefing.gui.article_text import PASSAGE
from briefing.gui.background import Background
from briefing.gui.desk import Desk
from briefing.gui.gutter import Gutter
from briefing.model.suggestion import SectionKind
from tests.gui import stories


@pytest.fixture
def desk() -> Desk:
    return stories.desk()


@pytest.fixture
def pane(desk: Desk, background: Background, qtbot: QtBot) -> ArticlePane:
    shown = ArticlePane(desk, background)
    qtbot.addWidget(shown)
    shown.resize(460, 800)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def test_a_selection_behind_an_emoji_is_the_articles_own_words(pane: ArticlePane) -> None:
    words = stories.span_of("nine years after the first pile")
    pane.text.select(words)
    assert pane.text.selected_span() == words


def test_what_is_copied_are_the_articles_words_and_their_place(pane: ArticlePane) -> None:
    words = stories.span_of("🌉, nine years")
    pane.text.select(words)
    data = pane.text.createMimeDataFromSelection()
    assert data.text() == "🌉, nine years"
    assert bytes(data.data(PASSAGE).data()).decode() == f"A:{words.start}:{words.end}"


def test_without_a_selection_the_sentence_under_the_caret_is_added(pane: ArticlePane, desk: Desk) -> None:
    cursor = pane.text.textCursor()
    cursor.setPosition(pane.text.shown.position(stories.span_of("expects tolls").start))
    pane.text.setTextCursor(cursor)
    pane.add_selection(SectionKind.KEY_ISSUES)
    (entry,) = desk.brief.section(SectionKind.KEY_ISSUES).entries
    assert entry.text == "The council expects tolls to fall next year."


def test_a_double_click_selects_the_sentence(pane: ArticlePane) -> None:
    sentence = stories.span_of("Traffic in the tunnel fell by half.")
    rect = next(iter(pane.text.rects(sentence)))
    inside = QPoint(round(rect.left()) + 20, round(rect.center().y()))
    QTest.mouseDClick(pane.text.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, inside)
    assert pane.text.selected_span() == sentence
    assert pane.add_bar.isVisible()


def test_a_click_on_a_passage_shows_its_entry(pane: ArticlePane, desk: Desk) -> None:
    rect = next(iter(pane.text.rects(stories.span_of("The bridge is safe"))))
    QTest.mouseClick(
        pane.text.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, rect.center().toPoint()
    )
    assert desk.link.entry == "e3"


def test_passages_are_marked_and_suggestions_too(pane: ArticlePane) -> None:
    marks = {(mark.section, mark.held) for mark in pane.text.marks_in(stories.span_of(stories.TEXT))}
    assert (SectionKind.BACKGROUND, True) in marks
    assert (SectionKind.QUOTES, True) in marks
    assert (SectionKind.OUTLOOK, False) in marks


def test_a_hit_that_was_found_is_selected_and_can_be_added(pane: ArticlePane, desk: Desk) -> None:
    pane.open_find()
    pane.find_bar.words.setText("TOLLS  to")
    assert pane.text.selected_span() == stories.span_of("tolls to")
    pane.add_selection(SectionKind.KEY_ISSUES)
    assert desk.brief.section(SectionKind.KEY_ISSUES).entries[0].text == "tolls to"


def test_entries_of_the_brief_are_found_after_the_article(pane: ArticlePane, desk: Desk) -> None:
    pane.open_find()
    pane.find_bar.words.setText("tunnel")
    pane.find_bar.step(1)
    assert desk.link.entry == "e2"


def test_what_is_typed_over_the_article_is_the_sources_credit(pane: ArticlePane, desk: Desk) -> None:
    field = pane.source_head.field("outlet")
    QTest.keyClicks(field, "Harbour Wire")
    assert desk.brief.source("A").credits.outlet == "Harbour Wire"
    while desk.session.undo_label:
        desk.undo()
    assert field.text() == ""


def test_the_headline_is_shown_in_the_head_of_a_scrolled_article(pane: ArticlePane, qtbot: QtBot) -> None:
    pane.resize(360, 220)
    pane.text.verticalScrollBar().setValue(2)
    assert not pane.source_head.isVisible()
    pane.text.verticalScrollBar().setValue(0)
    assert pane.source_head.isVisible()


def test_the_numbers_reach_as_far_down_as_the_words(pane: ArticlePane) -> None:
    for height in (300, 700):
        pane.resize(460, height)
        pane.open_find()
        gutter = pane.findChild(Gutter)
        assert isinstance(gutter, Gutter)
        assert gutter.height() == pane.text.viewport().height()


@pytest.mark.parametrize("width", [700, 460, 320])
def test_the_bar_of_a_selection_stays_whole_and_by_its_words_when_the_pane_is_resized(
    pane: ArticlePane, width: int
) -> None:
    pane.text.select(stories.span_of("Traffic in the tunnel fell by half."))
    pane.resize(width, 800)
    bar = pane.add_bar
    assert bar.isVisible()
    assert pane.text.rect().contains(bar.geometry())
    lines = list(pane.text.rects(stories.span_of("Traffic in the tunnel fell by half.")))
    assert abs(bar.geometry().bottom() - lines[0].top()) <= 4 or abs(bar.geometry().top() - lines[-1].bottom()) <= 4


def test_the_bar_has_names_where_they_have_room_and_letters_where_not(pane: ArticlePane) -> None:
    pane.resize(700, 800)
    pane.text.select(stories.span_of("Traffic in the tunnel fell by half."))
    wide = pane.add_bar.width()
    pane.resize(320, 800)
    assert pane.add_bar.width() < wide
    pane.resize(700, 800)
    assert pane.add_bar.width() == wide
