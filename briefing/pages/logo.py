"""The logo of a house style: a PNG or JPEG beside the style's file."""

import io
from pathlib import Path

from briefing.errors import system_says
from briefing.messages import say
from briefing.pages.beside import beside
from briefing.pages.document import Logo
from briefing.pages.keys import Keys

_SIGNATURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
"""The first bytes of a PNG (ISO/IEC 15948, 5.2) and of a JPEG (SOI and the next marker, ITU-T T.81, B.1)."""

_LARGEST = 4_000_000
"""Bytes. A larger picture has no place in the head of a two-page brief."""


_MOST_PIXELS = 20_000_000
"""More than any printer needs for a head; unpacked they take 80 MB. Some kilobytes can hold billions."""


def read_logo(keys: Keys, folder: Path) -> Logo | None:
    """The logo of a style's `[logo]` table, or None where it has none. `folder` is where its file name counts from."""
    if not keys.names():
        return None
    logo = Logo(
        data=_picture(keys, folder),
        width=keys.number("width", 5, 500),
        height=keys.number("height", 5, 200),
        alternative=keys.text("alternative"),
    )
    if not logo.alternative.strip():
        keys.refuse("alternative", say("must say what the logo shows, for those who can't see it"))
    keys.finish()
    return logo


def _picture(keys: Keys, folder: Path) -> bytes:
    path = beside(folder, keys.text("file"))
    if path is None:
        keys.refuse("file", say("must name a file beside the style"))
    try:
        if not path.is_file():
            keys.refuse("file", say("can't be read: {reason}", reason=say("there is no such file")))
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
    except OSError as error:
        keys.refuse("file", say("can't be read: {reason}", reason=system_says(error)))
    if not data.startswith(_SIGNATURES):
        keys.refuse("file", say("must be a PNG or JPEG picture"))
    if len(data) > _LARGEST:
        keys.refuse("file", say("must be under {most} MB", most=_LARGEST // 1_000_000))
    if not 0 < _pixels(data) <= _MOST_PIXELS:
        keys.refuse("file", say("must be a whole picture of {most} million pixels at most", most=_MOST_PIXELS // 10**6))
    return data


def _pixels(data: bytes) -> int:
    """How many pixels a picture says it has, told without unpacking any; 0 where it is none."""
    from PIL import Image

    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as picture:
            size = picture.width * picture.height
            picture.verify()
    except Exception:  # whatever the bytes of a stranger's file bring about
        return 0
    return size
