"""The line for finding words; what is found is selected, so that it can be added like any selection."""

import re
from bisect import bisect_left

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from briefing.gui.pane import tool
from briefing.gui.theme import Text, font
from briefing.model.article import Span


def occurrences(text: str, words: str) -> tuple[Span, ...]:
    """Where words stand in a text, whatever their case; white space in `words` stands for any white space."""
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    return tuple(Span(*hit.span()) for hit in re.finditer(pattern, text, re.IGNORECASE)) if pattern else ()


class FindBar(QWidget):
    """Asks for words and goes from hit to hit, first through the article, then through the brief.

    `asked` carries the words, `chosen` the Span of a hit in the article, `entry_chosen` the id of an entry.
    """

    asked = Signal(str)
    chosen = Signal(object)
    entry_chosen = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._hits: tuple[Span | str, ...] = ()
        self._current = 0
        self.words = QLineEdit()
        self.words.setAccessibleName(self.tr("Words to find"))
        self.words.setPlaceholderText(self.tr("Find in article and brief"))
        self.words.textChanged.connect(self.asked)
        self.words.returnPressed.connect(lambda: self.step(1))
        self._count = QLabel()
        self._count.setFont(font(Text.SMALL))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.addWidget(self.words, 1)
        row.addWidget(self._count)
        for name, picture, act in (
            (self.tr("Previous hit (Shift+F3)"), "chevron-up", lambda: self.step(-1)),
            (self.tr("Next hit (F3)"), "chevron-down", lambda: self.step(1)),
            (self.tr("Close"), "close", self.close_bar),
        ):
            button = tool(name, picture)
            button.clicked.connect(act)
            row.addWidget(button)
        self.hide()

    def open(self, words: str = "") -> None:
        """Show the line with the keyboard in it; `words` begin the search."""
        self.show()
        if words:
            self.words.setText(words)
        self.words.selectAll()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_hits(self, hits: tuple[Span, ...], near: int, entries: tuple[str, ...] = ()) -> None:
        """Go to the first of these hits at or after an offset; the entries that hold the words come last."""
        self._hits = (*hits, *entries)
        at = bisect_left([hit.start for hit in hits], near)
        self._current = at if at < len(hits) else 0
        self._go()

    def step(self, steps: int) -> None:
        """Go some hits on, round the end."""
        if self._hits:
            self._current = (self._current + steps) % len(self._hits)
            self._go()

    def _go(self) -> None:
        if self._hits:
            self._count.setText(self.tr("{n} of {all}").format(n=self._current + 1, all=len(self._hits)))
            hit = self._hits[self._current]
            if isinstance(hit, Span):
                self.chosen.emit(hit)
            else:
                self.entry_chosen.emit(hit)
        else:
            self._count.setText(self.tr("Not found") if self.words.text().strip() else "")

    def close_bar(self) -> None:
        """Put the line away; the keyboard goes back to the article."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts the line away."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)
