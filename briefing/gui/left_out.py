"""What reading left out of a source: a line under the article says how much, a dialog shows it and brings it back."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QWidget

from briefing.gui.background import Background
from briefing.gui.desk import Desk
from briefing.gui.dialog import stack
from briefing.gui.language import translated
from briefing.gui.rows import Part, Row, RowList
from briefing.model.article import Article, Span
from briefing.model.brief import Source


class LeftOutLine(QPushButton):
    """Says how many paragraphs were taken and how many passages left out; nothing where all was taken."""

    def __init__(self) -> None:
        super().__init__()
        self._article: Article | None = None
        self.setProperty("look", "link")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(self.tr("Look at what was left out, and bring it back"))
        self.hide()

    def show_source(self, source: Source) -> None:
        """Count what was taken of a source."""
        article = source.article
        if article is not self._article:
            self._article = article
            taken = self.tr("%n paragraph(s) taken", "", len(article.paragraphs))
            self.setText(self.tr("{taken}, {number} left out…").format(taken=taken, number=len(article.left_out)))
            self.setVisible(bool(article.left_out))


class LeftOutDialog(QDialog):
    """Lists what was left out of a source; Enter brings the current passage back, undo takes that back."""

    def __init__(self, desk: Desk, background: Background, letter: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._background, self._letter = desk, background, letter
        self._waiting = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Left out"))
        self._summary = QLabel()
        self._summary.setWordWrap(True)
        self._summary.setTextFormat(Qt.TextFormat.PlainText)
        self.list = RowList(self.tr("Passages that were left out"))
        self.list.hint = self.tr("Nothing is left out of this source.")
        self.take = QPushButton(self.tr("&Bring back"))
        self.take_all = QPushButton(self.tr("Bring &all back"))
        self._lay_out()
        self._connect()
        self._show()
        self.resize(760, 480)

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.take, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.take_all, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        stack(self, self._summary, self.list, buttons, grows=self.list)

    def _connect(self) -> None:
        self.list.chosen.connect(self._bring_back)
        self.list.current_changed.connect(self._look_at)
        self.take.clicked.connect(lambda: self._bring_back(self.list.number))
        self.take_all.clicked.connect(lambda: self._bring_back(*self._regainable()))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self._undo)
        self._desk.brief_changed.connect(self._show)

    # -- what is shown

    def _article(self) -> Article | None:
        """The source's article as the brief has it now; None where undo took the source out of the brief."""
        sources = (source for source in self._desk.brief.sources if source.id == self._letter)
        return next((source.article for source in sources), None)

    def _show(self) -> None:
        article = self._article()
        if article is None:
            self.reject()
            return
        rows = [self._row(article, number) for number in range(len(article.left_out))]
        self.list.show_rows(rows, max(0, self.list.number))
        self.take_all.setEnabled(bool(self._regainable()))
        self._summary.setText(
            self.tr(
                "Captions, adverts, links and the like are not taken for the article. What you bring back becomes a "
                "paragraph of it; undo takes that back."
            )
        )
        self._summary.setVisible(bool(article.left_out))
        self._look_at(self.list.number)

    def _row(self, article: Article, number: int) -> Row:
        from briefing.app.left_out import left_out

        words = (Part("", translated(left_out(article, number))),)
        if number in self._regainable():
            return Row("document", self.tr("Left out"), self._place(article, number), words)
        return Row("information", self.tr("Not words of the article"), "", words)

    def _place(self, article: Article, number: int) -> str:
        """Before which paragraph it stood, "" where that is not known."""
        at = article.left_out_at[number]
        if not 0 <= at < len(article.text):
            return ""
        after = article.paragraphs_of(Span(at, len(article.text)))
        return self.tr("before ¶{number}").format(number=after[0].number) if after else ""

    def _regainable(self) -> range:
        from briefing.app.left_out import may_come_back

        article = self._article()
        return may_come_back(article) if article else range(0)

    def _look_at(self, number: int) -> None:
        self.take.setEnabled(number in self._regainable())

    # -- what is brought back

    def _bring_back(self, *numbers: int) -> None:
        from briefing.app.left_out import Regained, regain, with_regained

        if self._waiting or not numbers or not set(numbers) <= set(self._regainable()):
            return
        desk = self._desk

        def regained(found: Regained) -> None:
            self._wait(False)
            desk.session.propose(found.article, found.proposal)
            if desk.attempt(self.tr("Bring back"), lambda brief: with_regained(brief, found)):
                grown = (source.id for source in desk.brief.sources if source.article.sha256 == found.article.sha256)
                self._letter = next(grown, self._letter)
                self._show()

        def failed(error: Exception) -> None:
            self._wait(False)
            self._background.job_failed.emit(error)

        self._wait(True)
        work = partial(regain, desk.brief, self._letter, numbers, desk.keeping)
        self._background.ask((self, "regain"), work, regained, failed=failed)

    def _wait(self, waiting: bool) -> None:
        """A long article takes a moment to be worked out anew."""
        self._waiting = waiting
        if waiting:
            self._summary.setText(self.tr("Bringing back…"))
            self.take.setEnabled(False)
            self.take_all.setEnabled(False)
        else:
            self._show()

    def _undo(self) -> None:
        """Take back what was brought back here, and nothing that was done before."""
        if self._desk.session.undo_label == self.tr("Bring back"):
            self._desk.undo()
