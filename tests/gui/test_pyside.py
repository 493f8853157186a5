"""The PySide6 that is installed is one that can be worked with."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

ROOT = Path(__file__).parent.parent.parent


def test_calls_into_qt_give_back_their_references(qtbot: QtBot) -> None:
    # PySide6 6.12.0 on Python 3.11 lost a reference to None with every call and aborted after some thousand of them.
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None), sys.getrefcount(True)
    for number in range(200):
        label.setText(str(number))
        label.setEnabled(True)
    after = sys.getrefcount(None), sys.getrefcount(True)
    # Other threads and the collector may move the counts by a few; a lost reference a call moves them by 200.
    assert after[0] > before[0] - 100
    assert after[1] > before[1] - 100


def test_pyside_does_not_read_the_source_of_what_is_imported_after_it() -> None:
    script = "import briefing.gui, briefing.gui.start, json, linecache; print(len(linecache.cache))"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert int(done.stdout) < 5  # 40 and more where it does
