"""The row of a brief's sources: letter, outlet, and which are nearly the same; a press shows one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QScrollArea, QWidget

from briefing.gui.signs import BADGE, paint_source, source_colour
from briefing.gui.theme import Text, font, palette
from briefing.gui.tips import plain_tip
from briefing.model.brief import Source

if TYPE_CHECKING:  # loaded where the sources are joined, in the background
    from briefing.app.dossier import Copy

HEIGHT, PAD, GAP, APART = 34, 8, 6, 4
"""Pixels: height of the row, air at a chip's sides, between its sign and its name, and between two chips."""

LONGEST = 150
"""Pixels that a name may take."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What a chip shows of a source; `copy` tells which earlier one it is nearly the same as."""

    letter: str
    name: str
    copy: "Copy | None" = None


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


def name_of(source: Source) -> str:
    """What a source is called in few words: its outlet, for want of it its headline or its file."""
    return source.credits.outlet or source.credits.headline or source.name


class Chip(QAbstractButton):
    """One source. Small, it shows no more than its letter and whether it is a copy."""

    def __init__(self, shown: Shown) -> None:
        super().__init__()
        self.shown, self._small, self._read = shown, False, True
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFont(font(Text.SMALL))
        self.setText(shown.name)
        said = self.tr("Source {letter}: {name}").format(letter=shown.letter, name=shown.name)
        if shown.copy:
            said = f"{said}, {copy_sentence(shown.copy)}"
        self.setAccessibleName(said)
        self.setToolTip(plain_tip(said))
        self.setFixedHeight(HEIGHT)

    def set_small(self, small: bool) -> None:
        """Leave the name out, but for the source that is shown."""
        if small != self._small:
            self._small = small
            self.updateGeometry()
            self.update()

    def set_read(self, read: bool) -> None:
        """Say whether its row is the one over what is read now."""
        if read != self._read:
            self._read = read
            self.update()

    def width_with_name(self) -> int:
        """Pixels that it takes with its name."""
        return self.width_without_name() + GAP + min(LONGEST, QFontMetrics(self.font()).horizontalAdvance(self.text()))

    def width_without_name(self) -> int:
        """Pixels that it takes with its letter only."""
        sign = QFontMetrics(self.font()).horizontalAdvance(self.copy) + 3 if self.shown.copy else 0
        return 2 * PAD + BADGE + sign

    @property
    def copy(self) -> str:
        """What it shows where it is a copy: “≈A”."""
        return f"≈{self.shown.copy.of}" if self.shown.copy else ""

    def sizeHint(self) -> QSize:
        """Sign, copy, name."""
        return QSize(self.width_without_name() if self._small else self.width_with_name(), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sign, the name, and a line in the source's colour under the one that is shown."""
        with QPainter(self) as painter:
            if self.isChecked():
                painter.fillRect(self.rect(), palette().paper)
                line = source_colour(self.shown.letter) if self._read else palette().edge
                thick = 3 if self._read else 1
                painter.fillRect(0, HEIGHT - thick, self.width(), thick, line)
            elif self.underMouse():
                painter.fillRect(self.rect(), palette().hover)
            paint_source(painter, QRectF(PAD, (HEIGHT - BADGE) / 2, BADGE, BADGE), self.shown.letter)
            metrics, x = QFontMetrics(self.font()), PAD + BADGE + 3
            painter.setFont(self.font())
            for words, colour, left in (
                (self.copy, palette().muted, x),
                ("" if self._small else self.text(), palette().ink, self._name_left(metrics)),
            ):
                room = self.width() - left - PAD + 2
                painter.setPen(colour)
                fitted = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
                painter.drawText(QRectF(left, 0, room + 2, HEIGHT), Qt.AlignmentFlag.AlignVCenter, fitted)

    def _name_left(self, metrics: QFontMetrics) -> int:
        sign = metrics.horizontalAdvance(self.copy) + 3 if self.shown.copy else 0
        return PAD + BADGE + sign + GAP

    def enterEvent(self, event: QEnterEvent) -> None:
        """The ground of what is under the mouse."""
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """The ground goes with the mouse."""
        self.update()


def copy_sentence(copy: "Copy") -> str:
    """How near a source is to an earlier one, in words."""
    said = QCoreApplication.translate("Sources", "nearly the same as {letter}: {share} %")
    return said.format(letter=copy.of, share=round(100 * copy.share))


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
        """All names where they fit, else that of the source that is shown."""
        chips = self._chips.values()
        whole = sum(chip.width_with_name() + APART for chip in chips) + 16
        for chip in chips:
            chip.set_small(whole > self.width() and chip.shown.letter != self._current)
        if self._current in self._chips:
            self._row.activate()
            self.ensureWidgetVisible(self._chips[self._current], 40, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for more names or for fewer."""
        super().resizeEvent(event)
        self._fit()
