"""Journeys through files: dropped, saved and opened again, changed by others, left behind by a crash."""

from collections.abc import Callable
from dataclasses import replace
from multiprocessing import active_children
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from briefing.app.recovery import left_behind
from briefing.app.remembered import load_remembered
from briefing.gui.lost_work import offer_lost_work
from tests.gui.hands import CTRL, NO, SHIFT, STORY, Hands, needs_a_screen, paste, recovery_files
from tests.unit.reading import documents
from tests.unit.reading.pages import story
from tests.unit.reading.test_cutting import SECOND, THIRD, as_text, nexis, several

pytestmark = needs_a_screen


def test_a_file_dropped_on_the_window_is_opened(hands: Hands, tmp_path: Path) -> None:
    story = tmp_path / "bridge.txt"
    story.write_text(STORY, encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(story))])
    buttons, action = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    hands.window.dragEnterEvent(QDragEnterEvent(QPoint(700, 400), action, data, buttons, NO))
    hands.window.dropEvent(QDropEvent(QPointF(700, 400), action, data, buttons, NO))
    hands.wait(lambda: hands.window.has_brief)
    assert hands.window.view.desk.brief.sources[0].name == "bridge.txt"


def test_a_file_dropped_on_a_field_is_the_windows_and_not_the_fields(hands: Hands, tmp_path: Path) -> None:
    paste(hands)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "bridge.txt"))])
    title = hands.window.view.brief.title
    assert not title.canInsertFromMimeData(data)
    data = QMimeData()
    data.setText("words")
    assert title.canInsertFromMimeData(data)


def test_a_brief_is_saved_and_opened_again_as_it_was(another: Callable[[], Hands], tmp_path: Path) -> None:
    hands = another()
    paste(hands)
    view = hands.window.view
    view.brief.title.setFocus()
    hands.type("The bridge")
    hands.press(Qt.Key.Key_S, CTRL)
    hands.name_file(tmp_path / "bridge")
    hands.wait((tmp_path / "bridge.brief").exists)
    hands.wait(lambda: not view.desk.session.modified)
    saved = view.desk.brief
    hands.press(Qt.Key.Key_W, CTRL)
    assert not hands.window.isVisible()
    hands = another()
    hands.press(Qt.Key.Key_O, CTRL)
    hands.name_file(tmp_path / "bridge.brief")
    hands.wait(lambda: hands.window.has_brief)
    assert hands.window.view.desk.brief == saved


def test_a_brief_open_in_one_window_is_not_opened_in_another(another: Callable[[], Hands], tmp_path: Path) -> None:
    first = another()
    paste(first)
    first.window.files.saving.save_to(tmp_path / "bridge.brief")
    first.wait((tmp_path / "bridge.brief").exists)
    first.wait(lambda: not first.window.view.desk.session.modified)
    second = another()
    second.window.files.opening.open_path(tmp_path / "bridge.brief")
    second.wait(lambda: "open in another window" in second.window.notice.words)
    assert not second.window.has_brief


def test_a_second_article_joins_the_brief_with_offers_of_its_own(hands: Hands, tmp_path: Path) -> None:
    paste(hands)
    view = hands.window.view
    second = tmp_path / "tunnel.txt"
    second.write_text(STORY.replace("bridge", "tunnel").replace("Ada Quill", "Ben Rook"), encoding="utf-8")
    hands.press(Qt.Key.Key_O, CTRL | SHIFT)
    hands.name_file(second)
    hands.wait(lambda: len(view.desk.brief.sources) == 2)
    assert "tunnel" in view.article.text.shown.article.text
    span = view.article.text.shown.article.sentences[0].span
    view.article.text.select(span)
    hands.press(Qt.Key.Key_1, CTRL)
    entry = view.desk.brief.find(view.desk.link.entry or "")
    assert entry.places[0].source == "B"
    first = next(each for _, each in view.desk.brief.entries() if each.places and each.places[0].source == "A")
    view.desk.show_entry(first.id)
    assert "tunnel was" not in view.article.text.shown.article.text


def test_a_file_that_another_program_changed_is_not_saved_over_unasked(hands: Hands, tmp_path: Path) -> None:
    paste(hands)
    view = hands.window.view
    path = tmp_path / "bridge.brief"
    hands.window.files.saving.save_to(path)
    hands.wait(lambda: path.exists() and not view.desk.session.modified)
    theirs = path.read_bytes() + b" "
    path.write_bytes(theirs)
    view.desk.set_title("Mine")
    hands.press(Qt.Key.Key_S, CTRL)
    hands.wait(lambda: hands.window.notice.words)
    assert path.read_bytes() == theirs
    hands.take_offer("Save over it")
    hands.wait(lambda: not view.desk.session.modified)
    assert path.read_bytes() != theirs


def test_work_that_a_crash_left_is_offered_and_taken_up(another: Callable[[], Hands]) -> None:
    first = another()
    paste(first)
    first.window.view.desk.set_title("Unsaved")
    keeping = first.window.view.desk.keeping
    assert keeping is not None
    first.wait(recovery_files)
    (kept,) = recovery_files()
    copy = kept.with_name("left-by-a-crash.brief")
    copy.write_bytes(kept.read_bytes())
    second = another()
    offer_lost_work(second.window, left_behind())
    second.take_offer("Go on with it")
    second.wait(lambda: second.window.has_brief)
    assert second.window.view.desk.brief.title == "Unsaved"
    assert second.window.view.desk.session.modified


def test_a_reading_is_cancelled_from_its_notice(hands: Hands, tmp_path: Path) -> None:
    long = tmp_path / "long.docx"
    long.write_bytes(documents.word(replace(story(), paragraphs=story().paragraphs * 300)))
    files, notice = hands.window.files, hands.window.notice
    files.opening.open_path(long)
    hands.take_offer("Cancel")
    assert notice.words == ""
    files.opening.open_path(tmp_path / "none.txt")
    hands.wait(lambda: "no such file" in notice.words)
    hands.wait(lambda: not active_children())
    assert not hands.window.has_brief


def test_several_articles_in_a_file_are_sources_of_one_brief_and_the_window_says_so(
    hands: Hands, tmp_path: Path
) -> None:
    download = tmp_path / "download.txt"
    download.write_bytes(as_text(several(nexis)))
    hands.window.files.opening.open_path(download)
    hands.wait(lambda: hands.window.has_brief)
    assert [source.credits.headline for source in hands.window.view.desk.brief.sources] == [
        story().title,
        SECOND,
        THIRD,
    ]
    assert hands.window.notice.words == "3 articles: each is a source of this brief"


def test_the_start_page_calls_a_recent_brief_s_style_as_the_menu_does(hands: Hands, tmp_path: Path) -> None:
    paste(hands)
    hands.window.files.saving.save_to(tmp_path / "bridge.brief")
    hands.wait(lambda: load_remembered().recent)
    assert load_remembered().recent[0].style == "Briefing note"
