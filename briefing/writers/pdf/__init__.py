"""A page document becomes a tagged, archivable PDF. The only room that knows ReportLab.

The flow: `fonts` choose faces, `words` and `lines` break text, `blocks` and `tables` turn each block into `strips` and
structure, `paginate` stacks strips into pages, `drawing` draws them through `tagging`. Platypus is not used: its
paragraphs neither tell where they landed nor can be tagged from outside, and most of its time goes into measuring the
same words again.
"""

from briefing.pages.document import PageDocument
from briefing.writers.made import Made


def write(document: PageDocument) -> Made:
    """The PDF of a document, with the places of its entries and the characters that no font could show.

    ExportError where the document holds a script that can't be set right.
    """
    from briefing.writers.pdf.making import make

    return make(document)
