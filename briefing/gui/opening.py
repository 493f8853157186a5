"""What is opened: articles and briefs from files, text from the clipboard, the sample, more articles for a brief."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from briefing.app import opening, remembered
from briefing.app.opening import Grown, Opened
from briefing.app.recovery import Left
from briefing.app.settings import Settings
from briefing.app.sources import is_brief
from briefing.errors import BriefingError, ReadError
from briefing.gui.language import written
from briefing.gui.offsets import prepare
from briefing.messages import say
from briefing.model.brief import Brief

if TYPE_CHECKING:  # they know each other
    from briefing.gui.files import Files


class Opening(QObject):
    """Opens for one window; the reading is done in the background. What goes wrong is told by the window's notice."""

    def __init__(self, files: "Files") -> None:
        super().__init__(files)
        self._files, self._window, self._background = files, files.window, files.background
        self._asked = 0

    def ask_open(self) -> None:
        """Let the user choose a brief, an article, or several articles for one brief."""
        self._ask_files(self.tr("Open an article or a brief"), self.open_paths)

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open files chosen or dropped together: the articles among them as one brief, each brief by itself."""
        articles = [path for path in paths if not is_brief(path.name)]
        for path in paths if len(articles) < 2 else [path for path in paths if is_brief(path.name)]:
            self.open_path(path)
        if len(articles) > 1:
            stop = Event()
            work = partial(opening.open_articles, articles, self._keeping_failed, stop)
            self._open(self.tr("Reading %n article(s)…", "", len(articles)), work, stop)

    def open_path(self, path: Path) -> None:
        """Open an article or a brief: here, or in a new window where this one is in use."""
        stop = Event()
        work = partial(opening.open_file, path, self._keeping_failed, stop)
        self._open(self.tr("Reading “{name}”…").format(name=path.name), work, stop)

    def paste(self) -> None:
        """Open the article on the clipboard."""
        data = QGuiApplication.clipboard().mimeData()
        self.open_text(data.text(), data.html() if data.hasHtml() else "")

    def open_text(self, text: str, html: str = "") -> None:
        """Open the article in some text; `html` is the same with its markup, kept with the brief."""
        if text.strip():
            self._open(self.tr("Reading the text…"), partial(opening.open_pasted, text, self._keeping_failed, html))
            return
        what, why = say("Nothing was pasted"), say("the clipboard holds no text")
        self._window.report(ReadError(what, why, say("Copy an article first, then paste it here")))

    def open_sample(self) -> None:
        """Open the sample."""
        self._open(self.tr("Reading the sample…"), partial(opening.open_sample, self._keeping_failed))

    def take_up(self, left: Left) -> None:
        """Go on with work that a crash left."""
        self._open(self.tr("Reading what was left…"), partial(opening.take_up, left, self._keeping_failed))

    def _keeping_failed(self, error: BriefingError) -> None:
        """Called on a thread of its own; the signal brings it home."""
        self._background.job_failed.emit(error)

    def _open(self, waiting: str, work: Callable[[], Opened], stop: Event | None = None) -> None:
        self._wait(waiting, stop)
        self._asked += 1  # two files dropped together are both opened
        self._background.ask(
            (self, "open", self._asked),
            partial(_made_ready, work),
            partial(self._opened, stop=stop),
            failed=partial(self._failed, stop),
        )

    def _wait(self, waiting: str, stop: Event | None) -> None:
        """Say what is being read; where it can be stopped, a button does so."""
        offers = ((self.tr("Cancel"), partial(self._cancel, stop)),) if stop else ()
        self._window.notice.show_done(waiting, *offers)

    def _cancel(self, stop: Event) -> None:
        stop.set()
        self._window.notice.hide()

    def _failed(self, stop: Event | None, error: Exception) -> None:
        if not (stop and stop.is_set()):
            self._window.report(error)

    def _opened(self, opened: Opened, stop: Event | None = None) -> None:
        if stop and stop.is_set():  # it was done just then
            opened.keeping.close()
            return
        self._window.notice.hide()
        if opened.is_first_draft:
            opened.session.begin_with(partial(_of_this_desk, self._window.preferences.settings))
        self._window.take_in(opened)
        self._files.shelve(opened.session.brief, opened.session.path)
        if opened.session.path:
            self._files.remember_brief(opened.session.path, opened.session.brief)
        else:
            self._tell(len(opened.session.brief.sources), opened.unread)

    def _tell(self, articles: int, unread: Sequence[BriefingError]) -> None:
        """Say which files could not be read, or else that more than one article was."""
        if unread:
            self._window.report(opening.left_out(unread))
        elif articles > 1:
            words = self.tr("%n article(s): each is a source of this brief", "", articles)
            self._window.notice.show_done(words)

    def ask_add(self) -> None:
        """Let the user choose more articles for this brief."""
        self._ask_files(self.tr("Add articles to this brief"), self.add_paths)

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Add the articles in some files to the brief as further sources, by the rules of the first draft."""
        self._window.view.brief.settle()
        stop = Event()
        names = ", ".join(path.name for path in paths)
        self._wait(self.tr("Reading “{name}”…").format(name=names), stop)
        desk = self._window.view.desk
        before = desk.brief
        work = partial(opening.read_more, before, paths, desk.keeping, stop)
        added = partial(self._added, paths, before, stop)
        self._background.ask((self, "add"), work, added, failed=partial(self._failed, stop))

    def _added(self, paths: Sequence[Path], before: Brief, stop: Event, grown: Grown) -> None:
        desk = self._window.view.desk
        if stop.is_set():
            return
        if not desk.grow(self.tr("Add article"), before, grown.brief, grown.proposals):
            self.add_paths(paths)
            return
        self._files.shelve(desk.brief)
        self._window.notice.hide()
        added = desk.brief.sources[len(before.sources) :]
        self._tell(len(added), grown.unread)
        if added:
            self._window.view.article.show_source(added[0].id)
        elif not grown.unread:
            self._window.notice.show_done(self.tr("The brief draws on this article already."))

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

    def _ask_file(self, title: str, chosen: Callable[[Path], None], kind: str = "") -> None:
        dialog = self._files.dialog(title, remembered.load_remembered().open_folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        if kind:
            dialog.setNameFilter(kind)
        dialog.fileSelected.connect(lambda name: self._chosen([Path(name)], lambda paths: chosen(paths[0])))
        dialog.open()

    def _ask_files(self, title: str, chosen: Callable[[Sequence[Path]], None]) -> None:
        dialog = self._files.dialog(title, remembered.load_remembered().open_folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self._chosen(list(map(Path, names)), chosen))
        dialog.open()

    def _chosen(self, paths: Sequence[Path], then: Callable[[Sequence[Path]], None]) -> None:
        self._files.remember(lambda before: replace(before, open_folder=str(paths[0].parent)))
        then(paths)


def _of_this_desk(settings: Settings, brief: Brief) -> Brief:
    """A first draft from whoever sent the last one, in the language that is written here."""
    details = replace(brief.details, sender=remembered.load_remembered().sender)
    return replace(brief, details=details, language=written(settings))


def _made_ready(work: Callable[[], Opened]) -> Opened:
    """What was opened, with its articles worked out for showing; called on a thread of its own."""
    opened = work()
    for source in opened.session.brief.sources:
        prepare(source.article)
    return opened
