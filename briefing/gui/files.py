"""What a window does with files, in three parts: opening, saving, exporting; and what these share."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from briefing.app import remembered
from briefing.app.file_names import file_name
from briefing.gui.background import Background
from briefing.gui.exporting import Exporting
from briefing.gui.opening import Opening
from briefing.gui.saving import Saving
from briefing.model.brief import Brief

if TYPE_CHECKING:  # a window and its files know each other
    from briefing.gui.window import MainWindow


class Files(QObject):
    """The files of one window: `opening`, `saving` and `exporting`, and what is remembered of them."""

    def __init__(self, window: "MainWindow", background: Background) -> None:
        super().__init__(window)
        self.window, self.background = window, background
        self._shelved = 0
        self.opening, self.saving, self.exporting = Opening(self), Saving(self), Exporting(self)

    def show_shelf(self) -> None:
        """Open the shelf."""
        from briefing.gui.shelf import ShelfDialog

        ShelfDialog(self.window, self.background).open()

    def shelve(self, brief: Brief, path: Path | None = None) -> None:
        """Put what was opened or saved on the shelf, if the user wants one."""
        if self.window.preferences.settings.keep_shelf:
            from briefing.app import shelf

            self._shelved += 1
            work = partial(shelf.keep, brief, path)
            self.background.ask((self, "shelf", self._shelved), work, lambda _: None, failed=self.window.report)

    def dialog(self, title: str, folder: str) -> QFileDialog:
        """A file dialog of this window's that begins in a folder."""
        dialog = QFileDialog(self.window, title, folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def proposed_name(self) -> str:
        """A file name from the brief's title or its first headline."""
        brief = self.window.view.desk.brief
        title = brief.title or (brief.sources[0].credits.headline if brief.sources else "")
        return file_name(title) or self.tr("brief")

    def remember(self, change: Callable[[remembered.Remembered], remembered.Remembered]) -> None:
        """Change what is remembered between two days' work."""
        self.window.preferences.writer.ask(lambda: remembered.save_remembered(change(remembered.load_remembered())))

    def remember_brief(self, path: Path, brief: Brief) -> None:
        """Put a brief first among the recent ones."""
        from briefing.app.standing import style_labels

        view = self.window.view
        headline = brief.sources[0].credits.headline if brief.sources else ""
        recent = remembered.Recent(
            path.resolve(),
            brief.title or headline or path.stem,
            datetime.now().astimezone(),
            view.made.pages if view.made else 0,
            dict(style_labels()).get(brief.style, brief.style),
        )
        self.remember(lambda before: remembered.with_recent(before, recent))
