"""Mails (.eml) and web archives (.mht): the part that holds the article, attachments named as left out.

A mail says who sent it and when, not who wrote the article in it and when: only its subject is taken, and only where
the article gives no headline.
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message

from briefing.messages import say
from briefing.model.article import Article
from briefing.reading import plain
from briefing.reading.articles import articles_from_text
from briefing.reading.html import page
from briefing.reading.refusals import unreadable

_FORWARDED = re.compile(r"^(?:(?:fwd?|re|aw|wg|tr|rv)\s?:\s*)+", re.IGNORECASE)
_REPLY_MARKS = re.compile(r"(?:>[ \t]?)+")
_MOST_PARTS = 1_000
"""A web archive holds a part for each picture; more are no page that anybody saved."""

_LONGEST_HEADER = 2_000
"""Characters: a line of a mail holds 998 (RFC 5322), and decoding takes time in the square of the length."""


def read(data: bytes, name: str) -> tuple[Article, ...]:
    """The articles in a mail or web archive: one, but in the alerts of a news database.

    ReadError where no part of it is text.
    """
    try:
        message = message_from_bytes(data)
        parts = list(_parts(message))
    except RecursionError as error:
        raise unreadable(name, say("its parts are nested too deeply"), say("Copy the article and paste it")) from error
    texts = [part for part in parts if part.get_content_maintype() == "text" and not part.get_filename()]
    if not texts or len(parts) > _MOST_PARTS:
        raise unreadable(name, say("no part of it holds text"), say("Copy the article and paste it"))
    first, *others = _articles(_fullest(texts), name)
    subject = _FORWARDED.sub("", _header(message, "Subject"))
    address = _header(message, "Snapshot-Content-Location")
    attached = tuple(str(part.get_filename()) for part in parts if part.get_content_disposition() == "attachment")
    whole = replace(
        first,
        title=first.title or subject or None,
        address=first.address or address or None,
        left_out=first.left_out + attached,
    )
    return (whole, *others)


def _parts(message: Message) -> Iterator[Message]:
    return (part for part in message.walk() if not part.is_multipart())


def _fullest(texts: list[Message]) -> Message:
    """The longest HTML part, or else the longest of plain text: a note may stand above what is forwarded."""
    pages = [part for part in texts if part.get_content_subtype() == "html"]
    return max(pages or texts, key=lambda part: len(_payload(part)))


def _payload(part: Message) -> bytes:
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def _articles(part: Message, name: str) -> tuple[Article, ...]:
    data = _payload(part)
    is_page = part.get_content_subtype() == "html"
    text = plain.decode_as(data, str(part.get_content_charset("utf-8")))
    if text is None or "\0" in text:
        text = page.decode_page(data, name) if is_page else plain.decode(data, name)
    return page.articles_of_page(text, name) if is_page else articles_from_text(_without_reply_marks(plain.clean(text)))


def _without_reply_marks(text: str) -> str:
    """A text without the marks ">" before the lines of a mail that it answers; a blank line parts answer and mail."""
    lines, depth = list[str](), 0
    for line in text.split("\n"):
        marks = _REPLY_MARKS.match(line)
        deep = marks[0].count(">") if marks else 0
        lines += [""] * (deep != depth) + [line[marks.end() :] if marks else line]
        depth = deep
    return "\n".join(lines)


def _header(message: Message, name: str) -> str:
    value = str(message.get(name, ""))[:_LONGEST_HEADER]
    with suppress(LookupError, ValueError, MessageError):  # else it is shown as it came
        value = str(make_header(decode_header(value)))
    return " ".join(value.split())
