"""The table of contents: a link and a page field a line.

The page is a field of its own, PAGEREF (ECMA-376, 17.16.5.45), and not part of one TOC field: LibreOffice counts the
first anew whenever it lays the text out, while it shows what is within the second as it was written, right or wrong.
"""

from dataclasses import replace

from briefing.pages.document import Contents, ContentsLine, PageDocument, Role
from briefing.writers.word.host import Host
from briefing.writers.word.looks import character_properties, paragraph_properties
from briefing.writers.word.markup import escape, field, paragraph, run, text, twips
from briefing.writers.word.styles import WordStyle

LABEL, LINE = "TOC Heading", "toc 1"
"""The styles of the label and of a line, by the names that Word itself gives them."""


def contents(block: Contents, host: Host) -> str:
    """The label, and a paragraph a line."""
    lines = (paragraph(_line(line, host), host.styles[LINE]) for line in block.lines)
    return paragraph(run(text(block.label.text)), host.styles[LABEL]) + "".join(lines)


def _line(line: ContentsLine, host: Host) -> str:
    name = host.bookmarks.promised(line.bookmark)
    words = run(text(f"{line.paragraph.text}\t"))
    page = field(rf"PAGEREF {name} \h", str(line.page or ""))
    return f'<w:hyperlink w:anchor="{escape(name)}" w:history="1">{words}{page}</w:hyperlink>'


def contents_styles(document: PageDocument) -> tuple[WordStyle, ...]:
    """The styles of contents; page numbers stand at the right margin, dots leading there."""
    looks, page = document.looks, document.page
    normal, label = looks[Role.PASSAGE], replace(looks[Role.SUBHEADING], keep_with_next=True)
    edge = twips(page.width - page.left - page.right)
    tabs = f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{edge}"/></w:tabs>'
    return (
        WordStyle(LABEL, paragraph=paragraph_properties(label, normal), run=character_properties(label, normal)),
        WordStyle(LINE, paragraph=paragraph_properties(normal, normal, frame=tabs)),
    )
