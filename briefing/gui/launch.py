"""Starts the window."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from briefing.app.session import Session
from briefing.app.settings import Settings, load_settings
from briefing.gui import language, theme
from briefing.gui.background import Background
from briefing.gui.window import MainWindow


class Windows:
    """The windows that are open. The program ends with the last of them."""

    def __init__(self, background: Background, settings: Settings) -> None:
        self._background, self._settings = background, settings
        self.open: list[MainWindow] = []

    def new(self, session: Session | None = None) -> MainWindow:
        """Open a window, with a brief if there is one."""
        window = MainWindow(self._background, self._settings)
        window.another_asked.connect(self.new)
        self.open = [each for each in self.open if each.isVisible()]
        self.open.append(window)
        if session:
            window.take_in(session)
        window.show()
        return window


def application() -> QApplication:
    """The Qt application, named and in the user's colours."""
    made = QApplication.instance()
    app = made if isinstance(made, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("Briefing")
    app.setDesktopFileName("briefing")
    language.install(app)
    return app


def run(paths: Sequence[Path]) -> int:
    """Open the window, with these files in it; the exit status when the last window is closed."""
    # The usual 5 ms are a third of a frame, and the window would lose them each time it wants the interpreter back.
    sys.setswitchinterval(0.0005)
    app = application()
    loaded = load_settings()
    theme.apply(app, loaded.settings.theme)
    background = Background()
    windows = Windows(background, loaded.settings)
    window = windows.new()
    background.job_failed.connect(window.report)
    for path in paths:
        window.files.open_path(path)
    status = app.exec()
    background.close()
    return status
