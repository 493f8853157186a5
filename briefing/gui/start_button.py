"""A large button of the start page: a picture, what it does, and a sentence about it."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from briefing.gui import icons
from briefing.gui.theme import Text, font, palette

_PAD = 16
_TITLE, _NOTE = 50, 76
"""Where the title and the sentence begin, in pixels from the top."""
_WORDS = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True)
class _Inks:
    """The colours of a button as it is now."""

    ground: QColor
    edge: QColor
    icon: QColor
    title: QColor
    note: QColor


class StartButton(QAbstractButton):
    """Something big to do. `primary` marks the one that is most likely wanted."""

    def __init__(self, title: str, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self._keys = ""
        self._note = ""
        self.primary = False
        self.setText(title)
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_note(self, note: str, *, primary: bool = False) -> None:
        """Say in a sentence what will happen, and whether this is the thing to do."""
        self._note, self.primary = note, primary
        self.setAccessibleDescription(note)
        self.updateGeometry()
        self.update()

    def show_keys(self, keys: str) -> None:
        """Show by which keys the same can be done."""
        self._keys = keys
        self.update()

    def sizeHint(self) -> QSize:
        """A third of the page; high enough for its words."""
        return QSize(264, self.heightForWidth(self.width() or 264))

    def minimumSizeHint(self) -> QSize:
        """Never less than the words need."""
        return QSize(200, self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """The words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """128 pixels, or more where the words need it."""
        room = QRect(0, _NOTE, width - 2 * _PAD, 1000)
        return max(128, QFontMetrics(font(Text.SMALL)).boundingRect(room, _WORDS, self._note).bottom() + _PAD)

    def _inks(self) -> _Inks:
        colours = palette()
        if self.primary:
            on = colours.on_accent
            ground = colours.accent.lighter(112) if self.underMouse() else colours.accent
            return _Inks(ground, ground, on, on, on)
        ground = colours.hover if self.underMouse() or self.isDown() else colours.card
        return _Inks(ground, colours.edge, colours.accent, colours.ink, colours.muted)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Picture and keys above, then the words."""
        inks = self._inks()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(inks.ground)
            painter.setPen(QPen(inks.edge, 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
            icons.paint(painter, QRect(_PAD, _PAD, 24, 24), self._icon, inks.icon)
            inside = self.rect().adjusted(_PAD, 0, -_PAD, 0)
            painter.setFont(font(Text.SMALL))
            painter.setPen(inks.note)
            painter.drawText(inside.adjusted(0, 20, 0, 0), Qt.AlignmentFlag.AlignRight, self._keys)
            painter.drawText(inside.adjusted(0, _NOTE, 0, 0), _WORDS, self._note)
            painter.setFont(font(Text.SECTION))
            painter.setPen(inks.title)
            painter.drawText(inside.adjusted(0, _TITLE, 0, 0), Qt.AlignmentFlag.AlignLeft, self.text())

    def changeEvent(self, event: QEvent) -> None:
        """Other fonts want another height."""
        super().changeEvent(event)
        self.updateGeometry()
