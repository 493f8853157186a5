"""The file that a document is written into: what its styles and lists are called, and which numbers are free."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import Part

from briefing.writers.word.markup import bookmark


class Bookmarks:
    """Hands out the numbers and names of bookmarks, each once in a file. Word compares names without case."""

    def __init__(self, first: int = 1, taken: Iterable[str] = ()) -> None:
        self._next = first
        self._taken = {name.casefold() for name in taken}

    def around(self, name: str, content: str) -> str:
        """Content in a bookmark of this name, or with a number after it where the name is taken."""
        self._next += 1
        return bookmark(self._next - 1, self._free(name), content)

    def _free(self, name: str) -> str:
        """Word allows letters, digits and the underscore, 40 of them at most."""
        plain = "".join(letter if letter.isalnum() else "_" for letter in name)[:34]
        free, count = plain, 1
        while free.casefold() in self._taken:
            count += 1
            free = f"{plain}_{count}"
        self._taken.add(free.casefold())
        return free


class Links:
    """The addresses that a part links to, and the ids of their relationships."""

    def __init__(self) -> None:
        self._ids: dict[str, str] = {}

    def to(self, address: str) -> str:
        """The id of the relationship that leads to an address."""
        return self._ids.setdefault(address, f"link{len(self._ids) + 1}")

    def relate(self, part: Part) -> None:
        """Give a part these relationships. Looking each up, as python-docx does, would take quadratic time."""
        for address, name in self._ids.items():
            part.rels.add_relationship(RELATIONSHIP_TYPE.HYPERLINK, address, name, is_external=True)


@dataclass(frozen=True, slots=True)
class Host:
    """A file that takes a body.

    `styles` holds the id of every style by its name, `dashes` and `decimal` are the numbers of the lists,
    `first_note` is the first free number of a footnote.
    """

    styles: Mapping[str, str]
    bookmarks: Bookmarks
    links: Links
    dashes: int
    decimal: int
    first_note: int = 1
