"""The drawer above the status bar: the dated passages of all sources, in the order of their days."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt, QTimer
from PySide6.QtWidgets import QLabel, QStackedWidget

from briefing.gui.desk import Desk
from briefing.gui.drawer import Drawer
from briefing.gui.naming import by_source, entry_name, paragraphs
from briefing.gui.rows import Part, Row, RowList
from briefing.model.article import one_line
from briefing.model.brief import Place
from briefing.model.section import SectionKind

if TYPE_CHECKING:  # loaded where the sources are joined, in the background
    from briefing.app.dossier import DatedPassage


class TimelineDrawer(Drawer):
    """Lists dated passages. A row shows its place; Enter or a double click adds it to Background; Esc closes."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Timeline"), self.tr("Close the timeline"))
        self._desk = desk
        self._passages: tuple[DatedPassage, ...] = ()
        self._rows: tuple[Row, ...] = ()
        self.list = RowList(self.tr("Dated passages"))
        self._nothing = QLabel()
        self._nothing.setContentsMargins(16, 0, 16, 12)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._nothing.setWordWrap(True)
        self._body = QStackedWidget()
        for each in (self.list, self._nothing):
            self._body.addWidget(each)
        self.hold(self._body, self.list)
        self.list.current_changed.connect(self._show_place)
        self.list.clicked.connect(lambda index: self._show_place(index.row()))
        self.list.chosen.connect(self.add)
        self._soon = QTimer(self, singleShot=True, interval=0)  # after the panes have shown the change
        self._soon.timeout.connect(self.refresh)
        desk.dossier_changed.connect(self._soon.start)
        desk.brief_changed.connect(self._soon.start)

    @property
    def said(self) -> str:
        """What the head says of the passages."""
        return self.summary.words

    # -- what is shown

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
        self.summary.show_words(f"{counted} {about}" if count else "")
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


def day_said(first: date, last: date) -> str:
    """A day, a month or a year, as the user's own language writes it."""
    form = "d MMMM yyyy" if first == last else "MMMM yyyy" if first.month == last.month else "yyyy"
    return QLocale().toString(QDate(first.year, first.month, first.day), form)
