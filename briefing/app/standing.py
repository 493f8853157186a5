"""How a brief stands: its length against its style's limits, its quotations, and what there is to look at."""

from dataclasses import dataclass
from functools import cache

from briefing.model.brief import Brief
from briefing.model.suggestion import Finding
from briefing.verify.printed import words_of, words_on_page

__all__ = ["Standing", "Targets", "standing", "style_labels", "targets", "words_of"]


@dataclass(frozen=True, slots=True)
class Targets:
    """What a house style wants a brief to stay under: words, pages, and lines of the bottom line."""

    words: int = 450
    pages: int = 2
    bottom_line: int = 4


@dataclass(frozen=True, slots=True)
class Standing:
    """How a brief stands. `matching` of its `quotations` are their sources' own words."""

    words: int
    targets: Targets
    quotations: int
    matching: int
    uncertain: int
    findings: tuple[Finding, ...]


def standing(brief: Brief) -> Standing:
    """All figures and findings of a brief and its pages. Takes some milliseconds: ask for it in the background.

    What is past is told by the brief's own date, so that the same brief always gets the same findings.
    """
    from briefing.app.house_terms import house_terms
    from briefing.pages.compose import compose
    from briefing.pages.dates import read_date
    from briefing.pages.style import load_style
    from briefing.verify.check import check, counts

    wanted, house = targets(brief.style), house_terms()
    checked = check(brief, today=read_date(brief.details.date), target=wanted.words, terms=house.wanted)
    tally = counts(brief, checked)
    return Standing(
        words=words_on_page(brief),
        targets=wanted,
        quotations=tally.total,
        matching=tally.matching,
        uncertain=tally.uncertain,
        findings=(*checked, *house.findings, *compose(brief, load_style(brief.style)).findings),
    )


def targets(style: str) -> Targets:
    """The limits of a house style. Raises ProjectError where there is no such style."""
    from briefing.pages.style import load_style

    limits = load_style(style).limits
    return Targets(limits.words, limits.pages, limits.bottom_line)


@cache
def style_labels() -> tuple[tuple[str, str], ...]:
    """Name and label of every house style that comes with the program."""
    from briefing.pages.style import load_style, style_names

    return tuple((name, load_style(name).label) for name in style_names())
