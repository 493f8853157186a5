"""The shelf in the window: what was opened before is searched, and joins the open brief on one key."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
)

from briefing.app import shelf
from briefing.app.shelf import MOST, Kept, Said, Wanted
from briefing.errors import BriefingError
from briefing.gui.completion import Completion
from briefing.gui.language import translated
from briefing.gui.rows import Part, Row, RowList
from briefing.gui.signs import section_name
from briefing.model.brief import Brief
from briefing.model.dates import printed_date
from briefing.model.revise import where
from briefing.model.section import SectionKind

if TYPE_CHECKING:  # the window is only talked to, and what drafts is loaded in the background
    from briefing.app.shelf_taking import Taken
    from briefing.gui.background import Background
    from briefing.gui.window import MainWindow

PAUSE = 200
"""Milliseconds after the last letter typed until the search begins."""

SIZE, FRAME = QSize(980, 680), QSize(24, 60)
"""How large the dialog is where the screen has room for it and its frame."""

Hit = Kept | Said


class ShelfDialog(QDialog):
    """Searches the shelf as one types; Enter adds the current hit to the open brief, Delete forgets its article."""

    def __init__(self, window: "MainWindow", background: "Background") -> None:
        super().__init__(window)
        self._window, self._background = window, background
        self._hits: tuple[Hit, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Shelf"))
        self.what = QComboBox()
        self.words, self.speaker, self.outlet, self.since, self.until = (QLineEdit() for _ in range(5))
        self.section = QComboBox()
        self.list = RowList(self.tr("Found"))
        self._said = QLabel()
        self.switch_on = QPushButton(self.tr("Switch o&n"))
        self.add = QPushButton(self.tr("&Add to the brief"))
        self.forget = QPushButton(self.tr("&Forget this article"))
        self.forget_all = QPushButton(self.tr("Forget &everything…"))
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._fill()
        self._lay_out()
        self.names = Completion(self.speaker, background, shelf.speakers)
        self._connect()
        self.resize(SIZE.boundedTo(self.screen().availableSize() - FRAME))
        self._show_use()
        (self.words if self.words.isEnabled() else self.switch_on).setFocus()
        self.search()

    # -- what it is made of

    def _fill(self) -> None:
        self.what.addItem(self.tr("Quotations"), True)
        self.what.addItem(self.tr("Articles"), False)
        self.section.addItem(self.tr("Any section"), None)
        for kind in SectionKind:
            self.section.addItem(section_name(kind), kind)
        day = printed_date(date(2026, 5, 1))
        example = self.tr("A day, such as {day}").format(day=day)
        for field in (self.since, self.until):
            field.setPlaceholderText(day)
        for field, hint in (
            (self.words, self.tr("All must occur; “in quotation marks” in a row")),
            (self.speaker, self.tr("A name or a part of it")),
            (self.outlet, self.tr("A name or a part of it")),
            (self.since, example),
            (self.until, example),
        ):
            field.setToolTip(hint)
            field.setAccessibleDescription(hint)
            field.setClearButtonEnabled(True)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addLayout(self._form())
        column.addWidget(self.list, 1)
        self._said.setWordWrap(True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(self._said)
        column.addLayout(self._buttons())

    def _form(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        cells = (
            (self.tr("S&how"), self.what),
            (self.tr("&Words"), self.words),
            (self.tr("&Speaker"), self.speaker),
            (self.tr("&Outlet"), self.outlet),
            (self.tr("In se&ction"), self.section),
            (self.tr("S&ince"), self.since),
            (self.tr("&Until"), self.until),
        )
        self._fields = tuple(field for _, field in cells)
        for number, (name, field) in enumerate(cells):
            label = QLabel(name)
            label.setBuddy(field)
            field.setAccessibleName(name.replace("&", ""))
            row, across = divmod(number, 4)
            grid.addWidget(label, row, 2 * across)
            grid.addWidget(field, row, 2 * across + 1)
        for across in range(4):
            grid.setColumnStretch(2 * across + 1, 1)
        return grid

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        for button in (self.switch_on, self.add, self.forget, self.forget_all):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(close)
        for button in (self.switch_on, self.add, self.forget, self.forget_all, *close.findChildren(QPushButton)):
            button.setAutoDefault(False)  # Enter in a field leads to what was found
        return row

    def _connect(self) -> None:
        for field in (self.words, self.speaker, self.outlet, self.since, self.until):
            field.textChanged.connect(lambda _words: self._pause.start())
            field.returnPressed.connect(self._go_to_list)
        for box in (self.section, self.what):
            box.currentIndexChanged.connect(lambda _number: self.search())
        self._pause.timeout.connect(self.search)
        self.list.chosen.connect(self._add)
        self.list.current_changed.connect(self._look_at)
        self.list.delete_asked.connect(self._forget)
        self.switch_on.clicked.connect(self._switch_on)
        self.add.clicked.connect(lambda: self._add(self.list.number))
        self.forget.clicked.connect(lambda: self._forget(self.list.number))
        self.forget_all.clicked.connect(self._ask_to_forget_all)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.words.setFocus)

    def _go_to_list(self) -> None:
        """Bring the keyboard to what is found, once it is: a second Enter must not take from what was there before."""
        self.search(self.list.setFocus)

    @property
    def said(self) -> str:
        """What the line under the list says."""
        return self._said.text()

    # -- searching

    def search(self, then: Callable[[], object] = lambda: None) -> None:
        """Look for what is filled in; the hits follow when they are found, and `then` after them."""
        self._pause.stop()
        wanted = self._wanted()
        if wanted is None:
            self._show((), self.tr("Write a day as 1 May 2026 or 2026-05-01."))
            return
        find: Callable[[Wanted], tuple[Hit, ...]] = shelf.sayings if self.what.currentData() else shelf.articles

        def found(hits: tuple[Hit, ...]) -> None:
            self._show(hits)
            then()

        self._background.ask((self, "search"), partial(find, wanted), found, failed=self._not_done)

    def _wanted(self) -> Wanted | None:
        """What is filled in, None where a day cannot be read."""
        days = list[date | None]()
        for field in (self.since, self.until):
            day = shelf.read_date(field.text())
            if field.text().strip() and day is None:
                return None
            days.append(day)
        words, speaker, outlet = (field.text().strip() for field in (self.words, self.speaker, self.outlet))
        return Wanted(words, speaker, outlet, days[0], days[1], self.section.currentData())

    def _show(self, hits: Sequence[Hit], words: str = "") -> None:
        self._hits = tuple(hits)
        self.list.show_rows([self._row(hit) for hit in hits])
        has_brief = self._window.has_brief
        self.add.setEnabled(bool(hits) and has_brief)
        self.forget.setEnabled(bool(hits))
        self.list.hint = "" if hits or words else self._hint()
        self._said.setText(words or self._counted())
        self._show_use()

    def _show_use(self) -> None:
        """Where the shelf is off and there never was one, there is nothing to do but to switch it on."""
        is_on = self._window.preferences.settings.keep_shelf
        useful = is_on or shelf.shelf_file().exists()
        self.switch_on.setVisible(not is_on)
        for widget in (*self._fields, self.forget_all):
            widget.setEnabled(useful)

    def _switch_on(self) -> None:
        """Keep from now on what is opened and saved."""
        preferences = self._window.preferences
        preferences.change(replace(preferences.settings, keep_shelf=True))
        self.search(self.words.setFocus)

    def _counted(self) -> str:
        number = len(self._hits)
        if not number:
            return ""  # the list says so, and what to do
        if number == MOST:
            return self.tr("The newest %n; say more to find others.", "", number)
        found = self.tr("%n found.", "", number)
        hint = self.tr("Enter adds to the brief, Delete forgets the article.")
        return f"{found} {hint if self._window.has_brief else ''}".strip()

    def _hint(self) -> str:
        """What to do where nothing is found."""
        if not self._window.preferences.settings.keep_shelf:
            return self.tr(
                "The shelf is switched off. Switch it on, and the articles that you open and the briefs that you save "
                "can be found here again."
            )
        if self._wanted() == Wanted():
            return self.tr("Nothing is on the shelf yet. Open an article, or save a brief, and it can be found here.")
        return self.tr("Nothing on the shelf fits. Take words or a name away to find more.")

    def _row(self, hit: Hit) -> Row:
        day = printed_date(date.fromisoformat(hit.published)) if hit.published else ""
        credited = " · ".join(filter(None, (hit.headline, hit.outlet, hit.byline)))
        if isinstance(hit, Said):
            role = Part(self.tr("Who"), hit.role) if hit.role else None
            parts = (Part(self.tr("Said"), f"“{hit.words}”"), role, Part(self.tr("Article"), credited))
            return Row("comment", hit.speaker or self.tr("No speaker"), day, tuple(filter(None, parts)))
        return Row("document", hit.outlet or self.tr("Article"), day, (Part("", hit.headline or hit.sha256[:12]),))

    def _look_at(self, number: int) -> None:
        """Say where in its article the current quotation stands, as soon as that is known."""
        hit = self._hits[number] if 0 <= number < len(self._hits) else None
        if isinstance(hit, Said):
            self._background.ask(
                (self, "place"), partial(shelf.paragraph_of, hit), self._show_place, failed=self._not_done
            )

    def _show_place(self, paragraph: int) -> None:
        place = self.tr("Paragraph {number} of its article.").format(number=paragraph) if paragraph else ""
        self._said.setText(" ".join(filter(None, (self._counted(), place))))

    # -- taking and forgetting

    def _add(self, number: int) -> None:
        if not 0 <= number < len(self._hits) or not self._window.has_brief:
            return
        self._window.view.brief.settle()
        self._take(self._hits[number])

    def _take(self, hit: Hit) -> None:
        before = self._window.view.desk.brief
        self._background.drop((self, "place"))  # it is not to be said over what has been done
        work, then = partial(_taken_into, before, hit), partial(self._taken, hit, before)
        self._background.ask((self, "take"), work, then, failed=self._not_done)

    def _taken(self, hit: Hit, before: Brief, taken: "Taken") -> None:
        """What was taken is in the brief, and shown there; one step to undo."""
        desk = self._window.view.desk
        if not desk.grow(self.tr("Add from the shelf"), before, taken.brief, taken.proposals):
            self._take(hit)
            return
        if taken.entry:
            desk.show_entry(taken.entry)
        self._said.setText(self._done(taken))

    def _done(self, taken: "Taken") -> str:
        """What has become of the brief."""
        if not taken.entry:
            held = self.tr("The brief draws on this article already.")
            return held if taken.held else self.tr("Added to the sources.")
        if not taken.held:
            return self.tr("Added to Quotes.")
        kind, _ = where(taken.brief, taken.entry)
        return self.tr("The brief has this quotation already, in {section}.").format(section=section_name(kind))

    def _forget(self, number: int) -> None:
        if 0 <= number < len(self._hits):
            work = partial(shelf.forget, self._hits[number].sha256)
            self._background.ask((self, "forget"), work, lambda _done: self.search(), failed=self._not_done)

    def _ask_to_forget_all(self) -> None:
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(self.tr("Forget every article and quotation on the shelf?"))
        box.setInformativeText(self.tr("Your saved briefs stay as they are. This cannot be undone."))
        forget = box.addButton(self.tr("&Forget everything"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        forget.clicked.connect(self._forget_all)
        box.open()

    def _forget_all(self) -> None:
        self._background.ask(
            (self, "forget"), shelf.forget_everything, lambda _done: self.search(), failed=self._not_done
        )

    def _not_done(self, error: Exception) -> None:
        """Say in the dialog, which lies over the window's notice, what could not be done."""
        if isinstance(error, BriefingError):
            self._said.setText(translated(error.message))
        else:
            self._window.report(error)


def _taken_into(brief: Brief, hit: Hit) -> "Taken":
    from briefing.app.shelf_taking import take

    return take(brief, hit)
