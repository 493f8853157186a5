"""The sections of a brief, by kind; a module of its own, for the first paint needs no more of the model."""

from enum import StrEnum


class SectionKind(StrEnum):
    """The sections of a brief. The program proposes for the first four; the last two are the writer's alone."""

    BACKGROUND = "background"
    KEY_ISSUES = "key_issues"
    QUOTES = "quotes"
    OUTLOOK = "outlook"
    LINE_TO_TAKE = "line_to_take"
    RECOMMENDATION = "recommendation"


PROPOSED = (SectionKind.BACKGROUND, SectionKind.KEY_ISSUES, SectionKind.QUOTES, SectionKind.OUTLOOK)
"""The sections that the program fills, in the order in which a brief prints them."""
