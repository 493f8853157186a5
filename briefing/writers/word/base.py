"""A Word file of our own, for when no template is given: its styles, lists, settings, header and footer."""

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.package import Package
from docx.parts.document import DocumentPart

from briefing.pages.document import PageDocument
from briefing.writers.word.body import Body
from briefing.writers.word.catalogue import catalogue
from briefing.writers.word.footnotes import SEPARATORS
from briefing.writers.word.furniture import add_furniture, section
from briefing.writers.word.host import Bookmarks, Host, Links
from briefing.writers.word.markup import part
from briefing.writers.word.numbering import DECIMAL, numbering_part
from briefing.writers.word.package import FOOTNOTES, NUMBERING, SETTINGS, STYLES, add_part
from briefing.writers.word.picture import add_logo, logo_paragraph
from briefing.writers.word.properties import add_properties
from briefing.writers.word.styles import style_id, styles_part

_SETTINGS = (
    '<w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>'
    '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" '
    'w:val="15"/></w:compat><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>'
)
"""Compatibility mode 15 is that of Word since 2013: nothing is laid out as an older Word would have."""


def own_file(document: PageDocument) -> Package:
    """The package of a document in a file that takes nothing from elsewhere."""
    styles = catalogue(document)
    host = Host({style.name: style_id(style.name) for style in styles}, Bookmarks(), Links(), DECIMAL)
    body = Body(document, host)
    package = Package()
    logo = document.furniture.logo
    main = _main(package, (logo_paragraph(logo) if logo else "") + body.xml() + section(document))
    if logo:
        add_logo(main, logo)
    host.links.relate(main)
    add_part(main, STYLES, styles_part(styles, document.properties.language))
    add_part(main, NUMBERING, numbering_part(document))
    add_part(main, SETTINGS, part("settings", _SETTINGS))
    add_furniture(main, document, host.styles)
    _add_footnotes(main, body)
    add_properties(package, document.properties, document.furniture.marking)
    return package


def _main(package: Package, content: str) -> DocumentPart:
    """The main part, its content parsed in one go."""
    xml = part("document", f"<w:body>{content}</w:body>")
    main: DocumentPart = DocumentPart.load(PackURI("/word/document.xml"), CONTENT_TYPE.WML_DOCUMENT_MAIN, xml, package)
    package.relate_to(main, RELATIONSHIP_TYPE.OFFICE_DOCUMENT)
    return main


def _add_footnotes(main: DocumentPart, body: Body) -> None:
    links = Links()
    notes = add_part(main, FOOTNOTES, part("footnotes", SEPARATORS + body.footnotes(links)))
    links.relate(notes)
