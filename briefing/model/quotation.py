"""What stands between quotation marks, and who said it."""

from dataclasses import dataclass
from enum import StrEnum

from briefing.model.article import Span


class QuotationKind(StrEnum):
    """FULL: a clause or more that stands by itself. PARTIAL: words woven into the reporter's sentence."""

    FULL = "full"
    PARTIAL = "partial"


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks: the fullest form of the name that the article gives, and the role in its words, if any."""

    name: str
    role: str | None = None


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
