"""The pages pane: the real PDF, drawn as it will print."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from briefing.app.preview import Made
from briefing.gui.background import Background


class PagesPane(QWidget):
    """Shows the pages of a made PDF; a click on an entry's words emits its id."""

    entry_clicked = Signal(str)
    enlarge_asked = Signal()
    page_changed = Signal(int, int)

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background

    def show_made(self, made: Made | None) -> None:
        """Show these pages in place of those before; None where there is nothing to show."""

    def link(self, entry_id: str | None) -> None:
        """Ring the words of an entry on the pages and bring them into sight."""

    def set_rail(self, rail: bool) -> None:
        """Become the narrow rail of a small window: pages as wide as the pane, a click asks to enlarge them."""

    def zoom_in(self) -> None:
        """Draw the pages one step larger."""

    def zoom_out(self) -> None:
        """Draw the pages one step smaller."""

    def fit_width(self) -> None:
        """Draw the pages as wide as the pane, and keep them so."""
