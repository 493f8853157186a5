"""The drawer above the status bar: who says what in all sources, to be named once and for all."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefing.app.speaker_ledger import Ledger, Voice, corrected, joined, ledger_of
from briefing.gui.background import Background
from briefing.gui.desk import Desk
from briefing.gui.pane import HEAD, Elided, tool
from briefing.gui.people_row import VoiceRow
from briefing.gui.people_voice import VoicePanel
from briefing.gui.rows import Part, Row, RowList
from briefing.gui.theme import Text, font, palette
from briefing.model.quotation import Speaker

SHARE, LEAST, MOST = 0.4, 200, 340
"""How much of the desk's height the drawer takes, and the fewest and most pixels of it."""

ABREAST = (40, 60)
"""How those who speak and what one of them says share the width."""


class PeopleDrawer(QWidget):
    """Lists those who speak; beside them stands the current one with all that they say. Esc closes the drawer."""

    closed = Signal()

    def __init__(self, desk: Desk, background: Background) -> None:
        super().__init__()
        self._desk, self._background = desk, background
        self._ledger = Ledger()
        self._rows: tuple[Row, ...] = ()
        self.setAccessibleName(self.tr("People"))
        self._summary = Elided()
        self.list = RowList(self.tr("Those who speak"))
        self.list.setItemDelegate(VoiceRow(self.list))
        self.list.hint = self.tr("Nobody speaks in these articles.")
        self.voice = VoicePanel(desk)
        self._build()
        self.list.current_changed.connect(lambda _number: self._show_voice())
        self.list.chosen.connect(lambda _number: self.voice.name.setFocus(Qt.FocusReason.OtherFocusReason))
        self.voice.corrected.connect(self._correct)
        self.voice.joined.connect(self._join)
        desk.brief_changed.connect(self.refresh)

    def _build(self) -> None:
        title = QLabel(self.tr("People"))
        title.setFont(font(Text.STRONG))
        self._summary.setForegroundRole(self._summary.palette().ColorRole.PlaceholderText)
        close = tool(self.tr("Close the list of people"), "close")
        close.clicked.connect(self.close_drawer)
        head = QHBoxLayout()
        head.setContentsMargins(16, 2, 12, 0)
        head.setSpacing(8)
        head.addWidget(title)
        head.addWidget(self._summary, 1)
        head.addWidget(close)
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        for widget, share in zip((self.list, self.voice), ABREAST, strict=True):
            body.addWidget(widget, share)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 1, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(body, 1)

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
        """Look who speaks now, if anybody wants to see it; the keyboard stays on its row."""
        if not self.isHidden():
            self._background.ask((self, "ledger"), partial(ledger_of, self._desk.brief), self._show_ledger)

    def _show_ledger(self, ledger: Ledger) -> None:
        at = self._number_of_current(ledger)
        self._ledger = ledger
        self._summary.show_words(self._counted())
        rows = tuple(map(self._row, ledger.voices))
        if rows != self._rows:
            self._rows = rows
            self.list.blockSignals(True)  # nobody has chosen another
            self.list.show_rows(rows, at)
            self.list.blockSignals(False)
        self._show_voice()

    def _number_of_current(self, ledger: Ledger) -> int:
        """Where the current one stands by now, under whatever name."""
        voice = self.current()
        names = set(voice.called) if voice else set()
        found = (number for number, each in enumerate(ledger.voices) if names.intersection(each.called))
        return next(found, max(0, min(self.list.number, len(ledger.voices) - 1)))

    def current(self) -> Voice | None:
        """Those who speak have a current one, if there are any."""
        number = self.list.number
        return self._ledger.voices[number] if 0 <= number < len(self._ledger.voices) else None

    def _show_voice(self) -> None:
        voice = self.current()
        self.voice.show_voice(voice, [each for each in self._ledger.voices if each is not voice])

    def _counted(self) -> str:
        count = sum(len(voice.sayings) for voice in self._ledger.voices)
        said = self.tr("%n quotation(s) by name", "", count)
        nameless = self.tr("%n without a speaker", "", self._ledger.nameless) if self._ledger.nameless else ""
        hint = self.tr("Enter on a quotation adds it to Quotes.")
        return f"{' · '.join(filter(None, (said, nameless)))}. {hint}"

    def _row(self, voice: Voice) -> Row:
        said = self.tr("%n quotation(s)", "", len(voice.sayings))
        held = self.tr("%n in the brief", "", voice.in_brief) if voice.in_brief else ""
        uncertain = self.tr("%n uncertain", "", voice.uncertain) if voice.uncertain else ""
        counts = ", ".join(filter(None, (said, held)))
        about = ", ".join(filter(None, (voice.speaker.role, self._whose(voice))))
        return Row("", voice.speaker.name, counts, (Part("", about), Part("", uncertain)))

    def _whose(self, voice: Voice) -> str:
        """The letters of somebody's sources, where another has the same name (“a diplomat”); else nothing."""
        namesakes = [each for each in self._ledger.voices if each.speaker.name == voice.speaker.name]
        letters = dict.fromkeys(saying.place.source for saying in voice.sayings)
        return self.tr("in {letters}").format(letters=", ".join(letters)) if len(namesakes) > 1 else ""

    # -- what is done

    def _correct(self, speaker: Speaker) -> None:
        if voice := self.current():
            ledger, merge = self._ledger, f"voice {voice.sayings[0].place}"  # name and role typed in a row are one step
            self._desk.attempt(self.tr("Speaker"), lambda brief: corrected(brief, ledger, voice, speaker), merge)

    def _join(self, other: Voice) -> None:
        if voice := self.current():
            self._desk.attempt(self.tr("Same person"), lambda brief: joined(brief, voice, other))

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
