"""Windows and dialogs carry the program's picture, sharp in every size."""

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from briefing.app.settings import Settings
from briefing.gui.background import Background
from briefing.gui.launch import Windows
from briefing.gui.window_icon import SIZES, window_icon

NAVY, NONE = "#14324f", 0
"""The ground of the picture, and how much of its corners is covered."""


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A start changes what is the whole process's: its picture, and who is told of what nobody caught."""
    for module in (sys, threading):
        monkeypatch.setattr(module, "excepthook", module.excepthook)
    before = qapp.windowIcon()
    yield
    qapp.setWindowIcon(before)


def test_a_start_gives_the_picture_to_the_window_and_to_its_dialogs(qtbot: QtBot, background: Background) -> None:
    QApplication.setWindowIcon(QIcon())
    windows = Windows(background, Settings())
    window = windows.new()
    qtbot.addWidget(window, before_close_func=lambda shown: shown.close_without_asking())
    windows.after_first_paint()
    for shown in (window, QDialog(window)):
        assert {size.width() for size in shown.windowIcon().availableSizes()} == set(SIZES)


@pytest.mark.parametrize("size", SIZES)
def test_the_picture_is_drawn_in_every_size(qapp: QApplication, size: int) -> None:
    picture = window_icon().pixmap(QSize(size, size), 1.0).toImage()
    assert picture.width() == size
    assert picture.pixelColor(0, 0).alpha() == NONE
    beside_the_sheet = picture.pixelColor(size // 8, size // 2)
    assert beside_the_sheet.alpha() == QColor(NAVY).alpha()
    assert beside_the_sheet.name() == NAVY
