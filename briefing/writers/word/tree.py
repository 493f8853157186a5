"""Parts that came from elsewhere, as trees of elements: finding things in them, and putting ours in."""

from collections.abc import Iterator

from docx.opc.packuri import PackURI
from docx.opc.part import Part, XmlPart
from docx.oxml import parse_xml
from lxml import etree

from briefing.writers.word.markup import NAMESPACES, W, part
from briefing.writers.word.package import Kind, free_name

NS = {"w": W}
"""For paths: `element.find("w:pPr", NS)`."""


def tag(name: str) -> str:
    """The tag of an element of WordprocessingML as lxml writes it."""
    return f"{{{W}}}{name}"


def attribute(element: etree._Element, name: str) -> str:
    """An attribute of an element, "" where it has none."""
    return element.get(tag(name)) or ""


def value(element: etree._Element, path: str) -> str:
    """The `w:val` of the first element at a path under this one, "" where there is none."""
    found = element.find(path, NS)
    return "" if found is None else attribute(found, "val")


def has(element: etree._Element, *names: str) -> bool:
    """Whether any element of these names is in this one."""
    return next(element.iter(*map(tag, names)), None) is not None


def elements(markup: str) -> list[etree._Element]:
    """Markup of ours as elements."""
    return list(parse_xml(f"<w:body {NAMESPACES}>{markup}</w:body>"))


def largest(root: etree._Element, name: str, number: str = "id") -> int:
    """The largest number that elements of a name bear in an attribute, 0 where none does."""
    numbers = (attribute(element, number) for element in root.iter(tag(name)))
    return max((int(each) for each in numbers if each.lstrip("-").isdigit()), default=0)


def xml_part(main: Part, kind: Kind, content: str = "") -> XmlPart:
    """The part of a kind that a main part has; a new one with this content where it has none."""
    for relationship in main.rels.values():
        if relationship.reltype == kind.relation and isinstance(relationship.target_part, XmlPart):
            return relationship.target_part
    name = free_name(main.package, f"/{kind.folder}/{kind.name}")
    new = XmlPart(PackURI(name), kind.content_type, parse_xml(part(kind.name, content)), main.package)
    main.relate_to(new, kind.relation)
    return new


def stories(main: XmlPart) -> Iterator[XmlPart]:
    """The parts that hold text of the page: the main part, headers and footers."""
    yield main
    for relationship in main.rels.values():
        if relationship.reltype.endswith(("/header", "/footer")) and isinstance(relationship.target_part, XmlPart):
            yield relationship.target_part
