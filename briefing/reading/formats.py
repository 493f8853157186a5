"""The formats that are read, and those that are only recognised: one module a format, loaded when it is needed.

Content tells the format before the name does: a PDF called notes.txt is read as a PDF.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from briefing.model.article import Article
from briefing.reading import plain

_LARGE = 2**20
"""Bytes from which reading takes a second or more, in which the user may want it stopped."""

_START = 4096
"""Bytes at the start of a file in which its format shows."""

Reader = Callable[[bytes, str], tuple[Article, ...]]
"""Bytes of a file and what the user calls it -> its articles, at least one; ReadError where there is none."""


Recogniser = Callable[[bytes, str], bool]
"""Bytes of a file and its suffix in lower case, such as ".html" -> whether the file is of a format."""


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file: its name in a sentence ("a PDF document"), how to know it, how to read it.

    `read` is None for what is recognised only to be refused with a plain reason; `remedy` says what to do instead.
    Files of `apart_from` bytes and more are read in a process of their own (see `apart`).
    """

    name: str
    recognises: Recogniser
    read: Reader | None = None
    apart_from: int = _LARGE
    remedy: str = "Open it in its own program and paste its words"


def _begins(*signatures: bytes) -> Recogniser:
    return lambda data, suffix: data.startswith(signatures)


def _any(*recognisers: Recogniser) -> Recogniser:
    return lambda data, suffix: any(recognises(data, suffix) for recognises in recognisers)


def _zipped(*marks: bytes) -> Recogniser:
    """A ZIP archive with one of these marks in it: a media type, or the name of a file."""
    return lambda data, suffix: data.startswith(b"PK\x03\x04") and any(mark in data for mark in marks)


def _compound(*streams: str) -> Recogniser:
    """An OLE compound file (MS-CFB), with a stream of one of these names, which it keeps as UTF-16; any without."""
    names = [stream.encode("utf-16-le") for stream in streams]
    return lambda data, suffix: data.startswith(_COMPOUND) and (not names or any(name in data for name in names))


def _media(*brands: bytes) -> Recogniser:
    """A file of boxes (ISO/IEC 14496-12) of one of these brands; of any without."""
    return lambda data, suffix: data[4:8] == b"ftyp" and (not brands or data[8:12] in brands)


def _is_xml(data: bytes, suffix: str) -> bool:
    return data.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<?xml")


def _is_shortcut(data: bytes, suffix: str) -> bool:
    return suffix in (".url", ".webloc", ".gdoc") or data.lstrip().startswith(b"[InternetShortcut]")


_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,1000}?-->\s*)*<(?:!doctype html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_MAIL = re.compile(rb"(?:From .*\r?\n)?(?:[!-9;-~]+:.*\r?\n(?:[ \t].*\r?\n)*){0,200}?mime-version:", re.IGNORECASE)


def _is_page(data: bytes, suffix: str) -> bool:
    return suffix in (".html", ".htm", ".xhtml") or bool(_PAGE.match(data[:_START]))


def _is_mail(data: bytes, suffix: str) -> bool:
    return suffix in (".eml", ".mht", ".mhtml") or bool(_MAIL.match(data[: 4 * _START]))  # under the mail's stations


def _is_word(data: bytes, suffix: str) -> bool:
    return data.startswith(b"PK\x03\x04") and b"word/document" in data


def _is_opendocument(data: bytes, suffix: str) -> bool:
    return data.startswith(b"PK\x03\x04") and b"mimetypeapplication/vnd.oasis.opendocument.text" in data[:_START]


def _is_markdown(data: bytes, suffix: str) -> bool:
    return suffix in (".md", ".markdown")


def _read_pdf(data: bytes, name: str) -> tuple[Article, ...]:
    from briefing.reading.pdf import document

    return document.read(data, name)


def _read_page(data: bytes, name: str) -> tuple[Article, ...]:
    from briefing.reading.html import page

    return page.read(data, name)


def _read_mail(data: bytes, name: str) -> tuple[Article, ...]:
    from briefing.reading import mail

    return mail.read(data, name)


def _read_word(data: bytes, name: str) -> tuple[Article, ...]:
    from briefing.reading import word

    return word.read(data, name)


def _read_opendocument(data: bytes, name: str) -> tuple[Article, ...]:
    from briefing.reading import opendocument

    return opendocument.read(data, name)


def _read_rtf(data: bytes, name: str) -> tuple[Article, ...]:
    from briefing.reading import rtf

    return rtf.read(data, name)


def _read_markdown(data: bytes, name: str) -> tuple[Article, ...]:
    from briefing.reading import markdown

    return (markdown.read(data, name),)


_WRITE_DOWN = "Have it written down and open the text"

FORMATS = (
    Format("a PDF document", _begins(b"%PDF-"), _read_pdf, apart_from=0),
    Format("a Word document", _is_word, _read_word, apart_from=0),
    Format("an OpenDocument text", _is_opendocument, _read_opendocument, apart_from=0),
    Format("an RTF document", _begins(b"{\\rtf"), _read_rtf),
    Format("an e-book", _zipped(b"application/epub+zip")),
    Format("a Pages document", _zipped(b"Index/Document.iwa"), remedy="Export it from Pages as Word and open that"),
    Format("a spreadsheet", _zipped(b"xl/workbook.xml", b"opendocument.spreadsheet")),
    Format("a presentation", _zipped(b"ppt/presentation.xml", b"opendocument.presentation")),
    Format(
        "an archive or a document of another program",
        _begins(b"PK\x03\x04", b"PK\x05\x06"),
        remedy="Unpack it and open the article in it, or paste its words",
    ),
    Format(
        "a mail as Outlook keeps it",
        _compound("__nameid_version1.0", "__properties_version1.0"),
        remedy="Save it from Outlook as HTML and open that",
    ),
    Format("a document with a password", _compound("EncryptedPackage"), remedy="Save it without one"),
    Format("an old Word document", _compound("WordDocument"), remedy="Save it in Word as .docx and open that"),
    Format("a spreadsheet", _compound("Workbook")),
    Format("an old Office document, or one with a password", _compound()),
    Format(
        "a picture",
        _any(
            _begins(b"\x89PNG", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*", b"AT&TFORM"),
            _media(b"heic", b"heix", b"mif1", b"avif"),
            lambda data, suffix: data[:4] == b"RIFF" and data[8:12] == b"WEBP",
        ),
        remedy="Have the text recognised (OCR) and open the result",
    ),
    Format("a recording", _any(_media(), _begins(b"ID3", b"OggS", b"fLaC", b"\x1aE\xdf\xa3")), remedy=_WRITE_DOWN),
    Format("a compressed archive", _begins(b"\x1f\x8b", b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a", b"\xfd7zXZ")),
    Format("a program", _begins(b"\x7fELF", b"MZ\x90\0")),
    Format("a PostScript file", _begins(b"%!PS"), remedy="Turn it into a PDF and open that"),
    Format(
        "a web archive of Safari",
        lambda data, suffix: data.startswith(b"bplist") and b"WebMainResource" in data,
        remedy="Copy the article in Safari and paste it",
    ),
    Format("a link to a page, not the page", _is_shortcut, remedy="Open the page in a browser, save it and open that"),
    Format("a mail or web archive", _is_mail, _read_mail),
    Format("a web page", _is_page, _read_page),
    Format("XML", _is_xml),
    Format("data of a program (JSON)", lambda data, suffix: suffix == ".json"),
    Format("Markdown", _is_markdown, _read_markdown),
    Format("plain text", lambda data, suffix: True, plain.read),
)
"""In the order in which they are tried: certain signatures first, plain text last."""
