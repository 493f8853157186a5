"""The status bar: how long the brief is, whether its quotations hold, whether it is saved."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt, QTime, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStatusBar, QToolButton, QWidget

from briefing.gui import icons
from briefing.gui.gauge import Gauge
from briefing.gui.theme import palette

HEIGHT = 32
"""Height of the bar in pixels."""


@dataclass(frozen=True, slots=True)
class StatusFacts:
    """What the status bar says. `matching` of `quotations` match the source; `pages` is 0 while they are unknown.

    `saved_at` is when the brief was last written to its file, None where it has none; `modified` whether it has
    changed since.
    """

    words: int = 0
    word_target: int = 450
    pages: int = 0
    page_target: int = 2
    quotations: int = 0
    matching: int = 0
    uncertain: int = 0
    saved_at: datetime | None = None
    modified: bool = False

    @property
    def over(self) -> int:
        """Words beyond the target."""
        return max(0, self.words - self.word_target)

    @property
    def holds(self) -> bool:
        """Whether every quotation matches the source text."""
        return self.matching == self.quotations


class StatusBar(QStatusBar):
    """Shows StatusFacts; a click on the quotations or the speakers asks for the findings."""

    findings_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._facts = StatusFacts()
        self._gauge = Gauge()
        self._length, self._saved = QLabel(), QLabel()
        self._divider, self._tick = _Divider(), _Sign("tick", "muted")
        self._quotations, self._uncertain = _Fact(), _Fact()
        self.setSizeGripEnabled(False)
        self.setFixedHeight(HEIGHT)
        self._build()
        self.show_facts(self._facts)

    def show_facts(self, facts: StatusFacts) -> None:
        """Say how the brief stands."""
        self._facts = facts
        self._gauge.show_words(facts.words, facts.word_target)
        self._length.setText(self._length_sentence())
        _tone(self._length, "warn" if facts.over or facts.pages > facts.page_target else "")
        self._quotations.say("check" if facts.holds else "error", self._match_sentence(), good=facts.holds)
        self._uncertain.say("uncertain", self.tr("%n speaker(s) uncertain", "", facts.uncertain), good=False)
        self._saved.setText(_saved(facts))
        self._divider.setVisible(facts.quotations > 0)
        self._quotations.setVisible(facts.quotations > 0)
        self._uncertain.setVisible(facts.uncertain > 0)
        self._tick.setVisible(bool(facts.saved_at) and not facts.modified)
        self._fit()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        for part in (self._gauge, self._length, self._divider, self._quotations, self._uncertain):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self._tick)
        row.addWidget(self._saved)
        whole = QWidget()
        whole.setLayout(row)
        whole.setMinimumWidth(1)  # the bar never keeps a window from shrinking
        self.addPermanentWidget(whole, 1)
        _tone(self._saved, "muted")
        for fact in (self._quotations, self._uncertain):
            fact.clicked.connect(self.findings_asked)
            fact.setToolTip(self.tr("Show what was found"))

    def _match_sentence(self, *, short: bool = False) -> str:
        """How many of the quotations match; `short` leaves out what they match."""
        number, matching = self._facts.quotations, self._facts.matching
        if short:
            return self.tr("{matching} of %n quotation(s) match(es/)", "", number).format(matching=matching)
        return self.tr("{matching} of %n quotation(s) match(es/) the source text", "", number).format(matching=matching)

    def _length_sentence(self) -> str:
        """How long the brief is, in words and in pages."""
        facts = self._facts
        words = self.tr("{words} of %n word(s)", "", facts.word_target).format(words=facts.words)
        if facts.over:
            words = self.tr("{length}, {over} over").format(length=words, over=facts.over)
        if not facts.pages:
            return words
        pages = self.tr("{pages} of %n page(s)", "", facts.page_target).format(pages=facts.pages)
        return f"{words}  ·  {pages}"

    def _fit(self) -> None:
        """Say it in fewer words where there is no room for all."""
        self._quotations.setText(self._match_sentence())
        said = (self._length, self._quotations, self._uncertain, self._saved)
        needed = sum(fact.sizeHint().width() + 8 for fact in said if not fact.isHidden())
        if needed + self._gauge.width() + 80 > self.width():
            self._quotations.setText(self._match_sentence(short=True))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground, and a line above it."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), palette().chrome)
            painter.fillRect(0, 0, self.width(), 1, palette().line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for other words."""
        super().resizeEvent(event)
        self._fit()


def _saved(facts: StatusFacts) -> str:
    if not facts.saved_at:
        return QCoreApplication.translate("StatusBar", "Not saved yet")
    clock = QTime(facts.saved_at.hour, facts.saved_at.minute)
    time = QLocale().toString(clock, QLocale.FormatType.ShortFormat)
    if facts.modified:
        return QCoreApplication.translate("StatusBar", "Changed since {time}").format(time=time)
    return QCoreApplication.translate("StatusBar", "Saved {time}").format(time=time)


class _Fact(QToolButton):
    """Something that can be looked into: a sign, words, and a click."""

    def __init__(self) -> None:
        super().__init__()
        self.setIconSize(QSize(16, 16))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def say(self, sign: str, words: str, *, good: bool) -> None:
        """Say this; what is not good is said in the colour of warnings."""
        self.setIcon(icons.icon(sign, "good" if good else "warn"))
        self.setText(words)
        _tone(self, "" if good else "warn")


class _Sign(QWidget):
    """A small picture."""

    def __init__(self, name: str, colour: str) -> None:
        super().__init__()
        self._name, self._colour = name, colour
        self.setFixedSize(16, 16)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture, in the palette's colour."""
        with QPainter(self) as painter:
            icons.paint(painter, self.rect(), self._name, getattr(palette(), self._colour))


class _Divider(QWidget):
    """A short line between two groups."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(17, 16)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line."""
        with QPainter(self) as painter:
            painter.fillRect(8, 0, 1, self.height(), palette().line)


def _tone(widget: QWidget, tone: str) -> None:
    """Give a text the tone of a rule in the stylesheet: "muted", "warn" or none."""
    if widget.property("tone") != tone:
        widget.setProperty("tone", tone)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
