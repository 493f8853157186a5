"""A Word file read back for tests, with zipfile and lxml and nothing of the writer's."""

import io
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_SHOWN = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}softHyphen": "\u00ad", f"{W}noBreakHyphen": "\u2011"}


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph as read: the name of its style ("Normal" where none is named), its words, and its element."""

    style: str
    text: str
    element: etree._Element


class WordFile:
    """One file. Parts are found by their names; style names are what Word stores, in lower case."""

    def __init__(self, data: bytes) -> None:
        self.parts = parts_of(data)
        styles = self.xml("word/styles.xml")
        self._names = {style.get(f"{W}styleId"): _value(style, "name").lower() for style in styles.iter(f"{W}style")}

    def xml(self, name: str) -> etree._Element:
        """A part, parsed."""
        return etree.fromstring(self.parts[name])

    @property
    def body(self) -> etree._Element:
        """The body of the document."""
        body = self.xml("word/document.xml").find(f"{W}body")
        assert body is not None
        return body

    def style(self, name: str) -> etree._Element:
        """The definition of a style by its name."""
        return next(
            style
            for style in self.xml("word/styles.xml").iter(f"{W}style")
            if _value(style, "name").lower() == name.lower()
        )

    def lines(self, part: str = "word/document.xml") -> tuple[Line, ...]:
        """The paragraphs of a part in order, those of tables too; text boxes count once."""
        return tuple(self._line(paragraph) for paragraph in _once(self.xml(part).iter(f"{W}p")))

    def text(self, part: str = "word/document.xml") -> str:
        """All words of a part."""
        return "\n".join(line.text for line in self.lines(part))

    def furniture(self, kind: str) -> str:
        """The words of all headers ("header") or footers ("footer")."""
        return "\n".join(self.text(name) for name in sorted(self.parts) if name.startswith(f"word/{kind}"))

    def notes(self) -> tuple[str, ...]:
        """The words of the footnotes, in the order of their references."""
        if "word/footnotes.xml" not in self.parts:
            return ()
        words = {
            note.get(f"{W}id"): "".join(words_of(note)).strip()
            for note in self.xml("word/footnotes.xml").iter(f"{W}footnote")
        }
        return tuple(words[ref.get(f"{W}id")] for ref in self.body.iter(f"{W}footnoteReference"))

    def bookmarks(self) -> dict[str, str]:
        """The words in each bookmark of the body, by its name; those of one paragraph each."""
        found = {}
        for start in self.body.iter(f"{W}bookmarkStart"):
            inside = iter(start.itersiblings())
            words = ""
            for element in inside:
                if element.tag == f"{W}bookmarkEnd" and element.get(f"{W}id") == start.get(f"{W}id"):
                    break
                words += "".join(words_of(element))
            found[str(start.get(f"{W}name"))] = words
        return found

    def controls(self) -> dict[str, str]:
        """The words of the content controls by tag, of every part."""
        return {_value(control, "sdtPr/w:tag"): "".join(words_of(control)) for control in self._controls()}

    def controlled(self) -> set[str]:
        """The words that stand in content controls, with a tag or without."""
        return {"".join(words_of(control)) for control in self._controls()}

    def _controls(self) -> Iterator[etree._Element]:
        for name in self.parts:
            if name.startswith("word/") and name.endswith(".xml"):
                yield from self.xml(name).iter(f"{W}sdt")

    def relations(self, part: str = "document") -> dict[str, str]:
        """The targets of a part's relationships by id."""
        name = f"word/_rels/{part}.xml.rels"
        return {str(rel.get("Id")): str(rel.get("Target")) for rel in self.xml(name)} if name in self.parts else {}

    def _line(self, paragraph: etree._Element) -> Line:
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        name = "normal" if style is None else self._names.get(style.get(f"{W}val"), "?")
        return Line(name, "".join(words_of(paragraph)), paragraph)


def parts_of(data: bytes) -> dict[str, bytes]:
    """The parts of a file by name."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def words_of(element: etree._Element) -> Iterator[str]:
    """The words under an element as Word shows them: no deleted ones, no instructions of fields."""
    for child in element.iter():
        if child.tag == f"{W}t":
            yield child.text or ""
        elif child.tag in _SHOWN and _in_run(child):
            yield _SHOWN[child.tag]


def _in_run(element: etree._Element) -> bool:
    parent = element.getparent()
    return parent is not None and parent.tag == f"{W}r"


def _once(elements: Iterable[etree._Element]) -> Iterator[etree._Element]:
    """Elements that are not the fallback of something already read."""
    fallback = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
    return (element for element in elements if next(element.iterancestors(fallback), None) is None)


def _value(element: etree._Element, path: str) -> str:
    found = element.find(f"w:{path}", {"w": W[1:-1]})
    return "" if found is None else str(found.get(f"{W}val"))


def folded(words: str) -> str:
    """Words with every run of white space one space, as read-back compares them."""
    return " ".join(words.split())
