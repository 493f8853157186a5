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
