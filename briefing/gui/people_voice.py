"""One of those who speak: name and role, typed where they stand, and all that they say."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from briefing.app.speaker_ledger import Saying, Voice
from briefing.gui.desk import Desk
from briefing.gui.fields import Field
from briefing.gui.naming import by_source, entry_name
from briefing.gui.pane import Elided
from briefing.gui.rows import Part, Row, RowList
from briefing.gui.theme import Text
from briefing.model.article import one_line
from briefing.model.quotation import Speaker
from briefing.model.section import SectionKind


class VoicePanel(QWidget):
    """Shows a voice of the ledger. A row of what they say shows its place; Enter or a double click adds it to Quotes.

    `corrected` carries the Speaker that was typed, `joined` the Voice that is the same person.
    """

    corrected = Signal(Speaker)
    joined = Signal(Voice)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._voice: Voice | None = None
        self._rows: tuple[Row, ...] = ()
        self._others: tuple[Voice, ...] = ()
        self.name = Field(self.tr("Name"), self.tr("Add name"), Text.STRONG)
        self.role = Field(self.tr("Role"), self.tr("Add role"), muted=True)
        self._also = Elided()
        self._also.setForegroundRole(self._also.palette().ColorRole.PlaceholderText)
        self.same = QPushButton(self.tr("&Same person as"))
        self.same.setMenu(QMenu(self.same))
        self.list = RowList(self.tr("What they say"))
        self._lay_out()
        for field in (self.name, self.role):
            field.editingFinished.connect(self._correct)
        self.same.menu().aboutToShow.connect(self._fill_menu)
        self.list.current_changed.connect(self._show_place)
        self.list.clicked.connect(lambda index: self._show_place(index.row()))
        self.list.chosen.connect(self.add)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(12, 0, 12, 0)
        line.setSpacing(2)
        for widget in (self.name, QLabel("·"), self.role):
            line.addWidget(widget)
        line.addSpacing(8)
        line.addWidget(self._also, 1)
        line.addWidget(self.same)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(line)
        column.addWidget(self.list, 1)

    def show_voice(self, voice: Voice | None, others: Sequence[Voice]) -> None:
        """Show somebody, or nobody; `others` are those who might be the same person."""
        another = voice is None or self._voice is None or voice.speaker != self._voice.speaker
        self._voice, self._others = voice, tuple(others)
        self.setEnabled(voice is not None)
        self.same.setEnabled(bool(others))
        speaker = voice.speaker if voice else Speaker("")
        self.name.show_words(speaker.name)
        self.role.show_words(speaker.role or "")
        also = self.tr("also called {names}").format(names=", ".join(voice.also)) if voice and voice.also else ""
        self._also.show_words(also)
        rows = tuple(self._row(saying) for saying in voice.sayings) if voice else ()
        if rows != self._rows:
            self._rows = rows
            self.list.blockSignals(True)  # nobody has gone to a place
            self.list.show_rows(rows, 0 if another else max(0, self.list.number))
            self.list.blockSignals(False)

    def _row(self, saying: Saying) -> Row:
        brief = self._desk.brief
        ((letter, where),) = by_source(brief, (saying.place,))
        parts = [Part("", one_line(brief.words_at(saying.place)))]
        if saying.uncertain:
            parts.append(Part("", self.tr("It is uncertain that they said this.")))
        state = entry_name(brief, saying.entry) if saying.entry else self.tr("Not in the brief")
        sign = "uncertain" if saying.uncertain else "tick" if saying.entry else "comment"
        return Row(sign, state, where, tuple(parts), saying.uncertain, source=letter)

    # -- what is done

    def _correct(self) -> None:
        typed = Speaker(self.name.text().strip(), self.role.text().strip() or None)
        if self._voice and not typed.name:
            self.name.show_words(self._voice.speaker.name)
        elif self._voice and typed != self._voice.speaker:
            self.corrected.emit(typed)

    def _fill_menu(self) -> None:
        menu = self.same.menu()
        menu.clear()
        for voice in self._others:
            said = ", ".join(filter(None, (voice.speaker.name, voice.speaker.role)))
            menu.addAction(said.replace("&", "&&")).triggered.connect(
                lambda _=False, voice=voice: self.joined.emit(voice)
            )

    def _show_place(self, number: int) -> None:
        if self._voice and 0 <= number < len(self._voice.sayings):
            self._desk.show_place(self._voice.sayings[number].place)

    def add(self, number: int) -> None:
        """Add a quotation to Quotes; one that stands there already is shown there."""
        if self._voice:
            saying = self._voice.sayings[number]
            quotes = self._desk.brief.section(SectionKind.QUOTES).entries
            if any(entry.id == saying.entry for entry in quotes):
                self._desk.show_entry(saying.entry)
            else:
                self._desk.add_passage(SectionKind.QUOTES, saying.place.source, saying.place.span)
