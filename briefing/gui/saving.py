"""How a brief is saved: to its own file, under another name, or over what another program wrote."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from briefing.app import remembered
from briefing.app.original_out import Original, name_for, original_of, write_original
from briefing.app.safekeeping import ChangedOnDiskError
from briefing.app.sources import BRIEF_SUFFIX, with_brief_suffix
from briefing.errors import ReadError
from briefing.gui.show_file import show_file
from briefing.model.brief import Brief

if TYPE_CHECKING:  # they know each other
    from briefing.gui.files import Files


class Saving(QObject):
    """Saves for one window, in the background. What goes wrong is told by the window's notice."""

    def __init__(self, files: "Files") -> None:
        super().__init__(files)
        self._files, self._window, self._background = files, files.window, files.background

    def save(self, then: Callable[[], object] | None = None) -> None:
        """Write the brief to its file, or ask for one; `then` follows when it is written."""
        path = self._window.view.desk.session.path
        if path is None:
            self.ask_save(then)
        else:
            self.save_to(path, then)

    def ask_save(self, then: Callable[[], object] | None = None) -> None:
        """Let the user choose where to keep the brief."""
        dialog = self._files.dialog(self.tr("Save the brief"), remembered.load_remembered().save_folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Briefs (*{suffix})").format(suffix=BRIEF_SUFFIX))
        dialog.setDefaultSuffix(BRIEF_SUFFIX[1:])
        dialog.selectFile(self._files.proposed_name() + BRIEF_SUFFIX)
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name), then))
        dialog.open()

    def save_to(self, path: Path, then: Callable[[], object] | None = None, *, over_changes: bool = False) -> None:
        """Write the brief to a file; `over_changes` also where another program has changed it."""
        path, desk = with_brief_suffix(path), self._window.view.desk
        keeping, brief = desk.keeping, desk.brief
        if keeping is None:
            return

        def failed(error: Exception) -> None:
            self._not_saved(error, path, then)

        self._background.ask(
            (self, "save"),
            partial(keeping.save, brief, path, over_changes=over_changes),
            lambda _: self._saved(path, brief, then),
            failed=failed,
        )

    def _not_saved(self, error: Exception, path: Path, then: Callable[[], object] | None) -> None:
        if not isinstance(error, ChangedOnDiskError):
            self._window.report(error)
            return
        self._window.notice.show_error(
            error,
            (self.tr("Save over it"), lambda: self.save_to(path, then, over_changes=True)),
            (self.tr("Save under another name"), lambda: self.ask_save(then)),
        )

    def _saved(self, path: Path, brief: Brief, then: Callable[[], object] | None) -> None:
        self._window.view.desk.saved(path, brief)
        self._files.shelve(brief, path)
        self._files.remember(lambda before: replace(before, save_folder=str(path.parent)))
        self._files.remember_brief(path, brief)
        if then:
            then()

    # -- what an article was read from

    def ask_original(self) -> None:
        """Let the user choose where to put the file that the article in sight was read from."""
        view = self._window.view
        source = view.desk.brief.source(view.article.reading.letter)
        try:
            original = original_of(source, view.desk.keeping.originals if view.desk.keeping else {})
        except ReadError as error:
            self._window.report(error)
            return
        dialog = self._files.dialog(self.tr("Save the original"), remembered.load_remembered().save_folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name_for(source, original))
        dialog.fileSelected.connect(lambda name: self.save_original(original, Path(name)))
        dialog.open()

    def save_original(self, original: Original, path: Path) -> None:
        """Put an original into a file. It is not opened: what it may do, nobody here knows."""
        said = self.tr("“{name}” written.").format(name=path.name)
        show = (self.tr("Show its folder"), lambda: show_file(path.parent))
        self._background.ask(
            (self, "original", path),
            partial(write_original, original, path),
            lambda _: self._window.notice.show_done(said, show),
            failed=self._window.report,
        )
