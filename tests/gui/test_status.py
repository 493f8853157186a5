"""The status bar says how the brief stands, and says it in fewer words where there is no room."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from briefing.gui.gauge import Gauge
from briefing.gui.status import StatusBar, StatusFacts
from briefing.gui.theme import palette

NOON = datetime(2024, 3, 5, 12, 3, tzinfo=UTC)
GOOD = StatusFacts(386, 450, 2, 2, 7, 7, 0, NOON)


@pytest.fixture
def bar(qtbot: QtBot) -> StatusBar:
    QLocale.setDefault(QLocale("en_GB"))
    shown = StatusBar()
    qtbot.addWidget(shown)
    shown.resize(1440, 32)
    shown.show()
    return shown


def said(bar: StatusBar) -> str:
    """All that can be read on the bar, from left to right."""
    parts: list[QLabel | QToolButton] = [*bar.findChildren(QLabel), *bar.findChildren(QToolButton)]
    words = [part for part in parts if part.isVisible()]
    return " | ".join(part.text() for part in sorted(words, key=lambda part: part.x()))


def colours(image: QImage, row: int) -> list[str]:
    return [image.pixelColor(x, row).name() for x in range(image.width())]


def test_it_says_how_the_brief_stands(bar: StatusBar) -> None:
    bar.show_facts(GOOD)
    assert "386 of 450 word" in said(bar)
    assert "2 of 2 page" in said(bar)
    assert "7 of 7 quotation" in said(bar)
    assert said(bar).endswith("Saved 12:03")
    assert "uncertain" not in said(bar)


def test_it_says_how_far_over_the_target_a_brief_is(bar: StatusBar) -> None:
    bar.show_facts(replace(GOOD, words=471, pages=3))
    assert "21 over" in said(bar)
    assert "3 of 2 page" in said(bar)


def test_pages_are_not_named_before_they_are_known(bar: StatusBar) -> None:
    bar.show_facts(replace(GOOD, pages=0))
    assert "page" not in said(bar)


@pytest.mark.parametrize(("facts", "word"), [(replace(GOOD, matching=6), "6 of 7"), (replace(GOOD, uncertain=1), "1")])
def test_what_needs_a_look_leads_to_the_findings(bar: StatusBar, qtbot: QtBot, facts: StatusFacts, word: str) -> None:
    bar.show_facts(facts)
    warnings = [
        button for button in bar.findChildren(QToolButton) if button.isVisible() and button.property("tone") == "warn"
    ]
    assert word in warnings[0].text()
    with qtbot.waitSignal(bar.findings_asked):
        QTest.mouseClick(warnings[0], Qt.MouseButton.LeftButton)


def test_a_brief_without_quotations_says_nothing_of_them(bar: StatusBar) -> None:
    bar.show_facts(StatusFacts(words=10))
    assert "match" not in said(bar)


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        (GOOD, "Saved 12:03"),
        (replace(GOOD, modified=True), "Changed since 12:03"),
        (replace(GOOD, saved_at=None, modified=True), "Not saved yet"),
    ],
)
def test_it_never_says_saved_of_what_is_not(bar: StatusBar, facts: StatusFacts, words: str) -> None:
    bar.show_facts(facts)
    assert said(bar).endswith(words)


def test_a_narrow_bar_says_it_in_fewer_words_and_lets_the_window_shrink(bar: StatusBar) -> None:
    bar.show_facts(replace(GOOD, uncertain=2))
    assert "source text" in said(bar)
    bar.resize(640, 32)
    assert bar.width() == 640
    assert "source text" not in said(bar)
    assert "7 of 7" in said(bar)
    bar.resize(1440, 32)
    assert "source text" in said(bar)


def test_the_gauge_fills_towards_its_tick_and_shows_what_is_over(qtbot: QtBot) -> None:
    gauge = Gauge()
    qtbot.addWidget(gauge)
    lengths = {}
    for words in (0, 225, 450, 600):
        gauge.show_words(words, 450)
        row = colours(gauge.grab().toImage(), 9)
        lengths[words] = (row.count(palette().accent.name()), row.count(palette().warn.name()))
    assert lengths[0] == (0, 0)
    assert lengths[0][0] < lengths[225][0] < lengths[450][0]
    assert lengths[450][1] == 0
    gauge.show_words(450, 450)
    assert palette().accent.name() not in colours(gauge.grab().toImage(), 9)[-10:]  # there is room beyond the target
    assert lengths[600][1] > 10


def test_the_gauge_can_be_heard(qtbot: QtBot) -> None:
    gauge = Gauge()
    qtbot.addWidget(gauge)
    gauge.show_words(386, 450)
    assert gauge.accessibleName() == "Length of the brief"
    assert gauge.accessibleDescription() == "386 of 450 words"
    assert (gauge.value(), gauge.maximum()) == (386, 450)
