"""Articles written for the project with their quotations marked: ⟦“We will wait,”|Martha Okafor⟧ she said.

What stands between ⟦ and | is a quotation with its marks; between | and ⟧ stands who says it. Marks outside ⟦⟧ are
titles, names, apostrophes, feet and inches: none is a quotation.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from briefing.model.article import Span
from briefing.suggest.quotations import find_quotations
from tests.quality.quotes import article_of

FOLDER = Path(__file__).parent / "quotations"
_MARKED = re.compile(r"⟦(?P<quotation>[^|]*)\|(?P<speaker>[^⟧]*)⟧")


@dataclass(frozen=True, slots=True)
class Marked:
    """An article's plain text and its quotations with their speakers."""

    name: str
    text: str
    quotations: dict[Span, str]


@dataclass(frozen=True, slots=True)
class Tally:
    """How many quotations were wanted, found and found rightly, and how many of these have the right speaker."""

    wanted: int
    found: int
    right: int
    speakers: int

    @property
    def spans(self) -> float:
        """The F1 of the spans."""
        return 2 * self.right / (self.wanted + self.found)

    @property
    def accuracy(self) -> float:
        """The share of right speakers among the quotations found."""
        return self.speakers / self.right


def read_marked(path: Path) -> Marked:
    """A marked article taken apart."""
    text, quotations = "", {}
    source, at = path.read_text(encoding="utf-8"), 0
    for match in _MARKED.finditer(source):
        text += source[at : match.start()]
        quotations[Span(len(text), len(text) + len(match["quotation"]))] = match["speaker"]
        text += match["quotation"]
        at = match.end()
    return Marked(path.stem, text + source[at:], quotations)


def tally(articles: list[Marked]) -> Tally:
    """How the program does on some marked articles."""
    found = {}
    for one in articles:
        for quotation in find_quotations(article_of(one.text)):
            found[one.name, quotation.span] = quotation.speaker.name if quotation.speaker else ""
    wanted = {(one.name, span): name for one in articles for span, name in one.quotations.items()}
    right = wanted.keys() & found.keys()
    return Tally(len(wanted), len(found), len(right), sum(wanted[key] == found[key] for key in right))
