"""The start page: three big things to do, and the briefs worked on before."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from briefing.app.remembered import Recent
from briefing.gui.recent import RecentRow, short_place, when
from briefing.gui.start import StartPage
from briefing.gui.start_button import StartButton

NOON = datetime(2024, 3, 5, 12, 0, tzinfo=UTC)
ARTICLE = "Harbour officials in Vell said on Monday that the ferry will sail again. " * 10


@pytest.fixture
def page(qtbot: QtBot) -> StartPage:
    QGuiApplication.clipboard().clear()
    shown = StartPage()
    qtbot.addWidget(shown)
    shown.resize(1024, 600)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def buttons(page: StartPage) -> dict[str, StartButton]:
    return {button.text(): button for button in page.findChildren(StartButton)}


def rows(page: StartPage) -> list[RecentRow]:
    return [row for row in page.findChildren(RecentRow) if row.isVisible()]


def press(button: StartButton | RecentRow) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))


@pytest.mark.parametrize(
    ("title", "signal"),
    [
        ("Open an article or brief", "open_asked"),
        ("Paste the article", "paste_asked"),
        ("Try the sample", "sample_asked"),
    ],
)
def test_each_big_button_asks_for_its_thing(page: StartPage, qtbot: QtBot, title: str, signal: str) -> None:
    with qtbot.waitSignal(getattr(page, signal)):
        press(buttons(page)[title])
    with qtbot.waitSignal(getattr(page, signal)):
        QTest.keyClick(buttons(page)[title], Qt.Key.Key_Space)


def test_an_article_on_the_clipboard_makes_pasting_the_thing_to_do(page: StartPage, qtbot: QtBot) -> None:
    paste = buttons(page)["Paste the article"]
    assert not paste.primary
    QGuiApplication.clipboard().setText(ARTICLE)
    qtbot.waitUntil(lambda: paste.primary)
    assert "130 word" in paste.accessibleDescription()
    assert "“Harbour officials in Vell…”" in paste.accessibleDescription()
    assert not buttons(page)["Open an article or brief"].primary


@pytest.mark.parametrize("text", ["", "https://example.org/article", "A heading of a few words"])
def test_less_than_an_article_on_the_clipboard_does_not(page: StartPage, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    assert not buttons(page)["Paste the article"].primary
    assert buttons(page)["Open an article or brief"].primary


def test_what_stands_on_the_clipboard_is_looked_at_when_the_page_appears(qtbot: QtBot, page: StartPage) -> None:
    page.hide()
    QGuiApplication.clipboard().setText(ARTICLE)
    assert not buttons(page)["Paste the article"].primary
    page.show()
    qtbot.waitUntil(lambda: buttons(page)["Paste the article"].primary)


def test_without_recent_briefs_it_says_how_they_come(page: StartPage) -> None:
    assert "Briefs that you save appear here." in [label.text() for label in page.findChildren(QLabel)]


def test_recent_briefs_lead_to_their_files(page: StartPage, qtbot: QtBot) -> None:
    briefs = [Recent(Path(f"/desk/{name}.brief"), f"About {name}", NOON, 2, "Memo") for name in ("tea", "rice")]
    page.show_recent(briefs, NOON)
    assert [row.text() for row in rows(page)] == ["About tea", "About rice"]
    with qtbot.waitSignal(page.recent_asked) as told:
        press(rows(page)[1])
    assert told.args == [Path("/desk/rice.brief")]


def test_a_row_can_be_heard_in_full(page: StartPage) -> None:
    page.show_recent([Recent(Path("/desk/tea.brief"), "About tea", NOON, 2, "Memo")], NOON)
    (row,) = rows(page)
    assert row.accessibleName() == "About tea"
    assert "Memo" in row.accessibleDescription()
    assert "desk / tea.brief" in row.accessibleDescription()


def test_showing_recent_briefs_again_replaces_them(page: StartPage) -> None:
    for name in ("tea", "rice"):
        page.show_recent([Recent(Path(f"/desk/{name}.brief"), name, NOON)], NOON)
    assert [row.text() for row in rows(page)] == ["rice"]


def test_everything_fits_a_small_window(page: StartPage) -> None:
    page.show_recent([Recent(Path(f"/desk/{name}.brief"), name * 60, NOON) for name in "abc"], NOON)
    page.resize(1024, 600)
    assert page.horizontalScrollBar().maximum() == 0
    assert page.verticalScrollBar().maximum() == 0


def test_the_keyboard_begins_at_what_is_most_likely_wanted(page: StartPage, qtbot: QtBot) -> None:
    page.activateWindow()
    page.take_focus()
    assert page.focusWidget() is buttons(page)["Open an article or brief"]
    QGuiApplication.clipboard().setText(ARTICLE)
    qtbot.waitUntil(lambda: buttons(page)["Paste the article"].primary)
    page.take_focus()
    assert page.focusWidget() is buttons(page)["Paste the article"]


@pytest.mark.parametrize(
    ("then", "said"),
    [
        (NOON - timedelta(hours=11), "Today 01:00"),
        (NOON - timedelta(hours=13), "Yesterday"),
        (datetime(2024, 1, 12, 12, 0, tzinfo=UTC), "12 January"),
        (datetime(2023, 6, 12, 12, 0, tzinfo=UTC), "12 Jun 2023"),
    ],
)
def test_dates_are_said_as_one_says_them_today(then: datetime, said: str) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    try:
        assert when(then, NOON) == said
    finally:
        QLocale.setDefault(QLocale.system())


def test_a_place_is_short_and_begins_at_home() -> None:
    assert short_place(Path.home() / "Desk" / "tea.brief") == "Desk / tea.brief"
    assert short_place(Path("/srv/a/b/c/tea.brief")) == "b / c / tea.brief"


def test_the_keys_of_the_menu_are_shown_on_the_buttons(page: StartPage) -> None:
    before = page.grab().toImage()
    page.show_keys(QKeySequence("Ctrl+O"), QKeySequence("Ctrl+V"), QKeySequence("Ctrl+T"))
    assert page.grab().toImage() != before
