"""The drawer above the status bar: what the check found, each with its place, its reason and its remedy."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from briefing.model.suggestion import Finding


class FindingsDrawer(QWidget):
    """Lists findings; choosing one leads to its place."""

    finding_chosen = Signal(Finding)
    closed = Signal()

    def show_findings(self, findings: Sequence[Finding], place: Callable[[Finding], str], summary: str = "") -> None:
        """List these findings. `place` says where each one is ("Quotes 3"), "" where it is about the whole brief."""
