"""The start page: open, paste, try the sample, or take up a recent brief."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QPainter, QPaintEvent, QPalette, QPen, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from briefing.app.remembered import Recent
from briefing.gui import icons
from briefing.gui.recent import RecentRow
from briefing.gui.start_button import StartButton
from briefing.gui.theme import Text, font, palette

WIDTH = 816
"""The greatest width of the page in pixels: three buttons side by side."""

ENOUGH = 30
"""Words on the clipboard from which it may hold an article: less is a heading or an address."""

LONGEST = 1_000_000
"""Characters of the clipboard that are counted; counting more would keep the window waiting."""


class StartPage(QScrollArea):
    """What the window shows before there is a brief."""

    open_asked = Signal()
    paste_asked = Signal()
    sample_asked = Signal()
    recent_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._open = StartButton(self.tr("Open an article or brief"), "open")
        self._paste = StartButton(self.tr("Paste the article"), "paste")
        self._sample = StartButton(self.tr("Try the sample"), "document")
        self._drop = _DropZone(self.tr("or drop an article anywhere in this window"))
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        self._build()
        self._open.clicked.connect(self.open_asked)
        self._paste.clicked.connect(self.paste_asked)
        self._sample.clicked.connect(self.sample_asked)
        self._sample.show_note(self.tr("A finished brief that you can change; nothing is kept"))
        self._show_clipboard("")
        QGuiApplication.clipboard().dataChanged.connect(self._look_at_clipboard)
        self.show_recent((), datetime.now().astimezone())

    def show_recent(self, briefs: Sequence[Recent], now: datetime) -> None:
        """List the briefs worked on before, the latest first; `now` tells what "today" is."""
        while item := self._recent.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for brief in briefs:
            row = RecentRow(brief, now)
            row.clicked.connect(lambda _=False, path=brief.path: self.recent_asked.emit(path))
            self._recent.addWidget(row)
            row.show()
        if not briefs:
            self._recent.addWidget(_label(self.tr("Briefs that you save appear here."), Text.SMALL, muted=True))

    def show_keys(self, open_: QKeySequence, paste: QKeySequence, sample: QKeySequence) -> None:
        """Show by which keys the same can be done."""
        for button, keys in ((self._open, open_), (self._paste, paste), (self._sample, sample)):
            button.show_keys(keys.toString(QKeySequence.SequenceFormat.NativeText))

    def set_drop_welcome(self, welcome: bool) -> None:
        """Show that what is being dragged over the window may be dropped."""
        self._drop.set_welcome(welcome)

    def take_focus(self) -> None:
        """Bring the keyboard to what is most likely wanted."""
        (self._paste if self._paste.primary else self._open).setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        page = QWidget()
        page.setMaximumWidth(WIDTH)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 16, 0, 16)
        column.setSpacing(0)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        for button in (self._open, self._paste, self._sample):
            buttons.addWidget(button, 1)
        for part in (
            _Title(),
            24,
            buttons,
            12,
            self._drop,
            28,
            _label(self.tr("Recent briefs"), Text.SUBTITLE),
            6,
            self._recent,
            20,
            _Promise(self.tr("Nothing leaves this machine: no network, no account.")),
        ):
            _add(column, part)
        self.setWidget(_centred(page))

    def _look_at_clipboard(self) -> None:
        if self.isVisible():
            self._show_clipboard(QGuiApplication.clipboard().text())

    def _show_clipboard(self, text: str) -> None:
        words = text[:LONGEST].split()
        ready = len(words) >= ENOUGH
        self._paste.show_note(self._ready(words) if ready else self._not_ready(), primary=ready)
        self._open.show_note(self.tr("Word, PDF, web page, mail, RTF, ODT, plain text, .brief"), primary=not ready)

    def _ready(self, words: Sequence[str]) -> str:
        count = self.tr("Ready on the clipboard: %n word(s)", "", len(words))
        return self.tr("{count}, “{beginning}…”").format(count=count, beginning=" ".join(words[:4])[:40])

    def _not_ready(self) -> str:
        return self.tr("Copy an article’s text in the browser, then press here")

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the clipboard, but not before the page is on the screen: another program may be slow to answer."""
        super().showEvent(event)
        QTimer.singleShot(0, self._look_at_clipboard)


class _Title(QWidget):
    """A short rule, the program's name, and what it is for."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(0)
        column.addWidget(_label("Briefing", Text.BRAND))
        lede = self.tr("From a press article to a brief you can stand behind.")
        column.addWidget(_label(lede, Text.LEDE, muted=True))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The rule."""
        with QPainter(self) as painter:
            painter.fillRect(0, 0, 48, 4, palette().accent)


class _DropZone(QLabel):
    """Says where an article may be dropped."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self._welcome = False
        self.setFixedHeight(64)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)

    def set_welcome(self, welcome: bool) -> None:
        self._welcome = welcome
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dashed box; a full one in the colour of the focus while something is held over the window."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(palette().focus, 2) if self._welcome else QPen(palette().edge, 1.5)
            if not self._welcome:
                pen.setDashPattern([4, 3])
            painter.setPen(pen)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        super().paintEvent(event)


class _Promise(QWidget):
    """A lock and a promise."""

    def __init__(self, words: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 0, 0)
        row.addWidget(_label(words, Text.SMALL, muted=True))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The lock."""
        with QPainter(self) as painter:
            icons.paint(painter, QRect(0, (self.height() - 16) // 2, 16, 16), "lock", palette().muted)


def _label(words: str, text: Text, *, muted: bool = False) -> QLabel:
    made = QLabel(words)
    made.setFont(font(text))
    made.setWordWrap(True)
    if muted:
        made.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return made


def _add(column: QVBoxLayout, part: QWidget | QHBoxLayout | QVBoxLayout | int) -> None:
    if isinstance(part, int):
        column.addSpacing(part)
    elif isinstance(part, QWidget):
        column.addWidget(part)
    else:
        column.addLayout(part)


def _centred(page: QWidget) -> QWidget:
    """The page in the middle, a little above the middle of the height."""
    ground = QWidget()
    rows, row = QVBoxLayout(ground), QHBoxLayout()
    rows.setContentsMargins(24, 0, 24, 0)
    row.addStretch(1)
    row.addWidget(page, 100)
    row.addStretch(1)
    rows.addStretch(2)
    rows.addLayout(row)
    rows.addStretch(3)
    return ground
