"""Articles are added to a brief that is open."""

from pathlib import Path

from PySide6.QtCore import Qt

from briefing.app.drafting import draft
from tests.briefs import read_article
from tests.gui.hands import CTRL, SHIFT, STORY, Hands, needs_a_screen

pytestmark = needs_a_screen

SECOND = STORY.replace("\n\n", "\n\nAnother outlet told it so.\n\n", 1)


def test_an_added_article_gives_the_brief_that_the_command_line_makes_of_both(hands: Hands, tmp_path: Path) -> None:
    files = [tmp_path / "one.txt", tmp_path / "two.txt"]
    for file, words in zip(files, (STORY, SECOND), strict=True):
        file.write_text(words, encoding="utf-8")
    hands.press(Qt.Key.Key_O, CTRL)
    hands.name_file(files[0])
    hands.wait(lambda: hands.window.has_brief)
    desk = hands.window.view.desk
    alone = desk.brief
    hands.press(Qt.Key.Key_O, CTRL | SHIFT)
    hands.name_file(files[1])
    hands.wait(lambda: len(desk.brief.sources) == 2)
    assert desk.brief == draft(read_article(str(file)) for file in files).brief
    hands.press(Qt.Key.Key_Z, CTRL)
    assert desk.brief == alone


def test_an_article_that_is_added_twice_is_one_source_and_that_is_told(hands: Hands, tmp_path: Path) -> None:
    file = tmp_path / "one.txt"
    file.write_text(STORY, encoding="utf-8")
    hands.press(Qt.Key.Key_O, CTRL)
    hands.name_file(file)
    hands.wait(lambda: hands.window.has_brief)
    before = hands.window.view.desk.brief
    hands.press(Qt.Key.Key_O, CTRL | SHIFT)
    hands.name_file(file)
    hands.wait(lambda: "draws on this article already" in hands.window.notice.words)
    assert hands.window.view.desk.brief == before
