"""Pages are drawn: furniture, what lies behind the text, pictures, then the text in reading order."""

import io
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from reportlab.lib.utils import ImageReader

from briefing.writers.made import Spot
from briefing.writers.pdf.furniture import Frame
from briefing.writers.pdf.pen import Pen, colour
from briefing.writers.pdf.setting import Setter
from briefing.writers.pdf.strips import Cell, Page, Placed, Strip
from briefing.writers.pdf.tagging import TaggedCanvas
from briefing.writers.pdf.targets import reference_name

_Key = TypeVar("_Key")


@dataclass(frozen=True, slots=True)
class Drawing:
    """Draws the pages of one document onto a canvas."""

    canvas: TaggedCanvas
    setter: Setter

    def draw(self, pages: list[Page]) -> None:
        """Draw all pages."""
        pen, frame = Pen(self.canvas, _targets(pages)), Frame(self.setter, len(pages))
        for number, page in enumerate(pages, 1):
            frame.draw(pen, number)
            self._behind(page)
            self._pictures(page)
            self._bookmarks(page)
            pen.write(self._cells(page))
            self.canvas.showPage()

    def _from_below(self, top: float) -> float:
        return self.setter.document.page.height - top

    def _cells(self, page: Page) -> Iterator[tuple[Cell, float, float]]:
        left = self.setter.document.page.left
        for placed in page.placed:
            for cell in placed.strip.cells:
                yield cell, left, self._from_below(placed.top)

    def _behind(self, page: Page) -> None:
        areas = [*_plates(page.placed), *_rules(page.placed)]
        if areas:
            with self.canvas.artifact():
                for area in areas:
                    self._fill(area)

    def _fill(self, area: "Area") -> None:
        self.canvas.setFillColor(colour(area.colour))
        left = self.setter.document.page.left + area.left
        self.canvas.rect(left, self._from_below(area.bottom), area.width, area.bottom - area.top, stroke=0, fill=1)

    def _pictures(self, page: Page) -> None:
        for placed in page.placed:
            if picture := placed.strip.picture:
                left, bottom = self.setter.document.page.left, self._from_below(placed.top + picture.height)
                image = ImageReader(io.BytesIO(picture.data))
                with self.canvas.tagged(picture.element):
                    self.canvas.drawImage(image, left, bottom, picture.width, picture.height, mask="auto")

    def _bookmarks(self, page: Page) -> None:
        for placed in page.placed:
            for bookmark in placed.strip.bookmarks:
                top = self._from_below(placed.top - placed.strip.height / 2)
                self.canvas.bookmarkHorizontalAbsolute(bookmark.name, top, left=0)
                if bookmark.title:
                    self.canvas.addOutlineEntry(bookmark.title, bookmark.name, bookmark.level)


def _targets(pages: Iterable[Page]) -> frozenset[str]:
    """The bookmarks that the document will have: those of strips, and the places that notes belong to."""
    strips = [placed.strip for page in pages for placed in page.placed]
    runs = (fragment.ink.run for strip in strips for cell in strip.cells for fragment in cell.line.fragments)
    named = (bookmark.name for strip in strips for bookmark in strip.bookmarks)
    return frozenset((*named, *(reference_name(run.note) for run in runs if run.note is not None)))


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle in one colour, downwards from the page's upper edge, rightwards from the text column."""

    left: float
    top: float
    width: float
    bottom: float
    colour: str


def _spans(placed: Iterable[Placed], key: Callable[[Strip], _Key | None]) -> dict[_Key, tuple[float, float]]:
    """For each key that strips of a page have, from the top of its first strip to the bottom of its last."""
    spans: dict[_Key, tuple[float, float]] = {}
    for each in placed:
        if found := key(each.strip):
            top, _ = spans.get(found, (each.top, 0.0))
            spans[found] = (top, each.top + each.strip.height)
    return spans


def _plates(placed: Iterable[Placed]) -> Iterator[Area]:
    for plate, (top, bottom) in _spans(placed, lambda strip: strip.plate).items():
        yield Area(plate.left, top, plate.width, bottom, plate.colour)


def _rules(placed: Iterable[Placed]) -> Iterator[Area]:
    for each in placed:
        for rule in each.strip.rules:
            top = each.top + rule.top
            yield Area(rule.left, top, rule.width, top + rule.thickness, rule.colour)


def places(pages: Iterable[Page], setter: Setter) -> dict[str, tuple[Spot, ...]]:
    """Where each entry stands: one spot a page, as wide as the text column."""
    spots: dict[str, list[Spot]] = {}
    for number, page in enumerate(pages, 1):
        for entry, (top, bottom) in _spans(page.placed, lambda strip: strip.entry).items():
            spot = Spot(number, setter.document.page.left, top, setter.width, bottom - top)
            spots.setdefault(entry, []).append(spot)
    return {entry: tuple(each) for entry, each in spots.items()}


def bookmarks(pages: Iterable[Page], setter: Setter) -> dict[str, Spot]:
    """Where each bookmark's line stands, by name."""
    left, width = setter.document.page.left, setter.width
    return {
        bookmark.name: Spot(number, left, placed.top, width, placed.strip.height)
        for number, page in enumerate(pages, 1)
        for placed in page.placed
        for bookmark in placed.strip.bookmarks
    }
