"""The pages pane shows the real pages, sharp and steady, and leads from a page to its entry and back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from briefing.app.preview import Made
from briefing.gui import theme
from briefing.gui.background import Background
from briefing.gui.pages import PagesPane
from briefing.gui.sheet import PageSheet
from briefing.gui.theme.palettes import LIGHT
from tests.gui.paper import A4, made, pdf


@pytest.fixture
def pane(qtbot: QtBot, background: Background) -> PagesPane:
    """A pane of the usual size on the screen, still empty."""
    shown = PagesPane(background)
    qtbot.addWidget(shown)
    shown.resize(456, 700)
    shown.show()
    return shown


@pytest.fixture
def slow_pane(qtbot: QtBot, threads: Background) -> Iterator[PagesPane]:
    """A pane whose pictures come when they are ready."""
    shown = PagesPane(threads)
    qtbot.addWidget(shown)
    shown.resize(456, 700)
    shown.show()
    yield shown
    threads.close()


def sheets(pane: PagesPane) -> list[PageSheet]:
    return [sheet for sheet in pane.findChildren(PageSheet) if sheet.accessibleName()]


def picture(sheet: PageSheet) -> QImage:
    return sheet.grab().toImage()


def has_ink(sheet: PageSheet) -> bool:
    """Whether the page's black square is there, at its top left corner."""
    return picture(sheet).pixelColor(5, 5) == QColor("black")


def head(pane: PagesPane) -> list[str]:
    return [label.text() for label in pane.head.findChildren(QLabel)]


def words(pane: PagesPane) -> list[str]:
    return [sheet.accessibleDescription().strip() for sheet in sheets(pane)]


def scroll(pane: PagesPane, value: int | None = None) -> int:
    bar = pane._stack.verticalScrollBar()
    if value is not None:
        bar.setValue(value)
    return bar.value()


def middle(pane: PagesPane) -> float:
    """Which part of all the pages lies above the middle of the view."""
    view = pane._stack._seen()
    return view.center().y() / (sheets(pane)[-1].geometry().bottom() + 20)


def click(sheet: PageSheet, x: float, y: float) -> None:
    """Click at a place given in points of the page."""
    scale = sheet.width() / A4[0]
    QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPoint(round(x * scale), round(y * scale)))


def rings(sheet: PageSheet) -> bool:
    """Whether a ring is drawn round the entry at 100, 100."""
    scale = sheet.width() / A4[0]
    row = round(120 * scale)
    near = range(round(100 * scale) - 8, round(100 * scale))
    return any(picture(sheet).pixelColor(x, row) == LIGHT.focus for x in near)


def test_without_pages_it_says_when_they_come(pane: PagesPane) -> None:
    pane.show_made(None)
    shown = [label.text() for label in pane.findChildren(QLabel) if label.isVisible()]
    assert "The pages appear here as soon as the brief has a line." in shown
    assert sheets(pane) == []


def test_before_it_is_known_whether_there_are_pages_it_says_nothing(pane: PagesPane) -> None:
    assert not any("appear here" in label.text() for label in pane.findChildren(QLabel))


def test_the_pages_of_the_pdf_are_drawn(pane: PagesPane) -> None:
    pane.show_made(made(2))
    assert len(sheets(pane)) == 2
    assert has_ink(sheets(pane)[0])


def test_a_picture_has_exactly_the_pixels_of_its_sheet(pane: PagesPane) -> None:
    pane.show_made(made(1))
    (sheet,) = sheets(pane)
    ratio = sheet.devicePixelRatioF()
    assert sheet.shown is not None
    assert (sheet.shown.width, sheet.shown.height) == (round(sheet.width() * ratio), round(sheet.height() * ratio))


def test_pages_are_as_wide_as_the_pane_until_the_user_zooms(pane: PagesPane) -> None:
    pane.show_made(made(1))
    (sheet,) = sheets(pane)
    assert pane.width() - 60 < sheet.width() < pane.width() - 40
    pane.resize(800, 700)
    assert pane.width() - 60 < sheet.width() < pane.width() - 40
    pane.zoom_in()
    zoomed = sheet.width()
    pane.resize(600, 700)
    assert sheet.width() == zoomed
    pane.fit_width()
    assert sheet.width() < 560


def test_zoom_goes_by_steps_and_has_ends(pane: PagesPane) -> None:
    pane.show_made(made(1))
    seen = []
    for _ in range(20):
        pane.zoom_in()
        seen.append(pane.percent)
    assert seen[0] > 68
    assert seen[-1] == 400
    for _ in range(20):
        pane.zoom_out()
    assert pane.percent == 25


def test_only_the_pages_in_sight_are_drawn(pane: PagesPane) -> None:
    pane.show_made(made(50))
    assert [sheet.shown is not None for sheet in sheets(pane)] == [True, True] + [False] * 48
    scroll(pane, 20 * 590)
    drawn = [number for number, sheet in enumerate(sheets(pane)) if sheet.shown]
    assert 19 in drawn
    assert len(drawn) <= 4


def test_scroll_and_pages_stay_while_the_text_changes(pane: PagesPane) -> None:
    pane.show_made(made(4))
    scroll(pane, 700)
    before = sheets(pane)
    pane.show_made(made(4, words="Other"))
    assert scroll(pane) == 700
    assert sheets(pane) == before
    assert "Other 2" in sheets(pane)[1].accessibleDescription()


def test_the_old_picture_stays_until_the_new_one_is_there(qtbot: QtBot, slow_pane: PagesPane) -> None:
    slow_pane.show_made(made(1))
    qtbot.waitUntil(lambda: bool(sheets(slow_pane)) and sheets(slow_pane)[0].shown is not None)
    slow_pane.show_made(made(1, words="New"))
    assert has_ink(sheets(slow_pane)[0])
    slow_pane.zoom_in()
    assert has_ink(sheets(slow_pane)[0])
    qtbot.waitUntil(lambda: "New 1" in sheets(slow_pane)[0].accessibleDescription())


def test_of_many_editions_in_a_row_the_last_is_shown(qtbot: QtBot, slow_pane: PagesPane) -> None:
    for number in range(30):
        slow_pane.show_made(made(1 + number % 3, words=f"Edition {number} page"))
    slow_pane.show_made(made(2, words="Last"))
    qtbot.waitUntil(lambda: words(slow_pane) == ["Last 1", "Last 2"])


def test_a_page_can_be_heard(pane: PagesPane) -> None:
    pane.show_made(made(2, words="All quiet on page"))
    assert [sheet.accessibleName() for sheet in sheets(pane)] == ["Page 1 of 2", "Page 2 of 2"]
    assert sheets(pane)[0].accessibleDescription().strip() == "All quiet on page 1"


def test_a_click_on_an_entrys_words_tells_which(pane: PagesPane, qtbot: QtBot) -> None:
    pane.show_made(made(2))
    with qtbot.waitSignal(pane.entry_clicked) as told:
        click(sheets(pane)[0], 200, 120)
    assert told.args == ["e1"]
    with qtbot.assertNotEmitted(pane.entry_clicked):
        click(sheets(pane)[0], 200, 300)


def test_a_linked_entry_is_ringed_and_brought_into_sight(pane: PagesPane) -> None:
    pane.show_made(made(4))
    pane.link("e3")
    assert scroll(pane) > 0
    assert pane._stack._seen().contains(QRect(sheets(pane)[2].pos() + QPoint(70, 70), sheets(pane)[2].size() / 10))
    assert [rings(sheet) for sheet in sheets(pane)] == [False, False, True, False]
    pane.link(None)
    assert not rings(sheets(pane)[2])


def test_linking_what_is_in_sight_does_not_scroll(pane: PagesPane) -> None:
    pane.show_made(made(4))
    scroll(pane, 60)  # the entry's words now begin a few pixels below the edge
    pane.link("e1")
    assert scroll(pane) == 60


def test_an_entry_linked_before_the_pages_are_there_is_ringed_on_them(pane: PagesPane) -> None:
    pane.link("e1")
    pane.show_made(made(2))
    assert rings(sheets(pane)[0])


def test_a_link_survives_new_pages(pane: PagesPane) -> None:
    pane.show_made(made(2))
    pane.link("e1")
    pane.show_made(made(2, words="Other"))
    assert rings(sheets(pane)[0])


def test_an_entry_that_is_not_on_the_pages_disturbs_nothing(pane: PagesPane) -> None:
    pane.show_made(made(1))
    pane.link("e99")
    assert not rings(sheets(pane)[0])


def test_the_head_says_which_page_is_read(pane: PagesPane) -> None:
    pane.show_made(made(3))
    assert "1 of 3" in head(pane)
    scroll(pane, 100000)
    assert "3 of 3" in head(pane)


def test_as_a_rail_any_click_asks_for_the_pages_in_large(pane: PagesPane, qtbot: QtBot) -> None:
    pane.show_made(made(2))
    pane.set_rail(True)
    pane.resize(208, 560)
    assert 150 < sheets(pane)[0].width() < 200
    with qtbot.waitSignal(pane.enlarge_asked):
        click(sheets(pane)[0], 500, 800)
    pane.set_rail(False)
    with qtbot.assertNotEmitted(pane.enlarge_asked):
        click(sheets(pane)[0], 500, 800)


def test_the_pages_in_large_begin_at_the_top_or_at_the_linked_entry(pane: PagesPane) -> None:
    pane.show_made(made(2))
    pane.set_rail(True)
    pane.resize(208, 700)
    pane.set_rail(False)
    pane.resize(456, 700)
    assert scroll(pane) == 0
    pane.set_rail(True)
    pane.resize(208, 700)
    pane.link("e2")
    pane.set_rail(False)
    pane.resize(456, 500)
    assert pane._stack._seen().intersects(QRect(sheets(pane)[1].pos() + QPoint(70, 70), sheets(pane)[1].size() / 10))


def test_zooming_keeps_what_is_read_in_place(pane: PagesPane) -> None:
    pane.show_made(made(4))
    scroll(pane, 900)
    before = middle(pane)
    pane.zoom_in()
    assert middle(pane) == pytest.approx(before, abs=0.01)


def test_bytes_that_are_no_pdf_are_reported_and_the_old_pages_stay(
    pane: PagesPane, background: Background, qtbot: QtBot
) -> None:
    pane.show_made(made(1))
    with qtbot.waitSignal(background.job_failed):
        pane.show_made(Made(b"no PDF", 1))
    assert len(sheets(pane)) == 1


def test_pages_of_another_shape_are_laid_out(pane: PagesPane) -> None:
    pane.show_made(Made(pdf(1, size=(842, 595)), 1))
    (sheet,) = sheets(pane)
    assert sheet.width() > sheet.height()
    assert sheet.width() < pane.width()


def test_dimming_darkens_the_paper_in_the_dark_alone(pane: PagesPane, qapp: QApplication) -> None:
    pane.show_made(made(1))
    (sheet,) = sheets(pane)
    pane.set_dimmed(True)
    assert picture(sheet).pixelColor(200, 400) == QColor("white")
    theme.apply(qapp, theme.ThemeName.DARK)
    assert picture(sheet).pixelColor(200, 400).lightness() < 235
    pane.set_dimmed(False)
    assert picture(sheet).pixelColor(200, 400) == QColor("white")
