"""What a file says of itself: the document information dictionary and the same in XMP, as both standards ask."""

from dataclasses import dataclass
from datetime import date
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import XMP, PDFDictionary, PDFDocument, PDFInfo, PDFString

_PRODUCER = "ReportLab PDF Library"

_UA_SCHEMA = """
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>"""
"""PDF/A allows only properties that it knows or that the file itself describes; PDF/UA's mark is not one it knows."""


@dataclass(frozen=True, slots=True)
class About:
    """What the file says of itself. `language` is a BCP 47 tag; without `created` the file carries no date.

    `custom` are further entries of the information dictionary.
    """

    title: str
    author: str = ""
    subject: str = ""
    language: str = "en-GB"
    creator: str = ""
    created: date | None = None
    custom: tuple[tuple[str, str], ...] = ()


class Info(PDFInfo):
    """The information dictionary of an About. ReportLab's own always has dates and empty entries."""

    def __init__(self, about: About) -> None:
        super().__init__()
        self.about = about
        self.title, self.author, self.subject = about.title, about.author, about.subject

    def format(self, document: PDFDocument) -> bytes:
        """The dictionary as ReportLab writes it, entries with a value only."""
        about = self.about
        day = f"D:{about.created:%Y%m%d}000000Z" if about.created else ""
        entries = {
            "Title": about.title,
            "Author": about.author,
            "Subject": about.subject,
            "Creator": about.creator,
            "Producer": _PRODUCER,
            "CreationDate": day,
            "ModDate": day,
            **dict(about.custom),
        }
        return PDFDictionary({key: PDFString(value) for key, value in entries.items() if value}).format(document)


def xmp(about: About) -> XMP:
    """The metadata stream, which says the same as Info does."""
    data = _packet(about).encode("utf-8")
    return XMP(creator=lambda _: data)


def _packet(about: About) -> str:
    day = f"{about.created:%Y-%m-%d}T00:00:00Z" if about.created else ""
    properties = (
        "<dc:format>application/pdf</dc:format>",
        _in("dc:title", "Alt", about.title, ' xml:lang="x-default"'),
        _in("dc:creator", "Seq", about.author),
        _in("dc:description", "Alt", about.subject, ' xml:lang="x-default"'),
        _in("dc:language", "Bag", about.language),
        _plain("xmp:CreatorTool", about.creator),
        _plain("xmp:CreateDate", day),
        _plain("xmp:ModifyDate", day),
        _plain("pdf:Producer", _PRODUCER),
        "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>",
    )
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
{"".join(properties)}</rdf:Description>{_UA_SCHEMA}
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


def _plain(name: str, value: str) -> str:
    return f"<{name}>{escape(value)}</{name}>" if value else ""


def _in(name: str, container: str, value: str, attributes: str = "") -> str:
    item = f"<rdf:li{attributes}>{escape(value)}</rdf:li>"
    return f"<{name}><rdf:{container}>{item}</rdf:{container}></{name}>" if value else ""
