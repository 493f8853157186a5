"""One source as it is read: the row of all sources, its words with what stands beside and over them, the add bar."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from briefing.gui.add_bar import AddBar
from briefing.gui.article_text import GUTTER, ArticleText
from briefing.gui.desk import Desk, Link
from briefing.gui.gutter import Gutter
from briefing.gui.marks import Marks
from briefing.gui.signs import section_name
from briefing.gui.source_head import SourceHead
from briefing.gui.sources import SourceRow, shown_sources
from briefing.model.article import Span
from briefing.model.brief import Place
from briefing.model.section import PROPOSED, SectionKind

if TYPE_CHECKING:  # loaded where the sources are joined, in the background
    from briefing.app.dossier import Copy


class SourceView(QWidget):
    """Shows one source of the brief; selecting words offers the sections.

    `scrolled` follows when its headline comes or goes, `entered` when the keyboard or the mouse comes into it, and
    `source_changed` when it shows another source.
    """

    scrolled = Signal()
    entered = Signal()
    source_changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.letter = ""
        self._marked: object = None
        self.row = SourceRow()
        self.text = ArticleText()
        self._gutter = Gutter(self.text)
        self.source_head = SourceHead(self.text.viewport())
        self.add_bar = AddBar(self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.row)
        column.addWidget(self.text, 1)
        self._connect()

    def _connect(self) -> None:
        self.row.chosen.connect(self._choose)
        self.source_head.credit_typed.connect(lambda name, words: self._desk.set_credit(self.letter, name, words))
        for watched in (self.source_head, self.text, self.text.viewport()):
            watched.installEventFilter(self)
        self.text.moved.connect(self._place_head)
        self.text.place_clicked.connect(self._show_place)
        self.text.selection_settled.connect(self._offer_sections)
        self.text.resized.connect(self._move_bar)
        self.text.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.add_bar.section_chosen.connect(self.add_selection)
        self.text.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.text.customContextMenuRequested.connect(self._show_menu)

    # -- what is shown

    def refresh(self) -> None:
        """Show the brief as it is now; words that are shown already stay untouched."""
        sources = self._desk.brief.sources
        letters = [source.id for source in sources]
        if self.letter not in letters:
            self.letter = letters[0] if letters else ""
        self.row.show_sources(shown_sources(sources, self._copies()), self.letter)
        if not sources:
            return
        source = self._desk.brief.source(self.letter)
        self.text.show_article(source.article, source.id)
        self._refresh_marks()
        self.source_head.show_credits(source.credits)
        self._scrolled()
        self._place_head()

    def _copies(self) -> "Mapping[str, Copy]":
        dossier = self._desk.dossier
        return {copy.source: copy for copy in dossier.likenesses} if dossier else {}

    def _refresh_marks(self) -> None:
        """Mark the passages anew, if any place, section or suggestion is another than it was."""
        brief, session = self._desk.brief, self._desk.session
        held = tuple((section and (section.kind, section.included), entry.places) for section, entry in brief.entries())
        marked = (self.letter, held, *(session.offers(kind) for kind in PROPOSED))
        if marked != self._marked:
            self._marked = marked
            self.text.show_marks(Marks(session, self.letter))

    def show_source(self, letter: str) -> None:
        """Show another source of the brief."""
        if letter != self.letter:
            self.letter = letter
            self.add_bar.hide()
            self.refresh()
            self.source_changed.emit()

    def _choose(self, letter: str) -> None:
        self.entered.emit()
        self.show_source(letter)
        self.link(self._desk.link)

    def step(self, steps: int) -> None:
        """Show the next source of the row, or the one before; behind the last comes the first."""
        letters = self.row.letters
        if letters:
            self._choose(letters[(letters.index(self.letter) + steps) % len(letters)])

    def link(self, link: Link) -> None:
        """Ring what this source has of a place that all panes show."""
        places = (*link.places, *link.also)
        self.text.link(tuple(place.span for place in places if place.source == self.letter))

    @property
    def is_scrolled(self) -> bool:
        """Whether the article's headline has gone out of sight."""
        return self.text.verticalScrollBar().value() > 0

    def _scrolled(self) -> None:
        self.add_bar.hide()
        self.scrolled.emit()

    def _place_head(self) -> None:
        """Keep what stands over the article over its first line."""
        head = self.source_head
        head.setFixedWidth(max(120, self.text.viewport().width()))
        height = head.sizeHint().height()
        head.resize(head.width(), height)
        self.text.set_head(height)
        head.move(0, round(self.text.contentOffset().y()))
        head.setVisible(self.text.firstVisibleBlock().blockNumber() == 0 and not self.is_scrolled)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is typed over the article may need another line; whoever reads here is told of."""
        if watched is self.source_head and event.type() is QEvent.Type.LayoutRequest:
            self._place_head()
        elif event.type() in {QEvent.Type.FocusIn, QEvent.Type.MouseButtonPress}:
            self.entered.emit()
        return super().eventFilter(watched, event)

    # -- picking

    def add_selection(self, kind: SectionKind) -> None:
        """Put the selected words into a section, or the sentence under the caret where none are selected."""
        span = self._picked()
        self.add_bar.hide()
        if span and self._desk.add_passage(kind, self.letter, span):
            cursor = self.text.textCursor()
            cursor.setPosition(cursor.selectionEnd())
            self.text.setTextCursor(cursor)

    def _show_menu(self, place: QPoint) -> None:
        """What can be done with the selection, at the mouse or at the caret."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, kind in enumerate(PROPOSED, 1):
            act = menu.addAction(self.tr("Add to {section}").format(section=section_name(kind)))
            act.setShortcut(f"Ctrl+{number}")
            act.triggered.connect(lambda _=False, kind=kind: self.add_selection(kind))
        menu.addSeparator()
        copy = menu.addAction(self.tr("Copy"))
        copy.setEnabled(bool(self.text.selected_span()))
        copy.triggered.connect(self.text.copy)
        menu.popup(self.text.mapToGlobal(place))

    def _picked(self) -> Span | None:
        span = self.text.selected_span()
        return span or self.text.sentence_at(span.start)

    def _show_place(self, offset: int) -> None:
        place = self._picked() or Span(offset, offset)
        held = [mark for mark in self.text.marks_in(Span(offset, offset + 1)) if mark.held]
        self._desk.show_place(Place(self.letter, held[-1].span if held else place))

    def _move_bar(self) -> None:
        """The bar follows the selected words when they are wrapped anew."""
        if self.add_bar.isVisible():
            self._offer_sections()

    def _offer_sections(self) -> None:
        span = self.text.selected_span()
        rects = list(self.text.rects(span)) if span else []
        if rects:
            self.add_bar.offer(rects, GUTTER)
        else:
            self.add_bar.hide()
