"""The drawer above the status bar: who says what in all sources, to be named once and for all."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefing.app.speaker_ledger import Ledger, Voice, corrected, joined, ledger_of
from briefing.gui.background import Background
from briefing.gui.desk import Desk
from briefing.gui.drawer import Drawer
from briefing.gui.people_row import VoiceRow
from briefing.gui.people_voice import VoicePanel
from briefing.gui.rows import Part, Row, RowList
from briefing.model.quotation import Speaker

ABREAST = (40, 60)
"""How those who speak and what one of them says share the width."""


class PeopleDrawer(Drawer):
    """Lists those who speak; beside them stands the current one with all that they say. Esc closes the drawer."""

    def __init__(self, desk: Desk, background: Background) -> None:
        super().__init__(self.tr("People"), self.tr("Close the list of people"))
        self._desk, self._background = desk, background
        self._ledger = Ledger()
        self._rows: tuple[Row, ...] = ()
        self.list = RowList(self.tr("Those who speak"))
        self.list.setItemDelegate(VoiceRow(self.list))
        self.list.hint = self.tr("Nobody speaks in these articles.")
        self.voice = VoicePanel(desk)
        self.hold(self._abreast(), self.list)
        self.list.current_changed.connect(lambda _number: self._show_voice())
        self.list.chosen.connect(lambda _number: self.voice.name.setFocus(Qt.FocusReason.OtherFocusReason))
        self.voice.corrected.connect(self._correct)
        self.voice.joined.connect(self._join)
        desk.brief_changed.connect(self.refresh)

    def _abreast(self) -> QWidget:
        both = QWidget()
        body = QHBoxLayout(both)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        for widget, share in zip((self.list, self.voice), ABREAST, strict=True):
            body.addWidget(widget, share)
        return both

    # -- what is shown

    def refresh(self) -> None:
        """Look who speaks now, if anybody wants to see it; the keyboard stays on its row."""
        if not self.isHidden():
            self._background.ask((self, "ledger"), partial(ledger_of, self._desk.brief), self._show_ledger)

    def _show_ledger(self, ledger: Ledger) -> None:
        at = self._number_of_current(ledger)
        self._ledger = ledger
        self.summary.show_words(self._counted())
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
