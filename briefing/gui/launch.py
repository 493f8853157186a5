"""Starts the window."""

import gc
import os
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from briefing.app.settings import Settings, load_settings
from briefing.gui import language, theme
from briefing.gui.application import Application
from briefing.gui.background import Background
from briefing.gui.preferences import Preferences
from briefing.gui.window import AFTER_FIRST_PAINT, MainWindow

if TYPE_CHECKING:  # loaded when it is needed, for a quick start
    from briefing.app.opening import Opened
    from briefing.app.recovery import Left


class Windows(QObject):
    """The windows that are open. The program ends with the last of them."""

    def __init__(self, background: Background, settings: Settings) -> None:
        super().__init__(background)
        self._background, self._preferences = background, Preferences(settings, self)
        self._preferences.apply_theme()
        self._preferences.failed.connect(self.report)
        self.open: list[MainWindow] = []
        background.job_failed.connect(self.report)

    def new(self, opened: "Opened | None" = None) -> MainWindow:
        """Open a window, with a brief if there is one."""
        window = MainWindow(self._background, self._preferences)
        window.another_asked.connect(self.new)
        self.open = [each for each in self.open if each.isVisible()]
        self.open.append(window)
        window.show()
        if opened:
            window.take_in(opened)
        return window

    def open_file(self, path: Path) -> None:
        """Open a file that the system asks for."""
        (self._in_use() or self.new()).files.opening.open_path(path)

    def report(self, error: Exception) -> None:
        """Say in the window that is in use what went wrong."""
        if window := self._in_use():
            window.report(error)

    def _in_use(self) -> MainWindow | None:
        shown = [each for each in self.open if each.isVisible()]
        return next((each for each in shown if each.isActiveWindow()), shown[-1] if shown else None)

    def uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """The crash hook: on the window's own thread what nobody caught is told, elsewhere only written down."""
        sys.__excepthook__(kind, error, trace)
        from briefing.app import crashlog

        if isinstance(error, Exception) and threading.current_thread() is threading.main_thread():
            self.report(error)
        else:
            crashlog.record(error)

    def close(self) -> None:
        """Let the background work end; what is to be kept is written."""
        self._background.close()
        self._preferences.writer.finish()

    def after_first_paint(self) -> None:
        """Watch over the threads and libraries too, offer what a crash left, and give the windows their picture."""
        from briefing.app import crashlog
        from briefing.app.recovery import left_behind
        from briefing.gui.window_icon import window_icon

        QApplication.setWindowIcon(window_icon())
        crashlog.install()
        sys.excepthook = self.uncaught
        self._background.ask((self, "left"), left_behind, self._offer_lost_work)

    def _offer_lost_work(self, found: tuple["Left", ...]) -> None:
        from briefing.gui.lost_work import offer_lost_work

        if found and self.open:
            offer_lost_work(self.open[0], found)


def application(language_name: str = "system") -> QApplication:
    """The Qt application, named and in the user's language."""
    if sys.platform == "linux" and "DBUS_SESSION_BUS_ADDRESS" not in os.environ:
        # Qt would look for a bus on which a desktop may want the menu bar, and there is none: 30 ms of a start.
        QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeMenuBar)
    made = QApplication.instance()
    app = made if isinstance(made, QApplication) else Application([*sys.argv[:1], *theme.STYLE])
    app.setApplicationName("Briefing")
    app.setDesktopFileName("briefing")
    language.install(app, language_name)
    return app


def first_paint() -> Windows:
    """Open the first window and paint it: all that a start does before there is something to see."""
    # The usual 5 ms are a third of a frame, and beside a busy thread the window would lose them with each call to Qt.
    sys.setswitchinterval(0.00005)
    # A collection holds all threads up until it is through. This way it goes through ten thousand objects at most
    # (6 ms on a long article, measured, where 50 rounds in place of 5 took 115), and hardly ever through all of them.
    gc.set_threshold(2_000, 5, 10_000)
    loaded = load_settings()
    app = application(loaded.settings.language)
    windows = Windows(Background(), loaded.settings)
    if isinstance(app, Application):
        app.file_asked.connect(windows.open_file)
    window = windows.new()
    if loaded.remarks:
        window.notice.show_done(" ".join(map(language.translated, loaded.remarks)))
    window.repaint()
    return windows


def run(paths: Sequence[Path]) -> int:
    """Open the window, with these files in it; the exit status when the last window is closed."""
    windows = first_paint()
    sys.excepthook = windows.uncaught
    if paths:
        windows.open[0].files.opening.open_paths(paths)
    QTimer.singleShot(AFTER_FIRST_PAINT, windows.after_first_paint)
    status = QApplication.exec()
    windows.close()
    return status
