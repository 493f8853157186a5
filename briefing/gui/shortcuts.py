"""The list of keyboard shortcuts, made from the commands themselves."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefing.gui.actions import shortcut_list
from briefing.gui.commands import Menu


class ShortcutList(QDialog):
    """What each shortcut does."""

    def __init__(self, menus: tuple[Menu, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        table = QTreeWidget()
        table.setAccessibleName(self.windowTitle())
        table.setColumnCount(2)
        table.setHeaderLabels([self.tr("What it does"), self.tr("Keys")])
        table.setRootIsDecorated(False)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.addTopLevelItems([QTreeWidgetItem([name, keys]) for name, keys in shortcut_list(menus)])
        table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(table)
        column.addWidget(buttons)
        self.resize(460, 620)
