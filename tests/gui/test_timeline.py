"""The drawer of dates: what happened when, by all sources."""

from PySide6.QtCore import Qt

from briefing.model.section import SectionKind
from tests.gui.dossiers import STORIES
from tests.gui.hands import CTRL, SHIFT, Hands, needs_a_screen, paste, texts


def test_a_dated_passage_is_added_by_keys(two: Hands) -> None:
    two.press(Qt.Key.Key_T, CTRL | SHIFT)
    timeline = two.window.view.timeline
    two.wait(timeline.list.hasFocus)
    heard = timeline.list.heard()
    assert heard[0].startswith("1954. A ¶3. The harbour was built")
    two.press(Qt.Key.Key_Down)
    assert two.window.view.article.reading.letter == "B"
    two.press(Qt.Key.Key_Return)
    assert texts(two, SectionKind.BACKGROUND) == [
        "The road to the next port was closed for nine days in February, and nobody cleared it."
    ]
    assert timeline.list.hasFocus()
    two.wait(lambda: "✓ Background 1" in timeline.list.heard()[1])
    assert timeline.list.number == 1
    two.press(Qt.Key.Key_Return)
    assert len(texts(two, SectionKind.BACKGROUND)) == 1
    two.press(Qt.Key.Key_Escape)
    assert not timeline.isVisible()
    assert two.window.view.article.text.hasFocus()


@needs_a_screen
def test_a_click_on_a_date_shows_its_place_and_a_double_click_adds_it(two: Hands) -> None:
    two.press(Qt.Key.Key_T, CTRL | SHIFT)
    rows = two.window.view.timeline.list
    two.wait(rows.heard)
    place = rows.visualRect(rows.model().index(1, 0)).center()
    two.click(rows.viewport(), place)
    assert two.window.view.article.reading.letter == "B"
    two.click(rows.viewport(), place, double=True)
    assert len(texts(two, SectionKind.BACKGROUND)) == 1


def test_one_article_has_a_timeline_too(hands: Hands) -> None:
    paste(hands, STORIES[0])
    hands.press(Qt.Key.Key_T, CTRL | SHIFT)
    hands.wait(hands.window.view.timeline.list.heard)
    assert hands.window.view.timeline.list.heard()[0].startswith("1954. ¶3.")


def test_an_article_without_a_date_is_named(hands: Hands) -> None:
    paste(hands, "Crews march\n\nThe road was closed in 2030 for repairs, and crews marched on Wednesday against it.")
    hands.press(Qt.Key.Key_T, CTRL | SHIFT)
    hands.wait(hands.window.view.timeline.list.heard)
    assert "without a date of publication" in hands.window.view.timeline.said
