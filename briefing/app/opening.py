"""Something is opened to be worked on: an article, a saved brief, pasted text, the sample, or what a crash left."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event

from briefing.app.drafting import Draft, Named, draft, proposals_for, with_articles
from briefing.app.recovery import Left
from briefing.app.safekeeping import Safekeeping
from briefing.app.session import Session
from briefing.app.sources import is_brief, originals_of, read_pasted, read_whole
from briefing.errors import BriefingError, ReadError
from briefing.messages import say
from briefing.model.article import Article
from briefing.model.brief import Brief
from briefing.model.suggestion import Proposal, SectionKind
from briefing.paths import resource

Failed = Callable[[BriefingError], None]
"""Told, on a thread of its own, when work cannot be kept for recovery."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A session, and what stands between its brief and its loss; `unread` are files that its brief does without.

    A first draft is new: nobody has saved it or worked on it yet.
    """

    session: Session
    keeping: Safekeeping
    is_first_draft: bool = False
    unread: tuple[BriefingError, ...] = ()


@dataclass(frozen=True, slots=True)
class Grown:
    """A brief with more articles, by source letter what is proposed for it, and the files that could not be read."""

    brief: Brief
    proposals: Mapping[str, Proposal]
    unread: tuple[BriefingError, ...] = ()


def open_file(path: Path, failed: Failed, stop: Event | None = None) -> Opened:
    """The first draft from the articles in a file, or a saved brief as it was.

    Raises ReadError, also once `stop` is set from another thread, or ProjectError.
    """
    if not is_brief(path.name):
        return open_articles([path], failed, stop)
    keeping = Safekeeping(failed)
    try:
        brief = keeping.open(path)
        return opened_draft(Draft(brief, proposals_for(brief)), keeping, path)
    except BaseException:
        keeping.close()
        raise


def open_articles(paths: Iterable[Path], failed: Failed, stop: Event | None = None) -> Opened:
    """One first draft from the articles in some files; those that cannot be read are left out and told of.

    Raises ReadError where none can be read, and once `stop` is set from another thread.
    """
    named, unread = _read_each(paths, stop)
    return replace(_begun(named, failed), unread=unread)


def _read_each(paths: Iterable[Path], stop: Event | None) -> tuple[list[Named], tuple[BriefingError, ...]]:
    """The articles in some files, and why others could not be read; raises the first reason where none can be."""
    named, unread = list[Named](), list[BriefingError]()
    for path in paths:
        try:
            named += read_whole(path, stop)
        except BriefingError as error:
            if stop and stop.is_set():
                raise
            unread.append(error)
    if unread and not named:
        raise unread[0]
    return named, tuple(unread)


def left_out(unread: Sequence[BriefingError]) -> BriefingError:
    """Says which files a brief does without, each with its reason."""
    first, *others = unread
    why = say("{what}, {why}", what=first.what, why=first.why)
    for error in others:
        why = say("{before}; {what}, {why}", before=why, what=error.what, why=error.why)
    remedy = say("Add them once they can be read") if others else first.remedy
    return ReadError(say("%n file(s) left out of the brief", n=len(unread)), why, remedy)


def open_pasted(text: str, failed: Failed, html: str = "") -> Opened:
    """The first draft from the articles in text on the clipboard, and its markup if it had any. Raises ReadError."""
    return _begun(read_pasted(text, html), failed)


def open_sample(failed: Failed) -> Opened:
    """The first draft from the article that comes with the program."""
    return _begun(read_whole(resource("sample", "sample.txt")), failed)


def _begun(named: Sequence[Named], failed: Failed) -> Opened:
    """The first draft from some articles, the files they were read from kept with it."""
    made, keeping = draft(named), Safekeeping(failed)
    keeping.enclose(originals_of(named))
    return replace(opened_draft(made, keeping), is_first_draft=True)


def take_up(left: Left, failed: Failed) -> Opened:
    """The work that a crash left, as it was within the last second; it counts as not saved."""
    brief = left.work.brief
    opened = opened_draft(Draft(brief, proposals_for(brief)), Safekeeping(failed, left), left.work.path)
    opened.session.mark_unsaved()
    return opened


def read_more(
    brief: Brief, paths: Iterable[Path], keeping: Safekeeping | None = None, stop: Event | None = None
) -> Grown:
    """The brief with the articles in some files added by the rules of the first draft (see `with_articles`).

    Files that cannot be read are left out and told of. Raises ReadError where none can be read, and once `stop` is set
    from another thread.
    """
    named, unread = _read_each(paths, stop)
    grown = with_articles(brief, named)
    if keeping:
        keeping.enclose(originals_of(named))
    return Grown(grown.brief, grown.proposals, unread)


def warm_up() -> None:
    """Make an empty draft and its pages: weights, lexicons, fonts and writers are loaded then for the first true ones.

    It is two thirds of the time that a first opening takes.
    """
    from briefing.app.export import make

    make(draft([Named("", Article("", (), ()))]).brief, ".pdf")


def opened_draft(made: Draft, keeping: Safekeeping, path: Path | None = None) -> Opened:
    """A brief with what is proposed for it, ready to be worked on; `path` is its file if it has one."""
    session = Session(made.brief, made.proposals, path)
    session.offers(SectionKind.QUOTES)  # sorts them here, in the background, and not in the window
    return Opened(session, keeping)
