"""Briefs made by somebody who only hears the window: the program itself, driven from outside over D-Bus."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from tests import atspi
from tests.atspi import Node, until

pytestmark = pytest.mark.skipif(bool(atspi.missing()), reason=f"needs {atspi.missing()}")


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Node]:
    """The program as somebody starts it for the first time."""
    own = {"BRIEFING_STATE": str(tmp_path), "BRIEFING_CONFIG": str(tmp_path), "LC_ALL": "C.UTF-8", "LANGUAGE": "en"}
    with atspi.heard([sys.executable, "-m", "briefing"], tmp_path, own) as started:
        yield started


@pytest.fixture
def window(program: Node) -> Node:
    """Its window, with the first draft from the sample."""
    frame = until(lambda: program.find("frame"))
    frame.find("push button", "Try the sample").act()
    until(lambda: frame.find("panel", "Quotes 1: "))
    return frame


def editor_of(card: Node) -> Node:
    """The words of a card, open for editing."""
    card.act("SetFocus")
    until(lambda: card.find("push button", "Edit")).act()
    return until(lambda: card.find("text", "Words of the entry"))


def exported(program: Node, window: Node, target: Path) -> str:
    """The words of the PDF that is exported to a path."""
    window.find("push button", "Export PDF").act()
    dialog = until(lambda: program.find("dialog"))
    dialog.find("text").write(str(target))
    dialog.find("push button", "Save").act()
    until(lambda: window.find("label", f"“{target.name}” written"))
    with pypdfium2.PdfDocument(target) as document:
        return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())


def stands_in_brief(window: Node, words: str) -> bool:
    """Whether an entry has these words, and no suggestion has them any more."""
    names = [node.name for node in window.all("panel", words)]
    return bool(names) and not any(name.startswith("Suggested") for name in names)


def test_the_sample_becomes_an_edited_pdf_for_somebody_who_hears_the_window(
    program: Node, window: Node, tmp_path: Path
) -> None:
    offer = window.find("panel", "Suggested: ")
    taken = offer.name.removeprefix("Suggested: ")
    offer.find("push button", "Take this suggestion").act()
    until(lambda: stands_in_brief(window, taken))
    window.find("text", "Title").write("Water before the summit")
    card = window.find("panel", "Background 1: ")
    editor_of(card).add(" Heard and added.")
    until(lambda: "Heard and added." in card.name)
    printed = exported(program, window, tmp_path / "heard.pdf")
    for words in ("Water before the summit", taken.partition("“")[0], "Heard and added."):
        assert words in printed


def test_a_speakers_words_stay_as_they_are_whatever_is_put_in_their_place_from_outside(
    program: Node, window: Node, tmp_path: Path
) -> None:
    editor = editor_of(window.find("panel", "Quotes 1: "))
    said = editor.words
    editor.write("“Nobody ever said this.”")
    printed = exported(program, window, tmp_path / "quoted.pdf")
    assert said.strip("“”,") in printed
    assert "Nobody ever said this." not in printed
