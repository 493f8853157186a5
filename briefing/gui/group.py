"""What a screen reader takes for one thing of several parts, and calls by its name."""

from PySide6.QtWidgets import QGroupBox


class Group(QGroupBox):
    """A widget that paints and places all that it holds itself, as a bare one would.

    Qt gives a role to its own classes only, and the others are fillers, which screen readers pass over: so this is a
    box of Qt's, without frame, title or layout.
    """
