"""Strips are stacked into pages. A page ends where it may: never after a strip that is kept with the next."""

from collections.abc import Sequence
from itertools import pairwise

from briefing.writers.pdf.strips import Page, Placed, Strip


def paginated(strips: Sequence[Strip], height: float, top: float) -> list[Page]:
    """The pages that the strips fill; each holds `height` points from `top` on."""
    pages, start = [], 0
    while start < len(strips):
        end = _end_of_page(strips, start, height)
        pages.append(_page(strips[start:end], top))
        start = end
    return pages or [Page()]


def _end_of_page(strips: Sequence[Strip], start: int, height: float) -> int:
    """The index after the last strip of the page that begins at `start`.

    Where more is kept together than a page holds, the page is filled to its end.
    """
    used = strips[start].height
    allowed = 0 if strips[start].keep else start + 1
    for index in range(start + 1, len(strips)):
        used += gap(strips[index - 1], strips[index]) + strips[index].height
        if used > height:
            return allowed or index
        if not strips[index].keep:
            allowed = index + 1
    return len(strips)


def gap(upper: Strip, lower: Strip) -> float:
    """The space between two strips on a page."""
    return max(upper.after, lower.before)


def _page(strips: Sequence[Strip], top: float) -> Page:
    page = Page([Placed(strips[0], top)])
    for upper, lower in pairwise(strips):
        top += upper.height + gap(upper, lower)
        page.placed.append(Placed(lower, top))
    return page
