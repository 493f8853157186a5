"""The notice says what happened and moves nothing that somebody is about to press."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.app.settings import Settings
from briefing.gui.background import Background
from briefing.gui.preferences import Preferences
from briefing.gui.window import MainWindow


def test_the_tool_bar_stays_where_it_is_when_a_notice_comes(qtbot: QtBot, background: Background) -> None:
    window = MainWindow(background, Preferences(Settings()))
    qtbot.addWidget(window, before_close_func=lambda window: window.close_without_asking())
    window.show()
    window.files.opening.open_sample()
    qtbot.waitUntil(window.view.splitter.isVisible)
    toolbar = window.view.toolbar
    before = toolbar.mapTo(window, QPoint(0, 0))
    window.notice.show_done("“a.pdf” written.")
    QApplication.processEvents()
    assert window.notice.isVisible()
    assert toolbar.mapTo(window, QPoint(0, 0)) == before
    assert window.notice.mapTo(window, QPoint(0, 0)).y() >= before.y() + toolbar.height()


def test_the_start_page_has_its_notice_too(qtbot: QtBot, background: Background) -> None:
    window = MainWindow(background, Preferences(Settings()))
    qtbot.addWidget(window)
    window.show()
    window.files.opening.open_text(" ")
    assert window.notice.isVisible()
