"""Whole journeys, as a user makes them: from the start page to finished files, by keyboard alone and by mouse alone."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
)

from briefing.gui.card import Card
from briefing.gui.card_body import GRIP
from briefing.gui.desk_view import DeskView
from briefing.gui.editor import EntryEditor
from briefing.gui.sheet import PageSheet
from briefing.gui.start_button import StartButton
from briefing.model.article import Span
from briefing.model.brief import EntryKind
from briefing.model.suggestion import SectionKind, Severity
from tests.gui.hands import ALT, CTRL, SHIFT, STORY, Hands, needs_a_screen, paste, recovery_files, texts

pytestmark = needs_a_screen


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


def test_an_opened_brief_is_painted_in_all_its_panes(hands: Hands) -> None:
    hands.press(Qt.Key.Key_T, CTRL)
    hands.wait(lambda: hands.window.has_brief)
    hands.wait(lambda: all(pane.isVisible() and pane.updatesEnabled() for pane in hands.window.view.panes))


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
