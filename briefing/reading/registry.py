"""Bytes or pasted text become articles, or are refused with a reason. Which format they are in, `formats` tells."""

import os
from pathlib import Path, PurePath

from briefing.messages import Message, say
from briefing.model.article import Article
from briefing.reading import plain
from briefing.reading.formats import FORMATS, Format
from briefing.reading.refusals import unreadable

LARGEST = 50 * 2**20
"""Bytes. An article is a few kilobytes, a saved page with its pictures a few megabytes: more is no article."""


def read_bytes(data: bytes, name: str) -> tuple[Article, ...]:
    """The articles in the bytes of a file; `name` is what messages call it. ReadError where there is none."""
    if len(data) > LARGEST:
        raise unreadable(
            name,
            say("it is larger than {most} MB", most=LARGEST // 2**20),
            say("Save the article by itself and open that"),
        )
    if not data.strip():
        raise unreadable(name, say("it is empty"), say("Choose the file that holds the article"))
    kind = format_of(data, name)
    if not kind.read:
        raise unreadable(name, say("it is {kind}", kind=Message(kind.name)), Message(kind.remedy))
    return tuple(_with_body(article, name) for article in kind.read(data, name))


def format_of(data: bytes, name: str) -> Format:
    """The format that a file of these bytes and this name is in."""
    suffix = PurePath(name).suffix.lower()
    return next(kind for kind in FORMATS if kind.recognises(data, suffix))


def read_pasted(text: str) -> tuple[Article, ...]:
    """The articles in pasted text; ReadError where there are no words in it."""
    return tuple(_with_body(article, say("pasted text")) for article in plain.read_pasted(text))


def _with_body(article: Article, name: str) -> Article:
    if not article.paragraphs:
        raise unreadable(
            name, say("there are no words in it"), say("Choose a file or copy a text that holds the article")
        )
    return article


def bytes_of(path: Path) -> bytes:
    """The bytes of a file, at most one more than LARGEST: enough to know that it is too large.

    ReadError where it is missing, a folder, or locked.
    """
    try:
        if path.is_dir():
            raise unreadable(path.name, say("it is a folder"), say("Choose a file in it"))
        if path.exists() and not path.is_file():
            raise unreadable(
                path.name, say("it is a device or a pipe"), say("Pass its words on standard input, named -")
            )
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise unreadable(path.name, say("there is no such file"), say("Check its name and its folder")) from error
    except PermissionError as error:
        raise unreadable(
            path.name, say("you may not open it"), say("Ask its owner, or copy it to a folder of yours")
        ) from error
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno else say("the disk gave an error")
        raise unreadable(
            path.name, say("the system says “{reason}”", reason=reason), say("Copy it to another folder and try again")
        ) from error
