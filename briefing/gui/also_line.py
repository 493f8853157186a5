"""The line under a bottom line that names the other sources; where their wordings differ, a press opens the choice."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from briefing.gui.card_face import ALSO, Also, paint_also
from briefing.gui.commands import native_keys
from briefing.gui.theme import palette


class AlsoLine(QAbstractButton):
    """Shows what a card's line shows, and is reached by Tab where there is a choice; hidden where there is nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._also: Also | None = None
        self.setAccessibleName(self.tr("Other sources"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_also(self, also: Also | None) -> None:
        """Name these sources; None for none."""
        if also == self._also:
            return
        self._also = also
        choice = bool(also and also.wording())
        if also:
            self.setAccessibleName(also.spoken())
        self.setToolTip(self.tr("Choose the wording ({keys})").format(keys=native_keys("Ctrl+J")) if choice else "")
        self.setEnabled(choice)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if choice else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if choice else Qt.CursorShape.ArrowCursor)
        self.setVisible(also is not None)
        self.update()

    def sizeHint(self) -> QSize:
        """One line of a card."""
        return QSize(200, ALSO)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The signs of the sources, and whether wordings or speakers differ."""
        with QPainter(self) as painter:
            if self._also:
                paint_also(painter, self._also, 2, 0, self.width())
            if self.hasFocus():
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(palette().focus, 2))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
