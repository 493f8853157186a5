"""The steps from a page document to the bytes of its PDF."""

import gc
import io
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

import briefing
from briefing.pages.document import PageDocument, Properties
from briefing.writers.made import Made
from briefing.writers.pdf.blocks import Composition
from briefing.writers.pdf.drawing import Drawing, bookmarks, places
from briefing.writers.pdf.faces import packaged
from briefing.writers.pdf.fonts import Fonts
from briefing.writers.pdf.paginate import paginated
from briefing.writers.pdf.scripts import refuse_unsettable
from briefing.writers.pdf.setting import Setter
from briefing.writers.pdf.tagging import About, TaggedCanvas

_ONE_AT_A_TIME = threading.Lock()
"""ReportLab keeps one reading place in each font file (TTFontParser's `_pos`): two threads that cut a font at once
move it under each other, and the letters of both files are wrong without a word."""


def make(document: PageDocument) -> Made:
    """The finished PDF; see `briefing.writers.pdf.write`."""
    refuse_unsettable(document)
    with _ONE_AT_A_TIME, _without_collection():
        return _made(document)


def _made(document: PageDocument) -> Made:
    file, fonts = io.BytesIO(), Fonts(document)
    setter = Setter(document, fonts)
    canvas = _canvas(document, file)
    composition = Composition(setter, canvas.document)
    if document.furniture.logo:
        composition.add_logo(document.furniture.logo)
    for block in document.blocks:
        composition.add(block)
    sheet = document.page
    height = sheet.height - sheet.top - sheet.bottom
    headings = bookmarks(paginated(composition.strips, height, sheet.top), setter)
    composition.number_contents(headings)
    pages = paginated(composition.strips, height, sheet.top)
    Drawing(canvas, setter).draw(pages)
    canvas.save()
    found = places(pages, setter)
    return Made(file.getvalue(), len(pages), found, tuple(fonts.missing.values()), headings=headings)


@contextmanager
def _without_collection() -> Iterator[None]:
    """No search for unreachable cycles meanwhile: all that is made here lives to the end, and a long document makes so
    much that the search is an eighth of the time. Of two threads, the one that found it on puts it on again.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _canvas(document: PageDocument, file: io.BytesIO) -> TaggedCanvas:
    font = packaged("Source Sans", bold=False, italic=False)
    assert font is not None  # noqa: S101  # it is among the packaged ones
    size = (document.page.width, document.page.height)
    return TaggedCanvas(file, pagesize=size, font=font.name, about=_about(document.properties))


def _about(properties: Properties) -> About:
    return About(
        title=properties.title,
        author=properties.author,
        subject=properties.subject,
        language=properties.language,
        creator=f"Briefing {briefing.__version__}",
        created=date.fromisoformat(properties.created) if properties.created else None,
        custom=properties.custom,
    )
