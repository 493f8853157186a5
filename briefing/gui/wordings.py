"""A saying that several sources give in different words: the difference word by word, and the choice of what stands."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QWidget

from briefing.app.dossier import Run, Telling
from briefing.app.dossier_wordings import Wordings, difference, wordings_of
from briefing.errors import EditError
from briefing.gui.desk import Desk
from briefing.gui.dialog import stack
from briefing.gui.naming import paragraphs
from briefing.gui.rows import Part, Row, RowList
from briefing.gui.source_chip import name_of
from briefing.messages import say
from briefing.model.article import Span
from briefing.model.brief import Brief


@dataclass(frozen=True, slots=True)
class Choice:
    """A wording of a saying that an entry holds, to be chosen; `also` are the other sources that have the same one."""

    wordings: Wordings
    telling: Telling
    also: tuple[Telling, ...] = ()

    @property
    def stands(self) -> bool:
        """Whether it is the one whose words the entry has."""
        return self.telling == self.wordings.standing


class WordingsDialog(QDialog):
    """Shows what each source has, the wording that stands first; Enter on another lets that one stand."""

    def __init__(self, desk: Desk, entry_id: str, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._entry, self._choices = desk, entry_id, tuple(choices)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Wordings"))
        self.list = RowList(self.tr("Wordings"))
        self.take = QPushButton(self.tr("&Let it stand"))
        self._lay_out()
        self.list.chosen.connect(self._choose)
        self.list.current_changed.connect(self._look_at)
        self.take.clicked.connect(lambda: self._choose(self.list.number))
        first = next(number for number, choice in enumerate(self._choices) if not choice.stands)
        self.list.show_rows([_row(desk.brief, choice) for choice in self._choices], first)
        self.list.setFocus()
        self.resize(860, 360)

    def _lay_out(self) -> None:
        said = QLabel(
            self.tr("Underlined words stand in that source only, struck-out ones only in the wording that stands now.")
        )
        said.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.take, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        stack(self, said, self.list, buttons, grows=self.list)

    def _look_at(self, number: int) -> None:
        self.take.setEnabled(0 <= number < len(self._choices) and not self._choices[number].stands)

    def _choose(self, number: int) -> None:
        """Let a wording stand; the one that stands already stays."""
        choice = self._choices[number]
        self.accept()
        if not choice.stands:
            self._desk.choose_wording(self._entry, choice.wordings, choice.telling)


def choose_wording(desk: Desk, entry_id: str, parent: QWidget | None) -> None:
    """Open the choice for an entry; where its sources have the same words, say so."""
    held = wordings_of(desk.brief.find(entry_id), desk.echoes) if desk.echoes else ()
    choices = [choice for each in held if each.cut or each.saying.disputed for choice in choices_of(each)]
    if choices:
        WordingsDialog(desk, entry_id, choices, parent).open()
        return
    what, why = say("There is no other wording"), say("no other source has this entry’s quotations in other words")
    desk.refused.emit(EditError(what, why, say("Choose an entry that says “wordings differ”")))


def choices_of(wordings: Wordings) -> Iterator[Choice]:
    """Each wording once, the one that stands first."""
    left = list(wordings.tellings)
    while left:
        first, *rest = left
        same = [one for one in rest if _is_same(one, first, disputed=wordings.saying.disputed)]
        yield Choice(wordings, first, tuple(same))
        left = [one for one in rest if one not in same]


def _is_same(one: Telling, other: Telling, *, disputed: bool) -> bool:
    """Whether two sources have the same words, and where that is in dispute the same speaker."""
    if disputed and one.person != other.person:
        return False
    return all(run.same for run in difference(one.words, other.words))


def _row(brief: Brief, choice: Choice) -> Row:
    source = brief.source(choice.telling.source)
    parts = [marked(choice.wordings.against(choice.telling))]
    if choice.wordings.saying.disputed and choice.telling.speaker:
        parts.append(Part(QCoreApplication.translate("Wordings", "Speaker"), choice.telling.speaker.name))
    parts.append(
        Part(
            QCoreApplication.translate("Wordings", "In"),
            "; ".join(_credited(brief, one) for one in (choice.telling, *choice.also)),
        )
    )
    where = paragraphs(brief, choice.telling.places).partition(" ")[2]
    return Row("", _state(choice), where, tuple(parts), source=source.id)


def _credited(brief: Brief, telling: Telling) -> str:
    source = brief.source(telling.source)
    return f"{source.id}  " + ", ".join(filter(None, (name_of(source), source.credits.date)))


def _state(choice: Choice) -> str:
    words, standing = choice.telling.words, choice.wordings.standing.words
    if choice.stands:
        return QCoreApplication.translate("Wordings", "Stands")
    if not choice.telling.agrees(choice.wordings.standing):
        return QCoreApplication.translate("Wordings", "Other words")
    if len(words) == len(standing):
        return QCoreApplication.translate("Wordings", "Same words")
    if len(words) > len(standing):
        return QCoreApplication.translate("Wordings", "Longer")
    return QCoreApplication.translate("Wordings", "Shorter")


def marked(runs: Sequence[Run]) -> Part:
    """A wording with the words that only it has underlined, and struck out those that only the other one has."""
    words, spans = "", dict[bool | None, list[Span]]()
    for text, only_here in _pieces(runs):
        start = len(words) + bool(words)
        words = f"{words} {text}".lstrip()
        spans.setdefault(only_here, []).append(Span(start, len(words)))
    return Part(
        QCoreApplication.translate("Wordings", "Words"), words, tuple(spans.get(True, ())), tuple(spans.get(False, ()))
    )


def _pieces(runs: Sequence[Run]) -> Iterator[tuple[str, bool | None]]:
    """Words that both have (None), only the other one (False), only this one (True)."""
    for run in runs:
        for text, kind in ((run.ours, None),) if run.same else ((run.theirs, False), (run.ours, True)):
            if text:
                yield text, kind
