"""A file or pasted text becomes an Article: here is decided which format it is in, and what is refused.

Content tells the format before the name does: a PDF called notes.txt is read as a PDF.
"""

import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePath

from briefing.model.article import Article
from briefing.reading import plain
from briefing.reading.refusals import unreadable

LARGEST = 50 * 2**20
"""Bytes. An article is a few kilobytes, a saved page with its pictures a few megabytes: more is no article."""

Reader = Callable[[bytes, str], Article]
"""Bytes of a file and what the user calls it -> its article; ReadError where there is none."""


Recogniser = Callable[[bytes, str], bool]
"""Bytes of a file and its suffix in lower case, such as ".html" -> whether the file is of a format."""


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file: its name in a sentence ("a PDF document"), how to know it, how to read it.

    `read` is None for what is recognised only to be refused with a plain reason.
    """

    name: str
    recognises: Recogniser
    read: Reader | None = None


def _begins(*signatures: bytes) -> Recogniser:
    return lambda data, suffix: data.startswith(signatures)


_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,1000}?-->\s*)*<(?:!doctype html|html|head|body)\b",
    re.I | re.S,
)


def _is_page(data: bytes, suffix: str) -> bool:
    return suffix in (".html", ".htm", ".xhtml") or bool(_PAGE.match(data))


def _read_page(data: bytes, name: str) -> Article:
    from briefing.reading.html import page

    return page.read(data, name)


FORMATS = (
    Format("a PDF document", _begins(b"%PDF-")),
    Format("a Word or other Office document, or an archive", _begins(b"PK\x03\x04", b"PK\x05\x06")),
    Format("an old Word or other Office document", _begins(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")),
    Format("an RTF document", _begins(b"{\\rtf")),
    Format("a picture", _begins(b"\x89PNG", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*")),
    Format("a compressed archive", _begins(b"\x1f\x8b", b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a", b"\xfd7zXZ")),
    Format("a program", _begins(b"\x7fELF", b"MZ\x90\0")),
    Format("a web page", _is_page, _read_page),
    Format("plain text", lambda data, suffix: True, plain.read),
)
"""In the order in which they are tried: certain signatures first, plain text last."""


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
