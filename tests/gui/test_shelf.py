"""The shelf keeps nothing unless it is switched on; what it has is found, added on one key, and forgotten."""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefing.app import shelf
from briefing.app.drafting import draft
from briefing.app.settings import Settings
from briefing.app.shelf import Wanted
from briefing.app.speaker_ledger import ledger_of
from briefing.gui.background import Background
from briefing.gui.preferences import Preferences
from briefing.gui.shelf import ShelfDialog
from briefing.gui.window import MainWindow
from briefing.model.suggestion import SectionKind
from briefing.paths import config_folder, state_folder
from briefing.storage.brief_file import load
from tests.briefs import read_article, sample_brief
from tests.gui.hands import CTRL, SHIFT, STORY, Hands, needs_a_screen, paste
from tests.unit.app.test_more_articles import FIRST, SAID, SECOND, written


@pytest.fixture
def new(qtbot: QtBot, background: Background) -> Callable[[bool], MainWindow]:
    """Opens a window with the shelf switched on or off."""

    def opened(keep: bool) -> MainWindow:
        shown = MainWindow(background, Preferences(Settings(keep_shelf=keep)))
        qtbot.addWidget(shown, before_close_func=lambda window: window.close_without_asking())
        shown.show()
        return shown

    return opened


@pytest.fixture
def dialog(new: Callable[[bool], MainWindow]) -> Iterator[ShelfDialog]:
    """The shelf with the sample brief's article on it, over a window that has another article open."""
    shelf.keep(sample_brief())
    window = new(False)
    window.files.opening.open_sample()
    window.files.show_shelf()
    (shown,) = window.findChildren(ShelfDialog)
    shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    yield shown
    shown.close()


def desk_of(dialog: ShelfDialog) -> MainWindow:
    window = dialog.parent()
    assert isinstance(window, MainWindow)
    return window


@pytest.mark.parametrize(("keep", "remedy"), [(False, "Switch it on,"), (True, "Open an article")])
def test_an_empty_shelf_says_what_to_do(new: Callable[[bool], MainWindow], keep: bool, remedy: str) -> None:
    window = new(keep)
    window.files.show_shelf()
    (dialog,) = window.findChildren(ShelfDialog)
    assert remedy in dialog.list.hint == dialog.list.accessibleDescription()
    dialog.close()


def test_a_shelf_that_is_off_is_switched_on_where_one_looks_for_it(new: Callable[[bool], MainWindow]) -> None:
    window = new(False)
    window.files.show_shelf()
    (dialog,) = window.findChildren(ShelfDialog)
    asked = [*dialog.findChildren(QLineEdit), *dialog.findChildren(QComboBox), dialog.forget_all]
    assert not any(each.isEnabled() for each in asked)
    assert dialog.focusWidget() is dialog.switch_on
    dialog.switch_on.click()
    assert all(each.isEnabled() for each in asked)
    assert not dialog.switch_on.isVisible()
    assert "Open an article" in dialog.list.hint
    dialog.close()
    window.files.opening.open_text(STORY)
    assert shelf.articles(Wanted())


def test_what_was_kept_is_searched_while_the_shelf_is_off(dialog: ShelfDialog) -> None:
    assert dialog.switch_on.isVisible()
    dialog.words.setText("nowhere in it")
    dialog.search()
    assert dialog.list.heard() == []
    assert dialog.words.isEnabled()
    assert dialog.forget_all.isEnabled()


def test_off_means_that_nothing_is_kept(
    new: Callable[[bool], MainWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    passing = tmp_path / "passing"
    passing.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(passing))
    monkeypatch.setenv("SQLITE_TMPDIR", str(passing))
    window = new(False)
    window.files.opening.open_text(STORY)
    window.files.saving.save_to(tmp_path / "a.brief")
    window.files.show_shelf()
    (dialog,) = window.findChildren(ShelfDialog)
    dialog.words.setText("bridge")
    dialog.search()
    dialog.close()
    window.close_without_asking()
    assert not shelf.shelf_file().exists()
    left = [path for folder in (state_folder(), config_folder(), passing) for path in folder.rglob("*")]
    assert not [path for path in left if path.is_file() and b"first pile was driven" in path.read_bytes()]


def test_switched_off_it_keeps_nothing_more_of_what_is_opened_and_saved(
    new: Callable[[bool], MainWindow], tmp_path: Path
) -> None:
    shelf.keep(sample_brief())
    window = new(False)
    window.files.opening.open_text(STORY)
    window.files.saving.save_to(tmp_path / "a.brief")
    assert [kept.headline for kept in shelf.articles(Wanted())] == [sample_brief().sources[0].article.title]
    assert shelf.sayings(Wanted(section=SectionKind.QUOTES)) == ()
    assert b"first pile was driven" not in shelf.shelf_file().read_bytes()


def test_the_articles_that_a_saved_brief_cites_are_found_again_by_their_hash(
    new: Callable[[bool], MainWindow], tmp_path: Path
) -> None:
    window = new(True)
    window.files.opening.open_text(STORY)
    window.files.saving.save_to(tmp_path / "a.brief")
    (cited,) = load(tmp_path / "a.brief").sources
    assert shelf.take(cited.article.sha256).article == cited.article
    window.files.show_shelf()
    (dialog,) = window.findChildren(ShelfDialog)
    dialog.words.setText(cited.article.sha256)
    dialog.search()
    assert [heard.split(".")[0] for heard in dialog.list.heard()] == ["Orla Venn"]
    dialog.close()


def test_switched_on_it_keeps_what_is_opened_and_the_passages_that_are_saved(
    new: Callable[[bool], MainWindow], tmp_path: Path
) -> None:
    window = new(True)
    window.files.opening.open_sample()
    assert len(shelf.articles(Wanted())) == 1
    assert shelf.sayings(Wanted(section=SectionKind.QUOTES)) == ()
    window.files.saving.save_to(tmp_path / "a.brief")
    assert shelf.sayings(Wanted(section=SectionKind.QUOTES))


def test_what_somebody_said_is_found_as_one_types_and_added_on_one_key(dialog: ShelfDialog, qtbot: QtBot) -> None:
    desk = desk_of(dialog).view.desk
    before = desk.brief
    QTest.keyClicks(dialog.speaker, "reuel")
    qtbot.waitUntil(lambda: not dialog._pause.isActive())
    (heard,) = dialog.list.heard()
    assert heard.startswith("Tomas Reuel. 14 January 2031. Said: “Nobody will run out of fuel")
    assert "The Norland Courier" in heard
    QTest.keyClick(dialog.speaker, Qt.Key.Key_Return)
    assert dialog.isVisible()
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert len(desk.brief.sources) == 2
    assert desk.brief.section(SectionKind.QUOTES).entries[-1].text.startswith("“Nobody will run out of fuel")
    desk.undo()
    assert desk.brief == before


@needs_a_screen
def test_a_quotation_that_the_brief_has_from_another_outlet_is_shown_once_with_both(
    hands: Hands, tmp_path: Path
) -> None:
    shelf.keep(draft([read_article(str(written(tmp_path / "two.txt", SECOND)))]).brief)
    paste(hands, "\n\n".join(("Harbour to close", *FIRST)))
    desk = hands.window.view.desk
    before = desk.brief
    hands.press(Qt.Key.Key_F, CTRL | SHIFT)
    (dialog,) = hands.window.findChildren(ShelfDialog)
    hands.wait(lambda: QApplication.focusWidget() is dialog.words)
    hands.type("four million crowns")
    hands.press(Qt.Key.Key_Return)
    hands.wait(lambda: dialog.list.hasFocus() and dialog.list.heard())
    hands.press(Qt.Key.Key_Return)
    hands.wait(lambda: len(desk.brief.sources) == 2)
    assert "The brief has this quotation already, in " in dialog.said
    hands.press(Qt.Key.Key_Escape)
    (entry,) = (entry for section, entry in desk.brief.entries() if section and SAID in entry.text)
    assert {place.source for place in entry.places} == {"A", "B"}
    assert desk.link.entry == entry.id
    assert [voice.speaker.name for voice in ledger_of(desk.brief).voices] == ["Signe Brandvik"]
    hands.wait(lambda: desk.dossier)
    hands.window.activateWindow()
    hands.wait(hands.window.isActiveWindow)
    hands.press(Qt.Key.Key_Z, CTRL)
    assert desk.brief == before


def test_an_article_joins_the_brief_as_a_source_once(dialog: ShelfDialog) -> None:
    desk = desk_of(dialog).view.desk
    dialog.what.setCurrentIndex(1)
    dialog.words.setText("quay")
    dialog.search()
    for _ in range(2):
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)
        assert [source.id for source in desk.brief.sources] == ["A", "B"]


def test_a_day_that_cannot_be_read_is_told_of_and_finds_nothing(dialog: ShelfDialog) -> None:
    dialog.since.setText("yesterday")
    dialog.search()
    assert dialog.list.heard() == []
    dialog.since.setText("13 January 2031")
    dialog.search()
    assert len(dialog.list.heard()) == 1
    dialog.until.setText("2031-01-13")
    dialog.search()
    assert dialog.list.heard() == []


def test_delete_forgets_an_article(dialog: ShelfDialog) -> None:
    assert len(dialog.list.heard()) == 1
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert dialog.list.heard() == []
    assert shelf.articles(Wanted()) == ()


def test_everything_is_forgotten_only_when_it_is_confirmed(dialog: ShelfDialog) -> None:
    dialog.forget_all.click()
    (box,) = dialog.findChildren(QMessageBox)
    assert len(dialog.list.heard()) == 1
    forget = next(each for each in box.findChildren(QPushButton) if "Forget" in each.text())
    forget.click()
    assert dialog.list.heard() == []
    assert not shelf.shelf_file().exists()


def test_without_a_brief_there_is_nothing_to_add_to(new: Callable[[bool], MainWindow]) -> None:
    shelf.keep(sample_brief())
    window = new(True)
    window.files.show_shelf()
    (shown,) = window.findChildren(ShelfDialog)
    assert not shown.add.isEnabled()
    QTest.keyClick(shown.list, Qt.Key.Key_Return)
    assert not window.has_brief
    shown.close()


def test_every_control_has_a_name(dialog: ShelfDialog) -> None:
    for widget in dialog.findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, QLineEdit | QComboBox | QPushButton):
            spoken = QAccessible.queryAccessibleInterface(widget)
            assert spoken.text(QAccessible.Text.Name), type(widget).__name__


def type_speaker(dialog: ShelfDialog, qtbot: QtBot, words: str) -> None:
    dialog.open()
    dialog.activateWindow()
    dialog.speaker.setFocus()
    qtbot.waitUntil(dialog.speaker.hasFocus)
    QTest.keyClicks(dialog.speaker, words)


def names_offered(dialog: ShelfDialog) -> list[str]:
    model = dialog.names.popup.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


@needs_a_screen
def test_speakers_are_offered_as_one_types_and_taken_by_keys(dialog: ShelfDialog, qtbot: QtBot) -> None:
    type_speaker(dialog, qtbot, "re")
    assert dialog.names.popup.isVisible()
    assert names_offered(dialog) == ["Tomas Reuel"]
    QTest.keyClick(dialog.names.popup, Qt.Key.Key_Down)
    QTest.keyClick(dialog.names.popup, Qt.Key.Key_Return)
    assert dialog.speaker.text() == "Tomas Reuel"
    assert not dialog.names.popup.isVisible()
    qtbot.waitUntil(lambda: bool(dialog.list.heard()))
    assert all("Tomas Reuel" in heard for heard in dialog.list.heard())


@needs_a_screen
def test_speakers_are_taken_by_mouse(dialog: ShelfDialog, qtbot: QtBot) -> None:
    type_speaker(dialog, qtbot, "tom")
    popup = dialog.names.popup
    row = popup.visualRect(popup.model().index(0, 0))
    QTest.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert dialog.speaker.text() == "Tomas Reuel"


@needs_a_screen
def test_escape_leaves_what_was_typed_and_the_dialog_open(dialog: ShelfDialog, qtbot: QtBot) -> None:
    type_speaker(dialog, qtbot, "re")
    QTest.keyClick(dialog.names.popup, Qt.Key.Key_Escape)
    assert dialog.speaker.text() == "re"
    assert dialog.isVisible()


@needs_a_screen
def test_names_for_a_letter_ago_are_not_offered(dialog: ShelfDialog, qtbot: QtBot) -> None:
    type_speaker(dialog, qtbot, "re")
    QTest.keyClicks(dialog.speaker, "x")
    assert not dialog.names.popup.isVisible()


def test_on_a_small_screen_all_of_the_shelf_is_in_sight(dialog: ShelfDialog) -> None:
    room = dialog.screen().availableSize()
    assert dialog.width() < room.width()
    assert dialog.height() < room.height()
