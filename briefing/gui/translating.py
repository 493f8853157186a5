"""Our translation of an entry: its words being typed, and the original that stands locked under them."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTextLayout

from briefing.gui import icons
from briefing.gui.desk import Desk
from briefing.gui.editor import EntryEditor
from briefing.gui.lines import lay_out
from briefing.gui.offsets import shown
from briefing.gui.theme import Text, font, palette
from briefing.model.brief import Brief, Entry, EntryKind
from briefing.model.translating import translate_entry

SIGN, PAD, LINE = 20, 6, 1.35
"""Pixels of the lock's column and of the air under the original; distance of its lines."""


class TranslationEditor(EntryEditor):
    """Edits our translation of an entry, empty where there is none yet; left blank it gives the original back."""

    def __init__(self, desk: Desk, entry_id: str, name: str) -> None:
        super().__init__(desk, entry_id, name)
        self.invite(self.tr("Write our translation"))

    def words_of(self, entry: Entry | None) -> str:
        """Our words; none while the entry stands in its own language."""
        return entry.text if entry and entry.kind is EntryKind.TRANSLATION else ""

    def reworded(self, brief: Brief, words: str) -> Brief:
        """The brief with our translation."""
        return translate_entry(brief, self.entry_id, words)


class Original:
    """What an entry translates, as its card shows it: small, behind a lock."""

    def __init__(self, words: str) -> None:
        self.words = words
        self._width, self._layout, self._height = -1.0, QTextLayout(), 0.0

    def height(self, width: float) -> int:
        """How high it is in pixels where it is so wide, the air under it included."""
        if width != self._width:
            self._width = width
            self._layout, self._height = lay_out(shown(self.words), font(Text.SMALL), width - SIGN, [], LINE)
        return round(self._height) + PAD

    def paint(self, painter: QPainter, left: float, top: float, width: float) -> None:
        """The lock and the words."""
        self.height(width)
        icons.paint(painter, QRectF(left, top + 1, 16, 16), "lock", palette().muted)
        painter.setPen(palette().muted)
        self._layout.draw(painter, QPointF(left + SIGN, top))
