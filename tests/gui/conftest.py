"""What the window's tests share: no display needed, one theme to begin with, background work done at once."""

import os
from collections.abc import Iterator

import pytest

if not os.environ.get("DISPLAY") or os.environ.get("BRIEFING_OFFSCREEN"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from briefing.gui import language, theme
from briefing.gui.background import Background


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
