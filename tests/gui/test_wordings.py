"""One wording chosen of several outlets’, for an entry and for the bottom line."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from briefing.app.dossier import sources_of
from briefing.app.drafting import Named
from briefing.gui.wordings import WordingsDialog
from briefing.model import revise
from briefing.model.article import Span
from briefing.model.section import SectionKind
from briefing.model.suggestion import BottomLine
from briefing.storage import brief_file
from tests.gui.dossiers import COPY, HERALD, STORIES, WIRE, card, dossier, opened, quoted
from tests.gui.hands import CTRL, SHIFT, Hands, needs_a_screen
from tests.unit.reading.one import read_pasted


def dialog(hands: Hands) -> WordingsDialog:
    def shown() -> list[WordingsDialog]:
        return [each for each in hands.window.findChildren(WordingsDialog) if each.isVisible()]

    hands.wait(shown)
    found = shown()[0]
    found.activateWindow()
    hands.wait(lambda: found.isAncestorOf(QApplication.focusWidget() or hands.window))
    return found


def test_a_card_names_the_other_sources_and_says_that_wordings_differ(two: Hands) -> None:
    assert "also in B ¶2, wordings differ" in card(two).accessibleName()


def test_another_wording_is_chosen_by_keys_and_taken_back_in_one_step(two: Hands) -> None:
    before = two.window.view.desk.brief
    card(two).setFocus(Qt.FocusReason.TabFocusReason)
    two.press(Qt.Key.Key_J, CTRL)
    assert dialog(two).list.heard()[0].startswith("Stands. A ¶2.")
    two.press(Qt.Key.Key_Return)
    assert quoted(two).text == f"“{HERALD},”"
    assert {place.source for place in quoted(two).places} == {"B"}
    two.window.activateWindow()
    two.wait(two.window.isActiveWindow)
    two.press(Qt.Key.Key_Z, CTRL)
    assert two.window.view.desk.brief == before


@needs_a_screen
def test_another_wording_is_chosen_by_mouse(two: Hands) -> None:
    two.scroll_to(card(two), two.window.view.brief)
    two.click(card(two), card(two).also_line().center())
    choice = dialog(two)
    other = choice.list.visualRect(choice.list.model().index(1, 0))
    two.click(choice.list.viewport(), other.center())
    two.click(choice.take)
    two.wait(lambda: quoted(two).text == f"“{HERALD},”")


@pytest.fixture
def opening_with_it(hands: Hands, tmp_path: Path) -> Hands:
    """A user's hands at a brief of two sources whose bottom line is the minister's words."""
    brief = dossier(*STORIES)
    (entry,) = brief.section(SectionKind.QUOTES).entries
    said = BottomLine(tuple(place.span for place in entry.places))
    path = tmp_path / "dossier.brief"
    brief_file.save(revise.propose_bottom_line(revise.remove_entry(brief, entry.id), "A", said), path)
    hands.window.files.opening.open_path(path)
    hands.wait(lambda: hands.window.has_brief and hands.window.view.made and hands.window.view.desk.dossier, 30_000)
    return hands


def opening_words(hands: Hands) -> str:
    line = hands.window.view.desk.brief.bottom_line
    assert line
    return line.text


def test_a_bottom_line_has_the_choice_of_wordings_by_keys_and_it_is_taken_back_in_one_step(
    opening_with_it: Hands,
) -> None:
    hands = opening_with_it
    line = hands.window.view.brief.bottom_line
    hands.wait(line.also.isVisible)
    assert line.also.accessibleName() == "also in B ¶2, wordings differ"
    line.editor.setFocus()
    hands.press(Qt.Key.Key_J, CTRL)
    shown = dialog(hands)
    hands.press(Qt.Key.Key_Return)
    hands.wait(lambda: not shown.isVisible())
    assert HERALD in opening_words(hands)
    assert HERALD in line.editor.words
    hands.window.activateWindow()
    hands.wait(hands.window.isActiveWindow)
    hands.press(Qt.Key.Key_Z, CTRL)
    assert opening_words(hands) == f"“{WIRE},”"


def test_a_bottom_line_has_the_choice_of_wordings_by_mouse(opening_with_it: Hands) -> None:
    line = opening_with_it.window.view.brief.bottom_line
    opening_with_it.wait(line.also.isVisible)
    opening_with_it.click(line.also)
    assert [heard.split(".")[0] for heard in dialog(opening_with_it).list.heard()] == ["Stands", "Other words"]


def test_a_bottom_line_that_no_other_outlet_words_otherwise_offers_no_choice(two: Hands) -> None:
    line = two.window.view.brief.bottom_line
    assert not line.also.isVisible()
    line.editor.setFocus()
    two.type("The harbour closes.")
    two.press(Qt.Key.Key_J, CTRL)
    two.wait(lambda: "no other wording" in two.window.notice.words)


def test_where_there_is_no_other_wording_that_is_told(two: Hands) -> None:
    desk = two.window.view.desk
    desk.add_own(SectionKind.BACKGROUND, "Nothing of the sort.")
    two.press(Qt.Key.Key_J, CTRL)
    assert "no other wording" in two.window.notice.words


def test_what_is_added_rests_on_every_source_with_the_same_words(three: Hands) -> None:
    desk = three.window.view.desk
    desk.remove(quoted(three).id)
    start = desk.brief.sources[0].article.text.index(WIRE)
    desk.add_passage(SectionKind.QUOTES, "A", Span(start, start + len(WIRE)))
    assert [place.source for place in quoted(three).places] == ["A", "C"]


def test_a_source_that_is_undone_is_named_no_more(hands: Hands, tmp_path: Path) -> None:
    opened(hands, tmp_path, *STORIES)
    desk = hands.window.view.desk
    article = read_pasted(COPY)
    desk.do("Add", lambda brief: revise.add_source(brief, article, sources_of([Named("c", article)])[0].quotations))
    hands.wait(lambda: desk.dossier and len(desk.dossier.sources) == 3)
    assert "C" in card(hands).accessibleName()
    hands.press(Qt.Key.Key_Z, CTRL)
    hands.wait(lambda: desk.dossier and len(desk.dossier.sources) == 2)
    assert "also in B ¶2, wordings differ" in card(hands).accessibleName()


def test_a_source_that_is_taken_back_and_brought_again_is_joined_again(hands: Hands, tmp_path: Path) -> None:
    for name, text in zip("ab", STORIES, strict=True):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    opening = hands.window.files.opening
    opening.open_path(tmp_path / "a.txt")
    hands.wait(lambda: hands.window.has_brief)
    opening.add_paths([tmp_path / "b.txt"])
    desk = hands.window.view.desk
    hands.wait(lambda: desk.dossier)
    hands.press(Qt.Key.Key_Z, CTRL)
    assert desk.dossier is None
    hands.press(Qt.Key.Key_Z, CTRL | SHIFT)
    hands.wait(lambda: desk.dossier and len(desk.dossier.sources) == 2)


def test_where_sources_name_different_speakers_that_is_told_and_chosen_with_the_words(
    hands: Hands, tmp_path: Path
) -> None:
    disputed = STORIES[1].replace(HERALD, WIRE).replace("Ms Brandvik, the ports minister, told", "Ulf Tarberg told")
    opened(hands, tmp_path, STORIES[0], disputed)
    assert "speakers differ" in card(hands).accessibleName()
    card(hands).setFocus(Qt.FocusReason.TabFocusReason)
    hands.press(Qt.Key.Key_J, CTRL)
    heard = dialog(hands).list.heard()
    assert "Speaker: Signe Brandvik" in heard[0]
    assert heard[1].startswith("Same words. B ¶2.")
    hands.press(Qt.Key.Key_Return)
    speaker = quoted(hands).speaker
    assert speaker
    assert speaker.name == "Ulf Tarberg"
    assert {place.source for place in quoted(hands).places} == {"B"}
