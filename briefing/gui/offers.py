"""What is suggested for a section and is not in the brief: each with its reasons, to be taken or dropped."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from briefing.app.offers import Offer
from briefing.gui.desk import Desk, Link
from briefing.gui.group import Group
from briefing.gui.language import translated
from briefing.gui.line import Line
from briefing.gui.lines import break_lines, shape
from briefing.gui.naming import by_source
from briefing.gui.offsets import shown
from briefing.gui.pane import tool
from briefing.gui.theme import Text, font, palette
from briefing.model.brief import Place

LEFT, RIGHT, META = 34, 34, 22
"""Pixels for the button at either side, and the height of the line with the reasons."""

AT_FIRST, STEP = 2, 20
"""How many suggestions show at first, and how many more each time that the user asks: 20 are made within a frame."""


class OfferRow(Group):
    """One suggestion. Enter or + takes it, Delete drops it."""

    def __init__(self, desk: Desk, offer: Offer, reading_size: int) -> None:
        super().__init__()
        self._desk, self.offer = desk, offer
        self._places = tuple(Place(offer.source, span) for span in offer.suggestion.spans)
        self._words = shown(
            offer.suggestion.wording or " … ".join(desk.brief.words_at(place) for place in self._places)
        )
        self._shaped = shape(self._words, font(Text.SUGGESTION, reading_size))
        self._reasons = self._said()
        self._heights: dict[int, int] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Suggested: {words}").format(words=self._words))
        self.setAccessibleDescription(self._reasons)
        self.setToolTip(self._reasons)  # the line under the words may be too short for all of them
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._take = tool(self.tr("Take this suggestion"), "add")
        self._drop = tool(self.tr("Do not suggest this again"), "close", size=16)
        for button, act in ((self._take, desk.take), (self._drop, desk.drop)):
            button.setParent(self)
            button.clicked.connect(lambda _=False, act=act: act(self.offer))

    def _said(self) -> str:
        suggestion = self.offer.suggestion
        speaker = (suggestion.speaker.name,) if suggestion.speaker else ()
        return "; ".join((*speaker, *map(translated, suggestion.reasons)))

    def heightForWidth(self, width: int) -> int:
        """As high as the words and the line below them."""
        if width not in self._heights:  # Qt asks for it many times, and for several widths in turn
            self._heights[width] = round(self._lines(width)[1] + META + 8)
        return self._heights[width]

    def _lines(self, width: int) -> tuple[QTextLayout, float]:
        """The words broken into the lines of a row of this width, and their height."""
        return self._shaped, break_lines(self._shaped, width - LEFT - RIGHT, line=1.4)

    def sizeHint(self) -> QSize:
        """A comfortable column; how high it is depends on the width it gets."""
        return QSize(400, META)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words, then where they stand and why they are suggested."""
        layout, height = self._lines(self.width())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(palette().edge, 1))
            painter.setBrush(palette().card)
            painter.drawRoundedRect(QRectF(self._take.geometry()).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4)
            painter.setPen(palette().muted)
            layout.draw(painter, QPointF(LEFT, 2))
            line = Line(painter, LEFT, height, self.width() - 8)
            line.whence(by_source(self._desk.brief, self._places))
            if echoes := self._desk.echoes:
                line.x += 8
                line.also(by_source(self._desk.brief, echoes.worth_saying(self._places)))
            line.x += 10
            line.say(self._reasons, Text.SMALL, palette().muted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons stay at the sides."""
        self._take.setGeometry(0, 2, 26, 26)
        self._drop.setGeometry(self.width() - 30, 2, 26, 26)

    def mousePressEvent(self, event: object) -> None:
        """A click shows the place in the article."""
        self._desk.show(Link(None, self._places, self._desk.elsewhere(self._places)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One key takes it, one drops it."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Plus:
                self._desk.take(self.offer)
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace | Qt.Key.Key_Minus:
                self._desk.drop(self.offer)
            case _:
                super().keyPressEvent(event)


class Offers(QWidget):
    """The suggestions for one section, the best first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._asked = AT_FIRST
        self._size = 100
        self._rows: dict[Offer, OfferRow] = {}
        self._offers: Sequence[Offer] = ()
        heading = QLabel(self.tr("Suggested, not in the brief"))
        heading.setFont(font(Text.SMALL_STRONG))
        heading.setForegroundRole(heading.palette().ColorRole.PlaceholderText)
        self._more = QPushButton()
        self._more.setProperty("look", "link")
        self._more.clicked.connect(self.show_more)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 2, 0, 2)
        self._column.setSpacing(6)
        self._column.addWidget(heading)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Show these suggestions; rows that are there already are kept."""
        self._offers = offers
        wanted = dict.fromkeys(offers[: self._asked])
        for gone in [offer for offer in self._rows if offer not in wanted]:
            row = self._rows.pop(gone)
            row.hide()
            row.deleteLater()
        for index, offer in enumerate(wanted):
            if offer not in self._rows:
                self._rows[offer] = OfferRow(self._desk, offer, self._size)
            self._column.insertWidget(index + 1, self._rows[offer])
        more = len(offers) - len(wanted)
        self._more.setVisible(more > 0)
        self._more.setText(self.tr("Show %n more", "", min(more, STEP)))
        self.setVisible(bool(offers))

    def rows(self) -> list[OfferRow]:
        """The suggestions that show, the best first."""
        return [self._rows[offer] for offer in self._offers if offer in self._rows]

    def show_more(self) -> None:
        """Show the next few of them."""
        self._asked += STEP
        self.show_offers(self._offers)

    def set_reading_size(self, percent: int) -> None:
        """Set the words larger or smaller."""
        if percent == self._size:
            return
        self._size = percent
        for row in self._rows.values():
            row.hide()
            row.deleteLater()
        self._rows.clear()
        self.show_offers(self._offers)
