"""What stands in the bookmarks of a Word file, as if all tracked changes were accepted, and who made them."""

import re
from dataclasses import dataclass, field

from lxml import etree

from briefing.verify.word_text import DELETED, INSERTED, Fields, W, body

ENTRY = "entry_"
"""What the bookmark of an entry begins with; its id follows, with “_” for what a bookmark's name can't hold."""


@dataclass(slots=True)
class Marked:
    """The words in a bookmark, and the authors of tracked changes in it."""

    words: str = ""
    authors: set[str] = field(default_factory=set)


def entry_key(entry_id: str) -> str:
    """An entry's id as it stands in a bookmark's name, which Word compares without case."""
    return re.sub(r"\W", "_", entry_id).casefold()


def marked_entries(data: bytes) -> dict[str, Marked]:
    """By `entry_key`, what stands in the bookmark of each entry. ReadError where the file can't be read."""
    reader = _Reader()
    walk = etree.iterwalk(body(data), events=("start", "end"))
    for event, element in walk:
        reader.step(event, element)
    return reader.found


class _Reader:
    """Collects words while it walks over the document."""

    def __init__(self) -> None:
        self.found: dict[str, Marked] = {}
        self._open: dict[str, Marked] = {}
        self._authors: list[str] = []
        self._gone = 0
        self._fields = Fields()

    def step(self, event: str, element: etree._Element) -> None:
        """Take in the beginning or the end of an element."""
        tag = str(element.tag)
        if tag in DELETED or tag in INSERTED:
            self._tracked(event, element, deleted=tag in DELETED)
        elif event == "start" and tag == f"{W}bookmarkStart":
            self._begin(element)
        elif event == "start" and tag == f"{W}bookmarkEnd":
            self._open.pop(element.get(f"{W}id", ""), None)
        elif event == "start":
            self._add(" " if tag == f"{W}p" else self._fields.shown(element))

    def _tracked(self, event: str, element: etree._Element, *, deleted: bool) -> None:
        if event == "end":
            self._authors.pop()
            self._gone -= deleted
            return
        self._authors.append(element.get(f"{W}author", ""))
        self._gone += deleted
        for marked in self._open.values():
            marked.authors.add(self._authors[-1])

    def _begin(self, element: etree._Element) -> None:
        name = element.get(f"{W}name", "").casefold()
        if name.startswith(ENTRY):
            marked = self.found.setdefault(name.removeprefix(ENTRY), Marked())
            self._open[element.get(f"{W}id", "")] = marked

    def _add(self, words: str) -> None:
        for marked in self._open.values() if words else ():
            marked.words += "" if self._gone else words
            marked.authors |= {author for author in self._authors if author}
