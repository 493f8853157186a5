"""The suggestions of a section: the best in sight, the others a few at a time."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from briefing.gui.offers import Offers
from tests.gui.stories import desk, offer


def test_of_a_thousand_suggestions_the_best_show_and_the_others_a_few_at_a_time(qtbot: QtBot) -> None:
    reader = desk()
    one = offer(reader)
    many = [replace(one, suggestion=replace(one.suggestion, score=1 - number / 1000)) for number in range(1000)]
    offers = Offers(reader)
    qtbot.addWidget(offers)
    offers.show_offers(many)
    assert [row.offer for row in offers.rows()] == many[:2]
    (more,) = [button for button in offers.findChildren(QPushButton) if "more" in button.text()]
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert [row.offer for row in offers.rows()] == many[:22]
