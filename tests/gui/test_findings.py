"""The drawer lists what was found, can be heard, and leads to each finding's place by mouse and by keyboard."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from briefing.gui.findings import FindingsDrawer
from briefing.gui.theme import palette
from briefing.messages import say
from briefing.model.suggestion import Finding, Severity

WRONG = Finding(
    Severity.ERROR, "verbatim", say("A quotation differs"), say("Two words are missing"), say("Restore them"), "e1"
)
DOUBT = Finding(
    Severity.ADVICE, "speaker", say("Who said it is uncertain"), say("¶4 names nobody"), say("Name the speaker"), "e2"
)
WHOLE = Finding(
    Severity.ADVICE, "length", say("The brief is long"), say("It has 30 words too many"), say("Take something out")
)
PLACES = {"e1": "Quotes 1", "e2": "Quotes 2"}


def place(finding: Finding) -> str:
    return PLACES.get(finding.entry or "", "")


def show(drawer: FindingsDrawer, *findings: Finding, summary: str = "1 error · 2 to look at") -> None:
    drawer.show_findings(findings, place, summary)


@pytest.fixture
def drawer(qtbot: QtBot) -> FindingsDrawer:
    shown = FindingsDrawer()
    qtbot.addWidget(shown)
    shown.resize(1000, 200)
    shown.show()
    return shown


def rows(drawer: FindingsDrawer) -> QListView:
    (found,) = drawer.findChildren(QListView)
    return found


def heard(drawer: FindingsDrawer) -> Sequence[str]:
    model = rows(drawer).model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def click(drawer: FindingsDrawer, row: int) -> None:
    view = rows(drawer)
    place = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_every_finding_is_heard_with_place_reason_and_remedy(drawer: FindingsDrawer) -> None:
    show(drawer, WRONG, WHOLE)
    assert heard(drawer) == [
        "A quotation differs. Quotes 1. Two words are missing. Restore them.",
        "The brief is long. It has 30 words too many. Take something out.",
    ]


def test_a_click_chooses_a_finding(drawer: FindingsDrawer, qtbot: QtBot) -> None:
    show(drawer, WRONG, DOUBT)
    with qtbot.waitSignal(drawer.finding_chosen) as told:
        click(drawer, 1)
    assert told.args == [DOUBT]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_keyboard_goes_through_the_findings_and_chooses(drawer: FindingsDrawer, qtbot: QtBot, key: Qt.Key) -> None:
    show(drawer, WRONG, DOUBT, WHOLE)
    QTest.keyClick(rows(drawer), Qt.Key.Key_Down)
    with qtbot.waitSignal(drawer.finding_chosen) as told:
        QTest.keyClick(rows(drawer), key)
    assert told.args == [DOUBT]


def test_escape_and_the_cross_put_the_drawer_away(drawer: FindingsDrawer, qtbot: QtBot) -> None:
    show(drawer, WRONG)
    with qtbot.waitSignal(drawer.closed):
        QTest.keyClick(rows(drawer), Qt.Key.Key_Escape)
    assert drawer.isHidden()


def test_the_current_row_stays_on_its_finding_while_others_come_and_go(drawer: FindingsDrawer, qtbot: QtBot) -> None:
    show(drawer, WRONG, DOUBT)
    QTest.keyClick(rows(drawer), Qt.Key.Key_Down)
    show(drawer, WHOLE, WRONG, DOUBT)
    with qtbot.waitSignal(drawer.finding_chosen) as told:
        QTest.keyClick(rows(drawer), Qt.Key.Key_Return)
    assert told.args == [DOUBT]


def test_without_findings_it_says_so(drawer: FindingsDrawer) -> None:
    show(drawer, summary="Nothing to check. 7 of 7 quotations match the source text.")
    shown = [label.text() for label in drawer.findChildren(QLabel) if label.isVisible()]
    assert "Nothing to check. 7 of 7 quotations match the source text." in shown
    assert not rows(drawer).isVisible()


def test_the_drawer_is_no_higher_than_its_findings_and_never_very_high(drawer: FindingsDrawer) -> None:
    show(drawer, WRONG)
    one = drawer.height()
    show(drawer, WRONG, DOUBT)
    assert one < drawer.height() < 2 * one
    show(drawer, *[WRONG] * 500)
    assert drawer.height() < 300


def test_the_drawer_has_the_right_height_when_it_opens(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    drawer = FindingsDrawer()
    drawer.hide()
    column.addWidget(drawer)
    show(drawer, WRONG, DOUBT)
    holder.resize(1200, 600)
    holder.show()
    drawer.show()
    qtbot.waitExposed(holder)
    hints = [rows(drawer).sizeHintForRow(row) for row in range(2)]
    qtbot.waitUntil(lambda: sum(hints) <= rows(drawer).height() <= sum(hints) + 16)


def test_long_words_wrap_where_the_drawer_is_narrow(drawer: FindingsDrawer) -> None:
    show(drawer, Finding(Severity.ADVICE, "r", say("What " * 12), say("Why " * 20), say("Remedy " * 12), "e1"))
    wide = rows(drawer).sizeHintForRow(0)
    drawer.resize(500, 200)
    assert rows(drawer).sizeHintForRow(0) > wide


def test_its_rows_lie_on_paper_from_edge_to_edge_as_those_of_the_other_drawers(drawer: FindingsDrawer) -> None:
    show(drawer, WRONG, DOUBT)
    view = rows(drawer)
    row = view.visualRect(view.model().index(1, 0))
    drawn = view.viewport().grab().toImage()
    edges = [drawn.pixelColor(x, row.center().y()) for x in (1, view.viewport().width() - 2)]
    assert edges == [palette().paper] * 2
