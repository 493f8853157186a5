"""The guide, to be read without a network: the pages of `resources/guide`, with their links to each other."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from briefing.gui.pane import tool
from briefing.gui.theme import Text, font
from briefing.paths import resource

FIRST = "index.md"
"""The page that opens first."""


class Browser(QTextBrowser):
    """Shows pages of the guide; an address outside of it goes to the system's own browser, if the user clicks on it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFont(font(Text.CONTROL))
        self.document().setDocumentMargin(24)
        self.setSearchPaths([str(resource("guide"))])
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)

    def _follow(self, address: QUrl) -> None:
        if address.scheme() in ("http", "https"):
            QDesktopServices.openUrl(address)
        elif address.path() and (resource("guide") / Path(address.path()).name).is_file():
            self.setSource(QUrl(Path(address.path()).name))


class Guide(QDialog):
    """The guide in a window of its own, which may stay open beside the desk."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Guide"))
        self.pages = Browser()
        self.pages.setAccessibleName(self.windowTitle())
        bar = QHBoxLayout()
        for name, picture, act, keys, signal in (
            (self.tr("Back"), "chevron-left", self.pages.backward, "Alt+Left", self.pages.backwardAvailable),
            (self.tr("Forward"), "chevron-right", self.pages.forward, "Alt+Right", self.pages.forwardAvailable),
        ):
            button = tool(name, picture)
            button.setShortcut(QKeySequence(keys))
            button.setEnabled(False)
            button.clicked.connect(act)
            signal.connect(button.setEnabled)
            bar.addWidget(button)
        home = tool(self.tr("Contents"), "document", text=self.tr("Contents"))
        home.clicked.connect(lambda: self.pages.setSource(QUrl(FIRST)))
        bar.addWidget(home)
        bar.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addLayout(bar)
        column.addWidget(self.pages)
        self.pages.setSource(QUrl(FIRST))
        self.pages.setFocus()

    def sizeHint(self) -> QSize:
        """Lines of about 75 letters."""
        return QSize(720, 760)
