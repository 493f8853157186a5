"""What stands between quotation marks, and who said it."""

from dataclasses import dataclass
from enum import StrEnum

from briefing.model.article import Span


class QuotationKind(StrEnum):
    """FULL: a clause or more that stands by itself. PARTIAL: words woven into the reporter's sentence."""

    FULL = "full"
    PARTIAL = "partial"


TITLES_BEFORE = frozenset(
    ["Gov.", "Sen.", "Rep.", "Gen.", "Col.", "Maj.", "Capt.", "Lt.", "Sgt.", "Adm.", "Prof.", "Rev."]
)
"""Titles in the short form of the press, which stand only before a name (Associated Press Stylebook, "titles")."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks: the fullest form of the name that the article gives, and the role in its words, if any."""

    name: str
    role: str | None = None

    @property
    def printed(self) -> str:
        """Name and role in full: "Ada Lind, harbour master"; a title cut short stands before: "Gov. Ada Lind"."""
        if not self.role or not self.role.strip():
            return self.name
        shortened = self.role.split()[-1] in TITLES_BEFORE and " of " not in self.role
        return f"{self.role} {self.name}" if shortened else f"{self.name}, {self.role}"


@dataclass(frozen=True, slots=True)
class Quotation:
    """One stretch between quotation marks, within one paragraph.

    `span` includes the marks that are there, `words` does not. A quotation that runs on over paragraphs is one
    object a paragraph, and may lack its closing mark. `mention` is what the article calls the speaker beside the
    quotation ("he", "Mr Wang"), `cue` the verb ("said"). `uncertain` says that two speakers are about equally
    likely; `why` tells in plain words how the speaker was found.
    """

    span: Span
    words: Span
    kind: QuotationKind
    mention: str | None = None
    speaker: Speaker | None = None
    cue: str | None = None
    uncertain: bool = False
    why: str = ""
