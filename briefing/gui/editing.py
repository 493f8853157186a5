"""What a card holds while it is edited: the lead-in, the words, and the two offers where an edit is refused."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing.errors import BriefingError, EditError
from briefing.gui.desk import Desk
from briefing.gui.editor import EntryEditor
from briefing.gui.fields import Field
from briefing.gui.language import translated
from briefing.gui.theme import Text, font, palette
from briefing.gui.translating import TranslationEditor
from briefing.messages import say
from briefing.model import reshape, revise
from briefing.model.brief import Entry, EntryKind
from briefing.model.quotation import Speaker
from briefing.model.section import SectionKind


class Editing(QWidget):
    """Lead-in and words of one entry, being typed. `left` follows the end, `resized` a change of height."""

    left = Signal()
    resized = Signal()

    def __init__(self, desk: Desk, entry: Entry, reading_size: int, card: QWidget, *, translating: bool) -> None:
        super().__init__(card)
        self._desk, self._entry_id = desk, entry.id
        if translating:
            self.editor: EntryEditor = TranslationEditor(desk, entry.id, self.tr("Our translation"))
        else:
            self.editor = EntryEditor(desk, entry.id, self.tr("Words of the entry"))
        self.editor.set_reading_size(reading_size)
        self.lead_in = Field(self.tr("Lead-in"), self.tr("Add lead-in"), Text.STRONG)
        self.lead_in.setVisible(self._may_lead_in(entry))
        self.speaker = SpeakerFields(desk)
        self.memo = Field(self.tr("Note to self, never exported"), self.tr("Add a note to self"), muted=True)
        self.refusal = Refusal()
        self._lay_out()
        self.show_entry(entry)
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for widget in self._parts():
            column.addWidget(widget)

    def _parts(self) -> tuple[QWidget, ...]:
        return self.lead_in, self.editor, self.speaker, self.memo, self.refusal

    def _connect(self) -> None:
        self.memo.typed.connect(lambda words: self._desk.set_memo(self._entry_id, words))
        self.lead_in.typed.connect(self._set_lead_in)
        self.lead_in.returnPressed.connect(self.editor.setFocus)
        self.editor.left.connect(self.left)
        self.editor.accepted.connect(self._accepted)
        self.editor.refused.connect(self._refused)
        self.editor.grew.connect(self.resized)
        self.refusal.undo_asked.connect(self._take_back)
        self.refusal.reported_asked.connect(self._report)

    def _may_lead_in(self, entry: Entry) -> bool:
        kind, _ = revise.where(self._desk.brief, entry.id)
        return bool(entry.lead_in) or kind is SectionKind.KEY_ISSUES

    @property
    def translates(self) -> bool:
        """Whether what is typed is our translation of the entry."""
        return isinstance(self.editor, TranslationEditor)

    @property
    def is_refused(self) -> bool:
        """Whether the last edit was refused and still stands in the editor."""
        return not self.refusal.isHidden()

    def begin(self, offset: int | None) -> None:
        """Bring the keyboard to the words, the caret at an offset or at their end."""
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.editor.put_caret(len(self.editor.words) if offset is None else offset)

    def show_entry(self, entry: Entry) -> None:
        """Follow what undo or another pane did to the entry; what is being typed is left alone."""
        self.lead_in.show_words(entry.lead_in)
        self.memo.show_words(entry.memo)
        self.speaker.show_entry(entry)
        if not self.editor.committing:
            self.editor.show_entry(entry)

    def _set_lead_in(self, words: str) -> None:
        merge = f"lead-in {self._entry_id}"
        self._desk.attempt(
            self.tr("Lead-in"), lambda brief: revise.set_lead_in(brief, self._entry_id, words.strip()), merge
        )

    def _accepted(self) -> None:
        if self.is_refused:
            self.refusal.hide()
            self.resized.emit()

    def _refused(self, error: EditError) -> None:
        self.refusal.show_error(error)
        self.resized.emit()

    def _take_back(self) -> None:
        self.editor.undo_typing()
        self.editor.setFocus()

    def _report(self) -> None:
        try:
            self._desk.do(self.tr("Make reported speech"), lambda brief: reshape.report_speech(brief, self._entry_id))
        except EditError as error:
            self._refused(error)
            return
        self.left.emit()

    def heightForWidth(self, width: int) -> int:
        """As high as what is in it now."""
        shown = [each for each in self._parts() if not each.isHidden()]
        heights = [
            each.height_of_words() if isinstance(each, EntryEditor) else each.sizeHint().height() for each in shown
        ]
        return sum(heights) + 2 * (len(shown) - 1)


class SpeakerFields(QWidget):
    """Name and role of who speaks; corrected once, they are corrected wherever he is named."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._entry: Entry | None = None
        self._speaker = Field(self.tr("Speaker"), self.tr("Add speaker"), Text.SMALL_STRONG)
        self._role = Field(self.tr("Role of the speaker"), self.tr("Add role"), muted=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.addWidget(QLabel("—"))
        row.addWidget(self._speaker)
        row.addWidget(self._role)
        row.addStretch(1)
        for field in (self._speaker, self._role):
            field.editingFinished.connect(self._correct)

    def show_entry(self, entry: Entry) -> None:
        """Show who speaks in an entry; nothing where nobody does."""
        self._entry = entry
        self.setVisible(entry.speaker is not None or entry.kind is EntryKind.QUOTATION)
        speaker = entry.speaker or Speaker("")
        self._speaker.show_words(speaker.name)
        self._role.show_words(speaker.role or "")

    def _correct(self) -> None:
        name, role = self._speaker.text().strip(), self._role.text().strip()
        if self._entry and name and Speaker(name, role or None) != self._entry.speaker:
            self._desk.set_speaker(self._entry, Speaker(name, role or None))


class Refusal(QFrame):
    """Says why an edit was refused and offers the two ways out."""

    undo_asked = Signal()
    reported_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = QLabel()
        self._words.setFont(font(Text.SMALL))
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        undo = QPushButton(self.tr("Undo the change"))
        reported = QPushButton(self.tr("Make it reported speech"))
        undo.clicked.connect(self.undo_asked)
        reported.clicked.connect(self.reported_asked)
        buttons = QHBoxLayout()
        buttons.addWidget(undo)
        buttons.addWidget(reported)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.addWidget(self._words)
        column.addLayout(buttons)
        self.hide()

    def show_error(self, error: BriefingError) -> None:
        """Say what was refused and why."""
        made = self.palette()
        made.setColor(made.ColorRole.WindowText, palette().warn)
        self._words.setPalette(made)
        self._words.setText(translated(say("{what}: {why}.", what=error.what, why=error.why)))
        self.setAccessibleName(self._words.text())
        self.show()
