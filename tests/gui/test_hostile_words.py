"""Words that look like markup are shown as they stand: Qt would open the pictures that they name."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QWidget
from pytestqt.qtbot import QtBot

from briefing.app.opening import Opened
from briefing.app.safekeeping import Safekeeping
from briefing.app.session import Session
from briefing.app.settings import Settings
from briefing.gui.background import Background
from briefing.gui.preferences import Preferences
from briefing.gui.tips import plain_tip
from briefing.gui.window import MainWindow
from briefing.model import people, revise
from briefing.model.brief import Alias, Brief, Credits, Details
from briefing.model.quotation import Speaker
from briefing.model.suggestion import SectionKind
from tests.gui import stories

MARKUP = '<b>x</b><img src="file:///etc/hostname"><a href="http://127.0.0.1:9/">'


def hostile_brief() -> Brief:
    """Markup in every place of a brief that takes words."""
    made = replace(stories.brief(), title=MARKUP, details=Details(*[MARKUP] * 6))
    made = revise.set_credits(made, "A", Credits(*[MARKUP] * 5))
    made = people.correct(made, [Alias("Orla Venn")], Speaker(MARKUP, MARKUP))
    made = revise.change_entry(made, "e3", lambda entry: replace(entry, uncertain=True))  # a finding
    made = revise.add_own(made, SectionKind.OUTLOOK, MARKUP, comment=True)
    return revise.write_bottom_line(made, MARKUP)


@pytest.fixture
def window(qtbot: QtBot, background: Background) -> MainWindow:
    shown = MainWindow(background, Preferences(Settings()))
    qtbot.addWidget(shown, before_close_func=lambda window: window.close_without_asking())
    shown.show()
    qtbot.waitExposed(shown)
    shown.take_in(Opened(Session(hostile_brief()), Safekeeping(lambda _: None)))
    shown.view.findings.open()
    shown.resize(900, 640)  # much is too long for its place, and gets a tool tip
    return shown


def tips(window: QWidget) -> Iterator[str]:
    """All tool tips, those of lists' rows too."""
    for widget in window.findChildren(QWidget):
        yield widget.toolTip()
        if isinstance(widget, QAbstractItemView) and (model := widget.model()):
            rows = range(model.rowCount(QModelIndex()))
            yield from (str(model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) or "") for row in rows)


def test_no_label_takes_a_brief_s_words_for_markup(window: MainWindow) -> None:
    labels = [label for label in window.findChildren(QLabel) if "<" in label.text()]
    assert [label.text() for label in labels if label.textFormat() is not Qt.TextFormat.PlainText] == []


def test_no_tool_tip_takes_a_brief_s_words_for_markup(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: any("&lt;img" in tip for tip in tips(window)))
    assert [tip for tip in tips(window) if "<img" in tip or "<a " in tip] == []


@pytest.mark.parametrize(("words", "tip"), [("a < b", "a < b"), ("<b>x", "<qt>&lt;b&gt;x</qt>"), ("", "")])
def test_a_tool_tip_shows_words_as_they_stand(words: str, tip: str) -> None:
    assert plain_tip(words) == tip
