"""Whoever cannot see the window or hold a mouse can use it: every control is named, and the keyboard reaches it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefing.app.settings import Settings
from briefing.gui.background import Background
from briefing.gui.preferences import Preferences
from briefing.gui.window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, background: Background) -> MainWindow:
    shown = MainWindow(background, Preferences(Settings()))
    qtbot.addWidget(shown, before_close_func=lambda window: window.close_without_asking())
    shown.show()
    qtbot.waitExposed(shown)
    return shown


@pytest.fixture(params=["start page", "desk", "people"])
def state(request: pytest.FixtureRequest, window: MainWindow) -> MainWindow:
    """The window as it starts, and with the sample, the drawer of findings or that of people open."""
    if request.param != "start page":
        window.files.opening.open_sample()
    if request.param == "desk":
        window.view.findings.show()
    if request.param == "people":
        window.view.people.open()
    return window


def controls(window: QWidget) -> Iterator[QWidget]:
    """Everything in sight that can have the keyboard."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget


def spoken(widget: QWidget) -> str:
    """What a screen reader says of a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def test_every_control_has_a_name(state: MainWindow) -> None:
    nameless = [widget for widget in controls(state) if not spoken(widget)]
    assert [f"{type(widget).__name__} in {type(widget.parent()).__name__}" for widget in nameless] == []


def test_the_tab_key_reaches_every_control(state: MainWindow) -> None:
    state.activateWindow()
    reached: list[QWidget] = []
    while (now := state.focusWidget()) not in reached:
        if now:
            reached.append(now)
        state.focusNextChild()
    missed = [spoken(widget) for widget in controls(state) if widget not in reached and not widget.focusProxy()]
    assert missed == []
