"""The small bar over a selection: put these words into a section."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPixmap, QPolygon
from PySide6.QtWidgets import QGraphicsDropShadowEffect, QHBoxLayout, QToolButton, QWidget

from briefing.gui.commands import native_keys
from briefing.gui.signs import BADGE, SIGNS, section_name
from briefing.gui.theme import Text, font, palette
from briefing.model.section import PROPOSED, SectionKind

ARROW = 7
"""Height in pixels of the arrow that points at the selection."""


GAP = 5
"""Pixels between a letter and its section's name."""

CLEAR = 14
"""Pixels between the bar and the right edge of what it stands over."""


class AddBar(QWidget):
    """Offers the four sections for the selected words. `section_chosen` carries the SectionKind."""

    section_chosen = Signal(object)

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setAccessibleName(self.tr("Add the selection to a section"))
        self._buttons = {kind: self._button(kind) for kind in PROPOSED}
        self._arrow_x, self._below = 30, False
        row = QHBoxLayout(self)
        row.setSpacing(0)
        row.setContentsMargins(6, 4 + ARROW, 6, 4 + ARROW)
        for button in self._buttons.values():
            row.addWidget(button)
        shadow = QGraphicsDropShadowEffect(self, blurRadius=12, offset=QPointF(0, 2))
        self.setGraphicsEffect(shadow)
        self.hide()

    def _button(self, kind: SectionKind) -> QToolButton:
        button = QToolButton(self)
        button.setText(section_name(kind))
        button.setFont(font(Text.SMALL_STRONG))
        button.setIconSize(QSize(BADGE + GAP, BADGE))
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAccessibleName(self.tr("Add to {section}").format(section=section_name(kind)))
        button.setToolTip(f"{button.accessibleName()} ({native_keys(f'Ctrl+{PROPOSED.index(kind) + 1}')})")
        button.clicked.connect(lambda: self.section_chosen.emit(kind))
        return button

    def button(self, kind: SectionKind) -> QToolButton:
        """The button of a section."""
        return self._buttons[kind]

    def offer(self, selection: list[QRectF], left: int) -> None:
        """Stand over the selected lines, or under them where there is no room; `left` is the words' left edge."""
        self._colour()
        room = self._over.rect()
        self._fit(room.width() - CLEAR)
        first, last = selection[0], selection[-1]
        self._below = first.top() - self.height() + ARROW < 0
        line = last if self._below else first
        top = last.bottom() - 2 if self._below else first.top() - self.height() + 2
        middle = left + round(line.left()) + min(40, round(line.width() / 2))
        x = max(4, min(middle - 34, room.width() - self.width() - CLEAR))
        self._arrow_x = max(16, min(middle - x, self.width() - 16))
        self.move(x, min(round(top), room.height() - self.height()))
        self.show()
        self.raise_()
        self.update()

    def _fit(self, width: int) -> None:
        """Letters and names where they have room, else letters alone."""
        for style in (Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly):
            for button in self._buttons.values():
                button.setToolButtonStyle(style)
            self.adjustSize()
            if self.width() <= width:
                return

    def _colour(self) -> None:
        made = self.palette()
        for role in (made.ColorRole.ButtonText, made.ColorRole.WindowText):
            made.setColor(role, palette().on_bar)
        for role in (made.ColorRole.Button, made.ColorRole.Window):
            made.setColor(role, palette().bar)
        for kind, button in self._buttons.items():
            button.setPalette(made)
            button.setIcon(_letter(kind, self.devicePixelRatioF()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bar's ground and the arrow that points at the selection."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette().bar)
            body = self.rect().adjusted(0, ARROW, 0, -ARROW)
            painter.drawRoundedRect(body, 6, 6)
            edge, tip = (ARROW, 0) if self._below else (self.height() - ARROW, self.height())
            x = self._arrow_x
            painter.drawPolygon(QPolygon([QPoint(x - ARROW, edge), QPoint(x + ARROW, edge), QPoint(x, tip)]))


def _letter(kind: SectionKind, ratio: float) -> QIcon:
    """A section's letter in a hollow box, in the bar's own ink."""
    pixmap = QPixmap(QSize(BADGE + GAP, BADGE) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(palette().on_bar)
        painter.setFont(font(Text.BADGE))
        box = QRectF(0.5, 0.5, BADGE - 1, BADGE - 1)
        painter.drawRoundedRect(box, 3, 3)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, SIGNS[kind].letter)
    return QIcon(pixmap)
