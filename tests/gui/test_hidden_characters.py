"""Characters that nobody sees are shown in the article, counted under it, and found one after the other."""

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from briefing.app.session import Session
from briefing.gui.article import ArticlePane
from briefing.gui.background import Background
from briefing.gui.desk import Desk
from briefing.gui.theme import palette
from briefing.model.brief import Brief, Source
from briefing.reading.assemble import article_from_text

TURNED, UNSEEN = "\u202e", "\u200b"
PLAIN = "The harbour bridge opened on Tuesday.\n\nThe council expects tolls to fall next year. Traffic fell by half.\n"
TEXT = PLAIN.replace("opened", f"op{UNSEEN}ened").replace("tolls", f"{TURNED}tolls")


def pane_of(text: str, background: Background, qtbot: QtBot) -> ArticlePane:
    brief = Brief(sources=(Source("A", article_from_text(text)),))
    shown = ArticlePane(Desk(Session(brief)), background)
    qtbot.addWidget(shown)
    shown.resize(460, 500)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


@pytest.fixture
def pane(background: Background, qtbot: QtBot) -> ArticlePane:
    return pane_of(TEXT, background, qtbot)


def posts(pane: ArticlePane) -> int:
    """How many pixels of the signs' colour are in sight."""
    picture: QImage = pane.text.viewport().grab().toImage()
    warn = palette().warn.rgb()
    return sum(picture.pixel(x, y) == warn for x in range(picture.width()) for y in range(picture.height()))


def test_they_are_counted_and_named_under_the_article(pane: ArticlePane) -> None:
    assert pane.hidden.isVisible()
    assert pane.hidden.text() == "2 hidden characters"
    assert pane.hidden.accessibleName() == "2 hidden characters: zero width space, right-to-left override"


def test_each_has_a_sign_where_it_stands(pane: ArticlePane, background: Background, qtbot: QtBot) -> None:
    one = pane_of(TEXT.replace(TURNED, ""), background, qtbot)
    assert posts(pane) > posts(one) > 20
    assert posts(pane_of(PLAIN, background, qtbot)) == 0


def test_the_line_leads_from_one_to_the_next_and_round(pane: ArticlePane) -> None:
    selected = list[str]()
    for _ in range(3):
        pane.hidden.click()
        selected.append(pane.text.shown.article.words(pane.text.selected_span()))
    assert selected[0].startswith("The harbour bridge")
    assert selected[1].startswith("The council")
    assert selected[2] == selected[0]


def test_an_article_without_any_says_nothing(background: Background, qtbot: QtBot) -> None:
    assert not pane_of(PLAIN, background, qtbot).hidden.isVisible()
