"""The structure tree: what a PDF's content is, in logical order, apart from where it stands (ISO 32000-1, 14.7)."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFDocument, PDFName, PDFObject, PDFObjectReference
from reportlab.pdfbase.pdfdoc import PDFString as String

from briefing.writers.pdf.tagging.reportlab_parts import reference


@dataclass(frozen=True, slots=True)
class Content:
    """A marked-content sequence: its page and its number there."""

    page: PDFObjectReference
    number: int


@dataclass(frozen=True, slots=True)
class Annotation:
    """An annotation (a link) and the page that it lies on."""

    page: PDFObjectReference
    reference: PDFObjectReference


class Element(PDFObject):
    """A node of the tree, under another or the tree's root.

    `role` is a standard structure type: Document, Sect, H1, P, L, LI, Table, Link, ...
    `alternative` describes a figure, `language` (BCP 47) and `identifier` are set where needed (a Note must have
    one), `attributes` are standard attributes by owner: {"Table": {"Scope": "/Row"}}.
    """

    def __init__(
        self,
        role: str,
        parent: PDFObject,
        *,
        alternative: str = "",
        language: str = "",
        identifier: str = "",
        attributes: Mapping[str, Mapping[str, object]] | None = None,
    ) -> None:
        self.role = role
        self.parent = parent
        self.alternative = alternative
        self.language = language
        self.identifier = identifier
        self.attributes = attributes or {}
        self.kids: list[Element | Content | Annotation] = []

    def child(
        self,
        role: str,
        *,
        alternative: str = "",
        language: str = "",
        identifier: str = "",
        attributes: Mapping[str, Mapping[str, object]] | None = None,
    ) -> "Element":
        """A new element, last under this one; its arguments are those of Element."""
        element = Element(
            role, self, alternative=alternative, language=language, identifier=identifier, attributes=attributes
        )
        self.kids.append(element)
        return element

    def format(self, document: PDFDocument) -> bytes:
        """The element as it stands in the file, written by hand: a long file has thousands."""
        page = next((kid.page for kid in self.kids if not isinstance(kid, Element)), None)
        parts = [f"/S{PDFName(self.role)}/P {_number(reference(document, self.parent), document)}"]
        parts.append(f"/K{self._kids(document, page)}")
        if page:
            parts.append(f"/Pg {_number(page, document)}")
        for key, value in (("Alt", self.alternative), ("Lang", self.language), ("ID", self.identifier)):
            if value:
                parts.append(f"/{key}{String(value).format(document).decode('latin-1')}")
        if self.attributes:
            owners = (f"<</O{PDFName(owner)}{_entries(values)}>>" for owner, values in self.attributes.items())
            parts.append(f"/A[{''.join(owners)}]")
        return f"<<{''.join(parts)}>>".encode("latin-1")

    def _kids(self, document: PDFDocument, page: PDFObjectReference | None) -> str:
        kids = (_kid(kid, document, page) for kid in self.kids)
        return f"[{' '.join(kids)}]"


def _entries(values: Mapping[str, object]) -> str:
    return "".join(f"/{key} {value}" for key, value in values.items())


def _kid(kid: Element | Content | Annotation, document: PDFDocument, page: PDFObjectReference | None) -> str:
    if isinstance(kid, Element):
        return _number(reference(document, kid), document)
    if isinstance(kid, Annotation):
        own = _number(kid.reference, document)
        return f"<</Type/OBJR/Pg {_number(kid.page, document)}/Obj {own}>>"
    if page is not None and kid.page.name == page.name:
        return str(kid.number)
    return f"<</Type/MCR/Pg {_number(kid.page, document)}/MCID {kid.number}>>"


def _number(target: PDFObjectReference, document: PDFDocument) -> str:
    return target.format(document).decode("ascii")


@dataclass(slots=True)
class Structure:
    """The whole tree, and the table that leads from content back to elements (ISO 32000-1, 14.7.4.4)."""

    top: PDFDictionary = field(default_factory=lambda: PDFDictionary({"Type": PDFName("StructTreeRoot")}))
    document: Element = field(init=False)
    owners: list[Element | list[Element]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.document = Element("Document", self.top)

    def new_page(self) -> int:
        """The key of a page that has marked content."""
        self.owners.append([])
        return len(self.owners) - 1

    def content(self, key: int, page: PDFObjectReference, element: Element) -> int:
        """The number of a new piece of `element` on the page with that key."""
        pieces = self.owners[key]
        assert isinstance(pieces, list)  # noqa: S101  # keys of pages come from new_page
        element.kids.append(Content(page, len(pieces)))
        pieces.append(element)
        return len(pieces) - 1

    def annotation(self, element: Element) -> int:
        """The key of an annotation that belongs to `element`."""
        self.owners.append(element)
        return len(self.owners) - 1

    def root(self, document: PDFDocument) -> PDFDictionary:
        """The tree's root as ReportLab writes it."""
        root = self.top
        root["K"] = PDFArray([reference(document, self.document)])
        root["ParentTree"] = PDFDictionary({"Nums": PDFArray(self._numbers(document))})
        root["ParentTreeNextKey"] = len(self.owners)
        if names := self._identifiers(document):
            root["IDTree"] = PDFDictionary({"Names": PDFArray(names)})
        return root

    def _numbers(self, document: PDFDocument) -> list[object]:
        out: list[object] = []
        for key, owner in enumerate(self.owners):
            if isinstance(owner, Element):
                out += [key, reference(document, owner)]
            else:
                out += [key, PDFArray([reference(document, element) for element in owner])]
        return out

    def _identifiers(self, document: PDFDocument) -> list[object]:
        found = sorted((element.identifier, element) for element in _within(self.document) if element.identifier)
        return [part for name, element in found for part in (String(name), reference(document, element))]


def _within(element: Element) -> list[Element]:
    """The element and all under it, in the tree's order."""
    out, waiting = [], [element]
    while waiting:
        out.append(waiting.pop())
        waiting.extend(kid for kid in reversed(out[-1].kids) if isinstance(kid, Element))
    return out
