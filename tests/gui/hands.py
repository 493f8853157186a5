"""A user's hands: keys go to whatever has the keyboard, the mouse to whatever lies under it in the window."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton, QWidget
from pytestqt import exceptions
from pytestqt.qtbot import QtBot

from briefing.gui.window import MainWindow
from briefing.model.suggestion import SectionKind
from briefing.paths import state_folder

NO = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier

needs_a_screen = pytest.mark.skipif(
    os.environ.get("QT_QPA_PLATFORM") == "offscreen" and os.environ.get("CI") != "true",
    reason="a window gets the keyboard and the mouse as a user's does only on a screen: run under xvfb-run",
)
"""For tests whose events go through the window system's own ways. Never skipped where CI=true."""


class Hands:
    """Works one window, by keys and by mouse. `actions` counts what was pressed, clicked or dragged."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window = qtbot, window
        self.actions = 0

    def wait(self, until: Callable[[], object], timeout: int = 10_000) -> None:
        """Wait until something is so; pages and figures are made in the background."""
        try:
            self.qtbot.waitUntil(lambda: bool(until()), timeout=timeout)
        except exceptions.TimeoutError as error:
            raise AssertionError(f"waited in vain; the window says: {self.window.notice.words!r}") from error

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO) -> None:
        """Press one key where the keyboard is."""
        self.actions += 1
        QTest.keyClick(self._keyboard(), key, modifiers)

    def type(self, words: str) -> None:
        """Type words where the keyboard is."""
        self.actions += 1
        QTest.keyClicks(self._keyboard(), words)

    def _keyboard(self) -> QWidget:
        return QApplication.focusWidget() or QApplication.activeModalWidget() or self.window

    def click(self, widget: QWidget, at: QPoint | None = None, *, double: bool = False) -> None:
        """Click on a widget through its window, so that what lies over it would get the click instead."""
        self.actions += 1
        QCoreApplication.sendPostedEvents()  # what asked for a place in a layout gets it now
        window = widget.window()
        handle = window.windowHandle()
        place = widget.mapTo(window, at or widget.rect().center())
        assert QRect(QPoint(0, 0), window.size()).contains(place), f"{widget} is not in sight"
        act = QTest.mouseDClick if double else QTest.mouseClick
        act(handle, Qt.MouseButton.LeftButton, NO, place)

    def drag(self, widget: QWidget, start: QPoint, end: QPoint) -> None:
        """Drag with the left button from one place of a widget to another; both in its own pixels."""
        self.actions += 1
        window = widget.window()
        handle = window.windowHandle()
        first, last = widget.mapTo(window, start), widget.mapTo(window, end)
        QTest.mousePress(handle, Qt.MouseButton.LeftButton, NO, first)
        for step in range(1, 6):
            QTest.mouseMove(handle, first + (last - first) * step / 5)
        QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, NO, last)

    def scroll_to(self, widget: QWidget, over: QWidget) -> None:
        """Turn the wheel over another widget until all of one is in sight."""
        handle = over.window().windowHandle()
        place = QPointF(over.mapTo(over.window(), over.rect().center()))

        def hidden() -> bool:
            return widget.visibleRegion().boundingRect() != widget.rect()

        for way in (120, -120):
            for _ in range(100):
                if hidden():
                    self.actions += 1
                    QTest.wheelEvent(handle, place, QPoint(0, way))
        assert not hidden(), f"{widget} never came into sight"

    def take_offer(self, words: str) -> None:
        """Click on what the window's notice offers."""

        def shown() -> list[QPushButton]:
            buttons = self.window.notice.findChildren(QPushButton)
            return [each for each in buttons if words in each.text() and each.visibleRegion().contains(each.rect())]

        self.wait(shown)
        self.click(shown()[-1])

    def dialog(self) -> QFileDialog:
        """The file dialog that is open."""
        self.wait(lambda: any(each.isVisible() for each in self.window.findChildren(QFileDialog)))
        dialog = next(each for each in self.window.findChildren(QFileDialog) if each.isVisible())
        dialog.activateWindow()  # a screen without a window manager activates nothing by itself
        self.wait(lambda: dialog.isAncestorOf(QApplication.focusWidget() or self.window))
        return dialog

    def name_file(self, path: object, *, by_mouse: bool = False) -> None:
        """Fill in the file dialog and accept it, with Enter or with its button."""
        dialog = self.dialog()
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(field, QLineEdit)
        field.setFocus()
        field.selectAll()
        self.type(str(path))
        if by_mouse:
            accept = next(each for each in dialog.findChildren(QPushButton) if each.isDefault())
            self.click(accept)
        else:
            self.press(Qt.Key.Key_Return)
        self.window.activateWindow()
        self.wait(self.window.isActiveWindow)


STORY = (
    "Harbour bridge opens after nine years\n\n"
    "By Ada Quill\n\n"
    "The harbour bridge opened on Tuesday, nine years after the first pile was driven.\n\n"
    "“The bridge is safe, but it is not finished,” Orla Venn said.\n\n"
    "The council expects tolls to fall next year, once the loan is repaid.\n\n"
    "Traffic through the old tunnel fell by half in the first week, the port said.\n"
)


def paste(hands: Hands, text: str = STORY) -> None:
    QApplication.clipboard().setText(text)
    hands.press(Qt.Key.Key_V, CTRL)
    hands.wait(lambda: hands.window.has_brief and hands.window.view.made)


def texts(hands: Hands, kind: SectionKind) -> list[str]:
    return [entry.text for entry in hands.window.view.desk.brief.section(kind).entries]


def recovery_files() -> list[Path]:
    return [path for path in (state_folder() / "recovery").glob("*.brief") if path.stat().st_size]
