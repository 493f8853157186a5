"""What most tests read: files of one article each."""

from pathlib import Path

from briefing.model.article import Article
from briefing.reading import registry


def read_bytes(data: bytes, name: str) -> Article:
    """The one article in some bytes."""
    (article,) = registry.read_bytes(data, name)
    return article


def read_file(path: Path) -> Article:
    """The one article in a file."""
    return read_bytes(registry.bytes_of(path), path.name)


def read_pasted(text: str) -> Article:
    """The one article in pasted text."""
    (article,) = registry.read_pasted(text)
    return article
