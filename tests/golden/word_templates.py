"""Word templates as organisations build them, made in code; everybody and every house in them is invented.

Each shows one way in which real templates differ from a file of our own: style ids in the house's language, sections
with another first page, headings in tables, text boxes, protection, macros, places of every kind.
"""

import io
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field

from briefing.writers import word
from tests.golden.word_documents import sample_document

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml."
DOCUMENT, TEMPLATE = f"{_MAIN}document.main+xml", f"{_MAIN}template.main+xml"
MACRO_TEMPLATE = "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"

_SPACES = (
    f'xmlns:w="{_W}" xmlns:r="{_R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)


@dataclass
class Template:
    """The parts of a template: name, content type, relation (of the main part) and XML or bytes."""

    body: str
    kind: str = TEMPLATE
    parts: list[tuple[str, str, str, bytes]] = field(default_factory=list)
    external: list[tuple[str, str, str]] = field(default_factory=list)

    def part(self, root: str, content: str, name: str = "") -> "Template":
        """A part of WordprocessingML related to the main part by its name."""
        name = name or root
        relation = {"hdr": "header", "ftr": "footer"}.get(root, root)
        xml = f'<?xml version="1.0" encoding="UTF-8"?><w:{root} {_SPACES}>{content}</w:{root}>'
        self.parts.append((f"word/{name}.xml", f"{_MAIN}{relation}+xml", f"{_R}/{relation}", xml.encode()))
        return self

    def data(self) -> bytes:
        """The file."""
        main = f'<?xml version="1.0" encoding="UTF-8"?><w:document {_SPACES}><w:body>{self.body}</w:body></w:document>'
        rels = "".join(
            f'<Relationship Id="{name.split("/")[-1].split(".")[0]}" Type="{relation}" Target="{name[5:]}"/>'
            for name, _, relation, _ in self.parts
        )
        overrides = "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind, _, _ in self.parts)
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(
                "[Content_Types].xml",
                _types(f'<Override PartName="/word/document.xml" ContentType="{self.kind}"/>' + overrides),
            )
            archive.writestr(
                "_rels/.rels",
                _relations(f'<Relationship Id="rId1" Type="{_R}/officeDocument" Target="word/document.xml"/>'),
            )
            archive.writestr("word/document.xml", main)
            archive.writestr("word/_rels/document.xml.rels", _relations(rels))
            for name, _, _, data in self.parts:
                archive.writestr(name, data)
            for owner, relation, target in self.external:
                line = f'<Relationship Id="outside" Type="{_R}/{relation}" Target="{target}" TargetMode="External"/>'
                archive.writestr(f"word/_rels/{owner}.xml.rels", _relations(line))
        return buffer.getvalue()


def _types(overrides: str) -> str:
    space = "http://schemas.openxmlformats.org/package/2006/content-types"
    default = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    return f'<Types xmlns="{space}">{default}{overrides}</Types>'


def _relations(lines: str) -> str:
    return (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{lines}</Relationships>'
    )


def p(words: str, style: str = "", look: str = "") -> str:
    """A paragraph."""
    named = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{named}{r(words, look) if words else ''}</w:p>"


def r(words: str, look: str = "") -> str:
    """A run."""
    properties = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{words}</w:t></w:r>'


def control(tag: str, content: str, before: str = "", after: str = "") -> str:
    """A content control showing its prompt."""
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{tag}"/><w:tag w:val="{tag}"/>{before}<w:showingPlcHdr/>{after}</w:sdtPr>'
        f"<w:sdtContent>{content}</w:sdtContent></w:sdt>"
    )


def table(*rows: tuple[str, ...]) -> str:
    """A table of cells of finished paragraphs."""
    grid = "".join('<w:gridCol w:w="4500"/>' for _ in rows[0])
    cells = "".join("<w:tr>" + "".join(f"<w:tc>{cell}</w:tc>" for cell in row) + "</w:tr>" for row in rows)
    return f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{cells}</w:tbl>'


def section(references: str = "", more: str = "", kind: str = "") -> str:
    """The properties of a section on A4."""
    margins = {"top": 1701, "right": 1134, "bottom": 1134, "left": 1418, "header": 709, "footer": 567, "gutter": 0}
    around = " ".join(f'w:{side}="{width}"' for side, width in margins.items())
    sheet = f'<w:pgSz w:w="11906" w:h="16838"/><w:pgMar {around}/><w:cols w:space="708"/>'
    return f"<w:sectPr>{references}{kind}{sheet}{more}</w:sectPr>"


def reference(part: str, number: str, kind: str = "default") -> str:
    """A section's reference to a header or footer."""
    return f'<w:{part}Reference w:type="{kind}" r:id="{part}{number}"/>'


def style(style_id: str, name: str, look: str = "", *, kind: str = "paragraph", more: str = "") -> str:
    """A style based on nothing."""
    return f'<w:style w:type="{kind}"{more} w:styleId="{style_id}"><w:name w:val="{name}"/>{look}</w:style>'


def defaults(font: str, size: int, language: str) -> str:
    """The defaults of a styles part; the size in half points."""
    look = f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}"/><w:sz w:val="{size}"/><w:lang w:val="{language}"/>'
    return f"<w:docDefaults><w:rPrDefault><w:rPr>{look}</w:rPr></w:rPrDefault></w:docDefaults>"


_DEFAULT = ' w:default="1"'
_NAVY = '<w:rPr><w:b/><w:color w:val="003366"/><w:sz w:val="28"/></w:rPr>'


def ministry() -> bytes:
    """A German ministry: localised ids, a heading table with controls, letterhead on the first page, {{Text}}."""
    head = table(
        (p("Empfänger:"), p("").replace("</w:p>", control("Empfänger", r("Hier klicken")) + "</w:p>")),
        (p("Betreff:"), "<w:p>" + control("Betreff", r("Hier klicken", "<w:b/>")) + "</w:p>"),
        (p("Aktenzeichen: {{AZ}}"), p("Datum: {{ Datum }}")),
        (p("VS-Einstufung"), "<w:p>" + control("VS-Einstufung", r("offen")) + "</w:p>"),
    )
    references = reference("header", "1", "first") + reference("header", "2") + reference("footer", "1")
    styles = (
        defaults("Calibri", 22, "de-DE")
        + style("Standard", "Normal", '<w:qFormat/><w:pPr><w:spacing w:after="120"/></w:pPr>', more=_DEFAULT)
        + style(
            "berschrift1",
            "heading 1",
            '<w:basedOn w:val="Standard"/><w:pPr><w:keepNext/><w:spacing w:before="240"/>'
            '<w:outlineLvl w:val="0"/></w:pPr>' + _NAVY,
        )
        + style("Titel", "Title", f'<w:basedOn w:val="Standard"/>{_NAVY}')
        + style("Kopfzeile", "header", '<w:basedOn w:val="Standard"/>')
        + style("Absatz-Standardschriftart", "Default Paragraph Font", kind="character", more=_DEFAULT)
        + style("NormaleTabelle", "Normal Table", kind="table", more=_DEFAULT)
    )
    return (
        Template(head + p("") + p("{{Text}}") + p("Mit freundlichen Grüßen") + section(references, "<w:titlePg/>"))
        .part("styles", styles)
        .part("hdr", p("Ministerium für Häfen und Inseln", "Kopfzeile", "<w:b/>"), "header1")
        .part("hdr", p("Ministerium für Häfen und Inseln – Seite 2 ff.", "Kopfzeile"), "header2")
        .part("ftr", p("Hafenstraße 1, 00001 Aldhaven"), "footer1")
        .data()
    )


def firm() -> bytes:
    """A law firm's .dotm: macros, a bookmark for the body between sample text, bookmarks in the heading."""
    marked = '<w:bookmarkStart w:id="{0}" w:name="{1}"/>{2}<w:bookmarkEnd w:id="{0}"/>'
    heading = (
        "<w:p>" + r("To: ") + marked.format(1, "To", r("[recipient]", "<w:i/>")) + "</w:p>"
        "<w:p>" + r("Subject: ") + marked.format(2, "Subject", r("[subject]", "<w:b/>")) + "</w:p>"
    )
    body = (
        heading
        + p("Dear colleagues,")
        + "<w:p>"
        + marked.format(3, "Body", "")
        + "</w:p>"
        + p("Yours, Varga &amp; Partners")
    )
    made = Template(body + section(reference("header", "1")), MACRO_TEMPLATE)
    made.part("hdr", p("VARGA &amp; PARTNERS   Ref: {{reference}}   {{marking}}"), "header1")
    made.part("styles", defaults("Garamond", 24, "en-GB") + style("Normal", "Normal", more=_DEFAULT))
    binary = "application/vnd.ms-office.vbaProject"
    made.parts.append(
        (
            "word/vbaProject.bin",
            binary,
            "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
            b"\x00macro",
        )
    )
    return made.data()


def university() -> bytes:
    """A university's .docx: no templates' places but marks split over runs, a two-column head, body at the end."""
    split = "<w:p>" + r("Briefing: {{") + r("ti", "<w:b/>") + r("tle}} of ") + r("{{date}}") + "</w:p>"
    numbering = (
        '<w:abstractNum w:abstractNumId="3"><w:multiLevelType w:val="singleLevel"/>'
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>'
        '<w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>'
        '<w:num w:numId="8"><w:abstractNumId w:val="3"/></w:num>'
    )
    styles = (
        defaults("Georgia", 21, "en-GB")
        + style("Normal", "Normal", '<w:rPr><w:sz w:val="21"/></w:rPr>', more=_DEFAULT)
        + style(
            "ListBullet",
            "List Bullet",
            '<w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="8"/></w:numPr></w:pPr>',
        )
        + style(
            "Quote", "Quote", '<w:basedOn w:val="Normal"/><w:pPr><w:ind w:left="567"/></w:pPr><w:rPr><w:i/></w:rPr>'
        )
    )
    return (
        Template(split + p("") + section(reference("footer", "1")), DOCUMENT)
        .part("styles", styles)
        .part("numbering", numbering)
        .part("ftr", p("School of Maritime Studies · {{marking}}"), "footer1")
        .data()
    )


def nordic() -> bytes:
    """A Danish agency: ids like Overskrift1, forms protection, legacy form fields with bookmarks."""
    form = (
        '<w:p>{0}<w:bookmarkStart w:id="{1}" w:name="{2}"/><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText xml:space="preserve"> FORMTEXT </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        '{3}<w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="{1}"/></w:p>'
    )
    body = form.format(r("Til: "), 0, "Modtager", r("     ")) + form.format(r("Dato: "), 1, "Dato", r("     "))
    body += form.format(r("Emne: "), 2, "Emne", r("     ")) + form.format(
        r("Klassifikation: "), 3, "Klassifikation", r("     ")
    )
    styles = (
        defaults("Arial", 20, "da-DK")
        + style("Normal", "Normal", more=_DEFAULT)
        + style("Overskrift1", "heading 1", f'<w:pPr><w:outlineLvl w:val="0"/></w:pPr>{_NAVY}')
        + style("Sidehoved", "header")
    )
    return (
        Template(body + section(reference("header", "1")))
        .part("styles", styles)
        .part("settings", '<w:zoom w:percent="100"/><w:documentProtection w:edit="forms" w:enforcement="1"/>')
        .part("hdr", p("Havnestyrelsen", "Sidehoved"), "header1")
        .data()
    )


def cover() -> bytes:
    """A firm's report: a cover section with a tied title, then a section of its own for the text."""
    tied = (
        "<w:dataBinding w:prefixMappings=\"xmlns:ns0='http://purl.org/dc/elements/1.1/' "
        "xmlns:ns1='http://schemas.openxmlformats.org/package/2006/metadata/core-properties'\" "
        'w:xpath="/ns1:coreProperties[1]/ns0:title[1]" w:storeItemID="{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"/>'
        "<w:text/>"
    )
    title = f"<w:sdt><w:sdtPr>{tied}</w:sdtPr><w:sdtContent>{p('[Document title]', 'Deckblatt')}</w:sdtContent></w:sdt>"
    ends = f"<w:p><w:pPr>{section(reference('header', '1'))}</w:pPr></w:p>"
    body = title + p("Prepared for {{recipient}}, {{date}}. {{classification}}") + ends + p("")
    styles = (
        defaults("Verdana", 19, "en-US")
        + style("Normal", "Normal", more=_DEFAULT)
        + style("Deckblatt", "Cover Title", _NAVY)
    )
    return (
        Template(body + section(reference("header", "2")))
        .part("styles", styles)
        .part("hdr", p(""), "header1")
        .part("hdr", p("Meridian Institute | {{title}}"), "header2")
        .data()
    )


def text_box() -> bytes:
    """A letterhead in a text box, with places in both of its forms; the body between two lines of the house's."""
    inside = p("Our ref: {{ref}}") + p("{{marking}}", "", "<w:b/>")
    shape = (
        '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>'
        '<wp:inline distT="0" distB="0" distL="0" distR="0">'
        '<wp:extent cx="2160000" cy="720000"/><wp:docPr id="1" name="Letterhead"/><a:graphic>'
        '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
        '<wps:wsp><wps:cNvSpPr txBox="1"/>'
        '<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2160000" cy="720000"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>'
        f"<wps:txbx><w:txbxContent>{inside}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
        '<mc:Fallback><w:pict><v:shape style="width:170pt;height:57pt"><v:textbox>'
        f"<w:txbxContent>{inside}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    styles = defaults("Calibri", 22, "en-GB") + style("Normal", "Normal", more=_DEFAULT)
    return (
        Template(
            shape + p("Above the text.") + p("{{body}}") + p("Below the text.") + section(reference("footer", "1"))
        )
        .part("styles", styles)
        .part("ftr", p("Island Assembly"), "footer1")
        .data()
    )


def bare() -> bytes:
    """The least that Word opens: no styles, no settings, no header, no section."""
    return Template(p(""), DOCUMENT).data()


def french() -> bytes:
    """A French office whose styles have French names throughout; a block control for the body with a prompt."""
    styles = (
        defaults("Times New Roman", 24, "fr-FR")
        + style("Par_defaut", "Par défaut", more=_DEFAULT)
        + style("T1", "Titre 1", '<w:basedOn w:val="Par_defaut"/><w:rPr><w:b/><w:smallCaps/></w:rPr>')
        + style("T2", "Sous-section", '<w:basedOn w:val="Par_defaut"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr>')
        + style("Cit", "Citation", '<w:basedOn w:val="Par_defaut"/><w:pPr><w:ind w:left="850" w:right="850"/></w:pPr>')
        + style("Puce", "Liste à puces", '<w:basedOn w:val="Par_defaut"/>')
    )
    body = (
        p("NOTE À L’ATTENTION DE {{destinataire}}")
        + "<w:p>"
        + control("Objet", r("Cliquez ici"))
        + "</w:p>"
        + control("Corps", p("Cliquez ici pour saisir le texte."))
        + p("Diffusion : {{diffusion}}")
    )
    return (
        Template(body + section(reference("header", "1")))
        .part("styles", styles)
        .part("hdr", p("Préfecture des Îles"), "header1")
        .data()
    )


def cell() -> bytes:
    """A form: everything in one table, the body in a cell, a locked control in the header, a footnote of its own."""
    locked = '<w:lock w:val="sdtContentLocked"/>'
    note = '<w:p><w:r><w:t>Fill in all fields.</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>'
    notes = (
        '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
        '<w:footnote w:type="continuationSeparator" w:id="0">'
        "<w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>"
        '<w:footnote w:id="1"><w:p><w:r><w:t>See the manual of the Port.</w:t></w:r></w:p></w:footnote>'
    )
    body = note + table((p("FROM {{from}}"), p("DATE {{date}}")), (p("Text"), p("{{text}}")))
    styles = defaults("Arial", 20, "en-GB") + style("Normal", "Normal", more=_DEFAULT)
    return (
        Template(body + p("") + section(reference("header", "1")))
        .part("styles", styles)
        .part("footnotes", notes)
        .part("hdr", "<w:p>" + control("Marking", r("UNMARKED", "<w:b/>"), locked) + "</w:p>", "header1")
        .data()
    )


def tied() -> bytes:
    """Controls tied to a store of the house's, a link to a template on the network, a data source for form letters."""
    bound = '<w:dataBinding w:xpath="/memo/to" w:storeItemID="{00000000-0000-0000-0000-000000000001}"/>'
    settings = (
        '<w:zoom w:percent="100"/><w:attachedTemplate r:id="outside"/>'
        '<w:mailMerge><w:mainDocumentType w:val="formLetters"/><w:dataType w:val="textFile"/></w:mailMerge>'
    )
    made = Template(
        "<w:p>"
        + control("Recipient", r("x"), after=bound)
        + "</w:p>"
        + p("Old sample text to be replaced.")
        + section(reference("header", "1"))
    )
    made.part("styles", defaults("Calibri", 22, "en-GB") + style("Normal", "Normal", more=_DEFAULT))
    made.part("settings", settings).part("hdr", p("Norland Trust"), "header1")
    made.external.append(("settings", "attachedTemplate", "https://example.org/evil.dotm"))
    return made.data()


def own() -> bytes:
    """A file of ours, taken as a template for the next."""
    return word.write(sample_document()).data


TEMPLATES: dict[str, Callable[[], bytes]] = {
    make.__name__: make for make in (ministry, firm, university, nordic, cover, text_box, bare, french, cell, tied, own)
}
"""All of them by name."""
