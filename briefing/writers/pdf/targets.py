"""Names of the link targets in a file, and what links say to those who hear them."""

from briefing.pages.document import Run

_ADDRESSES = ("https://", "http://", "mailto:")
"""What a link may lead to outside of the file."""

_REFERENCE = "reference-"


def note_name(number: int) -> str:
    """The target of a note."""
    return f"note-{number}"


def reference_name(number: int) -> str:
    """The target of the place that a note belongs to."""
    return f"{_REFERENCE}{number}"


def target_of(run: Run, targets: frozenset[str]) -> str:
    """The target in the file that a run leads to, "" where it leads to none of those that there are."""
    wanted = note_name(run.note) if run.note is not None else (run.link or "").removeprefix("#")
    return wanted if wanted in targets and (run.note is not None or run.link) else ""


def address_of(run: Run) -> str:
    """The web or mail address that a run leads to, or ""."""
    link = run.link or ""
    return link if link.startswith(_ADDRESSES) else ""


def says(run: Run) -> str:
    """What a link says: where it leads."""
    if run.note is not None:
        return f"Note {run.note}"
    if address := address_of(run):
        return address
    if (run.link or "").startswith(f"#{_REFERENCE}"):
        return "Back to the text"
    listed = (run.link or "").startswith("#listed-")
    return f"Source {run.text.strip('[] ')}" if listed else run.text
