"""Tab goes through the window as it is read: article, brief, pages, findings, status."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefing.app.settings import Settings
from briefing.gui.background import Background
from briefing.gui.preferences import Preferences
from briefing.gui.reading_order import in_reading_order
from briefing.gui.window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, background: Background) -> MainWindow:
    shown = MainWindow(background, Preferences(Settings()))
    qtbot.addWidget(shown, before_close_func=lambda window: window.close_without_asking())
    shown.resize(1440, 900)
    shown.show()
    qtbot.waitExposed(shown)
    shown.files.opening.open_sample()
    shown.view.findings.show()
    shown.activateWindow()
    return shown


def test_the_panes_come_one_after_the_other_from_left_to_right(window: MainWindow) -> None:
    view = window.view
    rooms = (view.toolbar, view.article, view.brief, view.pages, view.findings, window.status)
    order = [room for widget in in_reading_order(window) for room in rooms if room.isAncestorOf(widget)]
    visits = [order[0], *(later for earlier, later in pairwise(order) if later is not earlier)]
    assert visits == [room for room in rooms if room in visits]
    assert {view.toolbar, view.article, view.brief} <= set(visits)


def test_a_card_put_above_the_others_is_reached_before_them(window: MainWindow) -> None:
    view = window.view
    first, last = view.brief.cards()[0], view.brief.cards()[2]
    view.desk.move_by(last.entry.id, -2)
    QApplication.sendPostedEvents()
    order = list(in_reading_order(window))
    assert order.index(view.brief.cards()[0]) < order.index(first)


def test_the_tools_of_a_card_follow_it(window: MainWindow) -> None:
    card = window.view.brief.cards()[1]
    card.setFocus(Qt.FocusReason.TabFocusReason)
    reached: list[QWidget | None] = []
    for _ in range(4):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached == list(card.tools())
