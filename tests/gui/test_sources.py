"""A brief of several sources: how they are opened, which one is read, two side by side."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.gui.source_chip import Shown
from briefing.gui.source_view import SourceView
from briefing.gui.sources import SourceRow
from briefing.model.section import SectionKind
from tests.gui.dossiers import COPY, HERALD, STORIES, WIRE, card, quoted
from tests.gui.hands import CTRL, SHIFT, Hands, needs_a_screen, paste


def in_sight(view: SourceView) -> bool:
    """Whether the place that is linked begins within the view."""
    tops = (rect.top() for rect in view.text.rects(view.text.linked[0]))
    return any(0 <= top < view.text.viewport().height() for top in tops)


# -- which source is read


def test_ctrl_page_down_goes_round_the_sources(two: Hands) -> None:
    pane = two.window.view.article
    seen = [pane.reading.letter]
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        two.press(key, CTRL)
        seen.append(pane.reading.letter)
        assert pane.reading.row.chip(seen[-1]).isChecked()
    assert seen == ["A", "B", "A", "B"]
    assert "Crews marched" in pane.text.shown.article.text


@needs_a_screen
def test_a_click_on_a_letter_shows_its_source(two: Hands) -> None:
    pane = two.window.view.article
    two.click(pane.reading.row.chip("B"))
    assert pane.reading.letter == "B"
    assert "Crews marched" in pane.text.shown.article.text


@needs_a_screen
def test_a_click_on_a_card_brings_its_source_forward_at_the_place(two: Hands) -> None:
    pane = two.window.view.article
    two.press(Qt.Key.Key_PageDown, CTRL)
    assert pane.reading.letter == "B"
    two.scroll_to(card(two), two.window.view.brief)
    two.click(card(two), QPoint(60, 14))
    assert pane.reading.letter == "A"
    assert list(pane.text.rects(quoted(two).places[0].span))


def test_a_copy_stands_behind_its_original_and_says_how_near_it_is(three: Hands) -> None:
    row = three.window.view.article.reading.row
    assert row.letters == ["A", "C", "B"]
    said = row.chip("C").accessibleName()
    assert said.startswith("Source C: ")
    assert said.endswith("nearly the same as A: 100 %")
    three.press(Qt.Key.Key_PageDown, CTRL)
    assert "nearly the same as A" in three.window.view.article.head.note


def test_one_source_alone_has_no_row(hands: Hands) -> None:
    paste(hands)
    assert not hands.window.view.article.reading.row.isVisible()


def test_names_give_way_to_letters_where_there_is_no_room(two: Hands) -> None:
    row = two.window.view.article.reading.row
    shown = tuple(Shown(chr(ord("A") + number), f"The Long Named Gazette of Tarsk {number}") for number in range(12))
    row.show_sources(shown, "C")
    named = [chip.letter for chip in shown if row.chip(chip.letter).sizeHint().width() > 60]
    assert named == ["C"]
    assert all(str(number) in row.chip(each.letter).accessibleName() for number, each in enumerate(shown))


# -- two side by side


def test_f9_shows_two_sources_and_the_keyboard_adds_from_either(two: Hands) -> None:
    pane = two.window.view.article
    two.press(Qt.Key.Key_F9)
    first, second = pane.views
    assert (first.letter, second.letter) == ("A", "B")
    second.text.setFocus()
    second.text.select(second.text.shown.article.sentences[-1].span)
    two.press(Qt.Key.Key_1, CTRL)
    (entry,) = two.window.view.desk.brief.section(SectionKind.BACKGROUND).entries
    assert entry.places[0].source == "B"
    two.press(Qt.Key.Key_F9)
    assert [view.letter for view in pane.views] == ["B"]
    assert pane.text.hasFocus()


def test_two_sources_have_room_at_1440_and_stand_over_each_other_at_1024(two: Hands) -> None:
    pane = two.window.view.article
    two.press(Qt.Key.Key_F9)
    first, second = pane.views
    two.wait(lambda: first.x() < second.x())
    assert all(view.text.width() >= 340 for view in pane.views)
    two.window.resize(1024, 640)
    two.wait(lambda: first.y() < second.y())
    assert first.text.width() >= 300


def test_in_a_small_window_both_show_the_place_that_they_tell(two: Hands) -> None:
    two.window.resize(1024, 640)
    two.window.view.desk.show_entry(quoted(two).id)
    two.press(Qt.Key.Key_F9)
    assert two.window.view.article.is_split
    two.wait(lambda: all(map(in_sight, two.window.view.article.views)))


def test_the_panes_get_their_room_back(two: Hands) -> None:
    before = two.window.view.splitter.sizes()
    two.press(Qt.Key.Key_F9)
    two.wait(lambda: two.window.view.splitter.sizes() != before)
    two.press(Qt.Key.Key_F9)
    two.wait(lambda: two.window.view.splitter.sizes() == before)


def test_both_sources_show_what_an_entry_tells(two: Hands) -> None:
    two.press(Qt.Key.Key_F9)
    two.window.view.desk.show_entry(quoted(two).id)
    shown = {view.letter: view.text.linked for view in two.window.view.article.views}
    texts_of = {source.id: source.article.text for source in two.window.view.desk.brief.sources}
    assert WIRE in " ".join(span.of(texts_of["A"]) for span in shown["A"])
    assert HERALD in " ".join(span.of(texts_of["B"]) for span in shown["B"])


def test_one_source_is_not_split_and_the_reason_is_told(hands: Hands) -> None:
    paste(hands)
    hands.press(Qt.Key.Key_F9)
    assert not hands.window.view.article.is_split
    assert "one article only" in hands.window.notice.words


def row_of(qtbot: QtBot, number: int, width: int, current: str = "A") -> SourceRow:
    """The row of so many sources of a long name."""
    row = SourceRow()
    qtbot.addWidget(row)
    row.resize(width, row.height())
    row.show_sources(
        tuple(Shown(f"S{each}" if each else "A", "The Long Valley Observer") for each in range(number)), current
    )
    row.show()
    QApplication.processEvents()
    return row


def inside(row: SourceRow, letter: str) -> bool:
    corner = row.chip(letter).mapTo(row.viewport(), QPoint())
    return row.viewport().rect().contains(QRect(corner, row.chip(letter).size()))


def test_twelve_sources_have_all_their_letters_in_sight_and_the_name_of_the_one_that_is_shown(qtbot: QtBot) -> None:
    row = row_of(qtbot, 12, 460)
    assert all(inside(row, letter) for letter in row.letters)
    assert row.chip("A").width() > row.chip("S1").width() + 40
    assert not row.every.isVisible()


@pytest.mark.parametrize("current", ["A", "S30", "S59"])
def test_sixty_sources_show_the_current_one_whole_and_have_a_menu_of_all(qtbot: QtBot, current: str) -> None:
    row = row_of(qtbot, 60, 460, current)
    assert inside(row, current)
    assert row.every.text() == "60"
    chosen = list[str]()
    row.chosen.connect(chosen.append)
    menu = row.every.menu()
    menu.aboutToShow.emit()
    assert [act.text() for act in menu.actions() if act.isChecked()] == [f"{current}  The Long Valley Observer"]
    menu.actions()[41].trigger()
    assert chosen == ["S41"]


# -- several files at once


def test_articles_chosen_together_become_one_brief(hands: Hands, tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.txt" for number in range(3)]
    for path, text in zip(paths, (*STORIES, COPY), strict=True):
        path.write_text(text, encoding="utf-8")
    hands.press(Qt.Key.Key_O, CTRL)
    hands.name_file(" ".join(f'"{path}"' for path in paths))
    hands.wait(lambda: hands.window.has_brief)
    brief = hands.window.view.desk.brief
    assert [source.id for source in brief.sources] == ["A", "B", "C"]
    said = [entry for _, entry in brief.entries() if "crowns" in entry.text]
    assert len(said) == 1


def test_of_files_chosen_together_one_that_cannot_be_read_is_told_and_the_others_are_opened(
    hands: Hands, tmp_path: Path
) -> None:
    read, unread = tmp_path / "read.txt", tmp_path / "cut.pdf"
    read.write_text(STORIES[0], encoding="utf-8")
    unread.write_bytes(b"%PDF-1.4 cut short")
    hands.press(Qt.Key.Key_O, CTRL)
    hands.name_file(f'"{unread}" "{read}"')
    hands.wait(lambda: hands.window.has_brief)
    assert [source.name for source in hands.window.view.desk.brief.sources] == ["read.txt"]
    assert hands.window.notice.words.startswith("1 file left out of the brief: “cut.pdf” could not be read, ")


@needs_a_screen
def test_articles_dropped_together_become_one_brief_and_more_can_be_added(hands: Hands, tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.txt" for number in range(3)]
    for path, text in zip(paths, (*STORIES, COPY), strict=True):
        path.write_text(text, encoding="utf-8")
    hands.window.files.opening.open_paths(paths[:2])
    hands.wait(lambda: hands.window.has_brief)
    assert len(hands.window.view.desk.brief.sources) == 2
    hands.press(Qt.Key.Key_O, CTRL | SHIFT)
    hands.name_file(paths[2])
    hands.wait(lambda: len(hands.window.view.desk.brief.sources) == 3)
    hands.wait(lambda: "≈A" in hands.window.view.article.reading.row.chip("C").copy)
