"""How findings are made: an error stops an export, advice does not."""

from briefing.messages import Message
from briefing.model.brief import Entry
from briefing.model.suggestion import Finding, Severity
from briefing.model.wording import fold

_SHORT = 60
"""Characters of the brief's words that a finding repeats."""


def error(
    rule: str, what: Message, why: Message, remedy: Message, *, entry: Entry | None = None, words: str = ""
) -> Finding:
    """Something that would put wrong words into somebody's mouth."""
    return Finding(Severity.ERROR, rule, what, why, remedy, entry.id if entry else None, fold(words))


def advice(
    rule: str, what: Message, why: Message, remedy: Message, *, entry: Entry | None = None, words: str = ""
) -> Finding:
    """Something that the writer will want to look at."""
    return Finding(Severity.ADVICE, rule, what, why, remedy, entry.id if entry else None, fold(words))


def short(text: str) -> str:
    """Words on one line, not too many to be read in a list."""
    words = fold(text)
    return words if len(words) <= _SHORT else f"{words[: _SHORT - 2].rstrip()} …"
