"""The Word file: really editable, in our own look or in an organisation's template. The only room with python-docx."""

from briefing.pages.document import PageDocument
from briefing.writers.made import Made


def write(document: PageDocument, template: bytes | None = None, *, keep_text: bool = True) -> Made:
    """The document as a Word file.

    `template` is an organisation's .docx, .dotx, .docm or .dotm: its letterhead, page, styles and places are used,
    and its own text is kept or cleared. ExportError where it can't be opened; what was left out of it is in the
    remarks.
    """
    from briefing.writers.word.package import packed

    if template is None:
        from briefing.writers.word.base import own_file

        return Made(packed(own_file(document)))
    from briefing.writers.word.into import house_file

    package, remarks = house_file(document, template, keep_text=keep_text)
    return Made(packed(package), remarks=remarks)
