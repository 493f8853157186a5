"""What stands on every page outside the text: bar, name and marking at the head; sender, marking, number at the foot.

All of it is an artifact: a screen reader passes over it.
"""

from dataclasses import dataclass

from briefing.pages.document import Role, Run
from briefing.writers.pdf.lines import Line
from briefing.writers.pdf.pen import Pen, colour
from briefing.writers.pdf.setting import Setter

_BAR = 42.5
"""The bar's top from the page's upper edge (15 mm)."""
_HEAD = 55.3
"""The head's base line from there (19.5 mm)."""
_HAIRLINE = 48.2
"""The foot's hairline from the page's lower edge (17 mm)."""
_FOOT = 36.9
"""The foot's base line from there (13 mm)."""
_LONGEST_LINE = 400
"""Characters that no line of head or foot can hold; a title may have a million."""

_GAP = 14.0
"""The least space between two texts of the head or foot."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The furniture of one document, drawn on each of its `pages`."""

    setter: Setter
    pages: int

    def draw(self, pen: Pen, number: int) -> None:
        """Draw head and foot of the page with that number, from 1."""
        with pen.canvas.artifact("Header"):
            self._bar(pen)
            self._head(pen, number)
        with pen.canvas.artifact("Footer"):
            self._hairline(pen)
            self._foot(pen, number)

    @property
    def _left(self) -> float:
        return self.setter.document.page.left

    @property
    def _right(self) -> float:
        return self.setter.document.page.width - self.setter.document.page.right

    def _line(self, text: str, role: Role) -> Line | None:
        return self.setter.line((Run(text),), self.setter.look(role)) if text else None

    def _bar(self, pen: Pen) -> None:
        document = self.setter.document
        top, thick = document.page.height - _BAR, document.measures.head_bar
        pen.canvas.setFillColor(colour(document.colours.accent))
        pen.canvas.rect(self._left, top, document.measures.head_bar_width, thick, stroke=0, fill=1)

    def _head(self, pen: Pen, number: int) -> None:
        """The name left, the marking right; from the second page on the running title before the marking."""
        furniture, y = self.setter.document.furniture, self.setter.document.page.height - _HEAD
        left, right = self._left, self._right
        if name := self._line(furniture.head, Role.HEAD):
            pen.put(name, left, y)
            left += name.width + _GAP
        if marking := self._line(furniture.marking, Role.MARKING):
            right -= marking.width
            pen.put(marking, right, y)
            right -= _GAP
        running = self._shortened(furniture.running, right - left) if number > 1 else None
        if running:
            pen.put(running, right - running.width, y)

    def _shortened(self, text: str, room: float) -> Line | None:
        """The running title, or as many of its first words as there is room for."""
        words = text[:_LONGEST_LINE].split()
        whole = len(words) if len(text) <= _LONGEST_LINE else 0
        for count in range(len(words), 0, -1):
            line = self._line(" ".join(words[:count]) + ("" if count == whole else " …"), Role.FOOT)
            if line and line.width <= room:
                return line
        return None

    def _hairline(self, pen: Pen) -> None:
        document = self.setter.document
        pen.canvas.setFillColor(colour(document.colours.hairline))
        pen.canvas.rect(self._left, _HAIRLINE, self._right - self._left, document.measures.hairline, stroke=0, fill=1)

    def _foot(self, pen: Pen, number: int) -> None:
        furniture = self.setter.document.furniture
        count = self._line(f"{number} / {self.pages}", Role.FOOT)
        marking = self._line(furniture.marking, Role.MARKING)
        middle = (self._left + self._right) / 2
        room = middle - (marking.width / 2 if marking else 0.0) - _GAP - self._left
        if sender := self._shortened(furniture.foot, room):
            pen.put(sender, self._left, _FOOT)
        if marking:
            pen.put(marking, middle - marking.width / 2, _FOOT)
        if count:
            pen.put(count, self._right - count.width, _FOOT)
