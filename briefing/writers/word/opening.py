"""Opening an organisation's template, of whichever kind: .docx, .dotx, .docm, .dotm.

python-docx takes documents without macros only. So the template is made one before it is opened; what can't or
should not come along is left out, and said.
"""

import io
import re
import zipfile

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part, PartFactory, XmlPart
from docx.package import Package
from docx.parts.document import DocumentPart

from briefing.errors import ExportError
from briefing.messages import Message, say
from briefing.writers.word.tree import tag

PartFactory.part_type_for[CONTENT_TYPE.WML_FOOTNOTES] = XmlPart  # python-docx knows no footnotes

_LARGEST = 200_000_000
"""Bytes that a template may unpack to; more is no template but an attack or a mistake."""

_STRICT = b"purl.oclc.org/ooxml"
"""The namespaces of the other kind of Word file (ISO/IEC 29500-1), which python-docx does not read."""

_MAIN = re.compile(
    rb"application/vnd\.(?:ms-word|openxmlformats-officedocument\.wordprocessingml)\."
    rb"(?:document|template)(?:\.macroEnabled|\.macroEnabledTemplate)?\.main\+xml"
)
_MACROS = ("/vbaProject", "/wordVbaData", "/keyMapCustomizations", "/attachedToolbars", "/ui/extensibility")
_BEHIND = ("/thumbnail", "/digital-signature/origin")
"""Relations whose targets are true of the template alone: its picture and its signature."""


def open_template(data: bytes) -> tuple[Package, list[Message]]:
    """The template's package, free of macros and protection, and what was left out, in sentences.

    ExportError where the data is no Word file that can be opened.
    """
    package = _package(data)
    remarks = list[Message]()
    if _drop(package, _MACROS):
        remarks.append(say("The template's macros were left out"))
    _drop(package, _BEHIND)
    main = package.main_document_part
    main.partname = PackURI("/word/document.xml")
    return package, remarks + _loosen(main)


def _package(data: bytes) -> Package:
    try:
        package = Package.open(io.BytesIO(_as_document(data)))
        main = package.main_document_part
        _prove_whole(package)
    except ExportError:
        raise
    except Exception as error:  # whatever the bytes of a stranger's file bring about
        raise _refusal(say("the file is damaged or no Word file"), say("Open it in Word and save it again")) from error
    if not isinstance(main, DocumentPart) or main.element.find(tag("body")) is None:
        raise _refusal(say("the file is no Word document"), _SAVE)
    return package


_SAVE = say("Save it in Word as .docx or .dotx, without a password, and choose that file")


def _refusal(why: Message, remedy: Message) -> ExportError:
    return ExportError(say("The Word template can't be used"), why, remedy)


def _as_document(data: bytes) -> bytes:
    """The same package, with its main part declared a document without macros."""
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise _refusal(say("it is protected with a password or in the format of Word 97 (.doc)"), _SAVE)
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(buffer, "w") as target:
        if sum(file.file_size for file in source.infolist()) > _LARGEST:
            raise _refusal(say("it unpacks to more than 200 MB"), say("Choose a smaller file"))
        for name in dict.fromkeys(source.namelist()):
            content = source.read(name)
            if name == "_rels/.rels" and _STRICT in content:
                raise _refusal(say("it is saved as Strict Open XML"), _SAVE)
            if name == "[Content_Types].xml":
                content = _MAIN.sub(CONTENT_TYPE.WML_DOCUMENT_MAIN.encode(), content)
            target.writestr(name, content)
    return buffer.getvalue()


def _holders(package: Package) -> list[Package | Part]:
    """All that has relationships."""
    return [package, *package.iter_parts()]


def _prove_whole(package: Package) -> None:
    """ValueError where python-docx let something pass that it could not write again."""
    for holder in _holders(package):
        whole = all(name and rel.reltype and rel.target_ref for name, rel in holder.rels.items())
        if not whole or (isinstance(holder, Part) and not holder.content_type):
            raise ValueError("a relationship or part lacks its type")


def _drop(package: Package, endings: tuple[str, ...]) -> bool:
    """Take out the relationships whose type ends so; the parts they alone led to are not written any more."""
    dropped = False
    for holder in _holders(package):
        for name, relationship in list(holder.rels.items()):
            if relationship.reltype.endswith(endings):
                del holder.rels[name]
                dropped = True
    return dropped


def _loosen(main: Part) -> list[Message]:
    """Take out of the settings what would bind the new file: its protection, the template and data it hangs on."""
    try:
        settings = main.part_related_by(RELATIONSHIP_TYPE.SETTINGS)
    except KeyError:
        return []
    if not isinstance(settings, XmlPart):
        return []
    for zoom in settings.element.iter(tag("zoom")):
        zoom.set(tag("percent"), zoom.get(tag("percent"), "100"))  # some programs leave out what the schema wants
    return [remark for name, remark in _BINDING.items() if _cut(settings, name) and remark]


_BINDING = {
    "documentProtection": say("The template's protection was lifted, so that the file can be edited"),
    "attachedTemplate": say("The link to another template was left out"),
    "mailMerge": say("The template's data source for form letters was left out"),
    "writeProtection": None,
}
"""Settings that are cut, and what is said about it."""


def _cut(settings: XmlPart, name: str) -> bool:
    """Remove a setting and the relationships that it uses; whether it was there."""
    found = list(settings.element.iter(tag(name)))
    for element in found:
        for descendant in element.iter():
            for value in descendant.attrib.values():
                settings.rels.pop(str(value), None)
        element.getparent().remove(element)
    return bool(found)
