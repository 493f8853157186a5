"""The document's properties: title, author and dates, and further ones by name such as sources with their hashes."""

from collections.abc import Mapping

from docx.oxml import parse_xml
from docx.package import Package
from lxml import etree

from briefing.pages.document import Properties
from briefing.writers.word.markup import DECLARATION, escape
from briefing.writers.word.package import CORE, CUSTOM, add_part

TITLE_PROPERTY = "ns2:title"
"""The document's title, as content controls are tied to it."""

MARKING_PROPERTY = "ns1:category"
"""The category holds the marking, so that it stands in one place of the file and changes everywhere at once."""

_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DUBLIN = "http://purl.org/dc/elements/1.1/"
_TERMS = "http://purl.org/dc/terms/"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_STORE = "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"
"""The id under which Word knows the core properties as a store of data (MS-OI29500 2.1.586)."""

_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
"""The property set of properties that users define (ISO/IEC 29500-1, 22.3.2.2)."""


def bound(name: str) -> str:
    """Ties a content control to a core property: both always say the same."""
    prefixes = f"xmlns:ns1='{_CORE}' xmlns:ns2='{_DUBLIN}'"
    path = f"/ns1:coreProperties[1]/{name}[1]"
    return f'<w:dataBinding w:prefixMappings="{prefixes}" w:xpath="{path}" w:storeItemID="{_STORE}"/><w:text/>'


def add_properties(package: Package, properties: Properties, marking: str) -> None:
    """Give a package the document's properties in place of those it has; its further ones by other names it keeps."""
    custom = {**_further(package), **dict(properties.custom)}
    for name, relationship in list(package.rels.items()):
        if relationship.reltype in (CORE.relation, CUSTOM.relation):
            del package.rels[name]
    add_part(package, CORE, _core_properties(properties, marking))
    if custom:
        add_part(package, CUSTOM, _custom_properties(custom))


def _further(package: Package) -> dict[str, str]:
    """The text properties by name that a package has; none where they can't be read."""
    parts = [rel.target_part for rel in package.rels.values() if rel.reltype == CUSTOM.relation]
    try:
        properties = [element for part in parts for element in parse_xml(part.blob)]
    except etree.XMLSyntaxError:
        return {}
    return {
        element.get("name", ""): element[0].text or ""
        for element in properties
        if len(element) and str(element[0].tag).endswith("}lpwstr")
    }


def _core_properties(properties: Properties, marking: str) -> bytes:
    """The core properties part. No author but the user's; dates only where the brief has one."""
    elements = (
        ("dc:title", properties.title),
        ("dc:subject", properties.subject),
        ("dc:creator", properties.author),
        ("cp:lastModifiedBy", properties.author),
        ("dc:language", properties.language),
        ("cp:category", marking),
    )
    said = "".join(f"<{name}>{escape(value)}</{name}>" for name, value in elements if value)
    spaces = f'xmlns:cp="{_CORE}" xmlns:dc="{_DUBLIN}" xmlns:dcterms="{_TERMS}" xmlns:xsi="{_XSI}"'
    return f"{DECLARATION}<cp:coreProperties {spaces}>{said}{_dates(properties)}</cp:coreProperties>".encode()


def _dates(properties: Properties) -> str:
    if not properties.created:
        return ""
    when = escape(properties.created if "T" in properties.created else f"{properties.created}T00:00:00Z")
    return "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{when}</dcterms:{name}>' for name in ("created", "modified")
    )


def _custom_properties(custom: Mapping[str, str]) -> bytes:
    """The part with further properties; one without a name is dropped."""
    named = {name: value for name, value in custom.items() if name.strip()}
    spaces = (
        'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" '
        'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"'
    )
    entries = "".join(
        f'<property fmtid="{_FORMAT}" pid="{number}" name="{escape(name)}">'
        f"<vt:lpwstr>{escape(value)}</vt:lpwstr></property>"
        for number, (name, value) in enumerate(named.items(), start=2)
    )
    return f"{DECLARATION}<Properties {spaces}>{entries}</Properties>".encode()
