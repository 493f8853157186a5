"""The speaker ledger: who said what in one article or several, in which role, how often and where."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefing.model.article import Span
from briefing.model.quotation import Quotation


@dataclass(frozen=True, slots=True)
class Saying:
    """One quotation of a speaker: the index of the source it stands in (from 0), and its place there."""

    source: int
    quotation: Quotation


@dataclass(frozen=True, slots=True)
class SpeakerRecord:
    """One speaker: the fullest name, the fullest role, the other ways the sources name them, and all they say."""

    name: str
    role: str | None
    also: tuple[str, ...]
    sayings: tuple[Saying, ...]

    @property
    def count(self) -> int:
        """How many quotations are theirs."""
        return len(self.sayings)

    @property
    def places(self) -> tuple[tuple[int, Span], ...]:
        """Where each of their quotations stands: source and span."""
        return tuple((saying.source, saying.quotation.span) for saying in self.sayings)


def speakers(sources: Sequence[Sequence[Quotation]]) -> tuple[SpeakerRecord, ...]:
    """The ledger of some sources' quotations, who speaks most first; quotations without a speaker are left out."""
    sayings: dict[str, list[Saying]] = {}
    for index, quotations in enumerate(sources):
        for quotation in quotations:
            if quotation.speaker:
                sayings.setdefault(quotation.speaker.name, []).append(Saying(index, quotation))
    records = [_record(name, said) for name, said in sayings.items()]
    return tuple(sorted(records, key=lambda record: -record.count))


def _record(name: str, sayings: Sequence[Saying]) -> SpeakerRecord:
    roles = [saying.quotation.speaker.role for saying in sayings if saying.quotation.speaker]
    role = max((role for role in roles if role), key=len, default=None)
    mentions = dict.fromkeys(saying.quotation.mention for saying in sayings)
    return SpeakerRecord(name, role, tuple(m for m in mentions if m and m != name), tuple(sayings))
