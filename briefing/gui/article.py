"""The article pane: what was read, and which of it the brief holds."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QComboBox, QMenu

from briefing.gui.add_bar import AddBar
from briefing.gui.article_text import GUTTER, ArticleText
from briefing.gui.background import Background
from briefing.gui.desk import Desk, Link
from briefing.gui.find import FindBar, occurrences
from briefing.gui.gutter import Gutter
from briefing.gui.marks import Marks
from briefing.gui.pane import Pane, tool
from briefing.gui.signs import section_name
from briefing.gui.source_head import SourceHead
from briefing.model.article import Span
from briefing.model.brief import Place
from briefing.model.section import PROPOSED, SectionKind


class ArticlePane(Pane):
    """Shows one source of the brief at a time; selecting words offers the sections."""

    def __init__(self, desk: Desk, background: Background) -> None:
        super().__init__(self.tr("Article"))
        self._desk, self._background = desk, background
        self._source = ""
        self._marked: object = None
        self._sources = QComboBox()
        self._sources.setAccessibleName(self.tr("Source"))
        self._sources.activated.connect(lambda index: self.show_source(self._desk.brief.sources[index].id))
        self._find_button = tool(self.tr("Find"), "search")
        self._find_button.clicked.connect(self.open_find)
        self.head.add(self._sources)
        self.head.add(self._find_button)
        self.text = ArticleText()
        self._gutter = Gutter(self.text)
        self.source_head = SourceHead(self.text.viewport())
        self.find_bar = FindBar()
        self.add_bar = AddBar(self.text)
        self.column.addWidget(self.find_bar)
        self.column.addWidget(self.text)
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        self._desk.brief_changed.connect(self.refresh)
        self._desk.linked.connect(self._show_link)
        self.source_head.credit_typed.connect(lambda name, words: self._desk.set_credit(self._source, name, words))
        self.source_head.installEventFilter(self)
        self.text.viewport().installEventFilter(self)
        self.text.moved.connect(self._place_head)
        self.text.place_clicked.connect(self._show_place)
        self.text.selection_settled.connect(self._offer_sections)
        self.text.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.add_bar.section_chosen.connect(self.add_selection)
        self.text.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.text.customContextMenuRequested.connect(self._show_menu)
        self.find_bar.asked.connect(self._find)
        self.find_bar.chosen.connect(self.text.select)
        self.find_bar.entry_chosen.connect(self._desk.show_entry)
        self.find_bar.closed.connect(self.text.setFocus)

    # -- what is shown

    def refresh(self) -> None:
        """Show the brief as it is now; words that are shown already stay untouched."""
        sources = self._desk.brief.sources
        letters = [source.id for source in sources]
        if self._source not in letters:
            self._source = letters[0] if letters else ""
        self._list_sources()
        if not sources:
            return
        source = self._desk.brief.source(self._source)
        self.text.show_article(source.article, source.id)
        self._refresh_marks(source.id)
        self.source_head.show_credits(source.credits)
        self._scrolled()
        self._place_head()

    def _refresh_marks(self, source: str) -> None:
        """Mark the passages anew, if any place, section or suggestion is another than it was."""
        brief, session = self._desk.brief, self._desk.session
        held = tuple((section and (section.kind, section.included), entry.places) for section, entry in brief.entries())
        marked = (source, held, *(session.offers(kind) for kind in PROPOSED))
        if marked != self._marked:
            self._marked = marked
            self.text.show_marks(Marks(session, source))

    def _list_sources(self) -> None:
        names = [f"{source.id}  {source.credits.headline or source.name}" for source in self._desk.brief.sources]
        if names != [self._sources.itemText(index) for index in range(self._sources.count())]:
            self._sources.clear()
            self._sources.addItems(names)
        letters = [source.id for source in self._desk.brief.sources]
        self._sources.setCurrentIndex(letters.index(self._source) if self._source in letters else -1)
        self._sources.setVisible(len(names) > 1)

    def show_source(self, letter: str) -> None:
        """Show another source of the brief."""
        if letter != self._source:
            self._source = letter
            self.add_bar.hide()
            self.refresh()
            self._show_link(self._desk.link)

    def _show_link(self, link: Link) -> None:
        places = [place for place in link.places if place.source == self._source]
        if link.places and not places:
            self.show_source(link.places[0].source)
            return
        self.text.link(tuple(place.span for place in places))

    def _scrolled(self) -> None:
        """A scrolled article's headline moves into the pane's head."""
        self.add_bar.hide()
        if not self._desk.brief.sources:
            return
        source = self._desk.brief.source(self._source)
        scrolled = self.text.verticalScrollBar().value() > 0
        count = self.tr("%n paragraph(s)", "", len(source.article.paragraphs))
        self.head.show_note(source.credits.headline if scrolled and source.credits.headline else count)

    def _place_head(self) -> None:
        """Keep what stands over the article over its first line."""
        head = self.source_head
        head.setFixedWidth(max(120, self.text.viewport().width()))
        height = head.sizeHint().height()
        head.resize(head.width(), height)
        self.text.set_head(height)
        head.move(0, round(self.text.contentOffset().y()))
        head.setVisible(self.text.firstVisibleBlock().blockNumber() == 0 and self.text.verticalScrollBar().value() == 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is typed over the article may need another line."""
        if watched is self.source_head and event.type() is QEvent.Type.LayoutRequest:
            self._place_head()
        return super().eventFilter(watched, event)

    # -- picking

    def add_selection(self, kind: SectionKind) -> None:
        """Put the selected words into a section, or the sentence under the caret where none are selected."""
        span = self._picked()
        self.add_bar.hide()
        if span and self._desk.add_passage(kind, self._source, span):
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
        self._desk.show_place(Place(self._source, held[-1].span if held else place))

    def _offer_sections(self) -> None:
        span = self.text.selected_span()
        rects = list(self.text.rects(span)) if span else []
        if rects:
            self.add_bar.offer(rects, GUTTER)
        else:
            self.add_bar.hide()

    # -- finding

    def open_find(self) -> None:
        """Open the line for finding words."""
        self.find_bar.open(self.text.shown.article.words(self.text.selected_span()))

    def _find(self, words: str) -> None:
        text, near, brief = self.text.shown.article.text, self.text.selected_span().start, self._desk.brief

        def work() -> tuple[tuple[Span, ...], tuple[str, ...]]:
            held = tuple(entry.id for _, entry in brief.entries() if occurrences(entry.text, words))
            return occurrences(text, words), held

        self._background.ask((self, "find"), work, lambda found: self.find_bar.show_hits(found[0], near, found[1]))

    def take_focus(self) -> None:
        """The keyboard goes to the article's words."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
