"""How a card looks: the words, who spoke them, where they come from and in which state they are."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QFont, QPainter, QPen, QTextCharFormat, QTextLayout

from briefing.gui.line import Line, width_of_sign_and
from briefing.gui.lines import break_lines, shape
from briefing.gui.naming import STATE_ICONS, by_source, lead_in, state_name, words_of
from briefing.gui.offsets import shown, to_units
from briefing.gui.theme import Text, font, palette
from briefing.model.brief import Brief, Entry, EntryKind, Locked, Place
from briefing.model.translating import original
from briefing.model.wording import EntryState, entry_state

if TYPE_CHECKING:  # there is one only where a brief has several sources
    from briefing.app.dossier_echoes import Echoes

LEFT, RIGHT, TOP, BOTTOM = 26, 14, 8, 6
"""Pixels between the card's edge and its words; the grip stands left of them."""

SPEAKER, ALSO, META = 24, 24, 26
"""Heights in pixels of the speaker's line, of the one that names other sources, and of the last one."""


@dataclass(frozen=True, slots=True)
class Also:
    """The other sources that tell what an entry does, with their paragraphs.

    `disputed` says that one of them gives the words to somebody else, `differ` that one has other words between the
    quotation marks, `cut` that one has more or fewer.
    """

    places: tuple[tuple[str, str], ...]
    differ: bool
    cut: bool
    disputed: bool = False

    def wording(self) -> str:
        """What there is to choose from, "" where all have the same words of the same speaker."""
        if self.disputed:
            return QCoreApplication.translate("Card", "speakers differ")
        if self.differ:
            return QCoreApplication.translate("Card", "wordings differ")
        return QCoreApplication.translate("Card", "cut differently") if self.cut else ""

    def spoken(self) -> str:
        """The line for a screen reader."""
        said = QCoreApplication.translate("Card", "also in {sources}")
        sources = ", ".join(f"{letter} {numbers}" for letter, numbers in self.places)
        return ", ".join(filter(None, (said.format(sources=sources), self.wording())))


@dataclass(frozen=True, slots=True)
class Face:
    """All that a card shows of an entry."""

    entry: Entry
    words: str
    lead_in: str
    whence: tuple[tuple[str, str], ...]
    also: Also | None
    state: EntryState
    locked: bool
    original: str = ""

    @property
    def speaker(self) -> bool:
        """Whether a speaker's line stands under the words."""
        return self.entry.speaker is not None or self.entry.kind is EntryKind.QUOTATION

    @property
    def kind_label(self) -> str:
        """The label of what is not press reporting."""
        labels = {
            EntryKind.COMMENT: QCoreApplication.translate("Card", "comment"),
            EntryKind.TRANSLATION: QCoreApplication.translate("Card", "our translation"),
        }
        return labels.get(self.entry.kind, "")

    def spoken(self) -> str:
        """The card for a screen reader: words, speaker, place and state."""
        entry = self.entry
        speaker = entry.speaker.name if entry.speaker else ""
        uncertain = QCoreApplication.translate("Card", "speaker uncertain") if entry.uncertain else ""
        whence = ", ".join(f"{letter} {numbers}".lstrip() for letter, numbers in self.whence)
        also = self.also.spoken() if self.also else ""
        original = QCoreApplication.translate("Card", "original: {words}").format(words=self.original)
        state = (self.kind_label or state_name(self.state), original if self.original else "")
        parts = (self.words, speaker, uncertain, whence, also, *state)
        return ", ".join(part for part in parts if part)


def face_of(brief: Brief, entry: Entry, echoes: "Echoes | None" = None) -> Face:
    """What a card shows of an entry of this brief; `echoes` tell which other sources have the same."""
    first = [place for place in entry.places if place.source == entry.places[0].source]
    told = echoes.worth_saying(first) if echoes else ()
    own = [place for place in entry.places if not any(_meet(place, other) for other in told)]
    return Face(
        entry,
        shown(words_of(entry)),
        shown(lead_in(entry)),
        by_source(brief, own),
        _also(brief, entry, told, echoes) if echoes and told else None,
        entry_state(brief, entry),
        any(isinstance(stretch, Locked) for stretch in entry.stretches),
        original(brief, entry) if entry.kind is EntryKind.TRANSLATION and entry.places else "",
    )


def _meet(one: Place, other: Place) -> bool:
    return one.source == other.source and one.span.meets(other.span)


def _also(brief: Brief, entry: Entry, told: Sequence[Place], echoes: "Echoes") -> Also:
    from briefing.app.dossier_wordings import wordings_of

    held = wordings_of(entry, echoes)
    differ, cut = any(one.differ for one in held), any(one.cut for one in held)
    return Also(by_source(brief, told), differ, cut, any(one.saying.disputed for one in held))


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


def paint_also(painter: QPainter, also: Also, left: float, top: float, right: float) -> None:
    """The line that names the other sources, and says where their words differ."""
    words = also.wording()
    line = Line(painter, left, top, right - (12 + width_of_sign_and(words) if words else 0))
    line.also(also.places)
    if words:
        line.x, line.right = line.x + 12, right
        warns = also.differ or also.disputed
        colour = palette().warn if warns else palette().link
        line.sign("uncertain" if also.disputed else "reworded" if warns else "trimmed", colour)
        line.say(words, Text.SMALL_STRONG, colour)


def paint_meta(painter: QPainter, face: Face, left: float, top: float, width: float, *, focused: bool) -> None:
    """The last line: paragraphs, state, and whether words are locked where the card has the focus."""
    line = Line(painter, left, top, width)
    if face.whence:
        line.whence(face.whence)
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
