"""The file that a document is written into: what its styles and lists are called, and which numbers are free."""

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from itertools import count

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import Part

from briefing.writers.word.markup import bookmark


class Bookmarks:
    """Hands out the numbers and names of bookmarks, each once in a file. Word compares names without case."""

    def __init__(self, first: int = 1, taken: Iterable[str] = ()) -> None:
        self._next = first
        self._taken = {name.casefold() for name in taken}
        self._promised: dict[str, str] = {}
        self._counts: defaultdict[str, count[int]] = defaultdict(lambda: count(1))

    def around(self, name: str, content: str) -> str:
        """Content in a bookmark of this name, or with a number after it where the name is taken."""
        self._next += 1
        return bookmark(self._next - 1, self._promised.pop(name, "") or self._free(name), content)

    def promised(self, name: str) -> str:
        """What the bookmark of this name will be called, for those who lead to it before it is there."""
        if name not in self._promised:
            self._promised[name] = self._free(name)
        return self._promised[name]

    def _free(self, name: str) -> str:
        """Word allows letters, digits and the underscore, 40 of them at most, and a letter first."""
        plain = "".join(letter if letter.isalnum() else "_" for letter in name)[:32]
        plain = plain if plain[:1].isalpha() else f"b_{plain}"
        counts = self._counts[plain.casefold()]
        names = (f"{plain}_{number}" if number > 1 else plain for number in counts)
        free = next(name for name in names if name.casefold() not in self._taken)
        self._taken.add(free.casefold())
        return free


class Links:
    """The addresses that a part links to, and the ids of their relationships; `taken` are ids that it has already."""

    def __init__(self, taken: Container[str] = ()) -> None:
        self._ids: dict[str, str] = {}
        self._free = (name for number in count(1) if (name := f"link{number}") not in taken)

    def to(self, address: str) -> str:
        """The id of the relationship that leads to an address."""
        if address not in self._ids:
            self._ids[address] = next(self._free)
        return self._ids[address]

    def relate(self, part: Part) -> None:
        """Give a part these relationships. Looking each up, as python-docx does, would take quadratic time."""
        for address, name in self._ids.items():
            part.rels.add_relationship(RELATIONSHIP_TYPE.HYPERLINK, address, name, is_external=True)


@dataclass(frozen=True, slots=True)
class Host:
    """A file that takes a body.

    `styles` holds the id of every style by its name, `passage` is that of running text, "" for Normal. `decimal` is
    the number of the list 1, 1.1, `dashes` that of the dashed list, 0 where the style of an item brings it.
    `first_note` is the first free number of a footnote. `language` is set where the file's own language is another
    than the document's: then each run is marked.
    """

    styles: Mapping[str, str]
    bookmarks: Bookmarks
    links: Links
    decimal: int
    passage: str = ""
    dashes: int = 0
    first_note: int = 1
    language: str = ""
