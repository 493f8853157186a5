"""The sources of the brief on the desk are joined in the background, whenever they are others than before."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing.gui.background import Background
from briefing.gui.desk import Desk
from briefing.model.brief import Source

if TYPE_CHECKING:
    from briefing.app.dossier import Dossier
    from briefing.app.dossier_echoes import Echoes


class Joining(QObject):
    """Gives the desk its dossier. One source alone is looked through only once somebody has asked for it."""

    def __init__(self, desk: Desk, background: Background) -> None:
        super().__init__(desk)
        self._desk, self._background = desk, background
        self._joined: object = None
        self._asked = False
        desk.brief_changed.connect(self.look)

    def ask(self) -> None:
        """From now on, look through a single source too."""
        self._asked = True
        if self._desk.dossier is None:
            self._joined = None
            self.look()

    def look(self) -> None:
        """Join the sources if they are not the ones that were joined last."""
        sources = self._desk.brief.sources
        now = tuple((source.id, source.article.sha256, source.credits.date) for source in sources)
        if now == self._joined:
            return
        self._joined = now
        if len(sources) < (1 if self._asked else 2):
            self._background.drop((self, "dossier"))
            return
        self._background.ask((self, "dossier"), partial(_join, sources), lambda found: self._desk.take_dossier(*found))


def _join(sources: Sequence[Source]) -> "tuple[Dossier, Echoes]":
    from briefing.app.dossier import dossier_of
    from briefing.app.dossier_echoes import Echoes

    dossier = dossier_of(sources)
    return dossier, Echoes(dossier)
