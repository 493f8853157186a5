"""The bar over the panes: open, undo, the four sections, style, check, export."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from briefing.gui import icons
from briefing.gui.desk import Desk
from briefing.gui.language import translated
from briefing.gui.pane import tool
from briefing.gui.signs import BADGE, paint_badge, section_name
from briefing.gui.theme import Text, font, palette
from briefing.messages import Message
from briefing.model.section import PROPOSED, SectionKind

HEIGHT, SMALL_HEIGHT = 52, 44
"""Height in pixels, and in a window too narrow for names."""

TICK = 14
"""Width and height of a tick box in pixels."""


class SectionBox(QCheckBox):
    """Tick, badge, name and count of one section; ticking puts it on the page."""

    def __init__(self, kind: SectionKind) -> None:
        super().__init__()
        self._kind, self._count, self._small = kind, 0, False
        self.setFont(font(Text.CONTROL))
        self.setAccessibleName(section_name(kind))
        self.setToolTip(self.tr("{section} on the page").format(section=section_name(kind)))

    def show_section(self, count: int, *, included: bool) -> None:
        """Show whether the section is on the page and how many entries it has."""
        self._count = count
        self.blockSignals(True)
        self.setChecked(included)
        self.blockSignals(False)
        self.setAccessibleDescription(self.tr("%n entr(y/ies)", "", count))
        self.updateGeometry()
        self.update()

    def set_small(self, small: bool) -> None:
        """Leave the name out."""
        self._small = small
        self.updateGeometry()

    def _name(self) -> str:
        return "" if self._small else section_name(self._kind)

    def sizeHint(self) -> QSize:
        """Tick, badge, name, count."""
        metrics = QFontMetrics(self.font())
        name = metrics.horizontalAdvance(self._name()) + 6 if self._name() else 0
        return QSize(10 + TICK + 6 + BADGE + 6 + name + metrics.horizontalAdvance(str(self._count)) + 10, 30)

    def minimumSizeHint(self) -> QSize:
        """All of it."""
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        """All of it can be clicked."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tick, badge, name, count."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            middle = self.height() / 2
            self._paint_tick(painter, QRectF(10, middle - TICK / 2, TICK, TICK))
            paint_badge(painter, QRectF(30, middle - BADGE / 2, BADGE, BADGE), self._kind, held=self.isChecked())
            painter.setFont(self.font())
            x = 30 + BADGE + 6
            for words, colour in ((self._name(), palette().ink), (str(self._count), palette().muted)):
                if words:
                    painter.setPen(colour)
                    painter.drawText(QRectF(x, 0, self.width(), self.height()), Qt.AlignmentFlag.AlignVCenter, words)
                    x += QFontMetrics(self.font()).horizontalAdvance(words) + 6

    def _paint_tick(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(palette().edge, 1.2))
        painter.setBrush(palette().card)
        painter.drawRoundedRect(box, 3, 3)
        if self.isChecked():
            painter.setPen(QPen(palette().ink, 1.6))
            x, y = box.center().x(), box.center().y()
            painter.drawPolyline(QPolygonF([QPointF(x - 3.5, y), QPointF(x - 1, y + 3), QPointF(x + 4, y - 3)]))


class SectionBoxes(QFrame):
    """The four boxes in one frame."""

    def __init__(self, boxes: Sequence[SectionBox]) -> None:
        super().__init__()
        self.setFixedHeight(36)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 0, 1, 0)
        row.setSpacing(0)
        self._boxes = boxes
        for box in boxes:
            row.addWidget(box)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A frame, and a line between two boxes."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(palette().line, 1))
            painter.setBrush(palette().card)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            for box in self._boxes[1:]:
                painter.drawLine(QPointF(box.x(), 8), QPointF(box.x(), self.height() - 8))


class ExportButton(QPushButton):
    """A large button: filled for what is usually wanted, outlined for the other."""

    def __init__(self, name: str, picture: str, *, filled: bool) -> None:
        super().__init__(name)
        self._picture, self._filled = picture, filled
        self.setFont(font(Text.STRONG))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Icon and name with air around them."""
        return QSize(QFontMetrics(self.font()).horizontalAdvance(self.text()) + 56, 34)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground or edge, icon, name."""
        ink = palette().on_accent if self._filled else palette().accent
        ink = ink if self.isEnabled() else palette().disabled
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            filled = self._filled and self.isEnabled()
            painter.setPen(Qt.PenStyle.NoPen if filled else QPen(ink, 1.2))
            painter.setBrush(palette().accent if filled else palette().card)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.6, 0.6, -0.6, -0.6), 6, 6)
            words = QFontMetrics(self.font()).horizontalAdvance(self.text())
            x = (self.width() - words - 26) / 2
            icons.paint(painter, QRectF(x, (self.height() - 18) / 2, 18, 18), self._picture, ink)
            painter.setPen(ink)
            painter.setFont(self.font())
            painter.drawText(QRectF(x + 26, 0, words + 4, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())


class Toolbar(QWidget):
    """Triggers the window's actions; `style_chosen` carries the name of a house style, `check_asked` opens findings."""

    style_chosen = Signal(str)
    check_asked = Signal()

    def __init__(self, desk: Desk, actions: Mapping[str, QAction], styles: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._desk, self._labels = desk, {name: translated(Message(label)) for name, label in styles}
        self._small, self._styled = False, True
        self.boxes = {kind: SectionBox(kind) for kind in PROPOSED}
        self._frame = SectionBoxes(tuple(self.boxes.values()))
        for kind, box in self.boxes.items():
            box.toggled.connect(lambda on, kind=kind: desk.include(kind, on))
        self.style_button = self._style_button()
        self.check_button = tool(self.tr("What to check"), "check", text=self.tr("Check"))
        self.check_button.clicked.connect(self.check_asked)
        self.export_pdf = ExportButton(self.tr("Export PDF"), "export-pdf", filled=True)
        self.export_word = ExportButton(self.tr("Export Word"), "export-word", filled=False)
        self.export_any = ExportButton(self.tr("Export"), "export-pdf", filled=True)
        self.export_any.hide()
        self._lay_out(actions)
        desk.brief_changed.connect(self.refresh)
        self.refresh()

    def _lay_out(self, actions: Mapping[str, QAction]) -> None:
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(6)
        for key, picture, text in (("open", "open", self.tr("Open")), ("paste", "paste", self.tr("Paste"))):
            row.addWidget(self._button(actions[key], picture, text))
        row.addWidget(_rule())
        for key in ("undo", "redo"):
            row.addWidget(self._button(actions[key], key, ""))
        row.addWidget(_rule())
        row.addWidget(self._frame)
        row.addStretch(1)
        row.addWidget(self.style_button)
        row.addWidget(self.check_button)
        for button, key in ((self.export_pdf, "export-pdf"), (self.export_word, "export-word")):
            button.clicked.connect(actions[key].trigger)
            button.setToolTip(actions[key].toolTip())
            row.addWidget(button)
        menu = QMenu(self.export_any)
        menu.addActions([actions[key] for key in ("export-pdf", "export-word", "export-both")])
        self.export_any.setMenu(menu)
        row.addWidget(self.export_any)
        self.setFixedHeight(HEIGHT)

    @staticmethod
    def _button(action: QAction, picture: str, text: str) -> QToolButton:
        button = tool(action.text().replace("&", ""), picture, text=text)
        button.setToolTip(action.toolTip())
        button.clicked.connect(action.trigger)
        button.setEnabled(action.isEnabled())
        action.enabledChanged.connect(button.setEnabled)
        return button

    def _style_button(self) -> QToolButton:
        button = tool(self.tr("House style"), "style", text=self.tr("Style"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        self._styles = QActionGroup(menu)
        for name, label in self._labels.items():
            act = menu.addAction(label)
            act.setData(name)
            act.setCheckable(True)
            self._styles.addAction(act)
        self._styles.triggered.connect(lambda act: self.style_chosen.emit(act.data()))
        button.setMenu(menu)
        return button

    def refresh(self) -> None:
        """Show sections and style as they are now."""
        brief = self._desk.brief
        for kind, box in self.boxes.items():
            section = brief.section(kind)
            box.show_section(len(section.entries), included=section.included)
        self._name_style()
        for act in self._styles.actions():
            act.setChecked(act.data() == brief.style)

    def _name_style(self) -> None:
        label = self._labels.get(self._desk.brief.style, Path(self._desk.brief.style).stem)
        self.style_button.setText(label if self._styled else "")
        self.style_button.setAccessibleDescription(label)

    def show_findings(self, count: int) -> None:
        """Say how much there is to look at."""
        self.check_button.setText(self.tr("%n to check", "", count) if count else self.tr("All checked"))
        self._fit()

    def set_small(self, small: bool) -> None:
        """Leave names out in a narrow window, whether they would fit or not."""
        if small != self._small:
            self._small = small
            self.setFixedHeight(SMALL_HEIGHT if small else HEIGHT)
            self._fit()

    def _fit(self) -> None:
        """Leave out what does not fit, in this language: the style's name, the sections', one of the two exports."""
        for spared in range(2 if self._small else 0, 4):
            self._show_names(sections=spared < 2, style=spared < 1)
            for button in (self.export_pdf, self.export_word):
                button.setVisible(spared < 3)
            self.export_any.setVisible(spared == 3)
            self._row.invalidate()
            if self._row.sizeHint().width() <= self.width():
                return

    def _show_names(self, *, sections: bool, style: bool) -> None:
        self._styled = style
        for box in self.boxes.values():
            box.set_small(not sections)
        self._frame.updateGeometry()  # it has a layout of its own, which tells nobody before the event loop runs
        self.style_button.setToolButtonStyle(
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon if style else Qt.ToolButtonStyle.ToolButtonIconOnly
        )
        self._name_style()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for more or for less."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def minimumSizeHint(self) -> QSize:
        """A window may become narrow; names leave the bar then."""
        return QSize(0, SMALL_HEIGHT)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme brings other colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.update()


def _rule() -> QWidget:
    """A thin line between two groups of buttons."""
    line = QFrame()
    line.setFrameShape(QFrame.Shape.VLine)
    line.setFixedHeight(24)
    line.setForegroundRole(line.palette().ColorRole.Mid)
    line.setFrameShadow(QFrame.Shadow.Plain)
    return line
