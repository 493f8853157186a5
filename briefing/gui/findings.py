"""The drawer above the status bar: what the check found, each with its place, its reason and its remedy."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListView, QStackedWidget

from briefing.gui.drawer import Drawer
from briefing.gui.finding_row import FindingRow, Shown, height_of
from briefing.gui.language import translated
from briefing.gui.pane import HEAD
from briefing.gui.theme import NO_RING
from briefing.gui.tips import plain_tip
from briefing.model.suggestion import Finding

ROWS = 4
"""How many findings the drawer shows without scrolling."""


class FindingsDrawer(Drawer):
    """Lists findings; choosing one, by click or Enter, leads to its place. Esc closes the drawer."""

    finding_chosen = Signal(Finding)

    def __init__(self) -> None:
        super().__init__(self.tr("Check"), self.tr("Close the list of findings"))
        self._list = _List()
        self._nothing = QLabel()
        self._nothing.setContentsMargins(16, 0, 16, 12)
        self._body = QStackedWidget()
        for each in (self._list, self._nothing):
            self._body.addWidget(each)
        self.hold(self._body, self._list)
        self._list.chosen.connect(self._choose)
        self.show_findings((), lambda _finding: "")

    def show_findings(self, findings: Sequence[Finding], place: Callable[[Finding], str], summary: str = "") -> None:
        """List these findings. `place` says where each one is ("Quotes 3"), "" where it is about the whole brief.

        `summary` counts them; without any it is a sentence that says so. The current row stays on its finding.
        """
        self._list.show_rows([Shown(finding, place(finding)) for finding in findings])
        self.summary.show_words(summary if findings else "")
        self._nothing.setText(summary or self.tr("Nothing to check."))
        self._body.setCurrentIndex(0 if findings else 1)
        self.fit(self.height())

    def fit(self, height: int) -> None:
        """As high as its first rows, however high the desk is."""
        rows = self._list.height_at(self.width()) if self._body.currentIndex() == 0 else 32
        self.setFixedHeight(HEAD + 2 + rows)

    def _choose(self, shown: Shown) -> None:
        self.finding_chosen.emit(shown.finding)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """At another width the words wrap otherwise."""
        super().resizeEvent(event)
        self.fit(self.height())


class _List(QListView):
    """The rows of findings."""

    chosen = Signal(Shown)

    def __init__(self) -> None:
        super().__init__()
        self._rows = QStandardItemModel(self)
        self.setModel(self._rows)
        self.setItemDelegate(FindingRow(self))
        self.setProperty(NO_RING, True)  # the current row shows where the keyboard is
        self.setAccessibleName(self.tr("Findings"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.clicked.connect(self._choose)

    def show_rows(self, rows: Sequence[Shown]) -> None:
        """Show these rows, the current one the same as before if it is still there."""
        before = self.current()
        self._rows.clear()
        for row in rows:
            item = QStandardItem(translated(row.finding.what))
            item.setData(row, Qt.ItemDataRole.UserRole)
            item.setData(row.spoken(), Qt.ItemDataRole.AccessibleTextRole)
            item.setToolTip(plain_tip(row.spoken()))
            self._rows.appendRow(item)
        at = next((number for number, row in enumerate(rows) if before and row.finding == before.finding), 0)
        self.setCurrentIndex(self._rows.index(at, 0))

    def current(self) -> Shown | None:
        """The row on which the keyboard stands."""
        shown = self.currentIndex().data(Qt.ItemDataRole.UserRole)
        return shown if isinstance(shown, Shown) else None

    def height_at(self, width: int) -> int:
        """The height of the rows that are shown without scrolling, in pixels, where the list is so wide."""
        rows = [self._rows.index(row, 0).data(Qt.ItemDataRole.UserRole) for row in range(self._rows.rowCount())]
        return sum(height_of(row, width) for row in rows[:ROWS])

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(Qt.ItemDataRole.UserRole))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self.current():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)
