"""The list of keyboard shortcuts, made from the commands themselves."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from briefing.gui.actions import shortcut_list
from briefing.gui.commands import Menu
from briefing.gui.dialog import stack
from briefing.gui.theme import NO_RING, Text, font


class ShortcutList(QDialog):
    """What each shortcut does, menu by menu."""

    def __init__(self, menus: tuple[Menu, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        table = self._table(menus)
        stack(self, table, buttons, grows=table)
        self.resize(520, 680)

    def _table(self, menus: tuple[Menu, ...]) -> QTreeWidget:
        table = QTreeWidget()
        table.setAccessibleName(self.windowTitle())
        table.setProperty(NO_RING, True)  # the current row shows where the keyboard is
        table.setColumnCount(2)
        table.setHeaderLabels([self.tr("What it does"), self.tr("Keys")])
        table.setRootIsDecorated(False)
        table.setIndentation(0)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.addTopLevelItems([_menu(menu) for menu in menus])
        table.expandAll()
        table.setItemsExpandable(False)
        table.setCurrentIndex(table.model().index(0, 0))
        table.header().setStretchLastSection(False)
        table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        return table


def _menu(menu: Menu) -> QTreeWidgetItem:
    """A menu's name with its commands under it."""
    heading = QTreeWidgetItem([menu.title.replace("&", "")])
    heading.setFont(0, font(Text.STRONG))
    heading.addChildren([QTreeWidgetItem([name, keys]) for name, keys in shortcut_list((menu,))])
    return heading
