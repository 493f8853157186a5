"""The main window: the start page, or one brief on the desk."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QMessageBox, QStackedWidget, QVBoxLayout, QWidget

from briefing.app.remembered import load_remembered, save_remembered
from briefing.app.settings import Settings
from briefing.errors import BriefingError
from briefing.gui import theme
from briefing.gui.actions import Commands, make_actions
from briefing.gui.background import Background
from briefing.gui.notice import Notice
from briefing.gui.preferences import Preferences
from briefing.gui.reading_order import step
from briefing.gui.start import StartPage
from briefing.messages import Message, say
from briefing.model.section import SectionKind

if TYPE_CHECKING:  # loaded behind the start page, for they are half of the time that a start takes
    from briefing.app.opening import Opened
    from briefing.gui.desk_view import DeskView
    from briefing.gui.files import Files
    from briefing.gui.pane import Pane
    from briefing.gui.status import StatusBar

AFTER_FIRST_PAINT = 100
"""Milliseconds after which what the desk is made of is loaded behind the start page."""

SIZE, FRAME = QSize(1440, 900), QSize(8, 40)
"""How large a first window is, in pixels, where the screen has room for it and its frame."""

TURN = 1
"""Milliseconds after which a timer has a turn of the event loop to itself; after none it would share this one."""

READING_SIZES = (75, 90, 100, 115, 130, 150, 175, 200, 250)
"""The steps of the reading size in per cent."""


class MainWindow(QMainWindow):
    """One window with one brief, or with the start page. `another_asked` asks for a window more, with a session."""

    another_asked = Signal(object)

    def __init__(self, background: Background, preferences: Preferences) -> None:
        super().__init__()
        self._background, self.preferences = background, preferences
        self._view: DeskView | None = None
        self._files: Files | None = None
        self._unpainted: list[Pane] = []
        self._may_close = False
        self.menus = Commands(self).menus()
        self.actions_by_key = make_actions(self, self.menus)
        self.notice = Notice()
        self.start = StartPage()
        self.stack = QStackedWidget()
        self.status: StatusBar  # made with the desk
        self._lay_out()
        self._connect_start()
        self._enable_actions()
        self._use_settings(preferences.settings)
        preferences.changed.connect(self._use_settings)
        self._stand_where_it_stood()
        self.setAcceptDrops(True)
        QTimer.singleShot(AFTER_FIRST_PAINT, self._load_the_rest)

    def _stand_where_it_stood(self) -> None:
        self.resize(SIZE.boundedTo(self.screen().availableSize() - FRAME))
        if geometry := load_remembered().geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))

    def _load_the_rest(self) -> None:
        """After the first paint, load what the desk is made of in the background, and then make it."""
        self._background.ask((self, "load"), load_desk, lambda _: self._make_ready())

    def _make_ready(self) -> None:
        """Make the desk ready behind the start page."""
        if self._view is None:
            from briefing.app.opening import warm_up

            self._view = self._make_view()
            self._use_settings(self.preferences.settings)
            # What fails now is told when it fails the user.
            self._background.ask((self, "warm"), warm_up, lambda _: None, failed=lambda _: None)

    def _lay_out(self) -> None:
        self.stack.addWidget(self.start)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self.stack, 1)
        self.setCentralWidget(page)
        self._name_window()

    def _connect_start(self) -> None:
        self.start.show_keys(*(self.actions_by_key[key].shortcut() for key in ("open", "paste", "sample")))
        for asked, key in (
            (self.start.open_asked, "open"),
            (self.start.paste_asked, "paste"),
            (self.start.sample_asked, "sample"),
        ):
            asked.connect(self.actions_by_key[key].trigger)
        self.start.recent_asked.connect(self._open_recent)
        self.start.show_recent(load_remembered().recent, datetime.now().astimezone())

    def _open_recent(self, path: Path) -> None:
        self.files.opening.open_path(path)

    # -- the brief

    @property
    def files(self) -> "Files":
        """What this window does with files."""
        if self._files is None:
            from briefing.gui.files import Files

            self._files = Files(self, self._background)
        return self._files

    @property
    def view(self) -> "DeskView":
        """The desk. Only commands that need a brief ask for it, and those are greyed out without one."""
        self._make_ready()
        if self._view is None:
            raise RuntimeError("the desk could not be made")
        return self._view

    def _make_view(self) -> "DeskView":
        """The desk with nothing on it yet; made while the user looks at the start page."""
        from briefing.app.standing import style_labels
        from briefing.gui.desk import Desk
        from briefing.gui.desk_view import DeskView
        from briefing.gui.status import StatusBar

        self.status = StatusBar()
        self.status.hide()
        self.setStatusBar(self.status)
        view = DeskView(Desk(parent=self), self._background, self.actions_by_key, style_labels())
        view.facts_changed.connect(self.status.show_facts)
        view.failed.connect(self.report)
        view.desk.refused.connect(self.report)
        for changed in (view.desk.brief_changed, view.desk.saved_changed):
            changed.connect(self._show_state)
        self.status.findings_asked.connect(view.findings.toggle)
        self.stack.addWidget(view)
        return view

    @property
    def has_brief(self) -> bool:
        """Whether a brief is open here."""
        return self._view is not None and self.stack.currentWidget() is self._view

    def take_in(self, opened: "Opened") -> None:
        """Show a brief: here, or in another window where this one has a brief already."""
        if self.has_brief:
            self.another_asked.emit(opened)
            return
        view = self.view
        view.hold(self.notice)
        self._hold_panes()
        self.stack.setCurrentWidget(view)
        view.desk.take_up(opened)
        self.status.show()

    def _hold_panes(self) -> None:
        """Let the panes be filled in this turn of the event loop, laid out in the next, then painted in one each."""
        self.setUpdatesEnabled(False)
        self.view.splitter.hide()
        QTimer.singleShot(TURN, self._show_panes)

    def _show_panes(self) -> None:
        self._unpainted = list(self.view.panes)
        for pane in self._unpainted:
            pane.setUpdatesEnabled(False)
        self.view.splitter.show()
        self.setUpdatesEnabled(True)
        self.view.article.take_focus()
        QTimer.singleShot(TURN, self._paint_next)

    def _paint_next(self) -> None:
        for pane in self._unpainted[:1]:
            pane.setUpdatesEnabled(True)
        del self._unpainted[:1]
        if self._unpainted:
            QTimer.singleShot(TURN, self._paint_next)

    def _show_state(self) -> None:
        """Let title and actions say how the brief stands."""
        self._name_window()
        self._enable_actions()

    def _name_window(self) -> None:
        if not self.has_brief:
            self.setWindowTitle("Briefing")
            return
        desk = self.view.desk
        headline = desk.brief.sources[0].credits.headline if desk.brief.sources else ""
        name = desk.session.path.stem if desk.session.path else desk.brief.title or headline or self.tr("New brief")
        self.setWindowTitle(f"{name}[*] — Briefing")
        self.setWindowModified(desk.session.modified)

    def _enable_actions(self) -> None:
        session = self.view.desk.session if self.has_brief else None
        for action in self.actions_by_key.values():
            action.setEnabled(session is not None or not action.property("needsBrief"))
        undo, redo = self.actions_by_key["undo"], self.actions_by_key["redo"]
        undo.setEnabled(bool(session and session.undo_label))
        redo.setEnabled(bool(session and session.redo_label))
        undo.setText(self.tr("&Undo {edit}").format(edit=session.undo_label if session else "").strip())
        redo.setText(self.tr("&Redo {edit}").format(edit=session.redo_label if session else "").strip())

    def toggle_section(self, kind: SectionKind) -> None:
        """Put a section on the page, or take it off."""
        desk = self.view.desk
        desk.include(kind, not desk.brief.section(kind).included)

    def report(self, error: Exception) -> None:
        """Say what could not be done. What is no BriefingError is a fault of ours and is written down."""
        if isinstance(error, BriefingError):
            self.notice.show_error(error)
            return
        from briefing.app import crashlog
        from briefing.gui.show_file import show_file

        log = crashlog.record(error)
        self.notice.show_error(
            BriefingError(
                say("Something went wrong that should not have"),
                Message(type(error).__name__),
                say("Your work is kept; save it, and go on"),
            ),
            *([(self.tr("Show the report"), lambda: show_file(log))] if log else []),
        )

    # -- settings

    def _use_settings(self, settings: Settings) -> None:
        self.actions_by_key[f"theme-{settings.theme}"].setChecked(True)
        if self._view:
            self._view.set_reading_size(settings.reading_size)
            self._view.pages.set_dimmed(settings.dim_pages)
            self._view.desk.order_locked = settings.lock_order

    def set_theme(self, name: theme.ThemeName) -> None:
        """Give the whole program another palette."""
        self.preferences.change(replace(self.preferences.settings, theme=str(name)))

    def set_reading_size(self, percent: int) -> None:
        """Set article and brief larger or smaller."""
        self.preferences.change(replace(self.preferences.settings, reading_size=percent))

    def step_reading_size(self, steps: int) -> None:
        """Set article and brief one step larger or smaller."""
        now = self.preferences.settings.reading_size
        sizes = sorted({*READING_SIZES, now})
        self.set_reading_size(sizes[min(max(sizes.index(now) + steps, 0), len(sizes) - 1)])

    def show_settings(self) -> None:
        """Open the dialog of settings."""
        from briefing.gui.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self.preferences.settings, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.changed.connect(self.preferences.change)
        dialog.changed.connect(self.files.exporting.look_at_template)
        dialog.open()

    # -- other windows

    def new_window(self) -> None:
        """Open a window with the start page."""
        self.another_asked.emit(None)

    def show_shortcuts(self) -> None:
        """List what can be done by keys."""
        from briefing.gui.shortcuts import ShortcutList

        ShortcutList(self.menus, self).open()

    def show_guide(self) -> None:
        """Open the guide beside the desk."""
        from briefing.gui.guide import Guide

        Guide(self).show()

    def show_about(self) -> None:
        """Say what this is and under which licences."""
        from briefing.gui.about import AboutBox

        AboutBox(self).open()

    def print_pages(self) -> None:
        """Print the pages as they are."""
        from briefing.gui.printing import Printing

        if self.view.made:
            printing = Printing(self.view.made, self._background, self)
            printing.failed.connect(self.report)
            printing.ask()

    # -- Qt's own

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the window as it is read."""
        return step(self, forward=forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        """A brief that is not saved is asked about first."""
        if self._may_close or not self.has_brief or not self.view.desk.session.modified or not self._touched():
            with suppress(BriefingError):
                self._remember_places()
            if self._view:
                self._view.desk.close()
            event.accept()
            return
        event.ignore()
        self._ask_to_save(self.close_without_asking)

    def _remember_places(self) -> None:
        self.preferences.writer.finish()
        before = load_remembered()
        panes = _kept(self.view.panes_state()) if self.has_brief else before.panes
        save_remembered(replace(before, geometry=_kept(self.saveGeometry()), panes=panes))

    def _touched(self) -> bool:
        """Whether the user did anything that a new draft would not bring back."""
        session = self.view.desk.session
        return bool(session.undo_label or session.redo_label or session.path)

    def close_without_asking(self) -> None:
        """Close the window, whatever is not saved."""
        self._may_close = True
        self.close()

    def _ask_to_save(self, then: Callable[[], object]) -> None:
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(self.tr("This brief is not saved."))
        choice = QMessageBox.StandardButton
        box.setStandardButtons(choice.Save | choice.Discard | choice.Cancel)
        box.button(choice.Save).clicked.connect(lambda: self.files.saving.save(then))
        box.button(choice.Discard).clicked.connect(then)
        box.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file or some text may be dropped anywhere."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()
            self.start.set_drop_welcome(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """What was dragged went elsewhere."""
        self.start.set_drop_welcome(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """What is dropped is opened."""
        self.start.set_drop_welcome(False)
        event.acceptProposedAction()
        self._open_dropped(event.mimeData())

    def _open_dropped(self, data: QMimeData) -> None:
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        self.files.opening.open_paths(paths)
        if not paths and data.hasText():
            self.files.opening.open_text(data.text())


def _kept(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode()


def load_desk() -> None:
    """Load what the desk is made of, and the styles that it offers; may be called on any thread."""
    from briefing.app.standing import style_labels

    for module in ("briefing.gui.desk_view", "briefing.gui.files"):
        import_module(module)
    style_labels()
