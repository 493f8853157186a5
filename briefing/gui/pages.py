"""The pages pane: the real PDF, drawn as it will print."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QLabel, QStackedWidget

from briefing.app.preview import Made, PageSize, page_picture, page_sizes, page_words
from briefing.gui.background import Background, Lane
from briefing.gui.page_stack import BAR, PageStack
from briefing.gui.pane import Pane, tool
from briefing.gui.sheet import Drawing, PageSheet

ZOOMS = (25, 33, 50, 67, 75, 90, 100, 125, 150, 200, 300, 400)
"""The steps of zoom in per cent; at 100 a point of the page is a pixel of the screen."""

RAIL = 208
"""Width of the pane in pixels while it is a rail."""


class PagesPane(Pane):
    """Shows the pages of a made PDF; a click on an entry's words emits its id.

    In a small window it is a rail of small pages, and a click anywhere asks for the pages in large.
    """

    entry_clicked = Signal(str)
    enlarge_asked = Signal()

    def __init__(self, background: Background) -> None:
        super().__init__(QCoreApplication.translate("PagesPane", "Pages"))
        self._background = background
        self._made: Made | None = None
        self._edition = 0
        self._percent: int | None = None
        self._linked: str | None = None
        self._rail = False
        self._dimmed = False
        self._stack = PageStack()
        self._build_head()
        self._build_body()
        self.setMinimumWidth(RAIL)

    def show_made(self, made: Made | None) -> None:
        """Show these pages in place of those before; None where there is nothing to show."""
        topic = (self, "sizes")
        if made is None:
            self._background.drop(topic)
            self._show_sizes(None, ())
        else:
            shown = partial(self._show_sizes, made)
            self._background.ask(topic, partial(page_sizes, made.data), shown, lane=Lane.PAGES)

    def link(self, entry_id: str | None) -> None:
        """Ring the words of an entry on the pages and bring them into sight."""
        self._linked = entry_id
        for sheet in self._stack.sheets:
            sheet.link(entry_id)
        if entry_id:
            self._stack.bring_into_sight(entry_id)

    def set_rail(self, rail: bool) -> None:
        """Become the narrow rail of a small window, or the full pane again."""
        self._rail = rail
        self._stack.margin = 10 if rail else 20
        self.setMaximumWidth(RAIL if rail else 16777215)  # Qt's own "as wide as you like"
        for widget in (self._smaller, self._scale_label, self._larger):
            widget.setVisible(not rail)
        self._fit.setToolTip(self.tr("Show the pages in large") if rail else self.tr("Fit to width"))
        self._fit.setAccessibleName(self._fit.toolTip())
        self._lay_out()

    def set_dimmed(self, dimmed: bool) -> None:
        """Take some of the glare from the white pages, in the dark."""
        self._dimmed = dimmed
        for sheet in self._stack.sheets:
            sheet.set_dimmed(dimmed)

    def zoom_in(self) -> None:
        """Draw the pages one step larger."""
        self._zoom_to(next((step for step in ZOOMS if step > self.percent), ZOOMS[-1]))

    def zoom_out(self) -> None:
        """Draw the pages one step smaller."""
        self._zoom_to(next((step for step in reversed(ZOOMS) if step < self.percent), ZOOMS[0]))

    def fit_width(self) -> None:
        """Draw the pages as wide as the pane, and keep them so."""
        self._zoom_to(None)

    @property
    def percent(self) -> int:
        """How large the pages are drawn, in per cent."""
        return round(100 * self._scale())

    def take_focus(self) -> None:
        """Bring the keyboard to the pages, which it then scrolls."""
        self._stack.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _build_head(self) -> None:
        self._smaller = tool(self.tr("Smaller"), "zoom-out")
        self._larger = tool(self.tr("Larger"), "zoom-in")
        self._fit = tool(self.tr("Fit to width"), "fit-width")
        self._scale_label = QLabel()
        self._scale_label.setMinimumWidth(46)
        self._scale_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for widget in (self._smaller, self._scale_label, self._larger, self._fit):
            self.head.add(widget)
        self._smaller.clicked.connect(self.zoom_out)
        self._larger.clicked.connect(self.zoom_in)
        self._fit.clicked.connect(self._fit_or_enlarge)

    def _build_body(self) -> None:
        self._nothing = QLabel()
        self._nothing.setObjectName("no-pages")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._nothing.setMargin(24)
        self._body = QStackedWidget()
        self._body.addWidget(self._nothing)
        self._body.addWidget(self._stack)
        self.column.addWidget(self._body, 1)
        self._stack.entry_clicked.connect(self.entry_clicked)
        self._stack.clicked.connect(self._enlarge_from_rail)
        self._stack.zoom_asked.connect(lambda way: self.zoom_in() if way > 0 else self.zoom_out())
        self._stack.view_changed.connect(self._draw)

    def _show_sizes(self, made: Made | None, sizes: tuple[PageSize, ...]) -> None:
        self._made = made
        self._edition += 1
        if len(sizes) != len(self._stack.sheets):
            self._stack.have_sheets(len(sizes))
            for number, sheet in enumerate(self._stack.sheets, start=1):
                name = self.tr("Page {number} of {pages}")
                sheet.setAccessibleName(name.format(number=number, pages=len(sizes)))
        self._stack.show_pages(sizes, made.places if made else {})
        for sheet in self._stack.sheets:
            sheet.link(self._linked)
            sheet.set_dimmed(self._dimmed)
        # Only now is it known that there are none: while the first pages are being made the desk is bare.
        self._nothing.setText(self.tr("The pages appear here as soon as the brief has a line."))
        self._body.setCurrentIndex(1 if sizes else 0)
        self._lay_out()

    def _zoom_to(self, percent: int | None) -> None:
        self._percent = percent
        self._lay_out()

    def _lay_out(self) -> None:
        """Lay the pages out anew; a linked entry that could be seen still can."""
        in_sight = self._linked if self._linked and self._stack.shows(self._linked) else None
        self._stack.lay_out(self._scale())
        if in_sight:
            self._stack.bring_into_sight(in_sight)
        self._scale_label.setText(self.tr("{number} %").format(number=self.percent))
        self._draw()

    def _scale(self) -> float:
        """Pixels a point."""
        if self._percent is not None and not self._rail:
            return self._percent / 100
        room = self.width() - BAR - 2 * self._stack.margin
        return max(0.1, room / max((sheet.points.width for sheet in self._stack.sheets), default=595))

    def _draw(self) -> None:
        """Ask for the pictures of the pages that can be seen and have none that fits; let far ones go."""
        pages = len(self._stack.sheets)
        note = self.tr("{number} of {pages}").format(number=self._stack.current_page(), pages=pages)
        self.head.show_note(note if pages and not self._rail else "")
        for sheet in self._stack.far_sheets():
            sheet.forget_picture()
        for sheet in self._stack.visible_sheets():
            wanted = sheet.drawing(self._edition)
            if self._made and wanted not in (sheet.shown, sheet.awaited):
                sheet.awaited = wanted
                self._ask_for(sheet, wanted, self._made.data)

    def _ask_for(self, sheet: PageSheet, wanted: Drawing, data: bytes) -> None:
        index = self._stack.sheets.index(sheet)
        ask = partial(self._background.ask, lane=Lane.PAGES)
        unheard = not sheet.shown or sheet.shown.edition != wanted.edition
        ask((sheet, "picture"), partial(_picture, data, index, wanted), partial(sheet.show_picture, wanted))
        if unheard:
            ask((sheet, "words"), partial(page_words, data, index), sheet.setAccessibleDescription)

    def _enlarge_from_rail(self) -> None:
        if self._rail:
            self.enlarge_asked.emit()

    def _fit_or_enlarge(self) -> None:
        if self._rail:
            self.enlarge_asked.emit()
        else:
            self.fit_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pages that fit the width follow it."""
        super().resizeEvent(event)
        self._lay_out()


def _picture(data: bytes, index: int, wanted: Drawing) -> QImage:
    drawn = page_picture(data, index, wanted.width, wanted.height)
    image = QImage(drawn.pixels, drawn.width, drawn.height, 4 * drawn.width, QImage.Format.Format_RGB32)
    return image.copy()  # QImage does not keep the pixels it was given
