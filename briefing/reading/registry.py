"""A file or pasted text becomes an Article, or is refused with a reason. Which format it is in, `formats` tells."""

import os
from pathlib import Path, PurePath

from briefing.model.article import Article
from briefing.reading import plain
from briefing.reading.formats import FORMATS
from briefing.reading.refusals import unreadable

LARGEST = 50 * 2**20
"""Bytes. An article is a few kilobytes, a saved page with its pictures a few megabytes: more is no article."""


def read_file(path: Path) -> Article:
    """The article in a file; ReadError where it is missing, a folder, locked, too large, empty or no article."""
    return read_bytes(_bytes_of(path), path.name)


def read_bytes(data: bytes, name: str) -> Article:
    """The article in the bytes of a file, or of standard input; `name` is what messages call it."""
    if len(data) > LARGEST:
        raise unreadable(name, f"it is larger than {LARGEST // 2**20} MB", "Save the article by itself and open that")
    if not data.strip():
        raise unreadable(name, "it is empty", "Choose the file that holds the article")
    suffix = PurePath(name).suffix.lower()
    kind = next(kind for kind in FORMATS if kind.recognises(data, suffix))
    if not kind.read:
        raise unreadable(name, f"it is {kind.name}", "Open it in its own program and paste its words")
    return _with_body(kind.read(data, name), name)


def read_pasted(text: str) -> Article:
    """The article in pasted text; ReadError where there are no words in it."""
    return _with_body(plain.read_pasted(text), "pasted text")


def _with_body(article: Article, name: str) -> Article:
    if not article.paragraphs:
        raise unreadable(name, "there are no words in it", "Choose a file or copy a text that holds the article")
    return article


def _bytes_of(path: Path) -> bytes:
    """The bytes of a file, at most one more than LARGEST: enough to know that it is too large."""
    try:
        if path.is_dir():
            raise unreadable(path.name, "it is a folder", "Choose a file in it")
        if path.exists() and not path.is_file():
            raise unreadable(path.name, "it is a device or a pipe", "Pass its words on standard input, named -")
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise unreadable(path.name, "there is no such file", "Check its name and its folder") from error
    except PermissionError as error:
        raise unreadable(path.name, "you may not open it", "Ask its owner, or copy it to a folder of yours") from error
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno else "the disk gave an error"
        raise unreadable(path.name, f"the system says “{reason}”", "Copy it to another folder and try again") from error
