"""Paragraphs are set: a paragraph of the document becomes strips, one a line."""

from collections.abc import Iterable
from dataclasses import dataclass

from briefing.pages.document import Look, PageDocument, Paragraph, Role, Run
from briefing.writers.pdf.fonts import Fonts
from briefing.writers.pdf.lines import Line, balanced, broken
from briefing.writers.pdf.strips import Bookmark, Cell, Strip, without_widows
from briefing.writers.pdf.tagging import Element
from briefing.writers.pdf.words import Word, words_of

_X_HEIGHT = 0.35
"""A line is centred in its leading at about half the height of its small letters, in parts of the font's size."""


@dataclass(frozen=True, slots=True)
class Label:
    """What stands before a paragraph's first line: a dash, a number. It is its own element."""

    run: Run
    element: Element


@dataclass(frozen=True, slots=True)
class Setter:
    """Sets text in the looks of one document. A paragraph without words is one empty strip."""

    document: PageDocument
    fonts: Fonts

    @property
    def width(self) -> float:
        """The width of the text column."""
        page = self.document.page
        return page.width - page.left - page.right

    def look(self, role: Role) -> Look:
        """How paragraphs of a role look."""
        return self.document.looks[role]

    def words(self, runs: Iterable[Run], look: Look) -> list[Word]:
        """The words of some runs, measured in a look."""
        return words_of(runs, look, self.document.measures, self.fonts, self.document.colours.gold)

    def line(self, runs: Iterable[Run], look: Look) -> Line:
        """Some runs as one line that does not break."""
        return next(iter(broken(self.words(runs, look), float("inf"))), Line((), 0.0))

    def strips(
        self,
        paragraph: Paragraph,
        element: Element,
        *,
        left: float = 0.0,
        right: float = 0.0,
        label: Label | None = None,
    ) -> list[Strip]:
        """The strips of a paragraph in its role's look, `left` and `right` further in than the look says."""
        look = self.look(paragraph.role)
        start = left + look.indent
        lines = self._lines(paragraph, look, self.width - start - right, 0.0 if label else -look.hanging)
        strips = self.stacked(lines, look, start, element) or [Strip(look.leading)]
        if label:
            mark = Cell(start - look.hanging, baseline(look), self.line((label.run,), look), label.element)
            strips[0].cells = (mark, *strips[0].cells)
        if paragraph.bookmark:
            strips[0].bookmarks = (Bookmark(paragraph.bookmark),)
        for strip in strips:
            strip.entry = paragraph.entry
        return strips

    def _lines(self, paragraph: Paragraph, look: Look, width: float, first: float) -> list[Line]:
        words = self.words(paragraph.runs, look)
        if paragraph.role is Role.TITLE:
            return self._title_lines(paragraph, look, words)
        return broken(words, width, first)

    def _title_lines(self, paragraph: Paragraph, look: Look, words: list[Word]) -> list[Line]:
        """A title that needs two lines is broken at its colon where both halves fit, else balanced."""
        before, colon, after = paragraph.text.partition(": ")
        if colon and len(broken(words, self.width)) > 1:
            halves = [self.words((Run(text),), look) for text in (f"{before}: ", after)]
            lines = [line for half in halves for line in broken(half, float("inf"))]
            if all(line.width <= self.width for line in lines):
                return lines
        return balanced(words, self.width)

    def stacked(self, lines: Iterable[Line], look: Look, left: float, element: Element) -> list[Strip]:
        """Lines of a look as strips without widows, with the space before and after them."""
        cells = (Cell(left, baseline(look), line, element) for line in lines)
        strips = without_widows([Strip(look.leading, cells=(cell,)) for cell in cells])
        if strips:
            strips[0].before, strips[-1].after = look.before, look.after
            strips[-1].keep = look.keep_with_next
        return strips


def baseline(look: Look) -> float:
    """How far below a line's top its letters stand."""
    return look.leading / 2 + look.size * _X_HEIGHT
