"""The start page: open, paste, try the sample, or take up a recent brief."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Recent:
    """A brief worked on before; `style` is the name of its house style, `pages` 0 where it is not known."""

    path: Path
    title: str
    opened: datetime
    pages: int = 0
    style: str = ""


class StartPage(QWidget):
    """What the window shows before there is a brief."""

    open_asked = Signal()
    paste_asked = Signal()
    sample_asked = Signal()
    recent_asked = Signal(Path)

    def show_recent(self, briefs: Sequence[Recent], now: datetime) -> None:
        """List the briefs worked on before, the latest first; `now` tells what "today" is."""

    def set_drop_welcome(self, welcome: bool) -> None:
        """Show that what is being dragged over the window may be dropped."""
