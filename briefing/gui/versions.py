"""The story goes on: a new version of an article is looked through and taken, or a new brief begun from another one."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QWidget

from briefing.app.versions import Fate, NextStory, Passage, Version, begin, read_next, read_version, with_version
from briefing.gui.dialog import stack
from briefing.gui.naming import entry_name, paragraphs
from briefing.gui.rows import Part, Row, RowList
from briefing.model.article import Article, Span
from briefing.model.brief import Brief
from briefing.model.difference import differing
from briefing.model.section import SectionKind

if TYPE_CHECKING:  # the window is only talked to
    from briefing.gui.background import Background
    from briefing.gui.window import MainWindow


class ChangesDialog(QDialog):
    """Shows what an article brings; `accepted` follows Enter or the button that says what happens then."""

    def __init__(self, title: str, summary: str, rows: list[Row], accept: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        said = QLabel(summary)
        said.setWordWrap(True)
        said.setTextFormat(Qt.TextFormat.PlainText)
        self.list = RowList(self.tr("Passages"))
        self.list.show_rows(rows)
        self.list.chosen.connect(lambda _row: self.accept())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take = buttons.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        stack(self, said, self.list, buttons, grows=self.list)
        self.list.setVisible(bool(rows))
        self.resize(920, 560 if rows else 140)


def read_new_version(window: "MainWindow", background: "Background", path: Path) -> None:
    """Read a new version of a source in the background, show what it changes, and take it if the user says so."""
    desk = window.view.desk
    window.view.brief.settle()

    def take(version: Version) -> None:
        desk.session.propose(version.named.article, version.proposal)
        desk.attempt(_tr("Take the new version"), lambda brief: with_version(brief, version))
        sha256 = version.named.article.sha256
        window.view.article.show_source(next(one.id for one in desk.brief.sources if one.article.sha256 == sha256))

    def compared(version: Version) -> None:
        window.notice.hide()
        summary = _version_summary(desk.brief, version)
        rows = list(_version_rows(desk.brief, version))
        dialog = ChangesDialog(_tr("New version"), summary, rows, _tr("&Take the new version"), window)
        dialog.accepted.connect(partial(take, version))
        dialog.open()

    background.ask(
        (window, "version"), partial(read_version, desk.brief, path, desk.keeping), compared, failed=window.report
    )


def begin_next(window: "MainWindow", background: "Background", path: Path) -> None:
    """Read another article in the background, show what is new in it, and begin a new brief if the user says so."""
    desk = window.view.desk
    brief = desk.brief

    def start(story: NextStory) -> None:
        originals = desk.keeping.originals if desk.keeping else None
        work = partial(begin, story, background.job_failed.emit, originals)
        background.ask((window, "next"), work, window.take_in, failed=window.report)

    def compared(story: NextStory) -> None:
        window.notice.hide()
        rows = list(_new_rows(story.named.article, story.new))
        summary = _next_summary(brief, story)
        dialog = ChangesDialog(_tr("New from this brief"), summary, rows, _tr("&Begin the new brief"), window)
        dialog.accepted.connect(partial(start, story))
        dialog.open()

    background.ask((window, "next"), partial(read_next, brief, path), compared, failed=window.report)


def _version_summary(brief: Brief, version: Version) -> str:
    name = brief.source(version.source).credits.headline or version.named.name
    fates = [passage.fate for passage in version.passages]
    counts = {
        Fate.SAME: _tr("%n passage(s) as before", fates.count(Fate.SAME)),
        Fate.MOVED: _tr("%n moved", fates.count(Fate.MOVED)),
        Fate.CHANGED: _tr("%n changed", fates.count(Fate.CHANGED)),
        Fate.VANISHED: _tr("%n vanished", fates.count(Fate.VANISHED)),
    }
    told = [words for fate, words in counts.items() if fate in fates]
    told.append(_tr("%n new sentence(s)", len(version.new)))
    summary = f"{name}: {', '.join(told)}."
    if all(passage.stands for passage in version.passages):
        return summary
    kept = _tr("Your entries keep their words; the old version stays among the sources for those it no longer has.")
    return f"{summary}\n{kept}"


def _version_rows(brief: Brief, version: Version) -> Iterator[Row]:
    """What does not stand first, then what is new, then what only moved."""
    for fate in (Fate.VANISHED, Fate.CHANGED):
        yield from (_passage_row(brief, passage) for passage in version.passages if passage.fate is fate)
    yield from _new_rows(version.named.article, version.new)
    yield from (_passage_row(brief, passage) for passage in version.passages if passage.fate is Fate.MOVED)


def _passage_row(brief: Brief, passage: Passage) -> Row:
    signs = {
        Fate.CHANGED: ("reworded", _tr("Changed")),
        Fate.VANISHED: ("close", _tr("Vanished")),
        Fate.MOVED: ("move", _tr("Moved")),
    }
    sign, state = signs[passage.fate]
    before = brief.words_at(passage.place)
    went, came = differing(before, passage.words) if passage.fate is Fate.CHANGED else ((), ())
    parts = [Part(_tr("Words") if passage.stands else _tr("Before"), before, taken=went)]
    if passage.fate is Fate.CHANGED:
        parts.append(Part(_tr("Now"), passage.words, added=came))
    where = f"{entry_name(brief, passage.entry)} · {paragraphs(brief, [passage.place])}"
    return Row(sign, state, where, tuple(parts), not passage.stands)


def _new_rows(article: Article, new: tuple[Span, ...]) -> Iterator[Row]:
    for span in new:
        number = next((f"¶{paragraph.number}" for paragraph in article.paragraphs_of(span)), "")
        yield Row("add", _tr("New"), number, (Part("", article.words(span)),))


def _next_summary(brief: Brief, story: NextStory) -> str:
    kept = _tr(
        "Kept: heading, style and %n background entr(y/ies).", len(brief.section(SectionKind.BACKGROUND).entries)
    )
    if not story.new:
        return f"{kept} " + _tr("Nothing in “{name}” is new.").format(name=story.named.name)
    return f"{kept} " + _tr("%n new sentence(s) in “{name}”:", len(story.new)).format(name=story.named.name)


def _tr(words: str, number: int = -1) -> str:
    return QCoreApplication.translate("Versions", words, "", number)
