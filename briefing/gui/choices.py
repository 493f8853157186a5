"""What the submenus offer that depend on the brief or on what is remembered."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from briefing.app.remembered import load_remembered
from briefing.gui.commands import Choice
from briefing.gui.language import translated
from briefing.messages import Message

if TYPE_CHECKING:  # the window makes its menus; here its name only is needed
    from briefing.gui.window import MainWindow


def recent_briefs(window: "MainWindow") -> tuple[Choice, ...]:
    """The briefs worked on before."""
    return tuple(
        Choice(f"{brief.title} ({brief.path.name})", partial(window.files.opening.open_path, brief.path))
        for brief in load_remembered().recent
    )


def house_styles(window: "MainWindow") -> tuple[Choice, ...]:
    """The house styles, the brief's own marked; the last lets the user look for the file of another."""
    from briefing.app.standing import style_labels

    desk = window.view.desk
    styles = {name: translated(Message(label)) for name, label in style_labels()}
    styles.setdefault(desk.brief.style, Path(desk.brief.style).stem)
    known = (Choice(label, partial(desk.set_style, name), name == desk.brief.style) for name, label in styles.items())
    return (*known, Choice(QCoreApplication.translate("Choices", "&Other…"), partial(ask_style, window)))


def ask_style(window: "MainWindow") -> None:
    """Let the user look for a house style's file; it is read before the brief takes it."""
    from briefing.app.standing import targets

    def chosen(path: str) -> None:
        def take(_limits: object) -> None:
            window.view.desk.set_style(path)

        window.files.background.ask((window, "style"), partial(targets, path), take, failed=window.report)

    dialog = window.files.dialog(QCoreApplication.translate("Choices", "Choose a house style"), "")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter("TOML (*.toml)")
    dialog.fileSelected.connect(chosen)
    dialog.open()


def sources(window: "MainWindow") -> tuple[Choice, ...]:
    """The sources of the brief, the one that is read marked."""
    from briefing.gui.source_chip import name_of

    pane = window.view.article
    return tuple(
        Choice(
            f"&{source.id}  {name_of(source).replace('&', '&&')}",
            partial(pane.show_source, source.id),
            source.id == pane.reading.letter,
        )
        for source in window.view.desk.brief.sources
    )


def page_sizes(window: "MainWindow") -> tuple[Choice, ...]:
    """The sizes of paper; the first leaves it to the style."""
    from briefing.model.brief import PAGE_SIZES

    desk = window.view.desk
    names = {"": QCoreApplication.translate("Choices", "As the style has it"), **{name: name for name in PAGE_SIZES}}
    return tuple(
        Choice(label, partial(desk.set_page_size, name), name == desk.brief.page_size) for name, label in names.items()
    )


def citations(window: "MainWindow") -> tuple[Choice, ...]:
    """The ways to cite; the first leaves it to the style."""
    desk = window.view.desk
    names = {
        "": QCoreApplication.translate("Choices", "As the style has them"),
        "notes": QCoreApplication.translate("Choices", "Numbered notes"),
        "inline": QCoreApplication.translate("Choices", "In the line"),
        "sources": QCoreApplication.translate("Choices", "Sources at the end"),
        "none": QCoreApplication.translate("Choices", "None"),
    }
    return tuple(
        Choice(label, partial(desk.set_citations, name), name == desk.brief.citations) for name, label in names.items()
    )
