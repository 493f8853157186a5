"""Names offered while one types, looked up in the background: the field never waits for them."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from briefing.gui.background import Background

MOST = 12
"""Names offered at a time; who wants another one types a letter more."""

LEAST_WIDTH = 320
"""Pixels that the names have, however narrow the field is."""


class Completion(QObject):
    """Offers names under a field: the arrow keys and Enter take one, or a click; Escape leaves what was typed.

    `find` gives the names for what is typed; it is called on a thread of its own.
    """

    def __init__(self, field: QLineEdit, background: Background, find: Callable[[str], Sequence[str]]) -> None:
        super().__init__(field)
        self._field, self._background, self._find = field, background, find
        self._names = QStringListModel(self)
        self.offer = QCompleter(self._names, self)
        self.offer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.offer.setWidget(field)  # and not setCompleter, with which the field would show names of a letter ago
        self.popup = QListView()
        self.popup.setAccessibleName(field.accessibleName())
        self.popup.setMinimumWidth(LEAST_WIDTH)
        self.popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.popup.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.offer.setPopup(self.popup)
        self.offer.activated.connect(field.setText)
        field.textEdited.connect(self._ask)

    def _ask(self, typed: str) -> None:
        words = typed.strip()
        if words:
            self._background.ask((self, "names"), partial(self._find, words), partial(self._show, typed), failed=_pass)
        else:
            self.popup.hide()

    def _show(self, typed: str, names: Sequence[str]) -> None:
        """Offer the names, if what they were looked up for is still what stands there."""
        if self._field.text() != typed or not self._field.hasFocus():
            return
        self._names.setStringList(names[:MOST])
        if names and tuple(names) != (typed,):
            self.offer.complete()
        else:
            self.popup.hide()


def _pass(_error: Exception) -> None:
    """The search that follows the typing fails for the same reason, and says so."""
