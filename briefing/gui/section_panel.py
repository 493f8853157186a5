"""One section of the brief: its head with the switch, its cards, and what is suggested for it."""

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QMoveEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefing.gui.card import Card
from briefing.gui.card_column import CardColumn
from briefing.gui.commands import native_keys
from briefing.gui.desk import Desk
from briefing.gui.fields import Field, GrowingEdit
from briefing.gui.icons import icon
from briefing.gui.offers import Offers
from briefing.gui.pane import tool
from briefing.gui.signs import BAR, paint_badge, paint_bar, section_name
from briefing.gui.switch import Switch
from briefing.gui.theme import Text, font, palette
from briefing.model.brief import Section
from briefing.model.section import PROPOSED, SectionKind

BADGE = 18
"""Width and height of the badge in a section's head, in pixels."""


class Badge(QWidget):
    """A section's letter in its box."""

    def __init__(self, kind: SectionKind, size: int = BADGE) -> None:
        super().__init__()
        self._kind = kind
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The filled badge."""
        with QPainter(self) as painter:
            paint_badge(painter, QRectF(self.rect()), self._kind)


class Head(QWidget):
    """The head of a section; stuck to the top of the pane, it covers what scrolls away under it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.stuck = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pane's ground, and a line under what is stuck."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), palette().chrome)
            if self.stuck:
                painter.fillRect(0, self.height() - 1, self.width(), 1, palette().line)


class SectionPanel(QWidget):
    """Shows one section. `card_made` carries each new Card, so that the pane can listen to it."""

    card_made = Signal(object)

    def __init__(self, desk: Desk, kind: SectionKind) -> None:
        super().__init__()
        self._desk, self.kind = desk, kind
        self._insertion = -1
        self._top = 0
        self._shown: object = None
        self.name = section_name(kind)
        self.setAccessibleName(self.name)
        self._make_head()
        self._make_body()
        self._lay_out()

    def _make_head(self) -> None:
        desk, kind = self._desk, self.kind
        self.head = Head(self)
        self._fold = tool(self.tr("Fold {section}").format(section=self.name), "chevron-down", size=16)
        self._fold.setCheckable(True)
        self._fold.setFixedSize(24, 24)
        self._fold.toggled.connect(self._folded)
        self._heading = Field(
            self.tr("Heading of {section}").format(section=self.name), self.name, Text.SECTION, plain=True
        )
        self._heading.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._heading.typed.connect(lambda words: desk.rename_section(kind, words.strip()))
        self._heading.returnPressed.connect(self._heading.clearFocus)
        self._note = _quiet(QLabel())
        self.switch = Switch(self.tr("{section} on the page").format(section=self.name))
        self.switch.toggled.connect(lambda on: desk.include(kind, on))

    def _make_body(self) -> None:
        self._body = QWidget()
        self.column = CardColumn(self._desk, self.name)
        self.column.card_made.connect(self.card_made)
        self.column.grew.connect(self._count)
        self._empty = _quiet(QLabel())
        self._empty.setWordWrap(True)
        self.writing = GrowingEdit(self.tr("New words for {section}").format(section=self.name), Text.READING)
        self.writing.hide()
        self.writing.finished.connect(self._written)
        self.writing.abandoned.connect(self._write_no_more)
        self._comment = False
        self.offers = Offers(self._desk)

    def _lay_out(self) -> None:
        head = QHBoxLayout(self.head)
        head.setContentsMargins(0, 2, 0, 2)
        head.setSpacing(8)
        head.addWidget(self._fold)
        head.addWidget(Badge(self.kind))
        head.addWidget(self._heading)
        head.addWidget(self._note)
        head.addStretch(1)
        head.addWidget(self.switch)
        below = QVBoxLayout(self._body)
        below.setContentsMargins(0, 6, 0, 0)
        below.setSpacing(8)
        for widget in (self.column, self._empty, self.writing, self.offers):
            below.addWidget(widget)
        page = QVBoxLayout(self)
        page.setContentsMargins(BAR + 10, self.head.sizeHint().height(), 0, 4)
        page.addWidget(self._body)

    # -- the head stays in sight

    def stick(self, top: int) -> None:
        """Keep the head in sight where the pane shows its page from `top` on, as long as any of the section is."""
        self._top = top
        height = self.head.sizeHint().height()
        y = max(0, min(top - self.y(), self.height() - height))
        self.head.stuck = y > 0
        self.head.setGeometry(BAR + 10, y, self.width() - BAR - 10, height)
        self.head.raise_()

    # -- what is shown

    def refresh(self) -> None:
        """Show the section as it is now; cards that have not changed are left alone."""
        section = self._desk.brief.section(self.kind)
        open_offers = section.included and self.kind in PROPOSED
        offers = self._desk.session.offers(self.kind) if open_offers else ()
        shown = (section, offers, len(self._desk.brief.sources), self._desk.echoes)
        if shown == self._shown:
            return
        self._shown = shown
        self.column.show_entries(section.entries)
        self.column.setVisible(section.included and bool(section.entries))
        self.switch.blockSignals(True)
        self.switch.setChecked(section.included)
        self.switch.blockSignals(False)
        self._count()
        if self._heading.text().strip() != section.heading:
            self._heading.show_words(section.heading)
        self._empty.setText(self._when_empty(section))
        self._empty.setVisible(bool(self._empty.text()))
        self.offers.show_offers(offers)

    def _count(self) -> None:
        """Say how many entries and words the section has."""
        count = len(self._desk.brief.section(self.kind).entries)
        words = self.tr("%n word(s)", "", sum(card.words for card in self.column.cards()))
        self._note.setText(f"{count}  ·  {words}" if count else "")

    def _when_empty(self, section: Section) -> str:
        if not section.included:
            return self.tr("Not in the brief. Its entries are kept.")
        if section.entries or not self.writing.isHidden():
            return ""
        if self.kind not in PROPOSED:
            return self.tr("Nothing here yet. Add your own words.")
        keys = native_keys(f"Ctrl+{PROPOSED.index(self.kind) + 1}")
        return self.tr("Nothing here yet. Select words in the article and press {keys}.").format(keys=keys)

    def cards(self) -> list[Card]:
        """The cards in their order; none where the section is folded."""
        return [] if self._body.isHidden() else self.column.cards()

    def card(self, entry_id: str) -> Card | None:
        """The card of an entry."""
        return self.column.card(entry_id)

    def _folded(self, folded: bool) -> None:
        self._fold.setIcon(icon("chevron-right" if folded else "chevron-down"))
        self._body.setVisible(not folded)

    def fold(self) -> None:
        """Show no more than the section's head."""
        self._fold.setChecked(True)

    def unfold(self) -> None:
        """Show the section's cards."""
        self._fold.setChecked(False)

    def set_reading_size(self, percent: int) -> None:
        """Set the words larger or smaller."""
        self.offers.set_reading_size(percent)
        self.column.set_reading_size(percent)

    def rename(self) -> None:
        """Bring the keyboard to the heading."""
        self._heading.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._heading.selectAll()

    # -- own words

    def write(self, *, comment: bool) -> None:
        """Open a place to write own words in, as a comment or not."""
        self._comment = comment
        self.unfold()
        self.writing.invite(self.tr("Your comment") if comment else self.tr("Your words"))
        self.writing.show()
        self._empty.hide()
        self.writing.setFocus(Qt.FocusReason.OtherFocusReason)

    def _written(self) -> None:
        words = self.writing.words.strip()
        self._write_no_more()
        if words:
            self._desk.add_own(self.kind, words, self._comment)

    def _write_no_more(self) -> None:
        if not self.writing.isHidden():
            self.writing.show_words("")
            self.writing.hide()
            self._shown = None
            self.refresh()

    # -- where a dragged card would land

    def landing(self, y: int, dragged: str) -> int:
        """The index among the cards that stay, for a card let go at `y` of this panel."""
        others = [card for card in self.cards() if card.entry.id != dragged]
        return sum(1 for card in others if card.mapTo(self, QPoint(0, card.height() // 2)).y() < y)

    def show_landing(self, index: int, dragged: str) -> None:
        """Mark where a dragged card would land; -1 for nowhere."""
        self._insertion = -1
        if index >= 0:
            others = [card for card in self.cards() if card.entry.id != dragged]
            if index < len(others):
                self._insertion = others[index].mapTo(self, QPoint(0, 0)).y() - 4
            else:
                self._insertion = others[-1].mapTo(self, QPoint(0, others[-1].height())).y() + 3 if others else 38
        self.update()

    # -- Qt's own

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The head is as wide as the section, and leaves with it."""
        super().resizeEvent(event)
        self.stick(self._top)

    def moveEvent(self, event: QMoveEvent) -> None:
        """The section begins elsewhere on the page."""
        super().moveEvent(event)
        self.stick(self._top)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The section's bar at the left, and the line where a dragged card would land."""
        section = self._desk.brief.section(self.kind)
        with QPainter(self) as painter:
            paint_bar(painter, QRectF(0, 2, BAR, self.height() - 4), self.kind, held=section.included)
            if self._insertion >= 0:
                painter.fillRect(QRectF(BAR + 10, self._insertion, self.width(), 2), palette().focus)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme brings other colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.update()


def _quiet(label: QLabel) -> QLabel:
    """A label in small muted letters."""
    label.setFont(font(Text.SMALL))
    label.setForegroundRole(label.palette().ColorRole.PlaceholderText)
    return label
