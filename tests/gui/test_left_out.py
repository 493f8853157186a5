"""What reading left out is counted under the article, looked at, brought back and taken away again."""

from pathlib import Path

from PySide6.QtCore import Qt

from briefing.gui.background import Background
from briefing.gui.left_out import LeftOutDialog
from briefing.model.brief import Brief
from tests.gui.hands import CTRL, Hands, needs_a_screen, paste

pytestmark = needs_a_screen

CAPTION = "The first bus crossed the bridge at noon."
RELATED = "Read more about the many bridges of the harbour and why they never open in time."
PAGE = f"""<html><head><title>Harbour bridge opens after nine years</title></head><body><article>
<p>The harbour bridge opened on Tuesday, nine years after the first pile was driven.</p>
<p>“The bridge is safe, but it is not finished,” Orla Venn said.</p>
<figure><figcaption>{CAPTION}</figcaption></figure>
<p>The council expects tolls to fall next year, once the loan is repaid.</p>
</article><div class="related"><p>{RELATED}</p></div></body></html>"""


def opened(hands: Hands, folder: Path) -> None:
    path = folder / "bridge.html"
    path.write_text(PAGE, encoding="utf-8")
    hands.window.files.opening.open_path(path)
    hands.wait(lambda: hands.window.has_brief and hands.window.view.made)


def dialog(hands: Hands) -> LeftOutDialog:
    def shown() -> list[LeftOutDialog]:
        return [each for each in hands.window.findChildren(LeftOutDialog) if each.isVisible()]

    hands.wait(shown)
    found = shown()[0]
    found.activateWindow()  # a screen without a window manager activates nothing by itself
    hands.wait(found.isActiveWindow)
    return found


def paragraphs(brief: Brief) -> list[str]:
    article = brief.sources[0].article
    return [article.words(paragraph.span) for paragraph in article.paragraphs]


def test_by_keys_one_passage_comes_back_to_its_place_and_goes_again(hands: Hands, tmp_path: Path) -> None:
    opened(hands, tmp_path)
    desk = hands.window.view.desk
    before, words = desk.brief, [entry.text for _, entry in desk.brief.entries()]
    hands.press(Qt.Key.Key_L, CTRL)
    found = dialog(hands)
    assert [each.split(".")[0] for each in found.list.heard()] == ["Left out", "Left out"]
    assert "before ¶3" in found.list.heard()[0]
    found.list.setFocus()
    hands.press(Qt.Key.Key_Return)
    hands.wait(lambda: desk.brief != before)
    assert paragraphs(desk.brief)[2] == CAPTION
    assert [entry.text for _, entry in desk.brief.entries()] == words
    assert CAPTION in hands.window.view.article.text.shown.article.text
    assert len(found.list.heard()) == 1
    hands.press(Qt.Key.Key_Z, CTRL)
    assert desk.brief == before
    assert len(found.list.heard()) == 2


def test_by_mouse_all_come_back_and_are_taken_back_in_one_step(hands: Hands, tmp_path: Path) -> None:
    opened(hands, tmp_path)
    desk, line = hands.window.view.desk, hands.window.view.article.left_out
    before = desk.brief
    assert line.text() == "3 paragraphs taken, 2 left out…"
    hands.click(line)
    found = dialog(hands)
    hands.click(found.take_all)
    hands.wait(lambda: desk.brief != before)
    assert {CAPTION, RELATED} <= set(paragraphs(desk.brief))
    assert not line.isVisible()
    assert not found.take_all.isEnabled()
    found.close()
    hands.window.activateWindow()
    hands.wait(hands.window.isActiveWindow)
    hands.press(Qt.Key.Key_Z, CTRL)
    assert desk.brief == before
    hands.wait(line.isVisible)


def test_undo_in_the_list_takes_back_nothing_that_was_done_before(hands: Hands, tmp_path: Path) -> None:
    opened(hands, tmp_path)
    desk = hands.window.view.desk
    desk.set_title("Bridges")
    hands.press(Qt.Key.Key_L, CTRL)
    dialog(hands).list.setFocus()
    hands.press(Qt.Key.Key_Z, CTRL)
    assert desk.brief.title == "Bridges"


def test_an_article_that_was_taken_whole_says_nothing(hands: Hands) -> None:
    paste(hands)
    assert not hands.window.view.article.left_out.isVisible()


def test_a_list_with_nothing_in_it_says_so(hands: Hands) -> None:
    paste(hands)
    shown = LeftOutDialog(hands.window.view.desk, Background(synchronous=True), "A", hands.window)
    assert shown.list.hint == "Nothing is left out of this source."
    assert not shown.take_all.isEnabled()
    shown.reject()
