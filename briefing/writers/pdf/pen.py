"""Text is written onto a page, each piece into its element; notes, links and foreign words get their own."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import groupby

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfgen.textobject import PDFTextObject

from briefing.pages.document import Run
from briefing.writers.pdf.lines import Fragment, Line
from briefing.writers.pdf.strips import Cell
from briefing.writers.pdf.tagging import Element, TaggedCanvas
from briefing.writers.pdf.tagging.canvas import Rectangle
from briefing.writers.pdf.targets import address_of, reference_name, says, target_of

_ASCENT, _DESCENT = 0.78, 0.22
"""How far a link's area reaches above and below the base line, in parts of the font's size."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A fragment at its place (from the page's lower left corner) in its element."""

    left: float
    baseline: float
    fragment: Fragment
    element: Element


@dataclass(slots=True)
class Pen:
    """Writes onto a canvas. `targets` are the bookmarks that the document has: no link leads anywhere else.

    `_inline` keeps the element of each special run, which may go on on the next line.
    """

    canvas: TaggedCanvas
    targets: frozenset[str]
    _inline: dict[tuple[int, int], Element] = field(default_factory=dict)

    def write(self, cells: Iterable[tuple[Cell, float, float]]) -> None:
        """Write cells, each with the left and the top of its strip, from the page's lower left corner."""
        for element, marks in groupby(self._marks(cells), key=lambda mark: mark.element):
            with self.canvas.tagged(element):
                written = self._write(marks)
            for mark in written:
                self._connect(mark)

    def put(self, line: Line, left: float, baseline: float) -> None:
        """Write one line that belongs to no element, within an artifact."""
        nib = _Nib(self.canvas)
        for fragment in line.fragments:
            nib.put(fragment, left + fragment.left, baseline)
        nib.lift()

    def _marks(self, cells: Iterable[tuple[Cell, float, float]]) -> Iterator[Mark]:
        for cell, left, top in cells:
            for fragment in cell.line.fragments:
                element = self._element(fragment.ink.run, cell.element)
                yield Mark(left + cell.left + fragment.left, top - cell.baseline, fragment, element)

    def _element(self, run: Run, within: Element) -> Element:
        """The element of a run: that of its paragraph, or its own where it is a note, a link or in another language."""
        if run.note is None and not run.language and not target_of(run, self.targets) and not address_of(run):
            return within
        key = (id(run), id(within))
        if key not in self._inline:
            self._inline[key] = _inline_element(run, within)
        return self._inline[key]

    def _write(self, marks: Iterable[Mark]) -> list[Mark]:
        nib, written = _Nib(self.canvas), []
        for mark in marks:
            nib.put(mark.fragment, mark.left, mark.baseline)
            written.append(mark)
        nib.lift()
        return written

    def _connect(self, mark: Mark) -> None:
        """Lay the link over the fragment that asks for one, and make a note's number a target."""
        ink = mark.fragment.ink
        middle = mark.baseline + ink.rise
        top = middle + ink.size * _ASCENT
        area = Rectangle(mark.left, middle - ink.size * _DESCENT, mark.left + mark.fragment.width, top)
        if ink.run.note is not None:
            self.canvas.bookmarkHorizontalAbsolute(reference_name(ink.run.note), top + ink.size, left=0)
        target, address = target_of(ink.run, self.targets), address_of(ink.run)
        if target or address:
            self.canvas.link(mark.element, area, says(ink.run), address=address, bookmark=target)


def _inline_element(run: Run, within: Element) -> Element:
    if run.note is not None:
        return within.child("Reference").child("Link")
    return within.child("Link" if run.link else "Span", language=run.language or "")


@cache
def colour(name: str) -> Color:
    """A colour of the document, "#RRGGBB", as ReportLab takes it."""
    return HexColor(name)


@dataclass(slots=True)
class _Nib:
    """A text object and what it is set to, so that nothing is said twice."""

    canvas: TaggedCanvas
    text: PDFTextObject = field(init=False)
    font: tuple[str, float] | None = None
    colour: str = ""
    rise: float = 0.0
    at: tuple[float, float] | None = None

    def __post_init__(self) -> None:
        self.text = self.canvas.beginText()

    def lift(self) -> None:
        """Put the text onto the page. The rise would hold on in the next text object."""
        if self.rise:
            self.text.setRise(0)
        self.canvas.drawText(self.text)

    def put(self, fragment: Fragment, left: float, baseline: float) -> None:
        """Write one fragment; the text's cursor already is where the last one ended."""
        ink = fragment.ink
        if self.at is None or abs(self.at[0] - left) > 0.01 or self.at[1] != baseline:
            self.text.setTextOrigin(left, baseline)
        if self.font != (ink.face.name, ink.size):
            self.font = (ink.face.name, ink.size)
            self.text.setFont(*self.font)
        if self.colour != ink.colour:
            self.colour = ink.colour
            self.text.setFillColor(colour(ink.colour))
        if self.rise != ink.rise:
            self.rise = ink.rise
            self.text.setRise(ink.rise)
        self.text.textOut(fragment.text)
        self.at = (left + fragment.width, baseline)
