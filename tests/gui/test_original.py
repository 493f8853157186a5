"""The file that an article was read from is kept with its brief and can be had back."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication

from briefing.storage.brief_file import open_brief
from tests.gui.hands import CTRL, SHIFT, STORY, Hands, needs_a_screen, paste

PAGE = (
    "<!DOCTYPE html><html><head><title>x</title></head><body><article>"
    + "".join(f"<p>{line}</p>" for line in STORY.split("\n\n"))
    + "</article><!-- a remark that nobody reads --></body></html>"
).encode()


def saved_original(hands: Hands, path: Path) -> bytes:
    hands.press(Qt.Key.Key_K, CTRL | SHIFT)
    hands.name_file(path)
    hands.wait(path.exists)
    return path.read_bytes()


@needs_a_screen
def test_an_article_s_file_goes_into_the_brief_and_comes_out_again(hands: Hands, tmp_path: Path) -> None:
    (tmp_path / "bridge.html").write_bytes(PAGE)
    hands.window.files.opening.open_path(tmp_path / "bridge.html")
    hands.wait(lambda: hands.window.has_brief and hands.window.view.made)
    (tmp_path / "bridge.html").unlink()
    hands.press(Qt.Key.Key_S, CTRL)
    hands.name_file(tmp_path / "a.brief")
    hands.wait((tmp_path / "a.brief").exists)
    assert [original.data for original in open_brief(tmp_path / "a.brief").originals.values()] == [PAGE]
    assert saved_original(hands, tmp_path / "back.html") == PAGE


@needs_a_screen
def test_pasted_words_keep_the_markup_that_they_came_with(hands: Hands, tmp_path: Path) -> None:
    data = QMimeData()
    data.setText(STORY)
    data.setHtml("<p>Harbour bridge</p>")
    QApplication.clipboard().setMimeData(data)
    hands.press(Qt.Key.Key_V, CTRL)
    hands.wait(lambda: hands.window.has_brief and hands.window.view.made)
    assert b"<p>Harbour bridge</p>" in saved_original(hands, tmp_path / "back.html")


@needs_a_screen
def test_where_there_is_no_original_it_is_said_so(hands: Hands) -> None:
    paste(hands)
    hands.press(Qt.Key.Key_K, CTRL | SHIFT)
    hands.wait(lambda: "has no original here" in hands.window.notice.words)


@needs_a_screen
def test_an_article_added_later_brings_its_original_too(hands: Hands, tmp_path: Path) -> None:
    paste(hands)
    (tmp_path / "more.html").write_bytes(PAGE.replace(b"nine years", b"ten years"))
    hands.window.files.opening.add_paths([tmp_path / "more.html"])
    hands.wait(lambda: len(hands.window.view.desk.brief.sources) == 2)
    hands.window.files.saving.save_to(tmp_path / "a.brief")
    hands.wait((tmp_path / "a.brief").exists)
    assert len(open_brief(tmp_path / "a.brief").originals) == 1
