"""A new version shows what it changes before it is taken; a new brief begins with what is new."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing.app.opening import Opened
from briefing.app.settings import Settings
from briefing.gui.background import Background
from briefing.gui.preferences import Preferences
from briefing.gui.versions import ChangesDialog, begin_next, read_new_version
from briefing.gui.window import MainWindow
from briefing.model.suggestion import SectionKind

NEWS = "A strike in the harbour began on Monday, the union said."


@pytest.fixture
def window(qtbot: QtBot, background: Background) -> MainWindow:
    shown = MainWindow(background, Preferences(Settings()))
    qtbot.addWidget(shown, before_close_func=lambda window: window.close_without_asking())
    shown.show()
    shown.files.opening.open_sample()
    return shown


def version(folder: Path, sample: Path, old: str = "", new: str = "") -> Path:
    """The sample with some words changed and a paragraph more."""
    text = sample.read_text(encoding="utf-8")
    assert old in text
    path = folder / "later.txt"
    path.write_text(f"{text.replace(old, new, 1) if old else text}\n{NEWS}\n", encoding="utf-8")
    return path


def dialog(window: MainWindow) -> ChangesDialog:
    (found,) = (each for each in window.findChildren(ChangesDialog) if each.isVisible())
    return found


def test_a_changed_passage_is_shown_and_the_version_taken_and_undone(
    window: MainWindow, background: Background, sample: Path, tmp_path: Path
) -> None:
    before = window.view.desk.brief
    words = before.section(SectionKind.BACKGROUND).entries[0].text
    changed = words.replace(words.split()[3], "presumably", 1)
    read_new_version(window, background, version(tmp_path, sample, words, changed))
    heard = dialog(window).list.heard()
    assert heard[0].startswith("Changed. Background 1 · ¶")
    assert "presumably" in heard[0]
    assert any(each.startswith("New.") and NEWS in each for each in heard)
    assert window.view.desk.brief == before
    QTest.keyClick(dialog(window).list, Qt.Key.Key_Return)
    assert len(window.view.desk.brief.sources) == 2
    assert {offer.source for kind in SectionKind for offer in window.view.desk.session.offers(kind)} == {"B"}
    window.view.desk.undo()
    assert window.view.desk.brief == before
    assert {offer.source for kind in SectionKind for offer in window.view.desk.session.offers(kind)} == {"A"}


def test_a_version_that_is_left_alone_changes_nothing(
    window: MainWindow, background: Background, sample: Path, tmp_path: Path
) -> None:
    before = window.view.desk.brief
    read_new_version(window, background, version(tmp_path, sample))
    dialog(window).reject()
    assert window.view.desk.brief == before


def test_the_same_article_is_refused_in_the_notice(window: MainWindow, background: Background, sample: Path) -> None:
    read_new_version(window, background, sample)
    assert "the same as the article in the brief" in window.notice.words


def test_a_new_brief_opens_in_a_window_of_its_own_with_the_background_kept(
    window: MainWindow, background: Background, sample: Path, tmp_path: Path
) -> None:
    opened = list[Opened]()
    window.another_asked.connect(opened.append)
    before = window.view.desk.brief
    begin_next(window, background, version(tmp_path, sample))
    assert [NEWS in each for each in dialog(window).list.heard()] == [True]
    dialog(window).take.click()
    (new,) = opened
    new.keeping.close()
    kept = before.section(SectionKind.BACKGROUND).entries
    assert [each.text for each in new.session.brief.section(SectionKind.BACKGROUND).entries] == [
        each.text for each in kept
    ]
    assert window.view.desk.brief == before
