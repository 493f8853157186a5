"""The desk: article, brief and pages side by side, kept in step."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from briefing.app.export import make, missing_findings
from briefing.app.preview import Made
from briefing.app.remembered import load_remembered
from briefing.app.standing import Standing, standing
from briefing.errors import EditError
from briefing.gui.article import ArticlePane
from briefing.gui.background import Background, Lane
from briefing.gui.brief_pane import BriefPane
from briefing.gui.card import Card
from briefing.gui.desk import Desk, Link
from briefing.gui.dossier import Joining
from briefing.gui.drawer import Drawer
from briefing.gui.findings import FindingsDrawer
from briefing.gui.naming import entry_name
from briefing.gui.pages import PagesPane
from briefing.gui.pane import Pane
from briefing.gui.people import PeopleDrawer
from briefing.gui.status import StatusFacts
from briefing.gui.timeline import TimelineDrawer
from briefing.gui.toolbar import Toolbar
from briefing.messages import say
from briefing.model.revise import BOTTOM_LINE
from briefing.model.suggestion import Finding, SectionKind, Severity

SHARES = (32, 36, 32)
"""How article, brief and pages share the width."""

LEAST = (320, 360, 200)
"""The narrowest each of them may be, in pixels."""

BESIDE_SOURCES = 420
"""The width of the brief beside two sources, in pixels."""

NARROW = 1180
"""Below this width in pixels, names leave the tool bar and the pages become a rail."""

PAUSE = 120
"""Milliseconds after the last edit until pages and figures are made anew."""


class DeskView(QWidget):
    """Shows one brief in its three panes. `facts_changed` carries the StatusFacts of now."""

    facts_changed = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        background: Background,
        actions: Mapping[str, QAction],
        styles: Sequence[tuple[str, str]],
    ) -> None:
        super().__init__()
        self.desk, self._background = desk, background
        self._joining = Joining(desk, background)
        self.made: Made | None = None
        self.standing: Standing | None = None
        self.toolbar = Toolbar(desk, actions, styles)
        self.article = ArticlePane(desk, background)
        self.brief = BriefPane(desk)
        self.pages = PagesPane(background)
        self.findings = FindingsDrawer()
        self.timeline = TimelineDrawer(desk)
        self.people = PeopleDrawer(desk, background)
        self._before_split = QByteArray()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._enlarged = False
        self._lay_out()
        self._redraw = QTimer(self, singleShot=True, interval=PAUSE)
        self._connect()
        self._make()

    def _lay_out(self) -> None:
        for index, pane in enumerate(self.panes):
            pane.setMinimumWidth(LEAST[index])
            self.splitter.addWidget(pane)
            self.splitter.setStretchFactor(index, SHARES[index])
            self.splitter.setCollapsible(index, False)
        self.splitter.setHandleWidth(1)
        self.splitter.setSizes([share * 100 for share in SHARES])
        if panes := load_remembered().panes:
            self.splitter.restoreState(QByteArray.fromBase64(panes.encode()))
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(self.splitter, 1)
        for drawer in self.drawers:
            column.addWidget(drawer)

    def hold(self, notice: QWidget) -> None:
        """Let the window's notice come between tool bar and panes: no button moves away under the mouse."""
        self._column.insertWidget(1, notice)

    @property
    def panes(self) -> tuple[Pane, Pane, Pane]:
        """The three panes from left to right."""
        return self.article, self.brief, self.pages

    @property
    def drawers(self) -> tuple[Drawer, ...]:
        """What opens above the status bar, one at a time."""
        return self.findings, self.timeline, self.people

    def _connect(self) -> None:
        self.desk.brief_changed.connect(self._redraw.start)
        self.desk.brief_changed.connect(self._tell_facts)
        self.desk.saved_changed.connect(self._tell_facts)
        self.desk.linked.connect(self._show_link)
        self._redraw.timeout.connect(self._make)
        for panel in self.brief.panels.values():
            panel.column.grew.connect(self._wait_for_cards)
        self.pages.entry_clicked.connect(self.desk.show_entry)
        self.pages.enlarge_asked.connect(self.toggle_enlarged)
        self.toolbar.style_chosen.connect(self.desk.set_style)
        self.toolbar.check_asked.connect(self.findings.toggle)
        self.timeline.opened.connect(self._joining.ask)
        self.findings.finding_chosen.connect(self._show_finding)
        for drawer in self.drawers:
            drawer.opened.connect(partial(self._make_way, drawer))
            drawer.closed.connect(self.article.take_focus)
        self.article.split_changed.connect(self._make_room)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._mark_active)

    # -- pages and figures, made in the background

    def _wait_for_cards(self) -> None:
        """Pages and figures are made when hundreds of new cards are there: beside them both would take longer."""
        if self._redraw.isActive():
            self._redraw.start()

    def _make(self) -> None:
        brief, ask = self.desk.brief, partial(self._background.ask, lane=Lane.EDITS)
        if any(section is None or section.included for section, _ in brief.entries()):
            ask((self, "pages"), partial(make, brief, ".pdf"), self._show_made, failed=self.failed.emit)
        else:
            self._background.drop((self, "pages"))
            self._show_made(None)
        ask((self, "standing"), partial(standing, brief), self._show_standing)

    def _show_made(self, made: Made | None) -> None:
        self.made = made
        self.pages.show_made(made)
        self._tell_findings()
        self._tell_facts()

    def _show_standing(self, found: Standing) -> None:
        self.standing = found
        self.brief.bottom_line.set_limit(found.targets.bottom_line)
        self._tell_findings()
        self._tell_facts()

    def _tell_findings(self) -> None:
        """List what the check found, and what the making of the pages did."""
        if self.standing:
            made = missing_findings(self.desk.brief, self.made) if self.made else ()
            findings = (*made, *self.standing.findings)
            self.toolbar.show_findings(len(findings))
            self.findings.show_findings(findings, self._place_of, self._summary(self.standing, findings))

    def _place_of(self, finding: Finding) -> str:
        return entry_name(self.desk.brief, finding.entry) if finding.entry else ""

    def _summary(self, found: Standing, findings: Sequence[Finding]) -> str:
        if findings:
            errors = sum(finding.severity is Severity.ERROR for finding in findings)
            wrong, look = self.tr("%n error(s)", "", errors), self.tr("%n to look at", "", len(findings) - errors)
            return f"{wrong} · {look}"
        said = self.tr("Nothing to check. {matching} of {all} quotations match the source text.")
        return said.format(matching=found.matching, all=found.quotations)

    def _tell_facts(self) -> None:
        self.facts_changed.emit(self.facts())

    def facts(self) -> StatusFacts:
        """What the status bar says of the brief now."""
        found = self.standing
        if found is None:
            return StatusFacts(saved_at=self.desk.saved_at, modified=self.desk.session.modified)
        return StatusFacts(
            words=found.words,
            word_target=found.targets.words,
            pages=self.made.pages if self.made else 0,
            page_target=found.targets.pages,
            quotations=found.quotations,
            matching=found.matching,
            uncertain=found.uncertain,
            saved_at=self.desk.saved_at,
            modified=self.desk.session.modified,
        )

    # -- one place in all panes

    def _show_link(self, link: Link) -> None:
        self.pages.link(link.entry)

    def _show_finding(self, finding: Finding) -> None:
        self.desk.show_entry(finding.entry)

    def _make_way(self, opened: Drawer) -> None:
        for drawer in self.drawers:
            if drawer is not opened:
                drawer.hide()
        opened.fit(self.height())

    # -- two sources side by side

    def split_sources(self) -> None:
        """Show two sources side by side, or one again; with one alone, say why not."""
        if len(self.desk.brief.sources) > 1:
            self.article.toggle_split()
            return
        what, why = say("There is nothing to show beside it"), say("this brief has one article only")
        self.desk.refused.emit(EditError(what, why, say("Add another article to this brief first")))

    def _make_room(self) -> None:
        """Two sources take the room that one does not need; brief and pages get theirs back when one is shown again."""
        if self.article.is_split:
            self._before_split = self.splitter.saveState()
        self._fit()
        if self.article.is_split:
            self.splitter.setSizes([self.width() - BESIDE_SOURCES - LEAST[2], BESIDE_SOURCES, LEAST[2]])
        else:
            self.splitter.restoreState(self._before_split)

    def panes_state(self) -> QByteArray:
        """How the panes share the width, as they do with one source."""
        return self._before_split if self.article.is_split else self.splitter.saveState()

    # -- what keys do

    def undo(self) -> None:
        """Take back what is being typed if it may not stand, else the last edit."""
        if self.brief.settle():
            self.desk.undo()

    def go_round(self, steps: int) -> None:
        """Bring the keyboard to the next pane in sight, or the one before."""
        panes = [pane for pane in self.panes if not pane.isHidden()]
        now = QApplication.focusWidget()
        inside = [index for index, pane in enumerate(panes) if now is not None and pane.isAncestorOf(now)]
        start = inside[0] if inside else (-1 if steps > 0 else 0)
        for distance in range(1, len(panes) + 1):
            pane = panes[(start + steps * distance) % len(panes)]
            pane.take_focus()
            if pane.isAncestorOf(QApplication.focusWidget() or self):  # an empty one takes none
                return

    def _mark_active(self, _before: QWidget | None, now: QWidget | None) -> None:
        for pane in self.panes:
            pane.head.set_active(now is not None and pane.isAncestorOf(now))

    def current_card(self) -> Card | None:
        """The card of the entry that all panes show."""
        return self.brief.card(self.desk.link.entry) if self.desk.link.entry else None

    def move_current(self, steps: int) -> None:
        """Move the current entry up or down."""
        if card := self.current_card():
            entry_id, focused = card.entry.id, card.hasFocus()
            self.desk.move_by(entry_id, steps)
            if focused and (moved := self.brief.card(entry_id)):
                moved.setFocus(Qt.FocusReason.OtherFocusReason)

    def use_tool(self, key: str) -> None:
        """Do to the current entry what one of its card's tools does; the bottom line has a choice of wordings only."""
        line = self.brief.bottom_line
        if key == "wordings" and (line.editor.hasFocus() or self.desk.link.entry == BOTTOM_LINE):
            line.choose_wording()
        elif card := self.current_card():
            self.brief.use_tool(key, card)

    def merge_current(self) -> None:
        """Join the current entry and the one below it."""
        if card := self.current_card():
            self.brief.merge_with_next(card.entry.id)

    def write(self, *, comment: bool) -> None:
        """Open a place for own words in the current entry's section."""
        self.brief.write(self._current_section(), comment=comment)

    def _current_section(self) -> SectionKind:
        card = self.current_card()
        found = (each for each, panel in self.brief.panels.items() if card and panel.card(card.entry.id))
        return next(found, SectionKind.BACKGROUND)

    def order_background(self) -> None:
        """Put the background into the order of its events."""
        self.desk.order_by_date(SectionKind.BACKGROUND)

    def move_section(self, steps: int) -> None:
        """Move the current entry's section up or down on the page."""
        self.desk.move_section(self._current_section(), steps)

    def rename_section(self) -> None:
        """Bring the keyboard to the heading of the current entry's section."""
        self.brief.panels[self._current_section()].rename()

    # -- a narrow window

    def toggle_enlarged(self) -> None:
        """In a narrow window, show the pages over the article, or the article again."""
        self._enlarged = not self._enlarged
        self._fit()

    def _fit(self) -> None:
        narrow = self.width() < NARROW
        close = narrow or self.article.is_split
        self._enlarged = self._enlarged and close
        self.toolbar.set_small(narrow)
        self.pages.set_rail(close and not self._enlarged)
        self.article.setVisible(not self._enlarged)

    def set_reading_size(self, percent: int) -> None:
        """Set article and brief larger or smaller."""
        self.article.set_reading_size(percent)
        self.brief.set_reading_size(percent)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window is laid out more closely."""
        super().resizeEvent(event)
        for drawer in self.drawers:
            drawer.fit(self.height())
        self._fit()
