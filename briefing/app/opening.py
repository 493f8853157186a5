"""Something is opened to be worked on: an article, a saved brief, the clipboard's text or the sample."""

from pathlib import Path

from briefing.app.drafting import Draft, Named, draft, proposed
from briefing.app.session import Session
from briefing.app.sources import is_brief, load_brief, open_source, read_article, read_pasted
from briefing.model.brief import Brief
from briefing.model.suggestion import Proposal, SectionKind
from briefing.paths import resource


def open_file(path: Path) -> Session:
    """The first draft from an article, or a saved brief as it was. Raises ReadError or ProjectError."""
    return _session(open_source(str(path)), path if is_brief(path.name) else None)


def open_pasted(text: str) -> Session:
    """The first draft from text on the clipboard. Raises ReadError."""
    return _session(draft([read_pasted(text)]))


def open_sample() -> Session:
    """The first draft from the article that comes with the program."""
    return _session(draft([read_article(str(resource("sample", "sample.txt")))]))


def read_more(path: Path) -> tuple[Named, Proposal]:
    """One more article for a brief that is open, and what is proposed for it. Raises ReadError."""
    named = read_article(str(path))
    return named, proposed(named.article)


def read_again(path: Path) -> Brief:
    """The brief as its file has it now. Raises ProjectError."""
    return load_brief(path)


def _session(made: Draft, path: Path | None = None) -> Session:
    session = Session(made.brief, made.proposals, path)
    session.offers(SectionKind.QUOTES)  # sorts them here, in the background, and not in the window
    return session
