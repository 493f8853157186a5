"""Over the article: what its source is called, to be corrected or filled in by typing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing.gui.fields import Field, GrowingEdit
from briefing.gui.theme import Text
from briefing.model.brief import Credits


class SourceHead(QWidget):
    """Outlet, headline, date, byline and address of one source.

    `credit_typed` carries a name of Credits and a value.
    """

    credit_typed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(False)
        self._fields = {
            "outlet": Field(self.tr("Outlet"), self.tr("Add outlet"), Text.SMALL_STRONG, muted=True),
            "date": Field(self.tr("Date of publication"), self.tr("Add date"), muted=True),
            "byline": Field(self.tr("Byline"), self.tr("Add byline"), muted=True),
            "address": Field(self.tr("Web address"), self.tr("Add address"), muted=True),
        }
        self.headline = GrowingEdit(self.tr("Headline"), Text.HEADLINE, line=1.4)
        self.headline.invite(self.tr("Add headline"))
        self._lay_out()
        for name, field in self._fields.items():
            field.typed.connect(lambda words, name=name: self.credit_typed.emit(name, words))
        self.headline.typed.connect(lambda words: self.credit_typed.emit("headline", words))
        self.headline.finished.connect(self.headline.clearFocus)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(12)
        for name in ("date", "byline", "address"):
            line.addWidget(self._fields[name])
        line.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(4, 8, 0, 8)
        page.setSpacing(1)
        page.addWidget(self._fields["outlet"])
        page.addWidget(self.headline)
        page.addLayout(line)

    def field(self, name: str) -> Field:
        """The field of a name of Credits."""
        return self._fields[name]

    def show_credits(self, credited: Credits) -> None:
        """Show what is said of the source."""
        self.headline.show_words(credited.headline)
        for name, field in self._fields.items():
            field.show_words(getattr(credited, name))
