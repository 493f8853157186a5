"""The states of the window of which `screenshots.py` makes pictures, and those that the guide shows."""

import os
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # Qt is loaded by the processes that draw
    from PySide6.QtWidgets import QWidget

    from briefing.gui.card import Card
    from briefing.gui.window import MainWindow


@dataclass(frozen=True)
class State:
    """How the window stands: theme, language, size, pixels of the screen for each of its own; what is done first.

    `part` is what the picture shows of it, the window or a dialog over it where that is None; of the part at most
    `most` pixels of height, its own.
    """

    theme: str = "light"
    language: str = "en"
    width: int = 1440
    height: int = 900
    scale: int = 1
    prepare: Callable[["MainWindow"], object] = lambda window: None
    part: Callable[["MainWindow"], "QWidget"] | None = None
    most: int = 10_000
    shelf: bool = False


def _with_recent(window: "MainWindow") -> None:
    from datetime import datetime, timedelta

    from briefing.app.remembered import Recent

    now = datetime.now().astimezone()
    titles = ("Water talks: little expected", "Fishing: the Lesser Kestrel bank", "The Skarn dam")
    folder = Path.home() / "Briefs"
    window.start.show_recent(
        [
            Recent(folder / f"{title}.brief", title, now - timedelta(days=days), 2, "Briefing note")
            for days, title in enumerate(titles)
        ],
        now,
    )


def _with_sample(window: "MainWindow") -> None:
    from PySide6.QtTest import QTest

    window.files.opening.open_sample()
    window.view.brief.take_focus()
    QTest.qWait(300)  # all is in its place, as before a user's next key


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


def _with_details_only(window: "MainWindow") -> None:
    _with_details(window)
    window.view.toggle_enlarged()


def _first_page(window: "MainWindow") -> "QWidget":
    from briefing.gui.sheet import PageSheet

    return window.findChildren(PageSheet)[0]


def _edited(window: "MainWindow") -> "QWidget":
    return next(card for card in window.view.brief.cards() if card.editing)


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
    window.files.opening.add_paths([_file("Tidewater Post.txt", SECOND)])


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


def _file(name: str, text: str) -> Path:
    """A file to be opened, in the folder that goes with the process."""
    path = Path(os.environ["BRIEFING_STATE"], name)
    path.write_text(text, encoding="utf-8")
    return path


PAGE = """<html><head><title>Harbour bridge opens</title></head><body><article>
<p>The harbour bridge opened on Tuesday, nine years after the first pile was driven.</p>
<p>“The bridge is safe, but it is not finished,” Orla Venn said.</p>
<figure><figcaption>The bridge seen from the quay on Tuesday. Photo: Lina Marr</figcaption></figure>
<p>The council expects tolls to fall next year, once the loan is repaid.</p>
</article><div class="related"><p>Read more about the bridges of the harbour.</p></div></body></html>"""
"""A page of the web with things that are no article."""


def _with_left_out(window: "MainWindow") -> None:
    window.files.opening.open_path(_file("bridge.html", PAGE))
    window.view.article.show_left_out()


def _with_wordings(window: "MainWindow") -> None:
    from briefing.gui.wordings import choose_wording

    _with_two_sources(window)
    card = next(card for card in window.view.brief.cards() if card.entry.text.startswith("“A dry tap"))
    choose_wording(window.view.desk, card.entry.id, window)


def _sample() -> str:
    from briefing.paths import resource

    return resource("sample", "sample.txt").read_text(encoding="utf-8")


def _with_version(window: "MainWindow") -> None:
    from briefing.gui.background import Background
    from briefing.gui.versions import read_new_version

    _with_sample(window)
    later = _sample().replace("four fifths", "three quarters").strip() + "\n\nThe talks end on Sunday.\n"
    read_new_version(window, Background(synchronous=True), _file("Harbour Wire, later.txt", later))


def _with_returned(window: "MainWindow") -> None:
    from briefing.gui.background import Background
    from briefing.gui.returned import check_returned

    _with_sample(window)
    sent = Path(os.environ["BRIEFING_STATE"], "sent.docx")
    window.files.exporting.export_to(sent)
    edits = {b"a river that rises": b"which rises", b"not a bargaining chip": b"no bargaining chip"}
    returned = sent.with_name("Tap row, with comments.docx")
    with zipfile.ZipFile(sent) as file, zipfile.ZipFile(returned, "w") as changed:
        for info in file.infolist():
            part = file.read(info)
            for old, new in edits.items() if info.filename == "word/document.xml" else ():
                part = part.replace(old, new)
            changed.writestr(info, part)
    check_returned(window, Background(synchronous=True), returned)


def _not_found(window: "MainWindow") -> None:
    _with_sample(window)
    window.files.opening.open_path(Path("Harbour Wire.pdf"))


def _with_full_shelf(window: "MainWindow") -> None:
    _with_two_sources(window)
    window.files.show_shelf()


def _with_hidden_characters(window: "MainWindow") -> None:
    first, second = "The port of Sel\u200bden opened on Mon\u00adday.", "“We are \u202eready\u202c,” Ada Lind said."
    window.files.opening.open_text(f"Port opens\n\n{first}\n\n{second}\n")


def _with_guide(page: str) -> Callable[["MainWindow"], None]:
    def prepare(window: "MainWindow") -> None:
        from PySide6.QtCore import QUrl

        from briefing.gui.guide import Guide

        window.show_guide()
        (guide,) = window.findChildren(Guide)
        guide.pages.setSource(QUrl(page))

    return prepare


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
    "findings-dark": State("dark", prepare=_with_findings),
    "timeline-dark-small": State("dark", width=1024, height=640, prepare=_with_timeline),
    "timeline-contrast": State("contrast", prepare=_with_timeline),
    "people-french-small": State(language="fr", width=1024, height=640, prepare=_with_people),
    "people-large": State(width=1280, height=720, scale=2, prepare=_with_people),
    "side-by-side-small": State(width=1024, height=640, prepare=_side_by_side),
    "wordings": State(prepare=_with_wordings),
    "wordings-contrast": State("contrast", prepare=_with_wordings),
    "version": State(prepare=_with_version),
    "returned": State(prepare=_with_returned),
    "returned-dark": State("dark", prepare=_with_returned),
    "not-found": State(prepare=_not_found),
    "shelf-full": State(prepare=_with_full_shelf, shelf=True),
    "hidden-characters": State(prepare=_with_hidden_characters),
    "start-recent": State(prepare=_with_recent),
    "start-french": State(language="fr"),
    "start-contrast": State("contrast"),
    "guide": State(prepare=_with_guide("five-minutes.md")),
    "guide-dark": State("dark", prepare=_with_guide("styles.md")),
}
"""The states by the name of their picture."""

GUIDE = {
    "window": State(scale=2, prepare=_with_a_quotation),
    "selecting": State(scale=2, height=760, prepare=_selecting, part=lambda window: window.view.article, most=330),
    "editing": State(scale=2, prepare=_editing, part=_edited),
    "findings": State(scale=2, width=1024, prepare=_with_findings, part=lambda window: window.view.findings),
    "side-by-side": State(scale=2, prepare=_side_by_side, part=lambda window: window.view.article, most=400),
    "timeline": State(scale=2, width=1024, prepare=_with_timeline, part=lambda window: window.view.timeline),
    "people": State(scale=2, width=1024, prepare=_with_people, part=lambda window: window.view.people),
    "page": State(scale=2, prepare=_with_details_only, part=_first_page),
}
"""The pictures of the guide: `resources/pictures/NAME.png`."""
