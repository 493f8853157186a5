"""The speaker ledger: who said what in one article or several, in which role, how often and where.

Names that differ only in titles, middle names or length mean one person where only one person fits: “Mr Wang” is Wang
Wenbin unless Wang Yi speaks too.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from briefing.language.nouns import Gender, genders, word_set
from briefing.language.tags import Tag, classes
from briefing.model.article import Span
from briefing.model.quotation import Quotation

_NO_NAMES = frozenset((Tag.PRONOUN, Tag.POSSESSIVE, Tag.RELATIVE, Tag.SUBORDINATOR))


@dataclass(frozen=True, slots=True)
class Saying:
    """One quotation of a speaker: the index of the source it stands in (from 0), and the quotation."""

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
    said = [Saying(i, one) for i, found in enumerate(sources) for one in found if one.speaker]
    who = _who_is_who(said)
    sayings: dict[str, list[Saying]] = {}
    for saying in said:
        sayings.setdefault(who[_name(saying)], []).append(saying)
    records = [_record(theirs) for theirs in sayings.values()]
    return tuple(sorted(records, key=lambda record: -record.count))


def _name(saying: Saying) -> str:
    return saying.quotation.speaker.name if saying.quotation.speaker else ""


def _who_is_who(said: Iterable[Saying]) -> dict[str, str]:
    """For each name the key of its speaker: first and last name, or the one full name that a short one fits."""
    gender = {_name(saying): _gender(saying) for saying in said}
    words = {name: _words(name) for name in gender}
    full = {name: f"{parts[0]} {parts[-1]}" for name, parts in words.items() if len(parts) > 1}
    bearers: dict[str, set[str]] = {}
    for name, key in full.items():
        for part in {words[name][0], words[name][-1]}:
            bearers.setdefault(part, set()).add(key)
    return {
        name: full.get(name) or _only(bearers.get(parts[0], set()), parts[0], gender[name])
        for name, parts in words.items()
    }


def _only(keys: set[str], short: str, gender: Gender | None) -> str:
    """The one full name, or the short name itself where none or several fit, or a title speaks against it."""
    fitting = [key for key in keys if genders().get(key.split()[0]) in (gender, None) or gender is None]
    return fitting[0] if len(keys) == len(fitting) == 1 else short


def _gender(saying: Saying) -> Gender | None:
    """What the title beside a quotation tells: Mr, Lady."""
    words = f"{_name(saying)} {saying.quotation.mention or ''}".lower().replace(".", "").split()
    return next((genders()[word] for word in words if word in word_set("titles") and word in genders()), None)


def _words(name: str) -> list[str]:
    """The words of a name in lower case without the titles and articles before it; never none."""
    words = name.lower().split()
    while len(words) > 1 and (words[0].rstrip(".") in word_set("titles") or classes().get(words[0]) is Tag.DETERMINER):
        words = words[1:]
    return words


def _record(sayings: Sequence[Saying]) -> SpeakerRecord:
    """One speaker's sayings under the fullest name and role that they give."""
    spoken = [saying.quotation.speaker for saying in sayings if saying.quotation.speaker]
    name = max((speaker.name for speaker in spoken), key=len)
    role = max((speaker.role for speaker in spoken if speaker.role), key=len, default=None)
    called = [*(speaker.name for speaker in spoken), *(saying.quotation.mention or "" for saying in sayings)]
    also = dict.fromkeys(word for word in called if word and word != name and not _is_pronoun(word))
    return SpeakerRecord(name, role, tuple(also), tuple(sayings))


def _is_pronoun(mention: str) -> bool:
    return classes().get(mention.lower()) in _NO_NAMES
