"""What colleagues changed in a Word file, printed for a person."""

from collections.abc import Iterator

from briefing.app.returned import Change, Returned
from briefing.cli.tables import wrapped
from briefing.model.brief import Brief

_DONE = {
    Change.REWORDED: "was reworded",
    Change.REMOVED: "was taken out",
    Change.ALTERED: "was altered, words between quotation marks too, which may not go into the brief",
}


def returned_lines(brief: Brief, change: Returned) -> Iterator[str]:
    """An entry that colleagues changed: what they did, who, and its words before and after."""
    authors = f" (by {', '.join(change.authors)})" if change.authors else ""
    yield f"{entry_name(brief, change.entry)} {_DONE[change.change]}{authors}"
    yield from wrapped("    before  ", change.before)
    if change.after:
        yield from wrapped("    now     ", change.after)


def entry_name(brief: Brief, entry_id: str) -> str:
    """Which entry is meant: "Quotes 3", "Bottom line"."""
    for section in brief.sections:
        for number, entry in enumerate(section.entries, 1):
            if entry.id == entry_id:
                return f"{section.kind.value.replace('_', ' ').capitalize()} {number}"
    return "Bottom line"
