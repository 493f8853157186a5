"""Tagged and archivable PDF from ReportLab: PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) in one file.

This package knows nothing of briefs. Another project can take it as it is:

    canvas = TaggedCanvas(file, pagesize=(595, 842), font="My TrueType font", about=About(title="A title"))
    heading = canvas.document.child("H1")
    with canvas.tagged(heading):
        canvas.drawString(72, 720, "A heading")
    with canvas.artifact():
        canvas.rect(72, 700, 451, 1, stroke=0, fill=1)
    canvas.showPage()
    canvas.save()

How it works. A tagged PDF has two sides. In the content of each page, every drawing operator lies in a marked-content
sequence: an artifact (furniture, rules, tints) or a piece of an element, with a number that is unique on its page.
Beside the pages stands the structure tree, whose elements list the pieces that belong to them, on whatever pages.
`tagged` and `artifact` write the sequences as literals; `structure` keeps the tree and writes it at the end, together
with the table that leads back from pieces to elements; `metadata` and `archive` add what the two standards ask for
besides: XMP, the output intent, embedded fonts with a clean ToUnicode, line ends before `endstream`; `compact` makes
the finished file small.

Rules for the caller: all drawing happens in `tagged` or `artifact`, and the two do not nest; every font is embedded
TrueType; every heading, list and table is built from the standard structure types.

What it needs of ReportLab beyond its public interface stands in `reportlab_parts`, and nowhere else.
"""

from briefing.writers.pdf.tagging.canvas import TaggedCanvas
from briefing.writers.pdf.tagging.metadata import About
from briefing.writers.pdf.tagging.structure import Element

__all__ = ["About", "Element", "TaggedCanvas"]
