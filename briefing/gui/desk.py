"""The brief on the desk: what the panes show, and the one way in which they change it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefing.app.offers import Offer
from briefing.app.opening import Opened
from briefing.app.ordering import by_date
from briefing.app.safekeeping import Safekeeping
from briefing.app.session import Session
from briefing.errors import BriefingError
from briefing.model import people, reshape, revise
from briefing.model.article import Span
from briefing.model.brief import Brief, Credits, Details, Entry, Place
from briefing.model.quotation import Speaker
from briefing.model.section import SectionKind
from briefing.model.suggestion import Proposal

if TYPE_CHECKING:  # loaded where the sources are joined, in the background
    from briefing.app.dossier import Dossier, Telling
    from briefing.app.dossier_echoes import Echoes
    from briefing.app.dossier_wordings import Wordings


@dataclass(frozen=True, slots=True)
class Link:
    """The place that all panes show: an entry and what it rests on, or a passage that is in no entry.

    `also` is where other sources tell the same, whether in these words or in others.
    """

    entry: str | None = None
    places: tuple[Place, ...] = ()
    also: tuple[Place, ...] = ()


class Desk(QObject):
    """One session, shared by the panes. Panes call its verbs and redraw when it says that something changed.

    `brief_changed` follows every edit, undo and redo; `linked` carries the Link to show; `saved_changed` tells that
    the brief now is, or no longer is, as in its file; `refused` carries a BriefingError that an edit met with.
    `dossier` is what the sources have in common and `echoes` finds it by place; both are None until they are joined,
    and `dossier_changed` follows.
    """

    brief_changed = Signal()
    dossier_changed = Signal()
    linked = Signal(object)
    saved_changed = Signal()
    refused = Signal(object)

    def __init__(self, session: Session | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session or Session(Brief())
        self.keeping: Safekeeping | None = None
        self.order_locked = False
        self.dossier: Dossier | None = None
        self.echoes: Echoes | None = None
        self.link = Link()
        self.saved_at: datetime | None = None

    @property
    def brief(self) -> Brief:
        """The brief as it is now."""
        return self.session.brief

    def take_up(self, opened: Opened) -> None:
        """Put another brief on the desk in place of the one that lies there."""
        self.close()
        self.session, self.keeping = opened.session, opened.keeping
        self.link, self.saved_at = Link(), None
        self._drop_outdated()
        self.brief_changed.emit()
        self.saved_changed.emit()

    def close(self) -> None:
        """The brief leaves the desk; what is not in its file by now is not wanted."""
        if self.keeping:
            self.keeping.close()
            self.keeping = None

    def _changed(self) -> None:
        if self.keeping:
            self.keeping.note(self.brief)
        self._drop_outdated()
        self.brief_changed.emit()

    def take_dossier(self, dossier: "Dossier", echoes: "Echoes") -> None:
        """From now on, know what the sources have in common."""
        self.dossier, self.echoes = dossier, echoes
        self._drop_outdated()
        self.session.hear(self.echoes)
        self.dossier_changed.emit()

    def _drop_outdated(self) -> None:
        """A dossier whose sources are no longer all in the brief says nothing about it."""
        now = {source.id: source.article for source in self.brief.sources}
        if self.dossier and any(now.get(one.id) is not one.article for one in self.dossier.sources):
            self.dossier = self.echoes = None
            self.session.hear(None)

    # -- edits

    def do(self, label: str, verb: Callable[[Brief], Brief], merge: str = "") -> bool:
        """Carry out an edit; whether it changed anything. What the verb raises passes through, nothing changed."""
        changed = self.session.do(label, verb, merge)
        if changed:
            self._changed()
        return changed

    def attempt(self, label: str, verb: Callable[[Brief], Brief], merge: str = "") -> bool:
        """As `do`, with a refusal told through `refused`."""
        try:
            return self.do(label, verb, merge)
        except BriefingError as error:
            self.refused.emit(error)
            return False

    def grow(self, label: str, before: Brief, grown: Brief, proposals: Mapping[str, Proposal]) -> bool:
        """Put a brief with more sources, and what is proposed for each, in place of the one that it was made from.

        False, and nothing done, where that one was worked on meanwhile.
        """
        if self.brief is not before:
            return False
        for letter, proposal in proposals.items():
            self.session.propose(grown.source(letter).article, proposal)
        self.attempt(label, lambda _: grown)
        return True

    def undo(self) -> None:
        """Take the last edit back and show where it was."""
        self._step(self.session.undo)

    def redo(self) -> None:
        """Carry the edit taken back last out again and show where it is."""
        self._step(self.session.redo)

    def _step(self, step: Callable[[], bool]) -> None:
        before = self.brief
        if step():
            self._changed()
            self.show_entry(changed_entry(before, self.brief))

    def add_passage(self, kind: SectionKind, source: str, span: Span, at: int | None = None) -> bool:
        """Put a passage of a source into a section and show it there."""
        return self._add(
            self.tr("Add to section"), lambda brief: revise.add_passage(brief, kind, source, span, at), kind
        )

    def take(self, offer: Offer) -> bool:
        """Put a suggestion into its section and show it there."""
        kind = offer.suggestion.section
        return self._add(
            self.tr("Take suggestion"),
            lambda brief: revise.add_suggestion(brief, offer.source, offer.suggestion, self._rank(offer)),
            kind,
        )

    def _rank(self, offer: Offer) -> int | None:
        """Where a suggestion goes: before the first entry whose place comes after it in the same source."""
        for index, entry in enumerate(self.brief.section(offer.suggestion.section).entries):
            place = entry.places[0] if entry.places else None
            if place and place.source == offer.source and place.span.start > offer.suggestion.span.start:
                return index
        return None

    def add_own(self, kind: SectionKind, text: str, comment: bool = False) -> bool:
        """Put words of the writer's own into a section and show them there."""
        label = self.tr("Add comment") if comment else self.tr("Add own words")
        return self._add(label, lambda brief: revise.add_own(brief, kind, text, comment), kind)

    def _add(self, label: str, verb: Callable[[Brief], Brief], kind: SectionKind) -> bool:
        added = f"e{self.brief.next_entry}"

        def shown(brief: Brief) -> Brief:
            return self._rested(revise.include_section(verb(brief), kind, True), added)

        if not self.attempt(label, shown):
            return False
        self.show_entry(added)
        return True

    def _rested(self, brief: Brief, added: str) -> Brief:
        """The brief with a new entry resting on all the sources that have its quotations."""
        if self.echoes is None:
            return brief
        from briefing.app.dossier_wordings import rested

        return rested(brief, added, self.echoes)

    def choose_wording(self, entry_id: str, wordings: "Wordings", chosen: "Telling") -> bool:
        """Let a saying of an entry stand in the words of another source."""
        from briefing.app.dossier_wordings import with_wording

        done = self.attempt(
            self.tr("Choose the wording"), lambda brief: with_wording(brief, entry_id, wordings, chosen)
        )
        self.show_entry(entry_id)
        return done

    def drop(self, offer: Offer) -> bool:
        """Offer a suggestion no more."""
        return self.attempt(
            self.tr("Drop suggestion"), lambda brief: revise.dismiss(brief, offer.source, offer.suggestion)
        )

    def remove(self, entry_id: str) -> bool:
        """Take an entry out of the brief; what it rests on is shown in the article."""
        places = self.brief.find(entry_id).places
        done = self.attempt(self.tr("Take out"), lambda brief: revise.remove_entry(brief, entry_id))
        self.show(Link(None, places))
        return done

    def move(self, entry_id: str, kind: SectionKind, index: int) -> bool:
        """Put an entry elsewhere; `index` counts among the entries that stay."""
        done = self.attempt(self.tr("Move"), lambda brief: revise.move_entry(brief, entry_id, kind, index))
        self.show_entry(entry_id)
        return done

    def move_by(self, entry_id: str, steps: int) -> bool:
        """Move an entry up or down, over the edge of its section into the next one that is on the page."""
        kind, index = revise.where(self.brief, entry_id)
        target = index + steps
        if 0 <= target < len(self.brief.section(kind).entries):
            return self.move(entry_id, kind, target)
        kinds = [section.kind for section in self.brief.sections if section.included]
        beyond = kinds.index(kind) + (1 if steps > 0 else -1) if kind in kinds else -1
        if not 0 <= beyond < len(kinds):
            return False
        neighbour = self.brief.section(kinds[beyond])
        return self.move(entry_id, neighbour.kind, 0 if steps > 0 else len(neighbour.entries))

    def include(self, kind: SectionKind, included: bool) -> bool:
        """Put a section on the page or take it off."""
        label = self.tr("Show section") if included else self.tr("Hide section")
        return self.attempt(label, lambda brief: revise.include_section(brief, kind, included))

    def order_by_date(self, kind: SectionKind) -> bool:
        """Put a section's entries into the order of the events that they tell."""
        return self.attempt(self.tr("Order by date"), lambda brief: by_date(brief, kind))

    def rename_section(self, kind: SectionKind, heading: str) -> bool:
        """Put another heading over a section; "" for the style's own."""
        return self.attempt(
            self.tr("Rename section"), lambda brief: reshape.rename_section(brief, kind, heading), f"heading {kind}"
        )

    def set_title(self, title: str) -> bool:
        """Give the brief another title; typing counts as one step."""
        return self.attempt(self.tr("Title"), lambda brief: revise.set_title(brief, title), "title")

    def set_detail(self, name: str, value: str) -> bool:
        """Fill in one field of the heading: a name of `Details`."""
        details: Details = replace(self.brief.details, **{name: value})
        return self.attempt(self.tr("Details"), lambda brief: revise.set_details(brief, details), f"detail {name}")

    def set_credit(self, source: str, name: str, value: str) -> bool:
        """Correct what is said of a source: a name of `Credits`."""
        credited: Credits = replace(self.brief.source(source).credits, **{name: value})
        merge = f"credit {source} {name}"
        return self.attempt(self.tr("Source"), lambda brief: revise.set_credits(brief, source, credited), merge)

    def set_style(self, style: str) -> bool:
        """Give the brief another house style."""
        return self.attempt(self.tr("Style"), lambda brief: revise.set_style(brief, style))

    def set_citations(self, citations: str) -> bool:
        """Cite in another way; "" leaves it to the style."""
        return self.attempt(self.tr("Citations"), lambda brief: revise.set_citations(brief, citations))

    def set_page_size(self, size: str) -> bool:
        """Print on other paper: one of PAGE_SIZES, "" leaves it to the style."""
        return self.attempt(self.tr("Page size"), lambda brief: revise.set_page_size(brief, size))

    def move_section(self, kind: SectionKind, steps: int) -> bool:
        """Move a section up or down, past the next one that has anything to show."""
        kinds = [section.kind for section in self.brief.sections if section.included or section.entries]
        target = kinds.index(kind) + steps if kind in kinds else -1
        if not 0 <= target < len(kinds):
            return False
        return self.attempt(self.tr("Order sections"), lambda brief: reshape.move_section(brief, kind, kinds[target]))

    def set_memo(self, entry_id: str, memo: str) -> bool:
        """Write a note to self beside an entry; it is never exported."""
        return self.attempt(
            self.tr("Note"),
            lambda brief: revise.change_entry(brief, entry_id, lambda old: replace(old, memo=memo)),
            f"memo {entry_id}",
        )

    def set_speaker(self, entry: Entry, speaker: Speaker) -> bool:
        """Name an entry's speaker: a correction wherever he is named, or somebody else whom the brief knows."""
        return self.attempt(self.tr("Speaker"), lambda brief: people.name_speaker(brief, entry.id, speaker))

    # -- the place shown in all panes

    def show(self, link: Link) -> None:
        """Let every pane show a place."""
        self.link = link
        self.linked.emit(link)

    def show_entry(self, entry_id: str | None) -> None:
        """Let every pane show an entry and what it rests on; None where there is nothing to show."""
        try:
            entry = self.brief.find(entry_id or "")
        except KeyError:
            self.show(Link())
            return
        self.show(Link(entry.id, entry.places, self.elsewhere(entry.places)))

    def show_place(self, place: Place) -> None:
        """Let every pane show a passage, and the entry that rests on it, or else one that tells the same."""
        also = self.elsewhere((place,))
        for told in ((place,), also):
            for _, entry in self.brief.entries():
                if any(own.source == one.source and own.span.meets(one.span) for own in entry.places for one in told):
                    self.show_entry(entry.id)
                    return
        self.show(Link(None, (place,), also))

    def elsewhere(self, places: tuple[Place, ...]) -> tuple[Place, ...]:
        """Where other sources tell what stands at some places, as far as it is known by now."""
        return self.echoes.elsewhere(places) if self.echoes else ()

    # -- the file

    def saved(self, path: Path, brief: Brief) -> None:
        """Note that a brief now stands in a file."""
        self.session.saved_as(path, brief)
        self.saved_at = datetime.now().astimezone()
        self.saved_changed.emit()


def changed_entry(before: Brief, after: Brief) -> str | None:
    """The first entry of `after` that `before` has not, or has in other words or elsewhere."""
    old = dict(_placed(before))
    return next((entry_id for entry_id, placed in _placed(after) if old.get(entry_id) != placed), None)


def _placed(brief: Brief) -> Iterator[tuple[str, object]]:
    """Every entry's id, with its section, its number there, and itself."""
    if brief.bottom_line:
        yield brief.bottom_line.id, brief.bottom_line
    for section in brief.sections:
        for number, entry in enumerate(section.entries):
            yield entry.id, (section.kind, number, entry)
