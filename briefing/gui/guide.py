"""The guide, to be read without a network: the pages of `resources/guide`, with their links to each other."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QFont,
    QImage,
    QKeySequence,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextListFormat,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from briefing.gui.pane import tool
from briefing.gui.theme import Text, font
from briefing.paths import resource

FIRST = "index.md"
"""The page that opens first."""
_AIR = 24
"""Pixels around a page's words."""
_UNKNOWN = QTextDocument.ResourceType.UnknownResource
_PICTURE = "\ufffc"
"""What stands for a picture among the letters of a paragraph."""
_LINE = 112
"""Distance of lines in per cent of the font's own."""
_COMMAND = 13
"""Pixels of the letters of commands, which are wider than others."""
_DRAWN = 2
"""The pictures have so many pixels for each of the window's (packaging/states.py)."""


class Browser(QTextBrowser):
    """Shows pages of the guide; an address outside of it goes to the system's own browser, if the user clicks on it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFont(font(Text.CONTROL))
        self.document().setDocumentMargin(_AIR)
        self.setSearchPaths([str(resource("guide"))])
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A page, or a picture at the size of what it shows, made smaller where the window is narrower."""
        found = super().loadResource(kind, name)
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return found
        picture, ratio = QImage.fromData(QByteArray(found)), self.devicePixelRatioF()
        width = min(picture.width() / _DRAWN, self.viewport().width() - 2 * _AIR)
        scaled = picture.scaledToWidth(round(width * ratio), Qt.TransformationMode.SmoothTransformation)
        scaled.setDevicePixelRatio(ratio)
        return scaled

    def doSetSource(self, name: QUrl | str, kind: QTextDocument.ResourceType = _UNKNOWN) -> None:
        """Show a page."""
        super().doSetSource(name, kind)
        block = self.document().begin()
        while block.isValid():
            _set_letters(block)
            _set_apart(block)
            block = block.next()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """At another width the pictures have another size."""
        super().resizeEvent(event)
        page, kind = self.document(), QTextDocument.ResourceType.ImageResource
        for name in self._pictures():
            page.addResource(kind, QUrl(name), self.loadResource(kind.value, QUrl(name)))
        page.markContentsDirty(0, page.characterCount())

    def _pictures(self) -> Iterator[str]:
        """The names of the page's pictures."""
        for form in self.document().allFormats():
            if form.isImageFormat():
                yield form.toImageFormat().name()

    def _follow(self, address: QUrl) -> None:
        if address.scheme() in ("http", "https"):
            QDesktopServices.openUrl(address)
        elif address.path() and (resource("guide") / Path(address.path()).name).is_file():
            self.setSource(QUrl(Path(address.path()).name))


def _set_letters(block: QTextBlock) -> None:
    """Semibold for bold: our fonts have no bold face, and one made of another is smeared. Commands a little smaller."""
    semibold, small = QTextCharFormat(), QTextCharFormat()
    semibold.setFontWeight(QFont.Weight.DemiBold)
    small.setProperty(QTextCharFormat.Property.FontPixelSize.value, _COMMAND)
    for run in block.textFormats():
        words = QTextCursor(block)
        words.setPosition(block.position() + run.start)
        words.setPosition(words.position() + run.length, QTextCursor.MoveMode.KeepAnchor)
        if run.format.fontWeight() > QFont.Weight.DemiBold:
            words.mergeCharFormat(semibold)
        if _is_command(block) or run.format.fontFixedPitch():
            words.mergeCharFormat(small)


def _is_command(block: QTextBlock) -> bool:
    """Whether it is a line of those that Markdown leaves as they are."""
    return block.isValid() and block.blockFormat().hasProperty(QTextBlockFormat.Property.BlockCodeLanguage.value)


def _set_apart(block: QTextBlock) -> None:
    """Give a paragraph air, a heading more, a cell of a table its own; the lines of a command stay together."""
    cursor, before = QTextCursor(block), block.blockFormat()
    if table := cursor.currentTable():
        cells = table.format()
        cells.setCellPadding(4)
        cells.setBottomMargin(12)
        table.setFormat(cells)
        return
    goes_on = _is_command(block) and _is_command(block.next())
    if listed := block.textList():
        dots = listed.format()
        if dots.style() == QTextListFormat.Style.ListCircle:
            dots.setStyle(QTextListFormat.Style.ListDisc)
            listed.setFormat(dots)
    form = QTextBlockFormat()
    form.setTopMargin(18 if before.headingLevel() > 1 else 0)
    form.setBottomMargin(0 if goes_on else 6 if before.headingLevel() or listed else 12)
    if _PICTURE not in block.text():
        form.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor.mergeBlockFormat(form)


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
