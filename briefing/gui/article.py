"""The article pane: what was read, and which of it the brief holds; one source at a time, or two side by side."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter

from briefing.gui.add_bar import AddBar
from briefing.gui.article_text import ArticleText
from briefing.gui.background import Background
from briefing.gui.desk import Desk, Link
from briefing.gui.find import FindBar, occurrences
from briefing.gui.hidden_characters import HiddenCharactersLine
from briefing.gui.left_out import LeftOutDialog, LeftOutLine
from briefing.gui.pane import Pane, tool
from briefing.gui.source_chip import copy_sentence
from briefing.gui.source_head import SourceHead
from briefing.gui.source_view import SourceView
from briefing.model.article import Span
from briefing.model.section import SectionKind

BESIDE = 560
"""Pixels from which on two sources stand side by side; below, one stands over the other."""


class ArticlePane(Pane):
    """Shows the sources of the brief. `split_changed` follows when two are shown, or one again."""

    split_changed = Signal()

    def __init__(self, desk: Desk, background: Background) -> None:
        super().__init__(self.tr("Article"))
        self._desk, self._background = desk, background
        self._first = self.reading = SourceView(desk)
        self._second: SourceView | None = None
        self._size = 100
        self._views = QSplitter(Qt.Orientation.Horizontal)
        self._split_button = tool(self.tr("Two sources side by side"), "split-view")
        self._split_button.setToolTip(self.tr("Two sources side by side (F9)"))
        self._split_button.setCheckable(True)
        self._split_button.clicked.connect(self.toggle_split)
        self._find_button = tool(self.tr("Find"), "search")
        self._find_button.clicked.connect(self.open_find)
        self.find_bar = FindBar()
        self.left_out, self.hidden = LeftOutLine(), HiddenCharactersLine(background)
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        self.head.add(self._split_button)
        self.head.add(self._find_button)
        self._views.addWidget(self._first)
        self._views.setChildrenCollapsible(False)
        self._views.setHandleWidth(1)
        self.column.addWidget(self.find_bar)
        self.column.addWidget(self._views)
        for line in (self.hidden, self.left_out):
            self.column.addWidget(line)

    def _connect(self) -> None:
        self._desk.brief_changed.connect(self.refresh)
        self._desk.dossier_changed.connect(lambda: QTimer.singleShot(0, self.refresh))  # after the cards
        self._desk.linked.connect(self._show_link)
        self._listen_to(self._first)
        self.find_bar.asked.connect(self._find)
        self.find_bar.chosen.connect(self._select)
        self.find_bar.entry_chosen.connect(self._desk.show_entry)
        self.find_bar.closed.connect(self.take_focus)
        self.left_out.clicked.connect(self.show_left_out)

    def _listen_to(self, view: SourceView) -> None:
        view.entered.connect(lambda: self._read_in(view))
        view.scrolled.connect(self._tell_note)
        view.source_changed.connect(self._tell_note)

    # -- which source is read

    @property
    def text(self) -> ArticleText:
        """The words that are read."""
        return self.reading.text

    @property
    def source_head(self) -> SourceHead:
        """What stands over them."""
        return self.reading.source_head

    @property
    def add_bar(self) -> AddBar:
        """What a selection in them offers."""
        return self.reading.add_bar

    @property
    def views(self) -> tuple[SourceView, ...]:
        """The views in sight, one or two."""
        return (self._first, self._second) if self._second and self.is_split else (self._first,)

    @property
    def is_split(self) -> bool:
        """Whether two sources are shown."""
        return self._second is not None and not self._second.isHidden()

    def _read_in(self, view: SourceView) -> None:
        self.reading = view
        for each in self.views:
            each.row.set_read(each is view)
        self._tell_note()

    def refresh(self) -> None:
        """Show the brief as it is now; words that are shown already stay untouched."""
        several = len(self._desk.brief.sources) > 1
        self._split_button.setVisible(several)
        if self.is_split and not several:
            self.toggle_split()
        if several and self._second is None:
            QTimer.singleShot(0, self._second_view)  # so that it is there at once when it is asked for
        for view in self.views:
            view.refresh()
        self._tell_note()

    def show_source(self, letter: str) -> None:
        """Show another source of the brief where one is read."""
        self.reading.show_source(letter)
        self._show_link(self._desk.link)

    def step_source(self, steps: int) -> None:
        """Show the next source where one is read, or the one before."""
        self.reading.step(steps)

    def toggle_split(self) -> None:
        """Show a second source beside the one that is read, or that one alone again."""
        if self.is_split:
            self._show_one()
        elif len(self._desk.brief.sources) > 1:
            self._show_two()
        self._split_button.setChecked(self.is_split)
        self._tell_note()
        QTimer.singleShot(0, self._share_room)  # once the second one is made

    def _share_room(self) -> None:
        self.split_changed.emit()
        QTimer.singleShot(0, self._link_again)  # once both have their size

    def _link_again(self) -> None:
        for view in self.views:
            view.link(self._desk.link)

    def _show_one(self) -> None:
        second = self._second_view()
        kept, had_keyboard = self.reading.letter, second.isAncestorOf(QApplication.focusWidget() or self)
        self._read_in(self._first)
        second.hide()
        self._first.show_source(kept)
        if had_keyboard:
            self.take_focus()

    def _show_two(self) -> None:
        second = self._second_view()
        second.letter = self._other_than(self._first.letter)
        second.refresh()
        second.show()
        second.link(self._desk.link)
        self._read_in(self._first)

    def _second_view(self) -> SourceView:
        """The view beside the first, made where it is not there yet."""
        if self._second is None:
            second = self._second = SourceView(self._desk)
            second.text.set_reading_size(self._size)
            self._listen_to(second)
            second.hide()
            self._views.addWidget(second)
        return self._second

    def _other_than(self, letter: str) -> str:
        """The source to show beside one: another that tells what is linked, else the next."""
        linked = (place.source for place in (*self._desk.link.places, *self._desk.link.also))
        letters = self._first.row.letters
        following = letters[(letters.index(letter) + 1) % len(letters)]
        return next((other for other in linked if other != letter), following)

    def _show_link(self, link: Link) -> None:
        """Bring the source of a place forward, and beside it, where there is room, another that tells the same."""
        telling = list(dict.fromkeys(place.source for place in (*link.places, *link.also)))
        resting = {place.source for place in link.places}
        if link.places and not any(view.letter in resting for view in self.views):
            self.reading.show_source(link.places[0].source)
        for view in self.views:
            if telling and view.letter not in telling:
                left = [letter for letter in telling if letter not in {each.letter for each in self.views}]
                view.show_source((left or [view.letter])[0])
            view.link(link)

    def _tell_note(self) -> None:
        """A scrolled article's headline moves into the pane's head."""
        if not self._desk.brief.sources or not self.reading.letter:
            return
        source = self._desk.brief.source(self.reading.letter)
        self.left_out.show_source(source)
        self.hidden.look_through(self.text)
        dossier = self._desk.dossier
        copy = next((one for one in dossier.likenesses if one.source == source.id), None) if dossier else None
        if self.reading.is_scrolled and source.credits.headline:
            self.head.show_note(source.credits.headline)
            return
        count = self.tr("%n paragraph(s)", "", len(source.article.paragraphs))
        self.head.show_note(f"{count} · {copy_sentence(copy)}" if copy else count)

    def show_left_out(self) -> None:
        """Show what was left out of the source that is read."""
        if self.reading.letter:
            LeftOutDialog(self._desk, self._background, self.reading.letter, self.window()).open()

    # -- picking and finding

    def add_selection(self, kind: SectionKind) -> None:
        """Put the selected words into a section, or the sentence under the caret where none are selected."""
        self.reading.add_selection(kind)

    def open_find(self) -> None:
        """Open the line for finding words."""
        self.find_bar.open(self.text.shown.article.words(self.text.selected_span()))

    def _find(self, words: str) -> None:
        text, near, brief = self.text.shown.article.text, self.text.selected_span().start, self._desk.brief

        def work() -> tuple[tuple[Span, ...], tuple[str, ...]]:
            held = tuple(entry.id for _, entry in brief.entries() if occurrences(entry.text, words))
            return occurrences(text, words), held

        self._background.ask((self, "find"), work, lambda found: self.find_bar.show_hits(found[0], near, found[1]))

    def _select(self, span: Span) -> None:
        self.text.select(span)

    def set_reading_size(self, percent: int) -> None:
        """Set the words larger or smaller."""
        self._size = percent
        for view in filter(None, (self._first, self._second)):
            view.text.set_reading_size(percent)

    def take_focus(self) -> None:
        """The keyboard goes to the article's words."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two sources stand beside each other where there is room for both."""
        super().resizeEvent(event)
        beside = self.width() >= BESIDE
        self._views.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)
