"""The Qt application, which the system may ask for a file while it runs."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """`file_asked` gives the path of a file that is to be opened.

    On macOS a double click, or a drop on the Dock, is told as an event and not as an argument of a new program.
    """

    file_asked = Signal(object)

    def event(self, event: QEvent) -> bool:
        """Take up a file that the system asks for; all else is Qt's."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_asked.emit(Path(event.file()))
            return True
        return super().event(event)
