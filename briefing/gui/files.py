"""What a window does with files: open, paste, save, export. The work itself is done in the background."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog

from briefing.app import opening, remembered
from briefing.app.clipping import Clipping, clip
from briefing.app.drafting import Named
from briefing.app.export import FORMATS, DoubtfulExportError, Exported, export, read_template
from briefing.app.opening import Opened
from briefing.app.recovery import Left
from briefing.app.safekeeping import ChangedOnDiskError
from briefing.app.sources import BRIEF_SUFFIX, with_brief_suffix
from briefing.errors import BriefingError, ReadError
from briefing.gui.background import Background
from briefing.gui.offsets import prepare
from briefing.model import revise
from briefing.model.brief import Brief
from briefing.model.suggestion import Proposal

if TYPE_CHECKING:  # a window and its files know each other
    from briefing.gui.window import MainWindow


class Files(QObject):
    """Opens and saves for one window. What goes wrong is told by the window's notice."""

    def __init__(self, window: "MainWindow", background: Background) -> None:
        super().__init__(window)
        self._window, self._background = window, background
        self._asked = 0

    # -- opening

    def ask_open(self) -> None:
        """Let the user choose an article or a brief."""
        self._ask_file(self.tr("Open an article or a brief"), self.open_path)

    def open_path(self, path: Path) -> None:
        """Open an article or a brief: here, or in a new window where this one is in use."""
        self._open(
            self.tr("Reading “{name}”…").format(name=path.name), partial(opening.open_file, path, self._keeping_failed)
        )

    def paste(self) -> None:
        """Open the article on the clipboard."""
        self.open_text(QGuiApplication.clipboard().text())

    def open_text(self, text: str) -> None:
        """Open the article in some text."""
        if text.strip():
            self._open(self.tr("Reading the text…"), partial(opening.open_pasted, text, self._keeping_failed))
            return
        what, why = self.tr("Nothing was pasted"), self.tr("the clipboard holds no text")
        self._window.report(ReadError(what, why, self.tr("Copy an article first, then paste it here")))

    def open_sample(self) -> None:
        """Open the sample."""
        self._open(self.tr("Reading the sample…"), partial(opening.open_sample, self._keeping_failed))

    def take_up(self, left: Left) -> None:
        """Go on with work that a crash left."""
        self._open(self.tr("Reading what was left…"), partial(opening.take_up, left, self._keeping_failed))

    def _keeping_failed(self, error: BriefingError) -> None:
        """Called on a thread of its own; the signal brings it home."""
        self._background.job_failed.emit(error)

    def _open(self, waiting: str, work: Callable[[], Opened]) -> None:
        self._window.notice.show_done(waiting)
        self._asked += 1  # two files dropped together are both opened
        self._background.ask(
            (self, "open", self._asked), partial(_made_ready, work), self._opened, failed=self._window.report
        )

    def _opened(self, opened: Opened) -> None:
        self._window.notice.hide()
        sender = remembered.load_remembered().sender
        if sender and opened.session.path is None and not opened.session.brief.details.sender:
            opened.session.begin_with(lambda brief: replace(brief, details=replace(brief.details, sender=sender)))
        self._window.take_in(opened)
        self._shelve(opened.session.brief, opened.session.path)
        if opened.session.path:
            self._remember_brief(opened.session.path, opened.session.brief)

    def ask_add(self) -> None:
        """Let the user choose one more article for this brief."""
        self._ask_file(self.tr("Add an article to this brief"), self.add_path)

    def add_path(self, path: Path) -> None:
        """Add an article to the brief as another source; what is proposed for it is offered, not put in."""
        self._window.notice.show_done(self.tr("Reading “{name}”…").format(name=path.name))
        work = partial(opening.read_more, path)
        self._background.ask((self, "add"), work, self._added, failed=self._window.report)

    def _added(self, found: tuple[Named, Proposal]) -> None:
        named, proposal = found
        desk = self._window.view.desk
        desk.session.propose(named.article, proposal)
        desk.attempt(
            self.tr("Add article"),
            lambda brief: revise.add_source(brief, named.article, proposal.quotations, named.name),
        )
        self._shelve(desk.brief)
        self._window.notice.hide()
        self._window.view.article.show_source(desk.brief.sources[-1].id)

    def ask_version(self) -> None:
        """Let the user choose a new version of an article that the brief draws on."""
        from briefing.gui.versions import read_new_version

        self._ask_file(self.tr("Read a new version"), partial(read_new_version, self._window, self._background))

    def ask_next(self) -> None:
        """Let the user choose the article with which a new brief goes on from this one."""
        from briefing.gui.versions import begin_next

        self._ask_file(self.tr("Choose the new article"), partial(begin_next, self._window, self._background))

    def ask_returned(self) -> None:
        """Let the user choose a Word file that came back from colleagues."""
        from briefing.gui.returned import check_returned

        check = partial(check_returned, self._window, self._background)
        self._ask_file(self.tr("Check a returned Word file"), check, self.tr("Word files (*.docx)"))

    def show_shelf(self) -> None:
        """Open the shelf."""
        from briefing.gui.shelf import ShelfDialog

        ShelfDialog(self._window, self._background).open()

    def _shelve(self, brief: Brief, path: Path | None = None) -> None:
        """Put what was opened or saved on the shelf, if the user wants one."""
        if self._window.preferences.settings.keep_shelf:
            from briefing.app import shelf

            self._asked += 1
            work = partial(shelf.keep, brief, path)
            self._background.ask((self, "shelf", self._asked), work, lambda _: None, failed=self._window.report)

    def _ask_file(self, title: str, chosen: Callable[[Path], None], kind: str = "") -> None:
        dialog = self._dialog(title, remembered.load_remembered().open_folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        if kind:
            dialog.setNameFilter(kind)
        dialog.fileSelected.connect(lambda name: self._chosen(Path(name), chosen))
        dialog.open()

    def _chosen(self, path: Path, then: Callable[[Path], None]) -> None:
        self._remember(lambda before: replace(before, open_folder=str(path.parent)))
        then(path)

    def _dialog(self, title: str, folder: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title, folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    # -- saving

    def save(self, then: Callable[[], object] | None = None) -> None:
        """Write the brief to its file, or ask for one; `then` follows when it is written."""
        path = self._window.view.desk.session.path
        if path is None:
            self.ask_save(then)
        else:
            self.save_to(path, then)

    def ask_save(self, then: Callable[[], object] | None = None) -> None:
        """Let the user choose where to keep the brief."""
        dialog = self._dialog(self.tr("Save the brief"), remembered.load_remembered().save_folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Briefs (*{suffix})").format(suffix=BRIEF_SUFFIX))
        dialog.setDefaultSuffix(BRIEF_SUFFIX[1:])
        dialog.selectFile(self._proposed_name() + BRIEF_SUFFIX)
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
        self._shelve(brief, path)
        self._remember(lambda before: replace(before, save_folder=str(path.parent)))
        self._remember_brief(path, brief)
        if then:
            then()

    def _proposed_name(self) -> str:
        """A file name from the brief's title or its first headline."""
        brief = self._window.view.desk.brief
        title = brief.title or (brief.sources[0].credits.headline if brief.sources else "")
        plain = "".join(letter if letter.isalnum() or letter in " -" else "" for letter in title)
        return " ".join(plain.split())[:60].strip() or self.tr("brief")

    # -- exporting

    def ask_export(self, suffix: str) -> None:
        """Let the user choose where the PDF or the Word file goes."""
        self._ask_export(suffix, self.export_to)

    def ask_export_both(self) -> None:
        """Let the user choose where the PDF goes; the Word file goes beside it."""
        self._ask_export(".pdf", lambda path: self.export_to(path, path.with_suffix(".docx")))

    def _ask_export(self, suffix: str, chosen: Callable[[Path], object]) -> None:
        self._window.view.brief.settle()
        title = self.tr("Export {format}").format(format=FORMATS[suffix])
        dialog = self._dialog(title, remembered.load_remembered().export_folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{FORMATS[suffix]} (*{suffix})")
        dialog.setDefaultSuffix(suffix[1:])
        dialog.selectFile(self._proposed_name() + suffix)
        dialog.fileSelected.connect(lambda name: chosen(Path(name)))
        dialog.open()

    def export_to(self, *paths: Path, despite_errors: bool = False) -> None:
        """Write the brief as documents; what was written is told, with offers to open it or its folder."""
        brief, template = self._window.view.desk.brief, self._window.preferences.settings.word_template
        self._window.notice.show_done(self.tr("Writing {names}…").format(names=_names(paths)))
        self._background.ask(
            (self, "export", paths),
            lambda: export(brief, paths, read_template(template) if template else None, despite_errors=despite_errors),
            self._exported,
            failed=lambda error: self._not_exported(error, paths),
        )

    def _not_exported(self, error: Exception, paths: tuple[Path, ...]) -> None:
        if not isinstance(error, DoubtfulExportError):
            self._window.report(error)
            return
        self._window.notice.show_error(
            error,
            (self.tr("Show it"), self._window.view.show_findings),
            (self.tr("Export all the same"), lambda: self.export_to(*paths, despite_errors=True)),
        )

    def _exported(self, written: tuple[Exported, ...]) -> None:
        path = written[0].path
        sender = self._window.view.desk.brief.details.sender
        self._remember(lambda before: replace(before, export_folder=str(path.parent), sender=sender))
        names = _names(tuple(one.path for one in written))
        remarks = dict.fromkeys(remark for one in written for remark in one.made.remarks)
        self._window.notice.show_done(
            " ".join((self.tr("{names} written.").format(names=names), *(f"{remark}." for remark in remarks))),
            (self.tr("Open it"), lambda: show_file(path)),
            (self.tr("Show its folder"), lambda: show_file(path.parent)),
        )

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

    # -- what is remembered

    def _remember(self, change: Callable[[remembered.Remembered], remembered.Remembered]) -> None:
        try:
            remembered.save_remembered(change(remembered.load_remembered()))
        except BriefingError as error:
            self._window.report(error)

    def _remember_brief(self, path: Path, brief: Brief) -> None:
        view = self._window.view
        headline = brief.sources[0].credits.headline if brief.sources else ""
        recent = remembered.Recent(
            path.resolve(),
            brief.title or headline or path.stem,
            datetime.now().astimezone(),
            view.made.pages if view.made else 0,
            brief.style,
        )
        self._remember(lambda before: remembered.with_recent(before, recent))


def _made_ready(work: Callable[[], Opened]) -> Opened:
    """What was opened, with its articles worked out for showing; called on a thread of its own."""
    opened = work()
    for source in opened.session.brief.sources:
        prepare(source.article)
    return opened


def _names(paths: tuple[Path, ...]) -> str:
    return ", ".join(f"“{path.name}”" for path in paths)


def show_file(path: Path) -> None:
    """Let the system show a file or a folder in its own program for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
