"""The status bar: how long the brief is, whether its quotations hold, whether it is saved."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStatusBar


@dataclass(frozen=True, slots=True)
class StatusFacts:
    """What the status bar says. `matching` of `quotations` match the source; `pages` is 0 while they are unknown."""

    words: int = 0
    word_target: int = 450
    pages: int = 0
    page_target: int = 2
    quotations: int = 0
    matching: int = 0
    uncertain: int = 0
    saved_at: datetime | None = None
    modified: bool = False


class StatusBar(QStatusBar):
    """Shows StatusFacts; a click on the quotations or the speakers asks for the findings."""

    findings_asked = Signal()

    def show_facts(self, facts: StatusFacts) -> None:
        """Say how the brief stands."""
