"""A Word file comes back from colleagues: it is read against the brief that it was made from."""

from collections.abc import Iterable
from functools import reduce
from pathlib import Path

from briefing.app.sources import is_brief, load_brief
from briefing.errors import EditError, ReadError, system_says
from briefing.messages import say
from briefing.model.brief import Brief
from briefing.verify.returned import Change, Returned, carried_back, returned

__all__ = ["Change", "Returned", "carried_back", "carried_back_all", "read_returned", "refusal", "returned_against"]

SUFFIX = ".docx"


def read_returned(brief: Brief, path: Path) -> tuple[Returned, ...]:
    """What became of every printed entry, in the order of the page.

    Raises ReadError where the file cannot be read or holds nothing of the brief.
    """
    try:
        found = returned(brief, path.read_bytes())
    except OSError as error:
        why = system_says(error)
        raise ReadError(
            say("“{name}” was not compared", name=path.name), why, say("Check its name and place")
        ) from error
    if all(each.change is Change.REMOVED for each in found):
        why = say("none of this brief’s entries is in it")
        raise ReadError(
            say("“{name}” was not compared", name=path.name), why, say("Open the brief that the file was made from")
        )
    return found


def returned_against(path: Path, against: str) -> tuple[Brief, tuple[Returned, ...]]:
    """The brief named after `--against` and what became of its entries in the file. Raises ReadError, ProjectError."""
    brief = load_brief(Path(against))
    return brief, read_returned(brief, path)


def is_returned(path: Path, against: list[str]) -> bool:
    """Whether a check is one of a Word file against the one brief that it was made from."""
    return path.suffix.lower() == SUFFIX and len(against) == 1 and is_brief(against[0])


def refusal(brief: Brief, change: Returned) -> str:
    """Why a change may not go into the brief, as a sentence's middle; "" where it may."""
    try:
        carried_back(brief, change)
    except EditError as error:
        return error.why
    return ""


def carried_back_all(brief: Brief, changes: Iterable[Returned]) -> Brief:
    """The brief with all that colleagues changed and that may go into it."""
    return reduce(carried_back, (each for each in changes if each.change is not Change.ALTERED), brief)


def is_in(brief: Brief, change: Returned) -> bool:
    """Whether the brief has what colleagues did with an entry."""
    try:
        return carried_back(brief, change) == brief
    except KeyError:
        return change.change is Change.REMOVED
    except EditError:
        return False
