"""The program as the system starts it and asks it for files."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QAction

from briefing.app.settings import Settings
from briefing.gui.background import Background
from briefing.gui.preferences import Preferences
from briefing.gui.window import MainWindow
from tests.gui.hands import Hands

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "sample" / "sample.txt"
ASKED = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QFileOpenEvent
from briefing.gui.launch import first_paint

windows = first_paint()
QCoreApplication.postEvent(QCoreApplication.instance(), QFileOpenEvent(sys.argv[1]))
look = QTimer()
look.timeout.connect(lambda: "Ministers" in windows.open[0].windowTitle() and QCoreApplication.quit())
look.start(20)
QCoreApplication.exec()
windows.close()
"""


def test_a_file_double_clicked_on_a_mac_opens_in_the_running_program(tmp_path: Path) -> None:
    folders = {"BRIEFING_STATE": str(tmp_path), "BRIEFING_CONFIG": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", ASKED, str(SAMPLE)]
    subprocess.run(command, cwd=ROOT, env={**os.environ, **folders}, check=True, timeout=60)


def test_on_a_mac_settings_and_about_stand_in_the_menu_of_the_program_in_every_language(hands: Hands) -> None:
    actions = hands.window.actions_by_key
    roles = {key: action.menuRole() for key, action in actions.items() if not action.menu()}
    assert roles.pop("settings") is QAction.MenuRole.PreferencesRole
    assert roles.pop("about") is QAction.MenuRole.AboutRole
    assert set(roles.values()) == {QAction.MenuRole.NoRole}


def test_a_first_window_fits_on_its_screen(background: Background) -> None:
    window = MainWindow(background, Preferences(Settings()))
    room = window.screen().availableSize()
    assert window.size() == window.size().boundedTo(room)
    window.close_without_asking()
