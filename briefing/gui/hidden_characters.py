"""Characters of an article that nobody sees: a line under it counts them and leads from one to the next."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from briefing.gui.article_text import EMPTY, ArticleText
from briefing.gui.background import Background
from briefing.model.article import Article

if TYPE_CHECKING:  # loaded in the background, where they are looked for
    from briefing.app.checking import Hidden


class HiddenCharactersLine(QPushButton):
    """Says which hidden characters an article holds, if any; pressed, it selects the sentence of the next one."""

    def __init__(self, background: Background) -> None:
        super().__init__()
        self._background = background
        self._text: ArticleText | None = None
        self._article: Article = EMPTY
        self._found: tuple[Hidden, ...] = ()
        self._at = -1
        self.setAccessibleName(self.tr("Hidden characters"))
        self.setProperty("look", "link")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._go_on)
        self.hide()

    def look_through(self, text: ArticleText) -> None:
        """Look for hidden characters in the article that a widget shows; one that is known already costs nothing."""
        article = text.shown.article
        if article is self._article and text is self._text:
            return
        self._text, self._article = text, article
        self._background.ask((self, "hidden"), partial(_hidden_in, article), partial(self._show, text, article))

    def _show(self, text: ArticleText, article: Article, found: "tuple[Hidden, ...]") -> None:
        if text.shown.article is not article:
            return
        self._found, self._at = found, -1
        text.show_hidden(tuple(hidden.span for hidden in found))
        names = ", ".join(dict.fromkeys(hidden.name for hidden in found))
        counted = self.tr("%n hidden character(s)", "", len(found))
        self.setText(counted)
        self.setToolTip(names)
        self.setAccessibleName(f"{counted}: {names}")
        self.setVisible(bool(found))

    def _go_on(self) -> None:
        """Select the sentence that holds the next one, or the character itself where it stands in none."""
        if self._text and self._found:
            self._at = (self._at + 1) % len(self._found)
            span = self._found[self._at].span
            self._text.bring_into_sight(span)
            self._text.select(self._text.sentence_at(span.start) or span)


def _hidden_in(article: Article) -> "tuple[Hidden, ...]":
    from briefing.app.checking import hidden_in_article

    return hidden_in_article(article)
