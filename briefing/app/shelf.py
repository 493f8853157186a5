"""The shelf: articles that were opened and briefs that were saved are kept if the user wants it, and found again."""

from pathlib import Path

from briefing.app.shelf_names import meant
from briefing.errors import ProjectError
from briefing.messages import say
from briefing.model.brief import Brief, Source
from briefing.pages.dates import read_date
from briefing.paths import state_folder
from briefing.storage.shelf import Shelf, forget_all, shelf_at
from briefing.storage.shelf_query import MOST, Kept, Said, Wanted

__all__ = ["MOST", "Kept", "Said", "Wanted", "read_date"]


def shelf_file() -> Path:
    """Where the shelf is: with the program's own state."""
    return state_folder() / "shelf.sqlite"


def keep(brief: Brief, path: Path | None = None) -> None:
    """Put a brief's articles on the shelf, and for one in a file which passages stand in which section.

    Raises ProjectError.
    """
    with shelf_at(shelf_file()) as shelf:
        for source in brief.sources:
            shelf.keep(source)
        if path:
            shelf.keep_passages(brief, str(path.resolve()))


def articles(wanted: Wanted) -> tuple[Kept, ...]:
    """The articles that fit, the newest first; a part of the speaker's name is enough. Raises ProjectError."""
    if not shelf_file().exists():
        return ()
    with shelf_at(shelf_file()) as shelf:
        names = _meant(shelf, wanted.speaker)
        return shelf.articles(wanted, names) if names or not wanted.speaker else ()


def sayings(wanted: Wanted) -> tuple[Said, ...]:
    """The quotations that fit, the newest first; a part of the speaker's name is enough. Raises ProjectError."""
    if not shelf_file().exists():
        return ()
    with shelf_at(shelf_file()) as shelf:
        names = _meant(shelf, wanted.speaker)
        return shelf.sayings(wanted, names) if names or not wanted.speaker else ()


def speakers(asked: str) -> tuple[str, ...]:
    """The names on the shelf that may mean somebody (see `meant`), who is quoted most first. Raises ProjectError."""
    if not shelf_file().exists():
        return ()
    with shelf_at(shelf_file()) as shelf:
        return _meant(shelf, asked)


def paragraph_of(said: Said) -> int:
    """The number of the paragraph that a quotation stands in, 0 where its article is gone. Raises ProjectError."""
    with shelf_at(shelf_file()) as shelf:
        source = shelf.source(said.sha256)
    found = source.article.paragraphs_of(said.span) if source else ()
    return found[0].number if found else 0


def _meant(shelf: Shelf, asked: str) -> tuple[str, ...]:
    """Everybody whom a name may mean; nobody for no name."""
    return shelf.most_quoted(meant(asked, shelf.speakers())) if asked else ()


def take(sha256: str) -> Source:
    """The article with this hash, as a source. Raises ProjectError where it is no longer there."""
    found = None
    if shelf_file().exists():
        with shelf_at(shelf_file()) as shelf:
            found = shelf.source(sha256)
    if found is None:
        raise ProjectError(
            say("The article was not taken"), say("it is no longer on the shelf"), say("Open it from its file")
        )
    return found


def forget(sha256: str) -> None:
    """Take one article off the shelf. Raises ProjectError."""
    if shelf_file().exists():
        with shelf_at(shelf_file()) as shelf:
            shelf.forget(sha256)


def forget_everything() -> None:
    """Take the whole shelf away. Raises ProjectError."""
    forget_all(shelf_file())
