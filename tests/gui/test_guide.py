"""The guide: read without a network, page by page."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefing.gui.guide import Guide
from briefing.paths import resource


@pytest.fixture
def guide(qtbot: QtBot) -> Iterator[Guide]:
    parent = QWidget()
    qtbot.addWidget(parent)
    shown = Guide(parent)
    yield shown
    shown.close()


def test_it_opens_with_its_contents(guide: Guide) -> None:
    heading = resource("guide", "index.md").read_text(encoding="utf-8").splitlines()[0].lstrip("# ")
    assert heading in guide.pages.toPlainText()


def test_a_link_leads_to_another_page_and_back_again(guide: Guide) -> None:
    first = guide.pages.toPlainText()
    guide.pages.anchorClicked.emit(QUrl("checks.md"))
    assert guide.pages.source().fileName() == "checks.md"
    guide.pages.backward()
    assert guide.pages.toPlainText() == first


def test_a_link_out_of_the_guide_opens_no_other_file(guide: Guide) -> None:
    guide.pages.anchorClicked.emit(QUrl("../../pyproject.toml"))
    assert guide.pages.source().fileName() == "index.md"


def test_a_picture_is_never_wider_than_the_page(guide: Guide) -> None:
    guide.show()
    for width in (900, 460):
        guide.resize(width, 600)
        guide.pages.setSource(QUrl("five-minutes.md"))
        assert guide.pages.horizontalScrollBar().maximum() == 0


def test_only_headings_look_like_headings_however_one_came_to_the_page(guide: Guide) -> None:
    guide.show()
    guide.pages.setSource(QUrl("window.md"))
    first, second = guide.pages.document().begin(), guide.pages.document().begin().next()
    assert (first.text(), first.blockFormat().headingLevel()) == ("The window", 1)
    assert [one.format.fontWeight() for one in second.textFormats()] == [400]


def test_the_lines_of_a_file_stand_together_and_paragraphs_apart(guide: Guide) -> None:
    guide.pages.setSource(QUrl("styles.md"))
    page = guide.pages.document()
    first = page.find("extends =").block()
    assert first.blockFormat().bottomMargin() == 0
    assert page.find("Compare two of them").block().blockFormat().bottomMargin() > 0
