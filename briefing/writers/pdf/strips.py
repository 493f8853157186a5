"""Strips: what a page is stacked from. A strip is as wide as the text column and is never cut.

Almost every strip is one line of text. Lengths are points, downwards and rightwards from the strip's top left corner.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from briefing.writers.pdf.lines import Line
from briefing.writers.pdf.tagging import Element


@dataclass(frozen=True, slots=True, eq=False)
class Plate:
    """A rectangle behind all strips that carry it: the tint of a box, the bar beside a quotation."""

    colour: str
    left: float
    width: float


@dataclass(frozen=True, slots=True)
class Rule:
    """A horizontal rule; `top` is that of the rule's own thickness."""

    top: float
    left: float
    width: float
    thickness: float
    colour: str


@dataclass(frozen=True, slots=True)
class Cell:
    """A line of text in a strip: where it begins, its base line, the element it is a piece of."""

    left: float
    baseline: float
    line: Line
    element: Element


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that fills the strip's height from its left."""

    data: bytes
    width: float
    height: float
    element: Element


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A link target; with a title it stands in the outline too, at a level from 0."""

    name: str
    title: str = ""
    level: int = 0


@dataclass(slots=True)
class Strip:
    """One layer of the stack.

    Between two strips lies the larger of the upper one's `after` and the lower one's `before`; at the top of a page
    there is nothing. `keep`: no page may end with this strip. `entry` is the brief's entry that it shows.
    """

    height: float
    before: float = 0.0
    after: float = 0.0
    keep: bool = False
    cells: tuple[Cell, ...] = ()
    rules: tuple[Rule, ...] = ()
    plate: Plate | None = None
    picture: Picture | None = None
    bookmarks: tuple[Bookmark, ...] = ()
    entry: str | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """A strip on a page, `top` from the page's upper edge."""

    strip: Strip
    top: float


@dataclass(slots=True)
class Page:
    """The strips of one page, downwards."""

    placed: list[Placed] = field(default_factory=list)


def kept(strips: list[Strip]) -> list[Strip]:
    """The strips, all kept together and the last free to end a page."""
    for strip in strips[:-1]:
        strip.keep = True
    return strips


def without_widows(strips: list[Strip]) -> list[Strip]:
    """The lines of a paragraph with its first two and its last two kept together."""
    for strip in (*strips[:1], *strips[-2:-1]):
        strip.keep = len(strips) > 1
    return strips


def on_plate(strips: list[Strip], plate: Plate) -> list[Strip]:
    """The strips on a plate, the gaps between them made part of their heights so that the plate has none."""
    for strip in strips:
        strip.plate = plate
    for upper, lower in pairwise(strips):
        upper.height += gap(upper, lower)
        upper.after = lower.before = 0.0
    return strips


def lowered(strip: Strip, part: float) -> Strip:
    """The strip at this part of its height, its text and rules moved with it, none of them smaller."""
    return replace(
        strip,
        height=strip.height * part,
        cells=tuple(replace(cell, baseline=cell.baseline * part) for cell in strip.cells),
        rules=tuple(replace(rule, top=rule.top * part) for rule in strip.rules),
    )


def gap(upper: Strip, lower: Strip) -> float:
    """The space between two strips on a page."""
    return max(upper.after, lower.before)


def total_height(strips: Sequence[Strip]) -> float:
    """The height of strips stacked at the top of a page."""
    return sum(strip.height for strip in strips) + sum(gap(upper, lower) for upper, lower in pairwise(strips))
