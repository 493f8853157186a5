"""Whole journeys, as a user makes them: from the start page to finished files, by keyboard alone and by mouse alone."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from briefing.app.recovery import left_behind
from briefing.app.settings import Settings
from briefing.gui.background import Background
from briefing.gui.card import GRIP, Card
from briefing.gui.desk_view import DeskView
from briefing.gui.editor import EntryEditor
from briefing.gui.lost_work import offer_lost_work
from briefing.gui.preferences import Preferences
from briefing.gui.sheet import PageSheet
from briefing.gui.start_button import StartButton
from briefing.gui.window import MainWindow
from briefing.model.article import Span
from briefing.model.brief import EntryKind
from briefing.model.suggestion import SectionKind, Severity
from briefing.paths import state_folder
from tests.gui.hands import ALT, CTRL, NO, SHIFT, Hands, needs_a_screen

pytestmark = needs_a_screen

STORY = (
    "Harbour bridge opens after nine years\n\n"
    "By Ada Quill\n\n"
    "The harbour bridge opened on Tuesday, nine years after the first pile was driven.\n\n"
    "“The bridge is safe, but it is not finished,” Orla Venn said.\n\n"
    "The council expects tolls to fall next year, once the loan is repaid.\n\n"
    "Traffic through the old tunnel fell by half in the first week, the port said.\n"
)


@pytest.fixture
def another(
    qtbot: QtBot, threads: Background, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], Hands]]:
    """Opens windows with the start page, with nothing remembered from other days."""
    monkeypatch.setenv("BRIEFING_STATE", str(tmp_path / "state"))
    monkeypatch.setenv("BRIEFING_CONFIG", str(tmp_path / "config"))
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    opened = list[MainWindow]()

    def new() -> Hands:
        window = MainWindow(threads, Preferences(Settings()))
        opened.append(window)
        window.resize(1440, 900)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
        return Hands(qtbot, window)

    yield new
    for window in opened:
        window.close_without_asking()
        window.deleteLater()


@pytest.fixture
def hands(another: Callable[[], Hands]) -> Hands:
    """A user's hands at a window with the start page."""
    return another()


def paste(hands: Hands, text: str = STORY) -> None:
    QApplication.clipboard().setText(text)
    hands.press(Qt.Key.Key_V, CTRL)
    hands.wait(lambda: hands.window.has_brief and hands.window.view.made)


def texts(hands: Hands, kind: SectionKind) -> list[str]:
    return [entry.text for entry in hands.window.view.desk.brief.section(kind).entries]


def test_from_the_clipboard_to_a_pdf_takes_three_actions(hands: Hands, tmp_path: Path) -> None:
    QApplication.clipboard().setText(STORY)
    hands.press(Qt.Key.Key_V, CTRL)
    hands.wait(lambda: hands.window.has_brief)
    hands.press(Qt.Key.Key_E, CTRL)
    dialog = hands.dialog()
    dialog.setDirectory(str(tmp_path))
    hands.press(Qt.Key.Key_Return)
    hands.wait(lambda: list(tmp_path.glob("*.pdf")))
    assert hands.actions == 3
    assert next(tmp_path.glob("*.pdf")).read_bytes().startswith(b"%PDF-")


def test_by_keyboard_alone_from_the_start_page_to_both_files(hands: Hands, tmp_path: Path) -> None:
    view = open_pick_and_order_by_keys(hands)
    card = view.brief.cards()[0]
    assert card.hasFocus()
    hands.press(Qt.Key.Key_F2)
    hands.type(" Checked twice.")
    hands.press(Qt.Key.Key_Return)
    assert view.desk.brief.find(card.entry.id).text.endswith(" Checked twice.")
    hands.press(Qt.Key.Key_Z, CTRL)
    assert not view.desk.brief.find(card.entry.id).text.endswith(" Checked twice.")
    hands.press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert view.desk.brief.find(card.entry.id).text.endswith(" Checked twice.")
    for key, modifiers, name in ((Qt.Key.Key_E, CTRL, "k.pdf"), (Qt.Key.Key_E, CTRL | SHIFT, "k.docx")):
        hands.press(key, modifiers)
        hands.name_file(tmp_path / name)
        hands.wait((tmp_path / name).exists)
    assert (tmp_path / "k.docx").read_bytes().startswith(b"PK")


def open_pick_and_order_by_keys(hands: Hands) -> DeskView:
    hands.press(Qt.Key.Key_T, CTRL)
    hands.wait(lambda: hands.window.has_brief and hands.window.view.made)
    view = hands.window.view
    assert view.article.text.hasFocus()
    before = len(texts(hands, SectionKind.BACKGROUND))
    hands.press(Qt.Key.Key_Down, CTRL)
    hands.press(Qt.Key.Key_1, CTRL)
    assert len(texts(hands, SectionKind.BACKGROUND)) == before + 1
    hands.press(Qt.Key.Key_4, ALT)
    assert not view.desk.brief.section(SectionKind.OUTLOOK).included
    hands.press(Qt.Key.Key_F6)
    order = texts(hands, SectionKind.BACKGROUND)
    while not view.brief.cards()[0].hasFocus():
        hands.press(Qt.Key.Key_Up)
    hands.press(Qt.Key.Key_Down, ALT)
    assert texts(hands, SectionKind.BACKGROUND)[:2] == [order[1], order[0]]
    hands.press(Qt.Key.Key_Up)
    return view


def test_by_mouse_alone_from_the_start_page_to_both_files(hands: Hands, tmp_path: Path) -> None:
    sample = next(each for each in hands.window.start.findChildren(StartButton) if "sample" in each.accessibleName())
    hands.click(sample)
    hands.wait(lambda: hands.window.has_brief and hands.window.view.made)
    view = hands.window.view
    pick_with_the_mouse(hands)
    before = texts(hands, SectionKind.BACKGROUND)
    first, second = view.brief.cards()[:2]
    hands.scroll_to(first, over=view.brief)
    hands.drag(first, GRIP.center(), GRIP.center() + QPoint(0, first.height() + second.height()))
    assert texts(hands, SectionKind.BACKGROUND)[:2] == [before[1], before[0]]
    hands.click(view.toolbar.boxes[SectionKind.OUTLOOK])
    assert not view.desk.brief.section(SectionKind.OUTLOOK).included
    for button, name in ((view.toolbar.export_pdf, "m.pdf"), (view.toolbar.export_word, "m.docx")):
        hands.click(button)
        hands.name_file(tmp_path / name, by_mouse=True)
        hands.wait((tmp_path / name).exists)


def pick_with_the_mouse(hands: Hands) -> None:
    view = hands.window.view
    text = view.article.text
    span = text.shown.article.sentences[1].span
    first = next(iter(text.rects(span)))
    inside = QPoint(round(first.left()) + 30, round(first.center().y()))
    hands.click(text.viewport(), inside, double=True)
    assert text.selected_span() == span
    before = len(texts(hands, SectionKind.KEY_ISSUES))
    hands.click(view.article.add_bar.button(SectionKind.KEY_ISSUES))
    assert len(texts(hands, SectionKind.KEY_ISSUES)) == before + 1
    card = view.brief.card(view.desk.link.entry or "")
    assert card is not None
    hands.wait(lambda: card.visibleRegion().boundingRect().height() > 40)
    hands.click(next(each for each in card.tools() if "Take out" in each.accessibleName()))
    assert len(texts(hands, SectionKind.KEY_ISSUES)) == before


def test_undoing_all_gives_the_first_draft_back(hands: Hands) -> None:
    paste(hands)
    view = hands.window.view
    first = view.desk.brief
    view.article.text.select(Span(*(first.sources[0].article.paragraphs[2].span.start + n for n in (0, 20))))
    hands.press(Qt.Key.Key_1, CTRL)
    hands.press(Qt.Key.Key_2, ALT)
    view.brief.title.setFocus()
    hands.type("The bridge")
    assert view.desk.brief.title == "The bridge"
    while view.desk.session.undo_label:
        hands.press(Qt.Key.Key_Z, CTRL)
    assert view.desk.brief == first


def editor_of(card: Card) -> EntryEditor:
    assert card.editing is not None
    return card.editing.editor


def test_words_between_marks_are_trimmed_added_to_in_brackets_and_otherwise_refused(hands: Hands) -> None:
    paste(hands)
    view = hands.window.view
    article = view.desk.brief.sources[0].article
    view.article.text.select(Span(article.text.index("“The bridge"), article.text.index("finished,”")))
    hands.press(Qt.Key.Key_3, CTRL)
    card = view.brief.card(view.desk.link.entry or "")
    assert card is not None
    assert card.entry.kind is EntryKind.QUOTATION
    card.edit(len("“The bridge is "))
    hands.type("still")
    assert "is [still]safe" in editor_of(card).words
    hands.press(Qt.Key.Key_Return)
    assert "[still]" in view.desk.brief.find(card.entry.id).text
    before = view.desk.brief
    card.edit()
    editor_of(card).show_words("The bridge is safe, but it is not finished, she said")
    hands.press(Qt.Key.Key_Return)
    assert view.desk.brief == before
    assert card.editing is not None
    buttons = card.editing.refusal.findChildren(QPushButton)
    offer = next(each for each in buttons if "reported" in each.text())
    hands.wait(lambda: not offer.visibleRegion().isEmpty())
    hands.click(offer)
    assert "said that the bridge is" in view.desk.brief.find(card.entry.id).text
    assert "“" not in view.desk.brief.find(card.entry.id).text


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
    first.window.files.save_to(tmp_path / "bridge.brief")
    first.wait((tmp_path / "bridge.brief").exists)
    first.wait(lambda: not first.window.view.desk.session.modified)
    second = another()
    second.window.files.open_path(tmp_path / "bridge.brief")
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
    hands.window.files.save_to(path)
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


def test_an_altered_quotation_stops_the_export_and_the_user_decides(hands: Hands, tmp_path: Path) -> None:
    paste(hands)
    view = hands.window.view
    view.desk.add_own(SectionKind.KEY_ISSUES, "Venn called it “not safe at all, never was” on Tuesday.")
    hands.wait(lambda: view.standing and any(each.severity is Severity.ERROR for each in view.standing.findings))
    hands.press(Qt.Key.Key_E, CTRL)
    hands.name_file(tmp_path / "bridge.pdf")
    hands.wait(lambda: "Nothing was exported" in hands.window.notice.words)
    assert not (tmp_path / "bridge.pdf").exists()
    hands.take_offer("Export all the same")
    hands.wait((tmp_path / "bridge.pdf").exists)


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


def recovery_files() -> list[Path]:
    return [path for path in (state_folder() / "recovery").glob("*.brief") if path.stat().st_size]


def test_the_brief_is_copied_as_rich_text(hands: Hands) -> None:
    paste(hands)
    hands.press(Qt.Key.Key_C, CTRL | SHIFT)
    hands.wait(lambda: QApplication.clipboard().mimeData().hasHtml())
    assert "harbour bridge opened" in QApplication.clipboard().mimeData().html()


def test_closing_with_unsaved_work_asks_first(hands: Hands) -> None:
    paste(hands)
    hands.window.view.desk.set_title("Unsaved")
    hands.press(Qt.Key.Key_W, CTRL)
    hands.wait(lambda: hands.window.findChild(QMessageBox))
    assert hands.window.isVisible()
    box = hands.window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    hands.click(box.button(QMessageBox.StandardButton.Discard))
    hands.wait(lambda: not hands.window.isVisible())
    assert recovery_files() == []


def test_what_the_article_does_not_say_of_itself_can_be_typed_over_it(hands: Hands) -> None:
    paste(hands)
    view = hands.window.view
    outlet = view.article.source_head.field("outlet")
    hands.click(outlet)
    hands.type("Harbour Wire")
    assert view.desk.brief.sources[0].credits.outlet == "Harbour Wire"


def test_a_suggestion_is_taken_and_dropped_by_one_key(hands: Hands) -> None:
    hands.press(Qt.Key.Key_T, CTRL)
    hands.wait(lambda: hands.window.has_brief)
    view = hands.window.view
    panel = next(panel for panel in view.brief.panels.values() if panel.offers.rows())
    row = panel.offers.rows()[0]
    row.setFocus()
    hands.press(Qt.Key.Key_Return)
    assert view.desk.link.entry is not None
    assert row.offer not in view.desk.session.offers(panel.kind)
    if rows := panel.offers.rows():
        dropped = rows[0].offer
        rows[0].setFocus()
        hands.press(Qt.Key.Key_Delete)
        assert dropped not in view.desk.session.offers(panel.kind)


def test_every_control_has_a_name_for_a_screen_reader(hands: Hands) -> None:
    hands.press(Qt.Key.Key_T, CTRL)
    hands.wait(lambda: hands.window.has_brief)
    controls = [
        each
        for kind in (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)
        for each in hands.window.findChildren(kind)
    ]
    nameless = [
        each
        for each in controls
        if not each.accessibleName() and not (isinstance(each, QAbstractButton) and each.text())
        if not each.objectName().startswith(("qt_", "_q_"))  # Qt's own
    ]
    assert nameless == []


def test_f6_goes_round_the_panes_and_back(hands: Hands) -> None:
    hands.press(Qt.Key.Key_T, CTRL)
    hands.wait(lambda: hands.window.has_brief and hands.window.view.pages.findChildren(PageSheet))
    view = hands.window.view

    def current() -> int:
        focus = QApplication.focusWidget()
        return next(i for i, pane in enumerate(view.panes) if focus and pane.isAncestorOf(focus))

    visited = [current()]
    for _ in range(3):
        hands.press(Qt.Key.Key_F6)
        visited.append(current())
    assert visited == [0, 1, 2, 0]
    hands.press(Qt.Key.Key_F6, SHIFT)
    assert current() == 2
