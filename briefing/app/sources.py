"""Where articles come from: a file, a `.brief`, standard input, or the clipboard."""

import sys
from collections.abc import Iterable
from pathlib import Path
from threading import Event

from briefing.app.drafting import Named
from briefing.errors import ReadError
from briefing.messages import say
from briefing.model.article import Article
from briefing.model.brief import Brief
from briefing.storage.originals import Original

STANDARD_INPUT = "-"
BRIEF_SUFFIX = ".brief"


def is_brief(argument: str) -> bool:
    """Whether a source's name is that of a saved brief."""
    return argument.lower().endswith(BRIEF_SUFFIX)


def with_brief_suffix(path: Path) -> Path:
    """The path with the suffix of a saved brief."""
    return path if is_brief(path.name) else path.with_name(path.name + BRIEF_SUFFIX)


def only(named: tuple[Named, ...], name: str) -> Named:
    """The one article of a file of that name; ReadError where it holds several."""
    if len(named) > 1:
        what = say("“{name}” could not be read", name=name)
        why = say("it holds %n article(s), and one is wanted", n=len(named))
        raise ReadError(what, why, say("Save the article by itself and open that"))
    return named[0]


def read_pasted(text: str, html: str = "") -> tuple[Named, ...]:
    """The articles in text from the clipboard; `html` is the same with its markup, if any. Raises ReadError."""
    from briefing.reading import registry

    original = Original(html.encode("utf-8", "surrogatepass"), ".html") if html else None
    return _named("pasted text", registry.read_pasted(text), original)


def load_brief(path: Path) -> Brief:
    """The brief in a `.brief` file. Raises ProjectError."""
    from briefing.storage import brief_file

    return brief_file.load(path)


def read_articles(argument: str, stop: Event | None = None) -> tuple[Named, ...]:
    """The articles of one source: those in a file, or on standard input for "-", or for a `.brief` those it draws on.

    Raises ReadError, also once `stop` is set from another thread, or ProjectError.
    """
    if argument != STANDARD_INPUT:
        return read_whole(Path(argument).absolute(), stop)
    return _read(sys.stdin.buffer.read(), "standard input", "", stop)


def read_whole(path: Path, stop: Event | None = None) -> tuple[Named, ...]:
    """The articles of a file, or those that a `.brief` draws on. Raises as `read_articles` does."""
    from briefing.reading import registry

    if not is_brief(path.name):
        return _read(registry.bytes_of(path), path.name, path.suffix, stop)
    from briefing.storage.brief_file import open_brief

    opened = open_brief(path)
    return tuple(
        Named(source.name, source.article, opened.originals.get(source.article.sha256))
        for source in opened.brief.sources
    )


def _read(data: bytes, name: str, suffix: str, stop: Event | None) -> tuple[Named, ...]:
    from briefing.reading import apart

    return _named(name, apart.read_bytes(data, name, stop), Original(data, suffix))


def originals_of(named: Iterable[Named]) -> dict[str, Original]:
    """What articles were read from, by the SHA-256 of their texts."""
    return {each.article.sha256: each.original for each in named if each.original}


def _named(name: str, articles: tuple[Article, ...], original: Original | None = None) -> tuple[Named, ...]:
    """The articles of one file; each of several is called by its number too."""
    if len(articles) == 1:
        return (Named(name, articles[0], original),)
    return tuple(Named(f"{name}, article {number}", article, original) for number, article in enumerate(articles, 1))
