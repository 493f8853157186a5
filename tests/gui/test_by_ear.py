"""A brief made through what a screen reader is told and may do, and through nothing else: names, roles, actions."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from pytestqt.qtbot import QtBot

from briefing.app.settings import Settings
from briefing.gui.background import Background
from briefing.gui.preferences import Preferences
from briefing.gui.window import MainWindow

Role = QAccessible.Role
PRESS, FOCUS = "Press", "SetFocus"


class Listener:
    """Knows a window only by its accessibility interface."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self._qtbot = qtbot
        self._root = QAccessible.queryAccessibleInterface(window)

    def _below(self, within: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
        for index in range(within.childCount()):
            child = within.child(index)
            if child is not None and child.isValid() and not child.state().invisible:
                yield child
                yield from self._below(child)

    def hear(self, name: str, role: QAccessible.Role | None = None, within: str = "") -> list[QAccessibleInterface]:
        """What is there whose name begins so, in the whole window or within the first thing of another name."""
        found = []
        root = self.hear(within)[0] if within else self._root
        for each in self._below(root):
            if each.text(QAccessible.Text.Name).startswith(name) and role in (None, each.role()):
                found.append(each)
        return found

    def do(self, name: str, action: str = PRESS, role: QAccessible.Role | None = None, within: str = "") -> None:
        """Carry out an action of the first thing of that name."""
        self._qtbot.waitUntil(lambda: bool(self.hear(name, role, within)))  # what was pressed before springs back first
        found = self.hear(name, role, within)
        actions = found[0].actionInterface()
        assert actions is not None
        assert action in actions.actionNames()
        actions.doAction(action)


@pytest.fixture
def window(qtbot: QtBot, background: Background) -> MainWindow:
    shown = MainWindow(background, Preferences(Settings()))
    qtbot.addWidget(shown, before_close_func=lambda window: window.close_without_asking())
    shown.show()
    qtbot.waitExposed(shown)
    shown.activateWindow()
    return shown


@pytest.fixture
def listener(window: MainWindow, qtbot: QtBot) -> Listener:
    return Listener(qtbot, window)


def test_the_sample_is_opened_and_its_cards_say_words_place_and_state(
    listener: Listener, window: MainWindow, qtbot: QtBot
) -> None:
    listener.do("Try the sample")
    qtbot.waitUntil(lambda: bool(listener.hear("Quotes 1: ")))
    entry = window.view.brief.cards()[0].entry
    assert entry.text[:20] in listener.hear("Background 1: ")[0].text(QAccessible.Text.Name)
    said = listener.hear("Quotes 1: ", Role.Grouping)[0].text(QAccessible.Text.Name)
    assert "¶" in said
    assert said.endswith("verbatim")


def test_an_entry_is_chosen_taken_out_and_brought_back(listener: Listener, window: MainWindow, qtbot: QtBot) -> None:
    listener.do("Try the sample")
    listener.do("Background 2: ", FOCUS)
    chosen = window.view.brief.cards()[1].entry
    qtbot.waitUntil(lambda: window.view.desk.link.entry == chosen.id)
    listener.do("Take out", within="Background 2: ")  # the card under the mouse shows its tools, too
    qtbot.waitUntil(lambda: chosen not in [card.entry for card in window.view.brief.cards()])
    listener.do("Undo", role=Role.Button)
    qtbot.waitUntil(lambda: chosen in [card.entry for card in window.view.brief.cards()])


def test_cards_and_suggestions_are_groups_and_hold_their_tools(listener: Listener, qtbot: QtBot) -> None:
    listener.do("Try the sample")
    qtbot.waitUntil(lambda: bool(listener.hear("Quotes 1: ", Role.Grouping)))
    assert listener.hear("Take this suggestion", Role.Button, within="Suggested: ")
    assert all(each.role() is Role.Grouping for each in listener.hear("Suggested: "))


def test_a_suggestion_is_taken_and_a_section_switched_off(listener: Listener, window: MainWindow, qtbot: QtBot) -> None:
    listener.do("Try the sample")
    qtbot.waitUntil(lambda: window.has_brief)
    entries = sum(1 for _ in window.view.desk.brief.entries())
    listener.do("Take this suggestion")
    qtbot.waitUntil(lambda: sum(1 for _ in window.view.desk.brief.entries()) == entries + 1)
    listener.do("Background on the page", "Toggle")
    qtbot.waitUntil(lambda: not listener.hear("Background 1: "))
