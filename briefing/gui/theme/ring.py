"""The focus ring: two pixels, two pixels outside whatever the keyboard has reached, the same for every control."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu, QMenuBar, QWidget
from shiboken6 import isValid

from briefing.gui.theme.palettes import palette

NO_RING = "noRing"
"""The dynamic property, set to True, of widgets that show the focus in a way of their own (a pane, an editor)."""

_OUTSIDE = 4  # two pixels of ring and two of air


def paint_ring(painter: QPainter, box: QRectF, radius: float = 6) -> None:
    """Draw the ring of the focus, and of the linked place, within `box`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(palette().focus, 2))
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)
    painter.restore()


class FocusRings(QObject):
    """Shows one ring in the whole application: round the widget that has the focus, if the keyboard brought it there.

    What has the focus when a window opens or comes back has a ring if the last move was the keyboard's; so a program
    that was just started shows none until the keyboard is used.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: _Ring | None = None
        self._by_keyboard = False
        app.focusChanged.connect(self._move)

    def _move(self, before: QWidget | None, now: QWidget | None) -> None:
        if self._ring and isValid(self._ring):
            self._ring.leave()
        pressed = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if now and (before or pressed):
            self._by_keyboard = not pressed
        self._ring = _Ring(now) if now and self._by_keyboard and not _shows_it_itself(now) else None


def _shows_it_itself(widget: QWidget) -> bool:
    return isinstance(widget, QMenuBar | QMenu) or bool(widget.property(NO_RING))


class _Ring(QWidget):
    """The ring round one widget."""

    def __init__(self, target: QWidget) -> None:
        self._ground = _ground(target)
        super().__init__(self._ground)
        self._target = target
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._followed = _up_to(target, self._ground)
        for widget in self._followed:
            widget.installEventFilter(self)
        target.destroyed.connect(self.hide)
        self._follow()

    def leave(self) -> None:
        """Go away, now."""
        for widget in self._followed:
            if isValid(widget):
                widget.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def _follow(self) -> None:
        corner = self._target.mapTo(self._ground, QPoint(0, 0))
        self.setGeometry(QRect(corner, self._target.size()).adjusted(-_OUTSIDE, -_OUTSIDE, _OUTSIDE, _OUTSIDE))
        self.setVisible(self._target.isVisible())
        self.raise_()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Go where the target goes."""
        if event.type() is QEvent.Type.Hide:
            self.hide()  # and no more: the target may be hidden because its window is being taken down
        elif event.type() in {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show}:
            self._follow()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ring."""
        painter = QPainter(self)
        paint_ring(painter, QRectF(self.rect()), 8)


def _ground(target: QWidget) -> QWidget:
    """Where a widget's ring is drawn: on what scrolls with it, so that it is clipped as it is; else on its window."""
    ground = target
    while not ground.isWindow() and (above := ground.parentWidget()):
        scroller = above.parentWidget()
        if ground is not target and isinstance(scroller, QAbstractScrollArea) and scroller.viewport() is above:
            return ground
        ground = above
    return ground


def _up_to(target: QWidget, ground: QWidget) -> list[QWidget]:
    """A widget and those it lies in, short of the ground: when one of them moves, so does its ring."""
    found: list[QWidget] = []
    while target is not ground and (above := target.parentWidget()):
        found.append(target)
        target = above
    return found
