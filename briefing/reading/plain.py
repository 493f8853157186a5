"""Plain text: bytes in any usual character set, or pasted text, become an Article.

The text is the decoded file without its byte-order mark, line ends folded to a line feed, nothing else changed. Only
what is no character at all, a lone surrogate or a NUL on the clipboard, becomes U+FFFD, the replacement character.
"""

import codecs
import re

from briefing.messages import say
from briefing.model.article import Article
from briefing.reading.articles import articles_from_text
from briefing.reading.refusals import unreadable

_NO_CHARACTER = re.compile(r"[\x00\ud800-\udfff]")

_SAMPLE = 1_000_000
"""How many bytes are looked at to tell a character set: enough for any article, and quick on any file."""

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MOST_CONTROL = 0.01
"""The share of control characters, tabs and form feeds apart, beyond which a file is no text."""

_LETTERS = re.compile(r"[^\W\d_]+")
_FOREIGN_LETTERS = re.compile(r"[^\W\d_A-Za-z]+")
_MOST_FOREIGN = 0.3
"""The share of letters beyond ASCII up to which text may be Windows-1252: Czech and French stay under a fifth."""

_SUPERSETS = {"iso8859-1": "cp1252", "ascii": "cp1252", "gb2312": "gb18030", "gbk": "gb18030", "iso8859-9": "cp1254"}
_NO_CHARACTER_SET = frozenset(("idna", "punycode", "raw_unicode_escape", "undefined", "unicode_escape", "utf-7"))
"""Codecs of Python that no file is in; some take time in the square of the length."""

# What no Western European text read as Windows-1252 holds, so that it must be another 8-bit set: signs or capitals in
# mid-word, accents that stand only at a word's end, and letters of Icelandic where Turkish and Czech have theirs.
_NOT_WESTERN = re.compile(
    r"[^\W\d_][¡-¬®-¶¸-¿×÷€‚„†‡ˆ‰‹•˜™›¨][^\W\d_]|[a-zß-ÿ,][À-ÞŠŒŽ]|[ìò][^\W\d_]|[ðþÐÞ]|(?<!\w)[³¹¿¯][^\W\d_A-Z]"
)


def read(data: bytes, name: str) -> tuple[Article, ...]:
    """The articles in a file of plain text; ReadError where its bytes are no text."""
    return articles_from_text(clean(decode(data, name)))


def read_pasted(text: str) -> tuple[Article, ...]:
    """The articles in pasted text, told apart as in a file."""
    return articles_from_text(clean(text.removeprefix("\ufeff")))


def clean(text: str) -> str:
    """Text with the line ends of Windows and of old Macs folded, and U+FFFD for what is no character."""
    return _NO_CHARACTER.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


def decode(data: bytes, name: str) -> str:
    """The characters that bytes stand for, without a byte-order mark; ReadError where they stand for none.

    UTF-8 and UTF-16 are certain, so they are tried first; then Windows-1252, if the result reads as Western European;
    only then is the character set guessed by charset-normalizer, which errs on short texts with few accents.
    """
    if encoding := _utf16(data):
        text = data.decode(encoding, "replace")
    else:
        text = _utf8(data) or _western(data) or _guessed(data) or data.decode("cp1252", "replace")
    if "\0" in text or len(_CONTROL.findall(text)) > _MOST_CONTROL * len(text):
        raise unreadable(
            name, say("it holds data, not text"), say("Open the article in a file of text, or paste its words")
        )
    return text.removeprefix("\ufeff")


def decode_as(data: bytes, label: str) -> str | None:
    """The characters that bytes stand for in the character set of this name; None where that cannot be.

    Names are read as browsers read them: pages that say ISO-8859-1 mean Windows-1252 (WHATWG Encoding Standard).
    """
    try:
        encoding = codecs.lookup(label).name
        return None if encoding in _NO_CHARACTER_SET else data.decode(_SUPERSETS.get(encoding, encoding))
    except (LookupError, ValueError):
        return None


def _utf16(data: bytes) -> str | None:
    """Which UTF-16 it is: by its byte-order mark, or by every other byte of Western text being NUL."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    sample = data[:_SAMPLE]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    for encoding, zeros, others in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        if zeros > len(sample) // 4 and not others:
            return encoding
    return None


def _utf8(data: bytes) -> str | None:
    """The text as UTF-8, of which a byte in ten beyond ASCII may be broken: a download that was cut short."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
        beyond_ascii = len(text) - len(text.encode("ascii", "ignore"))
        return text if text.count("\ufffd") * 10 < beyond_ascii else None


def _western(data: bytes) -> str | None:
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return None
    letters = sum(map(len, _LETTERS.findall(text[:_SAMPLE])))
    foreign = sum(map(len, _FOREIGN_LETTERS.findall(text[:_SAMPLE])))
    return None if foreign > _MOST_FOREIGN * letters or _NOT_WESTERN.search(text) else text


def _guessed(data: bytes) -> str | None:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    return data.decode(best.encoding, "replace") if best else None
