"""What a writer hands back: the file's bytes, and where everything landed in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from briefing.messages import Message


@dataclass(frozen=True, slots=True)
class Spot:
    """A rectangle on a page: `page` from 1, the rest in points from the page's top left corner."""

    page: int
    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class MissingGlyph:
    """A character that no font at hand can show, and the words around it."""

    character: str
    words: str


@dataclass(frozen=True, slots=True)
class Made:
    """A finished document.

    `places` tells for each entry's id where it stands (an entry that runs over a page break has two spots); Word
    files have no pages of their own, so there `places` is empty and `pages` 0. `remarks` are sentences without a full
    stop that the user should read: what was left out of a Word template. `headings` tells where the bookmarks of a
    PDF stand, by name.
    """

    data: bytes
    pages: int = 0
    places: Mapping[str, tuple[Spot, ...]] = field(default_factory=dict)
    missing: tuple[MissingGlyph, ...] = ()
    remarks: tuple[Message, ...] = ()
    headings: Mapping[str, Spot] = field(default_factory=dict)
