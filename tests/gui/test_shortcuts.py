"""Everything in the menus has its keys, and no keys do two things."""

import re
from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QTreeWidget
from pytestqt.qtbot import QtBot

from briefing.gui.actions import Commands, shortcut_list
from briefing.gui.commands import Command, Item
from briefing.gui.shortcuts import ShortcutList
from tests.gui.hands import Hands

ITEMS: tuple[Item, ...] = tuple(item for menu in Commands().menus() for item in menu.items if item)
COMMANDS = tuple(item for item in ITEMS if isinstance(item, Command))


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.key)
def test_every_command_has_keys_that_the_platform_knows(command: Command) -> None:
    assert command.shortcuts
    assert [keys for keys in command.shortcuts if not QKeySequence(keys).toString()] == []


def test_no_keys_do_two_things() -> None:
    used = Counter(QKeySequence(keys).toString() for command in COMMANDS for keys in command.shortcuts)
    assert [keys for keys, number in used.items() if number > 1] == []


def test_no_letter_that_a_european_keyboard_types_with_alt_gr_is_taken() -> None:
    letters = [keys for command in COMMANDS for keys in command.shortcuts if re.fullmatch(r"Ctrl\+Alt\+[A-Z]", keys)]
    assert letters == []  # Windows reports AltGr as Ctrl+Alt: the euro sign is AltGr+E


def test_every_item_can_be_reached_by_a_letter_of_its_own_name() -> None:
    assert [
        item.key for item in ITEMS if item and "&" not in item.text and not item.key.startswith(("add-", "section-"))
    ] == []


def test_the_list_has_every_command_under_its_menu(qtbot: QtBot, hands: Hands) -> None:
    menus = Commands().menus()
    dialog = ShortcutList(menus, hands.window)
    qtbot.addWidget(dialog)
    table = dialog.findChildren(QTreeWidget)[0]
    headings = [top for row in range(table.topLevelItemCount()) if (top := table.topLevelItem(row))]
    listed = [
        (each.text(0), each.text(1))
        for top in headings
        if top
        for each in filter(None, (top.child(n) for n in range(top.childCount())))
    ]
    assert [top.text(0) for top in headings] == [menu.title.replace("&", "") for menu in menus]
    assert listed == [pair for menu in menus for pair in shortcut_list((menu,))]
    assert table.currentItem() is not None
