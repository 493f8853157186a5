"""The drawer above the status bar: the dated passages of all sources, in the order of their days."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from briefing.gui.desk import Desk
from briefing.gui.naming import by_source, entry_name, paragraphs
from briefing.gui.pane import HEAD, Elided, tool
from briefing.gui.rows import Part, Row, RowList
from briefing.gui.theme import Text, font, palette
from briefing.model.article import one_line
from briefing.model.brief import Place
from briefing.model.section import SectionKind

if TYPE_CHECKING:  # loaded where the sources are joined, in the background
    from briefing.app.dossier import DatedPassage

SHARE, LEAST, MOST = 0.4, 180, 320
"""How much of the desk's height the drawer takes, and the fewest and most pixels of it."""


class TimelineDrawer(QWidget):
    """Lists dated passages. A row shows its place; Enter or a double click adds it to Background; Esc closes."""

    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._passages: tuple[DatedPassage, ...] = ()
        self._rows: tuple[Row, ...] = ()
        self.setAccessibleName(self.tr("Timeline"))
        self.list = RowList(self.tr("Dated passages"))
        self._summary = Elided()
        self._nothing = QLabel()
        self._body = QStackedWidget()
        self._build()
        self.list.current_changed.connect(self._show_place)
        self.list.clicked.connect(lambda index: self._show_place(index.row()))
        self.list.chosen.connect(self.add)
        self._soon = QTimer(self, singleShot=True, interval=0)  # after the panes have shown the change
        self._soon.timeout.connect(self.refresh)
        desk.dossier_changed.connect(self._soon.start)
        desk.brief_changed.connect(self._soon.start)

    def _build(self) -> None:
        title = QLabel(self.tr("Timeline"))
        title.setFont(font(Text.STRONG))
        self._summary.setForegroundRole(self._summary.palette().ColorRole.PlaceholderText)
        self._nothing.setContentsMargins(16, 0, 16, 12)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._nothing.setWordWrap(True)
        close = tool(self.tr("Close the timeline"), "close")
        close.clicked.connect(self.close_drawer)
        head = QHBoxLayout()
        head.setContentsMargins(16, 2, 12, 0)
        head.setSpacing(8)
        head.addWidget(title)
        head.addWidget(self._summary, 1)
        head.addWidget(close)
        for each in (self.list, self._nothing):
            self._body.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 1, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._body, 1)

    @property
    def said(self) -> str:
        """What the head says of the passages."""
        return self._summary.words

    def fit(self, height: int) -> None:
        """Take a fair part of a desk that is so many pixels high."""
        self.setFixedHeight(HEAD + round(min(MOST, max(LEAST, SHARE * height - HEAD))))

    # -- what is shown

    def open(self) -> None:
        """Show the drawer with the keyboard in it."""
        self.show()
        self.refresh()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_drawer(self) -> None:
        """Put the drawer away."""
        self.hide()
        self.closed.emit()

    def refresh(self) -> None:
        """Show the timeline as it is now; the keyboard stays on its passage."""
        if self.isHidden():
            return
        dossier = self._desk.dossier
        passages = dossier.timeline if dossier else ()
        rows = tuple(map(self._row, passages))
        self._say(len(passages), known=dossier is not None)
        if rows != self._rows:
            at = self._number_of_current(passages)
            self._passages, self._rows = passages, rows
            self.list.blockSignals(True)  # nobody has gone to a place
            self.list.show_rows(rows, at)
            self.list.blockSignals(False)

    def _number_of_current(self, passages: "Sequence[DatedPassage]") -> int:
        current = self._passages[self.list.number] if 0 <= self.list.number < len(self._passages) else None
        return passages.index(current) if current in passages else 0

    def _say(self, count: int, *, known: bool) -> None:
        undated = [source.id for source in self._desk.brief.sources if self._is_undated(source.id)]
        hint = self.tr("{letters}: without a date of publication, “on Tuesday” means no day.")
        about = hint.format(letters=", ".join(undated)) if undated else ""
        counted = self.tr("%n dated passage(s). Enter adds one to Background.", "", count)
        self._summary.show_words(f"{counted} {about}" if count else "")
        nothing = self.tr("No passage names a day that can be told.") if known else self.tr("Looking for dates…")
        self._nothing.setText(f"{nothing} {about}")
        self._body.setCurrentIndex(0 if count else 1)

    def _is_undated(self, letter: str) -> bool:
        source = self._desk.brief.source(letter)
        return source.article.published is None and not source.credits.date.strip()

    def _row(self, passage: "DatedPassage") -> Row:
        brief = self._desk.brief
        ((letter, where),) = by_source(brief, (passage.place,))
        held = self._entry_at(passage.place)
        also = self.tr("also in {places}").format(places=paragraphs(brief, passage.also)) if passage.also else ""
        notes = " · ".join(filter(None, (f"✓ {entry_name(brief, held)}" if held else "", also)))
        parts = (Part("", one_line(brief.words_at(passage.place))), *([Part("", notes)] if notes else []))
        return Row("timeline", day_said(passage.first, passage.last), where, parts, source=letter)

    def _entry_at(self, place: Place) -> str:
        """The id of the entry that rests on a place, "" where none does."""
        for _, entry in self._desk.brief.entries():
            if any(own.source == place.source and own.span.meets(place.span) for own in entry.places):
                return entry.id
        return ""

    # -- what is done with a row

    def _show_place(self, number: int) -> None:
        if 0 <= number < len(self._passages):
            self._desk.show_place(self._passages[number].place)

    def add(self, number: int) -> None:
        """Add a passage to Background; one that is in the brief already is shown there."""
        place = self._passages[number].place
        if self._entry_at(place):
            self._desk.show_place(place)
        else:
            self._desk.add_passage(SectionKind.BACKGROUND, place.source, place.span)

    # -- Qt's own

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes on to the list. A focus proxy would hide the cross from the Tab key."""
        self.list.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_drawer()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground, and a line above it."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), palette().chrome)
            painter.fillRect(0, 0, self.width(), 1, palette().line)


def day_said(first: date, last: date) -> str:
    """A day, a month or a year, as the user's own language writes it."""
    form = "d MMMM yyyy" if first == last else "MMMM yyyy" if first.month == last.month else "yyyy"
    return QLocale().toString(QDate(first.year, first.month, first.day), form)
