"""A returned Word file is gone through by keyboard; what may go back goes back and can be undone, the rest says why."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing.app.returned import read_returned
from briefing.app.session import Session
from briefing.gui.desk import Desk
from briefing.gui.returned import ReturnedDialog
from briefing.model import revise
from tests.briefs import sample_brief
from tests.unit.app.test_returned import EDITS, returned_file


@pytest.fixture
def desk() -> Desk:
    return Desk(Session(sample_brief()))


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, tmp_path: Path) -> ReturnedDialog:
    found = read_returned(desk.brief, returned_file(tmp_path, EDITS))
    shown = ReturnedDialog(desk, "returned.docx", found)
    shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def words(desk: Desk, entry: str) -> str:
    return desk.brief.find(entry).text


def test_each_changed_entry_is_heard_with_its_state_place_and_words(dialog: ReturnedDialog) -> None:
    altered, reworded = dialog.list.heard()
    assert altered.startswith("Quotation altered. Quotes 1. Before: “We can repair")
    assert "lose two ships in the wet" in altered
    assert "must stay as it was said" in altered
    assert reworded.startswith("Reworded. Outlook 2. Before:")


def test_enter_carries_a_change_back_and_undo_takes_only_that_back(dialog: ReturnedDialog, desk: Desk) -> None:
    desk.do("earlier", lambda brief: revise.set_title(brief, "Another title"))
    before = words(desk, "e10")
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert "the older one, is due" in words(desk, "e10")
    assert dialog.list.heard()[1].startswith("Carried back.")
    (undo,) = dialog.findChildren(QShortcut)
    undo.activated.emit()
    assert words(desk, "e10") == before
    assert dialog.list.heard()[1].startswith("Reworded.")
    undo.activated.emit()
    assert desk.brief.title == "Another title"


def test_an_altered_quotation_stays_out(dialog: ReturnedDialog, desk: Desk) -> None:
    before = desk.brief
    QTest.keyClick(dialog.list, Qt.Key.Key_Home)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert desk.brief == before
    assert not dialog.carry.isEnabled()


def test_all_that_may_go_back_goes_back_in_one_step(dialog: ReturnedDialog, desk: Desk) -> None:
    before = desk.brief
    dialog.carry_all.click()
    assert "the older one, is due" in words(desk, "e10")
    assert words(desk, "e6") == before.find("e6").text
    assert not dialog.carry_all.isEnabled()
    desk.undo()
    assert desk.brief == before


def test_a_file_that_nobody_changed_says_so(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    found = read_returned(desk.brief, returned_file(tmp_path, {}))
    shown = ReturnedDialog(desk, "returned.docx", found)
    qtbot.addWidget(shown)
    assert shown.list.heard() == []
    assert not shown.carry.isEnabled()
    assert not shown.carry_all.isEnabled()
