"""Pictures of the window in each of its states, for the README and to be looked at after every change.

    python packaging/screenshots.py FOLDER [STATE...]

Each state is drawn by a process of its own, for the scale of the screen cannot be changed in a running one.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

if TYPE_CHECKING:  # Qt is loaded by the processes that draw
    from PySide6.QtWidgets import QWidget

    from briefing.gui.card import Card
    from briefing.gui.window import MainWindow


SETTLED = 1500
"""Milliseconds after which pages and figures are made and layouts are at rest."""


@dataclass(frozen=True)
class State:
    """How the window stands: theme, language, size, pixels of the screen for each of its own; what is done first."""

    theme: str = "light"
    language: str = "en"
    width: int = 1440
    height: int = 900
    scale: int = 1
    prepare: Callable[["MainWindow"], object] = lambda window: None


def _with_sample(window: "MainWindow") -> None:
    window.files.opening.open_sample()
    window.view.brief.take_focus()


def _with_findings(window: "MainWindow") -> None:
    _with_sample(window)
    window.view.findings.show()


def _with_a_quotation(window: "MainWindow") -> "Card":
    _with_sample(window)
    card = next(card for card in window.view.brief.cards() if card.entry.text.startswith("“"))
    window.view.desk.show_entry(card.entry.id)
    return card


def _editing(window: "MainWindow") -> None:
    _with_a_quotation(window).edit(4)


def _refused(window: "MainWindow") -> None:
    card = _with_a_quotation(window)
    card.edit()
    if card.editing:
        card.editing.editor.show_words(card.entry.text.strip("“”"))
        card.editing.editor.finish()


def _selecting(window: "MainWindow") -> None:
    _with_sample(window)
    window.view.article.text.select(window.view.desk.brief.sources[0].article.sentences[1].span)


def _finding(window: "MainWindow") -> None:
    _with_sample(window)
    window.view.article.open_find()
    window.view.article.find_bar.words.setText("water")


def _with_details(window: "MainWindow") -> None:
    _with_sample(window)
    for name, value in (("to", "The Foreign Minister"), ("sender", "Islands Desk"), ("marking", "OFFICIAL")):
        window.view.desk.set_detail(name, value)
    window.view.brief.details.open()


def _without_background(window: "MainWindow") -> None:
    from briefing.model.section import SectionKind

    _with_sample(window)
    window.toggle_section(SectionKind.BACKGROUND)


def _exported(window: "MainWindow") -> None:
    _with_sample(window)
    window.files.exporting.export_to(Path(os.environ["BRIEFING_STATE"], "Tap row.pdf"))


def _with_shelf(window: "MainWindow") -> None:
    _with_sample(window)
    window.files.show_shelf()


def _with_settings(window: "MainWindow") -> None:
    _with_sample(window)
    window.show_settings()


def _with_shortcuts(window: "MainWindow") -> None:
    window.show_shortcuts()


def _with_about(window: "MainWindow") -> None:
    window.show_about()


SECOND = """Valdoria and the Kestrel Islands meet over water

PORT SELDEN, May 15, 2026 (Tidewater Post) - Talks over the Orr opened on Friday with the price of water at issue.

“A dry tap is not a bargaining chip,” Foreign Minister Tomas Arnvik told reporters on the quay.

The islands want the treaty of 1998 renewed for twenty years. Valdoria offers five.

Miriam Okonjo-Hale, who keeps the meters, said the flow had fallen by a third since October.
"""
"""Another outlet's report of the sample's story."""


def _with_two_sources(window: "MainWindow") -> None:
    _with_sample(window)
    path = Path(os.environ["BRIEFING_STATE"], "Tidewater Post.txt")
    path.write_text(SECOND, encoding="utf-8")
    window.files.opening.add_paths([path])


def _with_timeline(window: "MainWindow") -> None:
    _with_two_sources(window)
    window.view.timeline.open()


def _side_by_side(window: "MainWindow") -> None:
    _with_two_sources(window)
    window.view.split_sources()


def _with_people(window: "MainWindow") -> None:
    _with_sample(window)
    window.view.people.open()


FRENCH = """Le pont du port rouvre lundi

Le pont a rouvert lundi après deux ans de travaux, et les premiers bus sont passés à midi.

« Nous avons tenu parole envers la ville », a déclaré Ada Lind, directrice du port, lors de la cérémonie.

Les travaux doivent se terminer en mai, selon le port, et le péage doit baisser dans les deux ans.
"""
"""An article in another language than the brief."""


def _translating(window: "MainWindow") -> None:
    from briefing.model.section import SectionKind

    window.files.opening.open_text(FRENCH)
    desk = window.view.desk
    desk.take(desk.session.offers(SectionKind.QUOTES)[0])
    desk.show_entry(desk.brief.section(SectionKind.QUOTES).entries[0].id)
    window.view.use_tool("translate")


def _with_left_out(window: "MainWindow") -> None:
    _with_sample(window)
    window.view.article.show_left_out()


STATES = {
    "start": State(),
    "start-dark-small": State("dark", width=1024, height=640),
    "desk": State(prepare=_with_sample),
    "desk-dark": State("dark", prepare=_with_sample),
    "desk-contrast": State("contrast", prepare=_with_sample),
    "desk-small": State(width=1024, height=640, prepare=_with_sample),
    "desk-french-small": State(language="fr", width=1024, height=640, prepare=_with_sample),
    "desk-1280": State(width=1280, height=800, prepare=_with_sample),
    "desk-large": State(width=1280, height=720, scale=2, prepare=_with_sample),
    "findings": State(prepare=_with_findings),
    "selecting": State(prepare=_selecting),
    "linked": State(prepare=_with_a_quotation),
    "editing": State(prepare=_editing),
    "refused": State(prepare=_refused),
    "finding": State(prepare=_finding),
    "details": State(prepare=_with_details),
    "section-off": State(prepare=_without_background),
    "findings-french": State(language="fr", prepare=_with_findings),
    "findings-contrast-small": State("contrast", width=1024, height=640, prepare=_with_findings),
    "editing-dark": State("dark", prepare=_editing),
    "exported": State(prepare=_exported),
    "shelf": State(prepare=_with_shelf),
    "shelf-dark": State("dark", prepare=_with_shelf),
    "settings": State(prepare=_with_settings),
    "settings-french": State(language="fr", prepare=_with_settings),
    "shortcuts": State(prepare=_with_shortcuts),
    "two-sources": State(prepare=_with_two_sources),
    "timeline": State(prepare=_with_timeline),
    "side-by-side": State(prepare=_side_by_side),
    "people": State(prepare=_with_people),
    "people-dark-small": State("dark", width=1024, height=640, prepare=_with_people),
    "translating": State(prepare=_translating),
    "left-out": State(prepare=_with_left_out),
    "about": State(prepare=_with_about),
}
"""The states by the name of their picture."""


def draw(name: str, folder: Path) -> None:
    """Draw one state in this process and write its picture."""
    from PySide6.QtCore import QTimer

    from briefing.app.settings import Settings
    from briefing.gui import launch, theme
    from briefing.gui.background import Background
    from briefing.gui.preferences import Preferences
    from briefing.gui.window import MainWindow

    state = STATES[name]
    app = launch.application(state.language)
    theme.apply(app, state.theme)
    window = MainWindow(Background(synchronous=True), Preferences(Settings(theme=state.theme)))
    window.resize(state.width, state.height)
    window.show()
    state.prepare(window)
    window.resize(state.width, state.height)
    QTimer.singleShot(SETTLED, app.exit)  # quit would ask to save first
    app.exec()
    shown = app.activeModalWidget() or next(
        (each for each in app.topLevelWidgets() if _lies_over(each, window)), window
    )
    shown.grab().save(str(folder / f"{name}.png"))


def _lies_over(widget: "QWidget", window: "MainWindow") -> bool:
    """Whether a widget is a dialog of the window."""
    return widget.isVisible() and widget.isWindow() and widget is not window and bool(widget.windowTitle())


def main() -> None:
    """Draw the states that were asked for, else all."""
    folder, names = Path(sys.argv[1]), sys.argv[2:] or list(STATES)
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        _draw_apart(name, folder.resolve())
        print(folder / f"{name}.png")


def _draw_apart(name: str, folder: Path) -> None:
    """Draw one state in a process of its own, with settings and memory of its own."""
    code = f"import screenshots as s; s.draw({name!r}, s.Path({str(folder)!r}))"
    with tempfile.TemporaryDirectory() as own:
        settings = {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(STATES[name].scale)}
        folders = {"BRIEFING_CONFIG": own, "BRIEFING_STATE": own}
        environment = {**os.environ, **settings, **folders}
        subprocess.run([sys.executable, "-c", code], cwd=ROOT / "packaging", env=environment, check=True)


if __name__ == "__main__":
    main()
