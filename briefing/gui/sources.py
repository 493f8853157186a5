"""The row of a brief's sources: letter, outlet, and which are nearly the same; a press shows one."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QToolButton, QWidget

from briefing.gui.source_chip import GAP, HEIGHT, LONGEST, NARROW, PAD, Chip, Shown, name_of
from briefing.model.brief import Source

if TYPE_CHECKING:  # loaded where the sources are joined, in the background
    from briefing.app.dossier import Copy

APART = 2
"""Pixels between two chips; a copy stands close to what it copies."""


def shown_sources(sources: Sequence[Source], copies: "Mapping[str, Copy]") -> tuple[Shown, ...]:
    """The sources in their order, but the copies of one behind it."""
    order = {source.id: number for number, source in enumerate(sources)}
    first = {letter: _first(letter, copies) for letter in order}
    letters = sorted(order, key=lambda letter: (order[first[letter]], order[letter]))
    by_letter = {source.id: source for source in sources}
    return tuple(Shown(letter, name_of(by_letter[letter]), copies.get(letter)) for letter in letters)


def _first(letter: str, copies: "Mapping[str, Copy]") -> str:
    while letter in copies:
        letter = copies[letter].of
    return letter


ARROW = 32
"""Pixels for the arrow of the menu of all sources, and for the air around it and their number."""

LEAST = 40
"""Pixels for the name of the source that is shown; with fewer the row is longer than its pane."""


class SourceRow(QScrollArea):
    """The chips of all sources; `chosen` carries the letter of the one that was pressed."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Shown, ...] = ()
        self._chips: dict[str, Chip] = {}
        self._current, self._read = "", True
        self._page = QWidget()
        self._row = QHBoxLayout(self._page)
        self._row.setContentsMargins(8, 0, 8, 0)
        self._row.setSpacing(0)
        self._row.addStretch(1)
        self.setWidget(self._page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFixedHeight(HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Sources"))
        self.every = self._menu_button()

    def _menu_button(self) -> QToolButton:
        """The button, at the end of a row that is too long, with a menu of all sources."""
        button = QToolButton(self)
        button.setAccessibleName(self.tr("All sources"))
        button.setToolTip(button.accessibleName())
        button.setAutoRaise(True)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFixedHeight(HEIGHT)
        menu = QMenu(button)
        menu.aboutToShow.connect(self._fill_menu)
        button.setMenu(menu)
        button.hide()
        return button

    @property
    def letters(self) -> list[str]:
        """The letters in the order of the row."""
        return list(self._chips)

    def chip(self, letter: str) -> Chip:
        """The chip of a source."""
        return self._chips[letter]

    def show_sources(self, shown: tuple[Shown, ...], current: str) -> None:
        """Show these sources, one of them pressed; with fewer than two there is no row."""
        if shown != self._shown:
            self._shown = shown
            self._make_chips()
        self._current = current
        if current in self._chips:
            self._chips[current].setChecked(True)
        self.setVisible(len(shown) > 1)
        self._fit()

    def set_read(self, read: bool) -> None:
        """Say whether what stands under this row is what is read now."""
        self._read = read
        for chip in self._chips.values():
            chip.set_read(read)

    def _make_chips(self) -> None:
        for chip in self._chips.values():
            chip.hide()
            chip.deleteLater()
        while self._row.count():
            self._row.takeAt(0)
        self._chips = {}
        for each in self._shown:
            chip = self._chips[each.letter] = Chip(each)
            chip.set_read(self._read)
            if self._row.count():
                self._row.addSpacing(0 if each.copy else APART)
            self._row.addWidget(chip)
            chip.clicked.connect(lambda _=False, letter=each.letter: self.chosen.emit(letter))
        self._row.addStretch(1)

    def _fit(self) -> None:
        """All names where they fit, else that of the source that is shown; a menu where there are too many letters."""
        chips = self._chips.values()
        whole = sum(chip.width_with_name() + APART for chip in chips) + 16
        left = self.width() - 16 - sum(chip.width_without_name() + APART for chip in chips) - GAP - 2 * (PAD - NARROW)
        too_many = left < LEAST
        for chip in chips:
            alone = chip.shown.letter == self._current
            chip.set_room(LONGEST if whole <= self.width() or (alone and too_many) else left * alone)
        self.every.setText(str(len(chips)))
        self.every.setFixedWidth(self.every.fontMetrics().horizontalAdvance(self.every.text()) + ARROW)
        self.every.move(self.width() - self.every.width(), 0)
        self.every.setVisible(too_many)
        self.setViewportMargins(0, 0, self.every.width() if too_many else 0, 0)
        if self._current in self._chips:
            self._row.activate()
            self._page.resize(max(self._page.sizeHint().width(), self.viewport().width()), HEIGHT)
            self.ensureWidgetVisible(self._chips[self._current], 40, 0)

    def _fill_menu(self) -> None:
        menu = self.every.menu()
        menu.clear()
        for each in self._shown:
            act = menu.addAction(f"{each.letter}  {each.name}".replace("&", "&&"))
            act.setCheckable(True)
            act.setChecked(each.letter == self._current)
            act.triggered.connect(lambda _=False, letter=each.letter: self.chosen.emit(letter))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel goes along the row."""
        bar, turned = self.horizontalScrollBar(), event.angleDelta()
        bar.setValue(bar.value() - (turned.x() or turned.y()) // 2)
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for more names or for fewer."""
        super().resizeEvent(event)
        self._fit()
