"""Something is opened to be worked on: an article, a saved brief, pasted text, the sample, or what a crash left."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from briefing.app.drafting import Draft, Named, draft, proposals_for, proposed
from briefing.app.recovery import Left
from briefing.app.safekeeping import Safekeeping
from briefing.app.session import Session
from briefing.app.sources import is_brief, read_article, read_pasted
from briefing.errors import BriefingError
from briefing.model.suggestion import Proposal, SectionKind
from briefing.paths import resource

Failed = Callable[[BriefingError], None]
"""Told, on a thread of its own, when work cannot be kept for recovery."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A session, and what stands between its brief and its loss."""

    session: Session
    keeping: Safekeeping


def open_file(path: Path, failed: Failed) -> Opened:
    """The first draft from an article, or a saved brief as it was. Raises ReadError or ProjectError."""
    if not is_brief(path.name):
        return opened_draft(draft([read_article(str(path))]), Safekeeping(failed))
    keeping = Safekeeping(failed)
    try:
        brief = keeping.open(path)
        return opened_draft(Draft(brief, proposals_for(brief)), keeping, path)
    except BaseException:
        keeping.close()
        raise


def open_pasted(text: str, failed: Failed) -> Opened:
    """The first draft from text on the clipboard. Raises ReadError."""
    return opened_draft(draft([read_pasted(text)]), Safekeeping(failed))


def open_sample(failed: Failed) -> Opened:
    """The first draft from the article that comes with the program."""
    named = read_article(str(resource("sample", "sample.txt")))
    return opened_draft(draft([named]), Safekeeping(failed))


def take_up(left: Left, failed: Failed) -> Opened:
    """The work that a crash left, as it was within the last second; it counts as not saved."""
    brief = left.work.brief
    opened = opened_draft(Draft(brief, proposals_for(brief)), Safekeeping(failed, left), left.work.path)
    opened.session.mark_unsaved()
    return opened


def read_more(path: Path) -> tuple[Named, Proposal]:
    """One more article for a brief that is open, and what is proposed for it. Raises ReadError."""
    named = read_article(str(path))
    return named, proposed(named.article)


def opened_draft(made: Draft, keeping: Safekeeping, path: Path | None = None) -> Opened:
    """A brief with what is proposed for it, ready to be worked on; `path` is its file if it has one."""
    session = Session(made.brief, made.proposals, path)
    session.offers(SectionKind.QUOTES)  # sorts them here, in the background, and not in the window
    return Opened(session, keeping)
