"""A brief of several sources: which one is read, two side by side, one wording chosen of several, dates in a row."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.app.dossier import sources_of
from briefing.app.drafting import Named
from briefing.gui.card import Card
from briefing.gui.source_chip import Shown
from briefing.gui.source_view import SourceView
from briefing.gui.sources import SourceRow
from briefing.gui.wordings import WordingsDialog
from briefing.model import revise
from briefing.model.article import Span
from briefing.model.brief import Brief, Entry
from briefing.model.section import SectionKind
from briefing.model.suggestion import BottomLine
from briefing.storage import brief_file
from tests.gui.hands import CTRL, SHIFT, Hands, needs_a_screen, paste, texts
from tests.unit.reading.one import read_pasted

WIRE = "We cannot keep a harbour open that loses four million crowns in every single year"
HERALD = "We can’t keep open a harbour that loses 4 million crowns every year"
LANDINGS = "Some 200 people work on the boats, and the fish halls have work for another 300 in a good season."
STORIES = (
    (
        "Tarsk to lose its fishing harbour\n\nTARSK, 4 March 2031\n\nThe harbour of Tarsk will close, the minister "
        f"said on Tuesday.\n\n“{WIRE},” ports minister Signe Brandvik told parliament.\n\n"
        f"The harbour was built in 1954 by the town and has been widened twice.\n\n{LANDINGS}\n\n"
        "A vote is due on 18 March 2031.\n"
    ),
    (
        "Crews march for Tarsk harbour\n\nTARSK, 5 March 2031\n\nCrews marched on Wednesday against the end of their "
        f"port.\n\n“{HERALD},” Ms Brandvik, the ports minister, told them on the quay.\n\n"
        "The road to the next port was closed for nine days in February, and nobody cleared it.\n"
    ),
)
COPY = STORIES[0].replace("Tarsk to lose its fishing harbour", "Minister shuts harbour").replace(LANDINGS, "")


def dossier(*stories: str) -> Brief:
    """A brief of some sources, with the minister's words from the first one."""
    named = [Named(f"{number}.txt", read_pasted(text)) for number, text in enumerate(stories)]
    brief = Brief(sources=sources_of(named))
    start = brief.sources[0].article.text.index(WIRE)
    return revise.add_passage(brief, SectionKind.QUOTES, "A", Span(start, start + len(WIRE)))


def opened(hands: Hands, folder: Path, *stories: str) -> Hands:
    path = folder / "dossier.brief"
    brief_file.save(dossier(*stories), path)
    hands.window.files.opening.open_path(path)
    hands.wait(lambda: hands.window.has_brief and hands.window.view.made and hands.window.view.desk.dossier, 30_000)
    return hands


@pytest.fixture
def two(hands: Hands, tmp_path: Path) -> Hands:
    """A user's hands at a brief of two sources, the minister's words in both."""
    return opened(hands, tmp_path, *STORIES)


@pytest.fixture
def three(hands: Hands, tmp_path: Path) -> Hands:
    """The same with nearly the first article once more, as C."""
    return opened(hands, tmp_path, *STORIES, COPY)


def quoted(hands: Hands) -> Entry:
    (entry,) = hands.window.view.desk.brief.section(SectionKind.QUOTES).entries
    return entry


def card(hands: Hands) -> Card:
    found = hands.window.view.brief.card(quoted(hands).id)
    assert found
    return found


def dialog(hands: Hands) -> WordingsDialog:
    def shown() -> list[WordingsDialog]:
        return [each for each in hands.window.findChildren(WordingsDialog) if each.isVisible()]

    hands.wait(shown)
    found = shown()[0]
    found.activateWindow()
    hands.wait(lambda: found.isAncestorOf(QApplication.focusWidget() or hands.window))
    return found


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


# -- the wording that stands


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


# -- the timeline


def test_a_dated_passage_is_added_by_keys(two: Hands) -> None:
    two.press(Qt.Key.Key_T, CTRL | SHIFT)
    timeline = two.window.view.timeline
    two.wait(timeline.list.hasFocus)
    heard = timeline.list.heard()
    assert heard[0].startswith("1954. A ¶3. The harbour was built")
    two.press(Qt.Key.Key_Down)
    assert two.window.view.article.reading.letter == "B"
    two.press(Qt.Key.Key_Return)
    assert texts(two, SectionKind.BACKGROUND) == [
        "The road to the next port was closed for nine days in February, and nobody cleared it."
    ]
    assert timeline.list.hasFocus()
    two.wait(lambda: "✓ Background 1" in timeline.list.heard()[1])
    assert timeline.list.number == 1
    two.press(Qt.Key.Key_Return)
    assert len(texts(two, SectionKind.BACKGROUND)) == 1
    two.press(Qt.Key.Key_Escape)
    assert not timeline.isVisible()
    assert two.window.view.article.text.hasFocus()


@needs_a_screen
def test_a_click_on_a_date_shows_its_place_and_a_double_click_adds_it(two: Hands) -> None:
    two.press(Qt.Key.Key_T, CTRL | SHIFT)
    rows = two.window.view.timeline.list
    two.wait(rows.heard)
    place = rows.visualRect(rows.model().index(1, 0)).center()
    two.click(rows.viewport(), place)
    assert two.window.view.article.reading.letter == "B"
    two.click(rows.viewport(), place, double=True)
    assert len(texts(two, SectionKind.BACKGROUND)) == 1


def test_one_article_has_a_timeline_too(hands: Hands) -> None:
    paste(hands, STORIES[0])
    hands.press(Qt.Key.Key_T, CTRL | SHIFT)
    hands.wait(hands.window.view.timeline.list.heard)
    assert hands.window.view.timeline.list.heard()[0].startswith("1954. ¶3.")


def test_an_article_without_a_date_is_named(hands: Hands) -> None:
    paste(hands, "Crews march\n\nThe road was closed in 2030 for repairs, and crews marched on Wednesday against it.")
    hands.press(Qt.Key.Key_T, CTRL | SHIFT)
    hands.wait(hands.window.view.timeline.list.heard)
    assert "without a date of publication" in hands.window.view.timeline.said


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
