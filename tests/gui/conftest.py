"""What the window's tests share: no display needed, one theme to begin with, background work done at once."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

if not os.environ.get("DISPLAY") or os.environ.get("BRIEFING_OFFSCREEN"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.app.settings import Settings
from briefing.gui import language, theme
from briefing.gui.background import Background
from briefing.gui.preferences import Preferences
from briefing.gui.window import MainWindow
from tests.gui.dossiers import COPY, STORIES
from tests.gui.dossiers import opened as opened_dossier
from tests.gui.hands import Hands


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The arguments with which the program makes its application."""
    return ["briefing", *theme.STYLE]


@pytest.fixture(autouse=True)
def light_theme(qapp: QApplication) -> None:
    """Every test begins in the light palette, with the desk's own fonts and English plurals, and no old widgets."""
    # Without a running event loop nobody else carries out deleteLater, and a theme is applied to all there are.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    theme.apply(qapp, theme.ThemeName.LIGHT)
    if not qapp.findChild(language.EnglishPlurals):
        language.install(qapp, "en")


@pytest.fixture
def background() -> Iterator[Background]:
    """Background work that is done at once, on the test's own thread."""
    with_no_threads = Background(synchronous=True)
    yield with_no_threads
    with_no_threads.close()


@pytest.fixture
def threads() -> Iterator[Background]:
    """Background work on real threads, ended with the test."""
    with_threads = Background()
    yield with_threads
    with_threads.close()


@pytest.fixture
def another(
    qtbot: QtBot, threads: Background, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], Hands]]:
    """Opens windows with the start page, with nothing remembered from other days."""
    monkeypatch.setenv("BRIEFING_STATE", str(tmp_path / "state"))
    monkeypatch.setenv("BRIEFING_CONFIG", str(tmp_path / "config"))
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    opened = list[MainWindow]()

    def new() -> Hands:
        window = MainWindow(threads, Preferences(Settings()))
        opened.append(window)
        window.resize(1440, 900)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
        return Hands(qtbot, window)

    yield new
    for window in opened:
        window.close_without_asking()
        window.deleteLater()


@pytest.fixture
def hands(another: Callable[[], Hands]) -> Hands:
    """A user's hands at a window with the start page."""
    return another()


@pytest.fixture
def two(hands: Hands, tmp_path: Path) -> Hands:
    """A user's hands at a brief of two sources, the minister's words in both."""
    return opened_dossier(hands, tmp_path, *STORIES)


@pytest.fixture
def three(hands: Hands, tmp_path: Path) -> Hands:
    """The same with nearly the first article once more, as C."""
    return opened_dossier(hands, tmp_path, *STORIES, COPY)
