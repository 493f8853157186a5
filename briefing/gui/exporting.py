"""How a brief leaves: as a PDF, as a Word file, as both, or by the clipboard."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from briefing.app import remembered
from briefing.app.clipping import Clipping, clip
from briefing.app.export import FORMATS, DoubtfulExportError, Exported, export, read_template, template_remarks
from briefing.app.settings import Settings
from briefing.gui.language import translated
from briefing.gui.show_file import show_file
from briefing.messages import Message

if TYPE_CHECKING:  # they know each other
    from briefing.gui.files import Files


class Exporting(QObject):
    """Exports for one window, in the background. What goes wrong is told by the window's notice."""

    def __init__(self, files: "Files") -> None:
        super().__init__(files)
        self._files, self._window, self._background = files, files.window, files.background
        self._template = self._window.preferences.settings.word_template

    def ask_export(self, suffix: str) -> None:
        """Let the user choose where the PDF or the Word file goes."""
        self._ask_export(suffix, self.export_to)

    def ask_export_both(self) -> None:
        """Let the user choose where the PDF goes; the Word file goes beside it."""
        self._ask_export(".pdf", lambda path: self.export_to(path, path.with_suffix(".docx")))

    def _ask_export(self, suffix: str, chosen: Callable[[Path], object]) -> None:
        self._window.view.brief.settle()
        title = self.tr("Export {format}").format(format=FORMATS[suffix])
        dialog = self._files.dialog(title, remembered.load_remembered().export_folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{FORMATS[suffix]} (*{suffix})")
        dialog.setDefaultSuffix(suffix[1:])
        dialog.selectFile(self._files.proposed_name() + suffix)
        dialog.fileSelected.connect(lambda name: chosen(Path(name)))
        dialog.open()

    def export_to(self, *paths: Path, despite_errors: bool = False) -> None:
        """Write the brief as documents; what was written is told, with offers to open it or its folder."""
        brief, settings = self._window.view.desk.brief, self._window.preferences.settings
        template = settings.word_template

        def work() -> tuple[Exported, ...]:
            data, kept = read_template(template) if template else None, settings.template_text
            return export(brief, paths, data, template_text=kept, despite_errors=despite_errors)

        self._window.notice.show_done(self.tr("Writing {names}…").format(names=_names(paths)))
        self._background.ask(
            (self, "export", paths),
            work,
            self._exported,
            failed=lambda error: self._not_exported(error, paths),
        )

    def _not_exported(self, error: Exception, paths: tuple[Path, ...]) -> None:
        if not isinstance(error, DoubtfulExportError):
            self._window.report(error)
            return
        self._window.notice.show_error(
            error,
            (self.tr("Show it"), self._window.view.findings.open),
            (self.tr("Export all the same"), lambda: self.export_to(*paths, despite_errors=True)),
        )

    def _exported(self, written: tuple[Exported, ...]) -> None:
        path = written[0].path
        sender = self._window.view.desk.brief.details.sender
        self._files.remember(lambda before: replace(before, export_folder=str(path.parent), sender=sender))
        names = _names(tuple(one.path for one in written))
        remarks = dict.fromkeys(translated(remark) for one in written for remark in one.made.remarks)
        self._window.notice.show_done(
            " ".join((self.tr("{names} written.").format(names=names), *(f"{remark}." for remark in remarks))),
            (self.tr("Open it"), lambda: show_file(path)),
            (self.tr("Show its folder"), lambda: show_file(path.parent)),
        )

    def look_at_template(self, settings: Settings) -> None:
        """Say of a Word template that was just chosen what will be left out of it, or why it cannot be used."""
        before, self._template = self._template, settings.word_template
        name = settings.word_template
        if name and name != before:
            work = partial(template_remarks, name)
            self._background.ask((self, "template"), work, self._looked_at, failed=self._window.report)

    def _looked_at(self, remarks: tuple[Message, ...]) -> None:
        words = [self.tr("The Word template can be used."), *(f"{translated(remark)}." for remark in remarks)]
        self._window.notice.show_done(" ".join(words))

    def copy_brief(self) -> None:
        """Put the brief on the clipboard as rich text and as plain text."""
        self._window.view.brief.settle()
        work = partial(clip, self._window.view.desk.brief)
        self._background.ask((self, "copy"), work, self._copied, failed=self._window.report)

    def _copied(self, clipping: Clipping) -> None:
        data = QMimeData()
        data.setHtml(clipping.html)
        data.setText(clipping.text)
        QGuiApplication.clipboard().setMimeData(data)
        self._window.notice.show_done(self.tr("The brief is on the clipboard: paste it into a mail."))


def _names(paths: tuple[Path, ...]) -> str:
    return ", ".join(f"“{path.name}”" for path in paths)
