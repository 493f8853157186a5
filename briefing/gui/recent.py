"""The recent briefs on the start page: title and place, pages and style, and when."""

from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QRect, QSize, Qt, QTime
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton

from briefing.app.remembered import Recent
from briefing.gui import icons
from briefing.gui.language import translated
from briefing.gui.theme import Text, font, palette
from briefing.gui.tips import plain_tip
from briefing.messages import Message

_HEIGHT = 52
_LINE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_DATE, _FACTS = 88, 172
"""Widths of the columns at the right, in pixels."""


class RecentRow(QAbstractButton):
    """One brief worked on before; pressing it takes it up again."""

    def __init__(self, brief: Recent, now: datetime) -> None:
        super().__init__()
        self.path = brief.path
        self._place = short_place(brief.path)
        self._when = when(brief.opened, now)
        self._facts = self._facts_of(brief)
        self.setText(brief.title or brief.path.stem)
        self.setToolTip(plain_tip(str(brief.path)))
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(", ".join(filter(None, (self._place, self._facts, self._when))))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Two lines of words."""
        return QSize(400, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The facts in columns, and a line below."""
        colours = palette()
        dated = self.width() - _DATE
        facts = dated - _FACTS
        with QPainter(self) as painter:
            if self.underMouse():
                painter.fillRect(self.rect(), colours.hover)
            painter.fillRect(0, _HEIGHT - 1, self.width(), 1, colours.line)
            icons.paint(painter, QRect(0, 18, 16, 16), "document", colours.muted)
            painter.setPen(colours.ink)
            self._write(painter, QRect(30, 5, facts - 46, 22), self.text(), Text.BOTTOM_LINE)
            painter.setPen(colours.muted)
            self._write(painter, QRect(30, 25, facts - 46, 20), self._place, Text.SMALL)
            self._write(painter, QRect(facts, 0, _FACTS - 16, _HEIGHT - 1), self._facts, Text.SMALL)
            self._write(painter, QRect(dated, 0, _DATE, _HEIGHT - 1), self._when, Text.SMALL)

    def _facts_of(self, brief: Recent) -> str:
        pages = self.tr("%n page(s)", "", brief.pages)
        return "  ·  ".join(filter(None, (pages if brief.pages else "", translated(Message(brief.style)))))

    def _write(self, painter: QPainter, box: QRect, words: str, text: Text) -> None:
        painter.setFont(font(text))
        fitted = QFontMetrics(font(text)).elidedText(words, Qt.TextElideMode.ElideMiddle, box.width())
        painter.drawText(box, _LINE, fitted)


def short_place(path: Path) -> str:
    """The last folders of a path and its name, as a reader says them: "Desk / Economy / rates.brief"."""
    home = Path.home()
    parts = path.relative_to(home).parts if path.is_relative_to(home) else path.parts[1:]
    return " / ".join(parts[-3:])


def when(then: datetime, now: datetime) -> str:
    """When that was, as one says it today."""
    local, today = then.astimezone(now.tzinfo), now.date()
    if local.date() == today:
        clock = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
        return QCoreApplication.translate("Recent", "Today {time}").format(time=clock)
    if local.date() == today - timedelta(days=1):
        return QCoreApplication.translate("Recent", "Yesterday")
    pattern = "d MMMM" if local.year == now.year else "d MMM yyyy"
    return QLocale().toString(QDate(local.year, local.month, local.day), pattern)
