"""What can stand in a menu: commands, submenus, and the choices of a submenu, as data."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

if TYPE_CHECKING:  # commands are given the window that they act on; here its name only is needed
    from briefing.gui.window import MainWindow


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that can be done. `needs_brief` greys it out while no brief is open.

    `choice` names the group of which one is chosen; `shortcuts` are portable key sequences, the first is shown.
    """

    key: str
    text: str
    do: Callable[["MainWindow"], object]
    shortcuts: tuple[str, ...] = ()
    needs_brief: bool = True
    choice: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of a submenu that is made when it opens."""

    text: str
    do: Callable[[], object]
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Submenu:
    """Choices that depend on the brief or on what is remembered."""

    key: str
    text: str
    choices: Callable[["MainWindow"], tuple[Choice, ...]]
    needs_brief: bool = True


Item = Command | Submenu | None
"""What stands in a menu; None is a line between two groups."""


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu of the menu bar."""

    title: str
    items: tuple[Item, ...]


def native_keys(keys: str) -> str:
    """A portable key sequence as the platform writes it: Ctrl+J, or ⌘J on a Mac."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
