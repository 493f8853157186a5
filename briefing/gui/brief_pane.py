"""The brief pane: title, details, bottom line and the sections with their cards."""

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QScrollArea, QToolButton, QVBoxLayout, QWidget

from briefing.errors import EditError
from briefing.gui.article_text import PASSAGE
from briefing.gui.bottom_line import BottomLineCard
from briefing.gui.card import Card
from briefing.gui.desk import Desk, Link
from briefing.gui.details import DetailsBar
from briefing.gui.editor import EntryEditor
from briefing.gui.fields import GrowingEdit
from briefing.gui.pane import Pane, tool
from briefing.gui.section_panel import SectionPanel
from briefing.gui.signs import section_name
from briefing.gui.theme import Text
from briefing.messages import say
from briefing.model import reshape, revise
from briefing.model.article import Span
from briefing.model.section import PROPOSED, SectionKind
from briefing.model.translating import is_foreign

EDGE = 40
"""Pixels from the edge of the pane within which a dragged card makes it scroll."""

CLEAR = 48
"""Pixels between the edge of the pane and what is brought into sight: a section's head may be stuck there."""


class BriefPane(Pane):
    """Shows the brief and edits it through the desk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Brief"))
        self._desk = desk
        self._chosen: Card | None = None
        self.title = GrowingEdit(self.tr("Title"), Text.TITLE, line=1.35)
        self.details = DetailsBar(desk)
        self.bottom_line = BottomLineCard(desk)
        self.panels = {kind: SectionPanel(desk, kind) for kind in SectionKind}
        self._scroll = QScrollArea()
        self._lay_out()
        self.head.add(self._add_button())
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        page = QWidget()
        page.setAutoFillBackground(False)
        column = self._column = QVBoxLayout(page)
        column.setContentsMargins(14, 14, 14, 24)
        column.setSpacing(12)
        for widget in (self.title, self.details, self.bottom_line, *self.panels.values()):
            column.addWidget(widget)
        column.addStretch(1)
        self._scroll.setWidget(page)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        self.column.addWidget(self._scroll)
        self.setAcceptDrops(True)

    def _add_button(self) -> QToolButton:
        button = tool(self.tr("Add your own words"), "add", text=self.tr("Add"), size=16)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.aboutToShow.connect(lambda: self._fill_add_menu(menu))
        button.setMenu(menu)
        return button

    def _fill_add_menu(self, menu: QMenu) -> None:
        menu.clear()
        for comment, label in ((False, self.tr("Own words in")), (True, self.tr("Comment in"))):
            below = menu.addMenu(label)
            for kind in SectionKind:
                act = below.addAction(section_name(kind))
                act.triggered.connect(lambda _=False, kind=kind, comment=comment: self.write(kind, comment=comment))

    def _connect(self) -> None:
        self._desk.brief_changed.connect(self.refresh)
        self._desk.dossier_changed.connect(self.refresh)
        self._desk.linked.connect(self._show_link)
        self._scroll.verticalScrollBar().valueChanged.connect(self._stick_heads)
        self.title.typed.connect(self._desk.set_title)
        self.title.finished.connect(self.title.clearFocus)
        for panel in self.panels.values():
            panel.card_made.connect(self._listen)

    def _listen(self, card: Card) -> None:
        card.stepped.connect(lambda step: self._step(card, step))
        card.tool_used.connect(lambda key: self.use_tool(key, card))
        card.dragged.connect(lambda place: self._drag(card, place))
        card.dropped.connect(lambda place: self._drop(card, place))
        card.grew.connect(lambda: QTimer.singleShot(0, self._bring_chosen_into_sight))

    # -- what is shown

    def refresh(self) -> None:
        """Show the brief as it is now."""
        brief = self._desk.brief
        headline = brief.sources[0].credits.headline if brief.sources else ""
        self.title.invite(headline or self.tr("Title"))
        self.title.show_words(brief.title)
        self.details.refresh()
        self.bottom_line.refresh()
        self._order_panels()
        for kind, panel in self.panels.items():
            section = brief.section(kind)
            panel.setVisible(kind in PROPOSED or section.included or bool(section.entries))
            panel.refresh()
        entries = sum(1 for section, _ in brief.entries() if section)
        self.head.show_note(self.tr("%n entr(y/ies)", "", entries))

    def _stick_heads(self) -> None:
        """The head of the section that one has scrolled into stays in sight."""
        for panel in self.panels.values():
            panel.stick(self._scroll.verticalScrollBar().value())

    def _order_panels(self) -> None:
        """The sections stand as they do on the page."""
        order = [section.kind for section in self._desk.brief.sections]
        if order != list(self.panels):
            first = min(self._column.indexOf(panel) for panel in self.panels.values())
            self.panels = {kind: self.panels[kind] for kind in order}
            for index, panel in enumerate(self.panels.values(), first):
                self._column.insertWidget(index, panel)

    def _show_link(self, link: Link) -> None:
        card = self.card(link.entry) if link.entry else None
        if self._chosen is not card and self._chosen is not None and self._is_alive(self._chosen):
            self._chosen.set_chosen(False)
        self._chosen = card
        self.bottom_line.set_chosen(link.entry == revise.BOTTOM_LINE)
        if card:
            card.set_chosen(True)
            if isinstance(QApplication.focusWidget(), Card):
                card.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, self._bring_chosen_into_sight)

    def _is_alive(self, card: Card) -> bool:
        return any(card is each for panel in self.panels.values() for each in panel.column.cards())

    def _bring_chosen_into_sight(self) -> None:
        if self._chosen and self._is_alive(self._chosen):
            self._scroll.ensureWidgetVisible(self._chosen, 0, CLEAR)

    def card(self, entry_id: str) -> Card | None:
        """The card of an entry, its section unfolded."""
        for panel in self.panels.values():
            if card := panel.card(entry_id):
                panel.unfold()
                return card
        return None

    def cards(self) -> list[Card]:
        """All cards in the order of the page."""
        return [card for panel in self.panels.values() for card in panel.cards()]

    def set_reading_size(self, percent: int) -> None:
        """Set the words larger or smaller."""
        for panel in self.panels.values():
            panel.set_reading_size(percent)

    # -- what keys and tools do

    def take_focus(self) -> None:
        """The keyboard goes to the chosen card, else to the first, else to the title."""
        cards = self.cards()
        target = self._chosen if self._chosen in cards else cards[0] if cards else self.title
        if target:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _step(self, card: Card, step: int) -> None:
        cards = self.cards()
        index = cards.index(card) + step
        if 0 <= index < len(cards):
            cards[index].setFocus(Qt.FocusReason.TabFocusReason)

    def use_tool(self, key: str, card: Card) -> None:
        """Do to a card what one of its tools does."""
        match key:
            case "edit":
                card.edit()
            case "split":
                self._split(card)
            case "move":
                self._ask_where(card)
            case "remove":
                self._take_out(card)
            case "translate":
                self._translate(card)
            case "wordings":
                self._choose_wording(card)

    def _translate(self, card: Card) -> None:
        """Open a place for our translation, where the entry is in another language than the brief."""
        if is_foreign(self._desk.brief, card.entry):
            card.edit(translating=True)
            return
        what, why = say("This needs no translation"), say("it is in the language of the brief")
        remedy = say("Choose a quotation or a passage from an article in another language")
        self._desk.refused.emit(EditError(what, why, remedy))

    def _choose_wording(self, card: Card) -> None:
        from briefing.gui.wordings import choose_wording

        choose_wording(self._desk, card.entry.id, self.window())

    def _split(self, card: Card) -> None:
        """In two at the caret, else behind the first sentence."""
        from briefing.app.splitting import first_sentence_end

        entry = card.entry
        at = card.editing.editor.caret() if card.editing else first_sentence_end(self._desk.brief, entry)
        if card.editing and not card.editing.editor.commit():
            return
        card.stop_editing()
        self._desk.attempt(self.tr("Split"), lambda brief: reshape.split_entry(brief, entry.id, at))

    def merge_with_next(self, entry_id: str) -> None:
        """Join an entry and the one below it in its section."""
        kind, index = revise.where(self._desk.brief, entry_id)
        entries = self._desk.brief.section(kind).entries
        if index + 1 < len(entries):
            after = entries[index + 1].id
            self._desk.attempt(self.tr("Merge"), lambda brief: reshape.merge_entries(brief, entry_id, after))
            self._desk.show_entry(entry_id)

    def _ask_where(self, card: Card) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        here, _ = revise.where(self._desk.brief, card.entry.id)
        for kind in SectionKind:
            act = menu.addAction(section_name(kind))
            act.setEnabled(kind is not here)
            act.triggered.connect(lambda _=False, kind=kind: self._move_to_end(card.entry.id, kind))
        menu.popup(card.mapToGlobal(QPoint(card.width() - 100, card.height() - 8)))

    def _move_to_end(self, entry_id: str, kind: SectionKind) -> None:
        self._desk.include(kind, included=True)
        self._desk.move(entry_id, kind, len(self._desk.brief.section(kind).entries))

    def _take_out(self, card: Card) -> None:
        cards = self.cards()
        index = cards.index(card) if card in cards else -1
        had_focus = card.hasFocus()
        self._desk.remove(card.entry.id)
        if had_focus and (left := self.cards()):
            left[min(index, len(left) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def write(self, kind: SectionKind, *, comment: bool) -> None:
        """Open a place for own words in a section."""
        self._desk.include(kind, included=True)
        self.panels[kind].write(comment=comment)

    def settle(self) -> bool:
        """Before undo: what is being typed goes into the brief, or is taken back; False where it was taken back."""
        editor = QApplication.focusWidget()
        return editor.settle() if isinstance(editor, EntryEditor) else True

    # -- dragging cards, and passages of the article

    def _panel_at(self, place: QPoint) -> SectionPanel:
        shown = [panel for panel in self.panels.values() if not panel.isHidden()]
        return next((panel for panel in shown if panel.mapFromGlobal(place).y() < panel.height()), shown[-1])

    def _drag(self, card: Card, place: QPoint) -> None:
        self._show_landing(place, card.entry.id)
        self._scroll_near_edge(place)

    def _show_landing(self, place: QPoint, dragged: str = "") -> None:
        """Mark where what is dragged would land; `dragged` is the entry's id, "" for a passage of the article."""
        target = self._panel_at(place)
        for panel in self.panels.values():
            index = panel.landing(panel.mapFromGlobal(place).y(), dragged) if panel is target else -1
            panel.show_landing(index, dragged)

    def _hide_landing(self) -> None:
        for panel in self.panels.values():
            panel.show_landing(-1, "")

    def _scroll_near_edge(self, place: QPoint) -> None:
        view, bar = self._scroll.viewport(), self._scroll.verticalScrollBar()
        y = view.mapFromGlobal(place).y()
        if y < EDGE or y > view.height() - EDGE:
            bar.setValue(bar.value() + (12 if y > EDGE else -12))

    def _drop(self, card: Card, place: QPoint) -> None:
        self._hide_landing()
        target = self._panel_at(place)
        index = target.landing(target.mapFromGlobal(place).y(), card.entry.id)
        self._desk.move(card.entry.id, target.kind, index)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A passage of the article may be dropped here."""
        if event.mimeData().hasFormat(PASSAGE):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """A line shows where the passage would land."""
        place = self.mapToGlobal(event.position().toPoint())
        self._show_landing(place)
        self._scroll_near_edge(place)
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The passage went elsewhere."""
        self._hide_landing()

    def dropEvent(self, event: QDropEvent) -> None:
        """A passage goes into the section under the mouse, at that place."""
        self._hide_landing()
        source, start, end = bytes(event.mimeData().data(PASSAGE).data()).decode().split(":")
        place = self.mapToGlobal(event.position().toPoint())
        panel = self._panel_at(place)
        at = panel.landing(panel.mapFromGlobal(place).y(), "")
        self._desk.add_passage(panel.kind, source, Span(int(start), int(end)), at)
        event.acceptProposedAction()
