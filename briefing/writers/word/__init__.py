"""The Word file: really editable, in our own look or in an organisation's template. The only room with python-docx."""

from briefing.pages.document import PageDocument
from briefing.writers.made import Made


def write(document: PageDocument, template: bytes | None = None) -> Made:
    """The document as a Word file.

    `template` is an organisation's .docx, .dotx or .dotm; ExportError where it can't be used.
    """
    from briefing.writers.word.base import own_file
    from briefing.writers.word.package import packed

    return Made(packed(own_file(document)))
