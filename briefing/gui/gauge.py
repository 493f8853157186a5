"""The gauge of the brief's length against its target."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar

from briefing.gui.theme import palette

_ROOM = 1.15
"""The gauge is this much longer than the target, so that what is over can be seen."""


class Gauge(QProgressBar):
    """A bar of words, a tick at the target, and what is over it in the colour of warnings."""

    def __init__(self) -> None:
        super().__init__()
        self._words, self._target = 0, 1
        self.setFixedSize(120, 18)
        self.setAccessibleName(self.tr("Length of the brief"))

    def show_words(self, words: int, target: int) -> None:
        """Show so many words against a target of so many; a screen reader hears both."""
        self._words, self._target = words, max(1, target)
        self.setRange(0, self._target)
        self.setValue(min(words, self._target))
        self.setAccessibleDescription(self.tr("{words} of {target} words").format(words=words, target=target))
        self.update()

    def sizeHint(self) -> QSize:
        """Its one size."""
        return QSize(120, 18)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Track, fill, overshoot, tick."""
        track = QRectF(0.5, 5.5, self.width() - 1, 7)
        whole = max(self._target * _ROOM, float(self._words))
        target = track.left() + track.width() * self._target / whole
        filled = track.left() + track.width() * self._words / whole
        shape = QPainterPath()
        shape.addRoundedRect(track, 3.5, 3.5)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setClipPath(shape)
            painter.fillRect(QRectF(0, 0, min(filled, target), 18), palette().accent)
            painter.fillRect(QRectF(target, 0, max(0.0, filled - target), 18), palette().warn)
            painter.setClipping(False)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette().edge, 1))
            painter.drawPath(shape)
            painter.fillRect(QRectF(round(target) - 1, 2, 2, 14), palette().ink)
