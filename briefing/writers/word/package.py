"""The parts of a Word file, held by python-docx, and the file's bytes."""

import io
import zipfile
from dataclasses import dataclass

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.package import Package

from briefing.writers.word.markup import DECLARATION, escape

_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The first date that a ZIP archive can hold. The same document makes the same bytes on every day."""

_UNIX = 3
"""The system that is said to have made it (APPNOTE 4.4.2). Python would name the one it runs on."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of part: the folder and the name of its file (its root element's too), its content type, its relation."""

    folder: str
    name: str
    content_type: str
    relation: str


STYLES = Kind("word", "styles", CONTENT_TYPE.WML_STYLES, RELATIONSHIP_TYPE.STYLES)
NUMBERING = Kind("word", "numbering", CONTENT_TYPE.WML_NUMBERING, RELATIONSHIP_TYPE.NUMBERING)
SETTINGS = Kind("word", "settings", CONTENT_TYPE.WML_SETTINGS, RELATIONSHIP_TYPE.SETTINGS)
HEADER = Kind("word", "header", CONTENT_TYPE.WML_HEADER, RELATIONSHIP_TYPE.HEADER)
FOOTER = Kind("word", "footer", CONTENT_TYPE.WML_FOOTER, RELATIONSHIP_TYPE.FOOTER)
FOOTNOTES = Kind("word", "footnotes", CONTENT_TYPE.WML_FOOTNOTES, RELATIONSHIP_TYPE.FOOTNOTES)
CORE = Kind("docProps", "core", CONTENT_TYPE.OPC_CORE_PROPERTIES, RELATIONSHIP_TYPE.CORE_PROPERTIES)
CUSTOM = Kind("docProps", "custom", CONTENT_TYPE.OFC_CUSTOM_PROPERTIES, RELATIONSHIP_TYPE.CUSTOM_PROPERTIES)


def add_part(to: Package | Part, kind: Kind, data: bytes, number: int | None = None) -> Part:
    """Put a finished part into a package, related to `to` under an id that tells what it is: "header1"."""
    package = to if isinstance(to, Package) else to.package
    name = f"{kind.name}{'' if number is None else number}"
    part = Part(PackURI(free_name(package, f"/{kind.folder}/{name}")), kind.content_type, data, package)
    to.rels.add_relationship(kind.relation, part, name)
    return part


def free_name(package: Package, stem: str) -> str:
    """A name for a further part: "/word/styles" becomes "/word/styles.xml", with a number where that is taken."""
    taken = {part.partname for part in package.iter_parts()}
    return next(name for name in (f"{stem}.xml", *(f"{stem}{n}.xml" for n in range(1, 1000))) if name not in taken)


def packed(package: Package) -> bytes:
    """The file's bytes. python-docx would put today's date into them."""
    parts = sorted(package.iter_parts(), key=lambda part: part.partname)
    files: dict[str, str | bytes] = {"[Content_Types].xml": _content_types(parts), "_rels/.rels": package.rels.xml}
    for part in parts:
        files[part.partname.membername] = part.blob
        if part.rels:
            files[part.partname.rels_uri[1:]] = part.rels.xml
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in files.items():
            member = zipfile.ZipInfo(name, _EPOCH)
            member.create_system = _UNIX
            archive.writestr(member, data, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def _content_types(parts: list[Part]) -> str:
    """The list of what each part is."""
    overrides = "".join(
        f'<Override PartName="{escape(part.partname)}" ContentType="{escape(part.content_type)}"/>' for part in parts
    )
    default = f'<Default Extension="rels" ContentType="{CONTENT_TYPE.OPC_RELATIONSHIPS}"/>'
    space = "http://schemas.openxmlformats.org/package/2006/content-types"
    return f'{DECLARATION}<Types xmlns="{space}">{default}{overrides}</Types>'
