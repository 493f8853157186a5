"""A switch: a check box that looks like what it does to a section."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox

from briefing.gui.theme import palette

WIDTH, HEIGHT = 32, 18


class Switch(QCheckBox):
    """On or off; `name` is what a screen reader says."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        """As large as the switch."""
        return QSize(WIDTH + 2, HEIGHT + 4)

    def hitButton(self, pos: object) -> bool:
        """All of it can be clicked."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """A track, the knob at its end, and a tick where it is on."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            track = QRectF(1, (self.height() - HEIGHT) / 2, WIDTH, HEIGHT)
            on = self.isChecked()
            painter.setPen(Qt.PenStyle.NoPen if on else QPen(palette().edge, 1.5))
            painter.setBrush(palette().accent if on else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(track, HEIGHT / 2, HEIGHT / 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette().on_accent if on else palette().edge)
            middle = track.right() - HEIGHT / 2 if on else track.left() + HEIGHT / 2
            painter.drawEllipse(QPointF(middle, track.center().y()), 6, 6)
            if on:
                painter.setPen(QPen(palette().on_accent, 1.8))
                x, y = track.left() + 8, track.center().y()
                painter.drawPolyline(QPolygonF([QPointF(x - 3, y), QPointF(x - 0.5, y + 2.5), QPointF(x + 4, y - 3)]))
