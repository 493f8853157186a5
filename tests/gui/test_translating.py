"""An article in another language: our translation is written on the card, the original stands locked under it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from briefing.gui.card import Card
from briefing.model.brief import Entry, EntryKind
from briefing.model.section import SectionKind
from briefing.verify.readback import paragraphs
from tests.gui.hands import CTRL, SHIFT, Hands, needs_a_screen, paste, texts

pytestmark = needs_a_screen

SAID = "« Nous avons tenu parole envers la ville »"
FRENCH = (
    "Le pont du port rouvre lundi\n\n"
    "Le pont a rouvert lundi après deux ans de travaux, et les premiers bus sont passés à midi.\n\n"
    f"{SAID}, a déclaré Ada Lind, directrice du port, lors de la cérémonie.\n\n"
    "Les travaux doivent se terminer en mai, selon le port, et le péage doit baisser dans les deux ans.\n"
)
OURS = "We kept our word to the town."


def first(hands: Hands) -> Entry:
    return hands.window.view.desk.brief.section(SectionKind.QUOTES).entries[0]


def card(hands: Hands) -> Card:
    found = hands.window.view.brief.card(first(hands).id)
    assert found is not None
    return found


def action(hands: Hands) -> QAction:
    return hands.window.actions_by_key["translate"]


def with_the_quotation(hands: Hands) -> None:
    """The French article, with its quotation in the brief whatever was drafted."""
    hands.window.files.opening.open_text(FRENCH)
    hands.wait(lambda: hands.window.has_brief)
    desk = hands.window.view.desk
    if SAID not in texts(hands, SectionKind.QUOTES):
        article = desk.brief.sources[0].article
        desk.add_passage(SectionKind.QUOTES, "A", article.paragraphs[1].span)
    assert first(hands).text == SAID


def test_by_keys_a_translation_is_written_taken_back_and_given_up(hands: Hands) -> None:
    with_the_quotation(hands)
    card(hands).setFocus(Qt.FocusReason.TabFocusReason)
    hands.press(Qt.Key.Key_L, CTRL | SHIFT)
    hands.type(OURS)
    hands.press(Qt.Key.Key_Return)
    assert (first(hands).kind, first(hands).text) == (EntryKind.TRANSLATION, OURS)
    heard = card(hands).accessibleName()
    assert "our translation" in heard
    assert f"original: {SAID}" in heard
    hands.press(Qt.Key.Key_Z, CTRL)
    assert (first(hands).kind, first(hands).text) == (EntryKind.QUOTATION, SAID)
    hands.press(Qt.Key.Key_L, CTRL | SHIFT)
    hands.type("We")
    hands.press(Qt.Key.Key_Escape)
    assert first(hands).text == SAID


def test_by_mouse_a_translation_is_written_and_emptied_the_quotation_is_back(hands: Hands) -> None:
    with_the_quotation(hands)
    hands.click(card(hands))
    menu = next(each for each in hands.window.menuBar().findChildren(QMenu) if action(hands) in each.actions())
    menu.popup(hands.window.mapToGlobal(hands.window.rect().center()))
    hands.wait(menu.isVisible)
    hands.click(menu, menu.actionGeometry(action(hands)).center())
    hands.wait(lambda: card(hands).editing)
    height = card(hands).height()
    hands.type(OURS)
    hands.click(hands.window.view.article.text.viewport())
    hands.wait(lambda: first(hands).kind is EntryKind.TRANSLATION)
    assert first(hands).text == OURS
    hands.click(card(hands), double=True)
    editing = card(hands).editing
    assert editing is not None
    assert editing.translates
    assert height > 0
    editing.editor.selectAll()
    hands.press(Qt.Key.Key_Delete)
    hands.press(Qt.Key.Key_Return)
    assert (first(hands).kind, first(hands).text) == (EntryKind.QUOTATION, SAID)


def test_the_exported_page_shows_both(hands: Hands, tmp_path: Path) -> None:
    with_the_quotation(hands)
    card(hands).setFocus(Qt.FocusReason.TabFocusReason)
    hands.press(Qt.Key.Key_L, CTRL | SHIFT)
    hands.type(OURS)
    hands.press(Qt.Key.Key_Return)
    hands.window.files.exporting.export_to(tmp_path / "a.docx", despite_errors=True)
    hands.wait((tmp_path / "a.docx").exists)
    said = "\n".join(paragraphs((tmp_path / "a.docx").read_bytes(), ".docx"))
    assert OURS in said
    assert f"(our translation; original: {SAID})" in said


def test_what_is_in_the_language_of_the_brief_needs_none(hands: Hands) -> None:
    paste(hands)
    hands.wait(hands.window.view.brief.cards)
    before = hands.window.view.desk.brief
    hands.window.view.brief.cards()[0].setFocus(Qt.FocusReason.TabFocusReason)
    hands.press(Qt.Key.Key_L, CTRL | SHIFT)
    assert "This needs no translation" in hands.window.notice.words
    assert hands.window.view.desk.brief == before
