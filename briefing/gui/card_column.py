"""The cards of one section, one below the other: made a few at a time, so that five hundred keep nobody waiting."""

import time
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing.gui.card import Card
from briefing.gui.desk import Desk
from briefing.model.brief import Entry

SLICE, LIMIT = 8, 0.004
"""How many cards are made before the window looks after its user again, and within how many seconds.

Eight take 3 ms; beside a busy thread, for which each call to Qt may wait, thrice that (measured).
"""

LEAVES = 100
"""How many are let go before it does so (8 ms, measured)."""

MEASURES = 20
"""How many are measured for another width before it does so: 1 ms, and Qt asks for several widths in one event."""

APART = 8
"""Pixels between two cards."""


class CardColumn(QWidget):
    """Places its cards itself: a layout of Qt's would measure all of them again for each that appears.

    `card_made` carries each new Card; `grew` follows when more of them are there.
    """

    card_made = Signal(object)
    grew = Signal()

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self._desk, self._name, self._size = desk, name, 100
        self._entries: dict[str, Entry] = {}
        self._cards: dict[str, Card] = {}
        self._leaving: list[Card] = []
        self._heights: dict[int, int] = {}
        self._places: dict[Card, QRect] = {}
        self._more = QTimer(self, singleShot=True, interval=0)
        self._more.timeout.connect(self._go_on)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    # -- what is shown

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these entries; cards that have not changed are left alone."""
        self._entries = {entry.id: entry for entry in entries}
        for gone in self._cards.keys() - self._entries.keys():
            left = self._cards.pop(gone)
            left.hide()
            self._leaving.append(left)
        for number, (entry_id, entry) in enumerate(self._entries.items(), 1):
            if card := self._cards.get(entry_id):
                card.show_entry(entry, f"{self._name} {number}")
        self._make_some()

    def _go_on(self) -> None:
        self._make_some()
        self.grew.emit()

    def _make_some(self) -> None:
        """Make the next few cards, and let the next few go that are no longer wanted."""
        for left in self._leaving[:LEAVES]:
            left.deleteLater()
        del self._leaving[:LEAVES]
        self._make([entry_id for entry_id in self._entries if entry_id not in self._cards][:SLICE])

    def _make(self, wanted: Sequence[str]) -> None:
        numbers = {entry_id: number for number, entry_id in enumerate(self._entries, 1)}
        made, end = list[Card](), time.perf_counter() + LIMIT
        for entry_id in wanted:
            card = self._cards[entry_id] = Card(self._desk, self._entries[entry_id], self._size)
            card.setParent(self)
            card.show_entry(self._entries[entry_id], f"{self._name} {numbers[entry_id]}")
            self.card_made.emit(card)
            made.append(card)
            if time.perf_counter() > end:
                break
        self._place()  # before they show, or they would flash in the corner
        for card in made:
            card.show()
        if self._leaving or len(self._cards) < len(self._entries):
            self._more.start()

    def cards(self) -> list[Card]:
        """The cards that there are, in their order."""
        return [self._cards[entry_id] for entry_id in self._entries if entry_id in self._cards]

    def card(self, entry_id: str) -> Card | None:
        """The card of an entry, made if it is not there yet; None for an entry of another section."""
        if entry_id in self._entries and entry_id not in self._cards:
            self._make([entry_id])
        return self._cards.get(entry_id)

    def set_reading_size(self, percent: int) -> None:
        """Set the words larger or smaller."""
        self._size = percent
        for card in self._cards.values():
            card.set_reading_size(percent)
        self._place()

    # -- places

    def _place(self) -> None:
        """Put every card in its place, and ask for as much height as they need."""
        self._heights.clear()
        before, self._places = self._places, {}
        top, width, cards = 0, self.width(), self.cards()
        for card, height in zip(cards, self._measured(cards, width), strict=True):
            place = self._places[card] = QRect(0, top, width, height)
            if place != before.get(card):  # beside a busy thread each call to Qt may wait for the interpreter
                card.setGeometry(place)
            top += height + APART
        self.updateGeometry()

    def _measured(self, cards: Sequence[Card], width: int) -> list[int]:
        """The cards' heights. Of many, the last stay as high as they are until it is their turn to be measured."""
        waiting = [card for card in cards if not card.is_measured(width)][MEASURES:]
        if waiting:
            self._more.start()
        late = set(waiting)
        return [card.height() if card in late else card.heightForWidth(width) for card in cards]

    def heightForWidth(self, width: int) -> int:
        """As high as all cards together."""
        if width not in self._heights:  # Qt asks for it many times in a row
            heights = self._measured(self.cards(), width)
            self._heights[width] = sum(heights) + APART * max(0, len(heights) - 1)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """A comfortable column; how high it is depends on the width it gets."""
        return QSize(400, self.heightForWidth(max(1, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the words into other lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._place()

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while nobody saw it is put in place."""
        super().showEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """A card that became higher or lower moves those below it."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)
