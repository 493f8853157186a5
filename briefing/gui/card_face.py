"""How a card looks: the words, who spoke them, where they come from and in which state they are."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QFont, QPainter, QPen, QTextCharFormat, QTextLayout

from briefing.gui.line import Line
from briefing.gui.lines import break_lines, shape
from briefing.gui.naming import STATE_ICONS, lead_in, paragraphs, state_name, words_of
from briefing.gui.offsets import shown, to_units
from briefing.gui.theme import Text, font, palette
from briefing.model.brief import Brief, Entry, EntryKind, Locked
from briefing.model.wording import EntryState, entry_state

LEFT, RIGHT, TOP, BOTTOM = 26, 14, 8, 6
"""Pixels between the card's edge and its words; the grip stands left of them."""

SPEAKER, META = 24, 26
"""Heights in pixels of the speaker's line and of the line below it."""


@dataclass(frozen=True, slots=True)
class Face:
    """All that a card shows of an entry."""

    entry: Entry
    words: str
    lead_in: str
    whence: str
    state: EntryState
    locked: bool

    @property
    def speaker(self) -> bool:
        """Whether a speaker's line stands under the words."""
        return self.entry.speaker is not None or self.entry.kind is EntryKind.QUOTATION

    @property
    def kind_label(self) -> str:
        """The label of what is not press reporting."""
        labels = {
            EntryKind.COMMENT: QCoreApplication.translate("Card", "comment"),
            EntryKind.TRANSLATION: QCoreApplication.translate("Card", "translation"),
        }
        return labels.get(self.entry.kind, "")

    def spoken(self) -> str:
        """The card for a screen reader: words, speaker, place and state."""
        entry = self.entry
        speaker = entry.speaker.name if entry.speaker else ""
        uncertain = QCoreApplication.translate("Card", "speaker uncertain") if entry.uncertain else ""
        parts = (self.words, speaker, uncertain, self.whence, self.kind_label or state_name(self.state))
        return ", ".join(part for part in parts if part)


def face_of(brief: Brief, entry: Entry) -> Face:
    """What a card shows of an entry of this brief."""
    return Face(
        entry,
        shown(words_of(entry)),
        shown(lead_in(entry)),
        paragraphs(brief, entry.places),
        entry_state(brief, entry),
        any(isinstance(stretch, Locked) for stretch in entry.stretches),
    )


def shaped(face: Face, reading_size: int) -> QTextLayout:
    """The card's words in their letters, to be broken into lines of one width after another."""
    bold = QTextLayout.FormatRange()
    bold.start, bold.length = 0, to_units(face.lead_in, len(face.lead_in))
    form = QTextCharFormat()
    form.setFontWeight(QFont.Weight.DemiBold)
    bold.format = form
    return shape(face.words, font(Text.READING, reading_size), [bold] if face.lead_in else [])


def break_words(layout: QTextLayout, width: float) -> float:
    """Break shaped words into the lines of a card of this width; their height in pixels."""
    return break_lines(layout, width - LEFT - RIGHT, line=1.5)


def paint_speaker(painter: QPainter, face: Face, left: float, top: float, width: float) -> None:
    """The speaker's line: name, role, and whether he is certain."""
    speaker, uncertain = face.entry.speaker, face.entry.uncertain
    line = Line(painter, left, top, width - 96 * uncertain)
    if speaker:
        line.say(f"— {speaker.name}", Text.SMALL_STRONG, palette().ink)
    else:
        line.say("— " + QCoreApplication.translate("Card", "speaker unknown"), Text.SMALL_STRONG, palette().warn)
    if speaker and speaker.role:
        line.x += 8
        line.say(speaker.role, Text.SMALL, palette().muted)
    if uncertain:
        line.x, line.right = line.x + 10, width
        line.sign("uncertain", palette().warn)
        line.say(QCoreApplication.translate("Card", "uncertain"), Text.SMALL_STRONG, palette().warn)


def paint_meta(painter: QPainter, face: Face, left: float, top: float, width: float, *, focused: bool) -> None:
    """The last line: paragraphs, state, and whether words are locked where the card has the focus."""
    line = Line(painter, left, top, width)
    if face.whence:
        line.say(face.whence, Text.SMALL_STRONG, palette().link)
        line.x += 14
    line.sign("comment" if face.entry.kind is EntryKind.COMMENT else STATE_ICONS[face.state], palette().muted)
    line.say(face.kind_label or state_name(face.state), Text.SMALL, palette().muted)
    if face.entry.memo:
        line.x += 12
        line.sign("note", palette().muted)
        line.say(face.entry.memo, Text.SMALL, palette().muted)
    elif face.locked and focused:
        line.x += 12
        line.sign("lock", palette().muted)
        line.say(QCoreApplication.translate("Card", "locked"), Text.SMALL, palette().muted)


def paint_frame(painter: QPainter, rect: QRectF, *, chosen: bool, refused: bool) -> None:
    """The card's ground and edge."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(palette().focus, 2) if chosen else QPen(palette().line, 1)
    inset = pen.widthF() / 2
    painter.setPen(pen)
    painter.setBrush(palette().card)
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), 6, 6)
    if refused:
        painter.fillRect(QRectF(rect.left() + 1, rect.top() + 6, 4, rect.height() - 12), palette().warn)
