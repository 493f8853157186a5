"""The system shows a file or a folder in its own program."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def show_file(path: Path) -> None:
    """Let the system show a file or a folder in its own program for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
