"""Where articles come from: a file, a `.brief`, standard input, or the clipboard."""

import sys
from pathlib import Path

from briefing.app.drafting import Named
from briefing.model.brief import Brief

STANDARD_INPUT = "-"
BRIEF_SUFFIX = ".brief"


def is_brief(argument: str) -> bool:
    """Whether a source's name is that of a saved brief."""
    return argument.lower().endswith(BRIEF_SUFFIX)


def with_brief_suffix(path: Path) -> Path:
    """The path with the suffix of a saved brief."""
    return path if is_brief(path.name) else path.with_name(path.name + BRIEF_SUFFIX)


def read_article(argument: str) -> Named:
    """The article in a file, or on standard input for "-". Raises ReadError."""
    from briefing.reading import registry

    if argument == STANDARD_INPUT:
        return Named("standard input", registry.read_bytes(sys.stdin.buffer.read(), "standard input"))
    path = Path(argument)
    return Named(path.name, registry.read_file(path))


def read_pasted(text: str) -> Named:
    """The article in text from the clipboard. Raises ReadError."""
    from briefing.reading import registry

    return Named("pasted text", registry.read_pasted(text))


def load_brief(path: Path) -> Brief:
    """The brief in a `.brief` file. Raises ProjectError."""
    from briefing.storage import brief_file

    return brief_file.load(path)


def read_articles(argument: str) -> tuple[Named, ...]:
    """The articles of one source: one, or for a `.brief` those it draws on."""
    if is_brief(argument):
        return tuple(Named(source.name, source.article) for source in load_brief(Path(argument)).sources)
    return (read_article(argument),)
