"""What the desk calls places, entries and states."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from briefing.gui.signs import section_name
from briefing.model import revise
from briefing.model.brief import Brief, Entry, Place
from briefing.model.wording import EntryState

STATE_ICONS = {
    EntryState.VERBATIM: "verbatim",
    EntryState.TRIMMED: "trimmed",
    EntryState.REWORDED: "reworded",
    EntryState.OWN: "own",
}
"""The icon of each state."""


def state_name(state: EntryState) -> str:
    """What an entry's state is called."""
    names = {
        EntryState.VERBATIM: QCoreApplication.translate("Naming", "verbatim"),
        EntryState.TRIMMED: QCoreApplication.translate("Naming", "trimmed"),
        EntryState.REWORDED: QCoreApplication.translate("Naming", "reworded"),
        EntryState.OWN: QCoreApplication.translate("Naming", "own words"),
    }
    return names[state]


def paragraphs(brief: Brief, places: Sequence[Place]) -> str:
    """Where words come from: “¶4+5”, with the source's letter where the brief has several (“A ¶4, B ¶2”)."""
    return ", ".join(f"{letter} {numbers}".lstrip() for letter, numbers in by_source(brief, places))


def by_source(brief: Brief, places: Sequence[Place]) -> tuple[tuple[str, str], ...]:
    """Where words come from, source by source: its letter (“” where the brief has only one) and “¶4+5”."""
    found: dict[str, list[int]] = {}
    for place in places:
        numbers = found.setdefault(place.source, [])
        for paragraph in brief.source(place.source).article.paragraphs_of(place.span):
            if paragraph.number not in numbers:
                numbers.append(paragraph.number)
    lettered = len(brief.sources) > 1
    return tuple((letter if lettered else "", "¶" + "+".join(map(str, numbers))) for letter, numbers in found.items())


def entry_name(brief: Brief, entry_id: str) -> str:
    """Which entry is meant: “Quotes 3”, “Bottom line”; "" for one that is not there."""
    if entry_id == revise.BOTTOM_LINE:
        return QCoreApplication.translate("Naming", "Bottom line")
    try:
        kind, index = revise.where(brief, entry_id)
    except KeyError:
        return ""
    return f"{section_name(kind)} {index + 1}"


def words_of(entry: Entry) -> str:
    """An entry's words with its lead-in, as the page prints them."""
    return f"{lead_in(entry)} {entry.text}" if entry.lead_in else entry.text


def lead_in(entry: Entry) -> str:
    """An entry's lead-in with its stop."""
    words = entry.lead_in.strip()
    return words if not words or words.endswith((".", ":", "?", "!")) else f"{words}."
