"""A chip: one source in the row over the article, its letter, its name, and whose copy it is."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton

from briefing.gui.signs import BADGE, paint_source, source_colour
from briefing.gui.theme import Text, font, palette
from briefing.gui.tips import plain_tip
from briefing.model.brief import Source

if TYPE_CHECKING:  # loaded where the sources are joined, in the background
    from briefing.app.dossier import Copy

HEIGHT, PAD, GAP = 34, 8, 6
"""Pixels: height of a chip, air at its sides, and between its sign and its name."""

NARROW = 5
"""Air in pixels at the sides of a chip that shows no name."""

LONGEST = 150
"""Pixels that a name may take."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What a chip shows of a source; `copy` tells which earlier one it is nearly the same as."""

    letter: str
    name: str
    copy: "Copy | None" = None


def name_of(source: Source) -> str:
    """What a source is called in few words: its outlet, for want of it its headline or its file."""
    return source.credits.outlet or source.credits.headline or source.name


class Chip(QAbstractButton):
    """One source. Where there is no room for its name it shows its letter and whether it is a copy."""

    def __init__(self, shown: Shown) -> None:
        super().__init__()
        self.shown, self._room, self._read = shown, LONGEST, True
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFont(font(Text.SMALL))
        said = self.tr("Source {letter}: {name}").format(letter=shown.letter, name=shown.name)
        if shown.copy:
            said = f"{said}, {copy_sentence(shown.copy)}"
        self.setAccessibleName(said)
        self.setToolTip(plain_tip(said))
        self.setFixedHeight(HEIGHT)

    def set_room(self, room: int) -> None:
        """Give the name so many pixels at most; 0 leaves it out."""
        if room != self._room:
            self._room = room
            self.updateGeometry()
            self.update()

    def set_read(self, read: bool) -> None:
        """Say whether its row is the one over what is read now."""
        if read != self._read:
            self._read = read
            self.update()

    def width_with_name(self) -> int:
        """Pixels that it takes with its name, as long as that may be."""
        return self._width(LONGEST)

    def _width(self, room: int) -> int:
        name = QFontMetrics(self.font()).horizontalAdvance(self.shown.name) + 1
        return self._bare_width(PAD) + GAP + min(room, name) if room else self.width_without_name()

    def width_without_name(self) -> int:
        """Pixels that it takes with its letter only."""
        return self._bare_width(NARROW)

    def _bare_width(self, pad: int) -> int:
        sign = QFontMetrics(self.font()).horizontalAdvance(self.copy) + 3 if self.shown.copy else 0
        return 2 * pad + BADGE + sign

    @property
    def _pad(self) -> int:
        return PAD if self._room else NARROW

    @property
    def copy(self) -> str:
        """What it shows where it is a copy: “≈A”."""
        return f"≈{self.shown.copy.of}" if self.shown.copy else ""

    def sizeHint(self) -> QSize:
        """Sign, copy, name."""
        return QSize(self._width(self._room), HEIGHT)

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
            paint_source(painter, QRectF(self._pad, (HEIGHT - BADGE) / 2, BADGE, BADGE), self.shown.letter)
            metrics, x = QFontMetrics(self.font()), self._pad + BADGE + 3
            painter.setFont(self.font())
            for words, colour, left in (
                (self.copy, palette().muted, x),
                (self.shown.name if self._room else "", palette().ink, self._name_left(metrics)),
            ):
                room = self.width() - left - self._pad + 2
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
