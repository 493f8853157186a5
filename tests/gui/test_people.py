"""The drawer of people: who says what in all sources, named once and for all."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from briefing.gui.people import PeopleDrawer
from briefing.model import revise
from briefing.model.article import Span
from briefing.model.brief import Brief, Place
from briefing.model.people import correct
from briefing.model.quotation import Quotation, QuotationKind, Speaker
from briefing.model.section import SectionKind
from briefing.storage import brief_file
from tests.briefs import DIRECTOR, MINISTER, TEXT, article, place
from tests.gui.hands import CTRL, SHIFT, Hands, needs_a_screen

WALL, KNOW, MILE, WINTER = (
    place(words).span
    for words in (
        "“We can repair a wall in the dry, or we can lose a ship in the wet,”",
        "“I know which of the two I would rather explain.”",
        "“carry the cost of every extra mile”",
        "“Nobody will run out of fuel this winter, and nobody should be told otherwise,”",
    )
)
ASSEMBLY = Speaker("Assembly of the Islands")
CHIEF = Speaker("Ilse Vargas", "harbour director")


def said(span: Span, speaker: Speaker | None, *, uncertain: bool = False) -> Quotation:
    return Quotation(span, Span(span.start + 1, span.end - 1), QuotationKind.FULL, None, speaker, "said", uncertain)


def brief() -> Brief:
    """Two sources: Varga speaks twice in one and once in the other, where Reuel is said to be somebody else too."""
    made = revise.add_source(Brief(), article(), (said(WALL, DIRECTOR), said(KNOW, DIRECTOR)), "a.txt")
    second = (said(WALL, None), said(KNOW, DIRECTOR), said(MILE, ASSEMBLY, uncertain=True), said(WINTER, MINISTER))
    made = revise.add_source(made, article(TEXT + "\nMore."), second, "b.txt")
    return revise.add_passage(made, SectionKind.QUOTES, "A", WALL)


@pytest.fixture
def people(hands: Hands, tmp_path: Path) -> Hands:
    """A user's hands at the brief, the drawer opened by its key."""
    brief_file.save(brief(), tmp_path / "a.brief")
    hands.window.files.opening.open_path(tmp_path / "a.brief")
    hands.wait(lambda: hands.window.has_brief and hands.window.view.made)
    hands.press(Qt.Key.Key_P, CTRL | SHIFT)
    hands.wait(lambda: drawer(hands).list.hasFocus() and drawer(hands).current())
    return hands


def drawer(hands: Hands) -> PeopleDrawer:
    return hands.window.view.people


def names(hands: Hands) -> list[str]:
    return [heard.partition(".")[0] for heard in drawer(hands).list.heard()]


def quotes(hands: Hands) -> list[tuple[Speaker | None, str]]:
    entries = hands.window.view.desk.brief.section(SectionKind.QUOTES).entries
    return [(entry.speaker, entry.places[0].source) for entry in entries]


@needs_a_screen
def test_everybody_who_speaks_is_listed_with_counts_over_all_sources(people: Hands) -> None:
    assert drawer(people).list.heard() == [
        "Ilse Varga. 3 quotations, 1 in the brief. director of the Port of Aldhaven.",
        "Assembly of the Islands. 1 quotation. 1 uncertain.",
        "Tomas Reuel. 1 quotation. transport minister of Norland.",
    ]
    assert drawer(people).voice.list.heard()[0] == f"Quotes 1. A ¶3. {WALL.of(TEXT)}."


@needs_a_screen
def test_a_name_typed_once_stands_everywhere_and_one_undo_takes_it_back(people: Hands) -> None:
    people.press(Qt.Key.Key_Return)
    assert drawer(people).voice.name.hasFocus()
    drawer(people).voice.name.selectAll()
    people.type("Ilse Vargas")
    people.press(Qt.Key.Key_Tab)
    drawer(people).voice.role.selectAll()
    people.type("harbour director")
    people.press(Qt.Key.Key_Return)
    people.wait(lambda: names(people)[0] == "Ilse Vargas")
    assert quotes(people) == [(CHIEF, "A")]
    people.press(Qt.Key.Key_Z, CTRL)
    people.wait(lambda: names(people)[0] == "Ilse Varga")
    assert quotes(people) == [(DIRECTOR, "A")]
    assert people.window.view.desk.brief.people == ()


@needs_a_screen
def test_a_quotation_shows_its_place_and_one_key_adds_it_to_quotes(people: Hands) -> None:
    desk = people.window.view.desk
    voice = drawer(people).current()
    assert voice
    desk.do("Speaker", lambda brief: correct(brief, voice.called, CHIEF))
    people.wait(lambda: names(people)[0] == "Ilse Vargas")
    drawer(people).voice.list.setFocus()
    people.press(Qt.Key.Key_Down)
    people.press(Qt.Key.Key_Down)
    assert desk.link.places == (Place("B", KNOW),)
    people.press(Qt.Key.Key_Return)
    assert quotes(people) == [(CHIEF, "A"), (CHIEF, "B")]
    people.wait(lambda: drawer(people).list.heard()[0].startswith("Ilse Vargas. 3 quotations, 2 in the brief"))
    people.press(Qt.Key.Key_Return)
    assert len(quotes(people)) == 2
    assert desk.link.entry == "e2"


@needs_a_screen
def test_two_who_are_the_same_person_are_joined_from_a_menu(people: Hands) -> None:
    people.press(Qt.Key.Key_Down)
    assert drawer(people).current().speaker == ASSEMBLY  # type: ignore[union-attr]  # there is one
    menu = drawer(people).voice.same.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == [
        "Ilse Varga, director of the Port of Aldhaven",
        "Tomas Reuel, transport minister of Norland",
    ]
    menu.actions()[1].trigger()
    people.wait(lambda: names(people) == ["Ilse Varga", "Tomas Reuel"])
    assert "It is uncertain" in drawer(people).voice.list.heard()[0]
    people.press(Qt.Key.Key_Z, CTRL)
    people.wait(lambda: len(names(people)) == 3)


@needs_a_screen
def test_escape_closes_the_drawer_and_leads_back_to_the_article(people: Hands) -> None:
    people.press(Qt.Key.Key_Escape)
    assert drawer(people).isHidden()
    assert people.window.view.article.isAncestorOf(QApplication.focusWidget() or people.window)


@needs_a_screen
def test_a_name_that_was_emptied_comes_back(people: Hands) -> None:
    people.press(Qt.Key.Key_Return)
    drawer(people).voice.name.selectAll()
    people.press(Qt.Key.Key_Delete)
    people.press(Qt.Key.Key_Return)
    assert drawer(people).voice.name.text() == "Ilse Varga"


@needs_a_screen
def test_one_drawer_makes_room_for_another(people: Hands) -> None:
    people.press(Qt.Key.Key_F7)
    assert drawer(people).isHidden()
    people.press(Qt.Key.Key_P, CTRL | SHIFT)
    assert people.window.view.findings.isHidden()
