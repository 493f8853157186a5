"""The quotations of an article, each with its speaker, or honestly without one."""

import re

from briefing.language.clauses import Relation
from briefing.language.phrases import PhraseKind
from briefing.messages import Message, recalled
from briefing.model.article import Article, Span
from briefing.model.quotation import Quotation, Speaker
from briefing.suggest.attribution import Attribution, Reading, choose
from briefing.suggest.candidates import Candidate
from briefing.suggest.roles import role

_LINE = re.compile(r"[^\n]+")

NARROW = 1.0
"""A lead over the next speaker below which a choice is uncertain: of such choices little more than half are right."""


def find_quotations(article: Article) -> tuple[Quotation, ...]:
    """Every quotation of the whole text, headline included, in the article's order.

    Titles, nicknames and words that the reporter holds at arm's length are left out.
    """
    reading = Reading(article.text, blocks(article))
    roles: dict[str, str | None] = {}
    return tuple(_quotation(reading, settled, roles) for settled in reading.attribute(choose) if settled.quotation)


def blocks(article: Article) -> tuple[Span, ...]:
    """What marks pair within: the paragraphs, and every line outside them (headline, byline)."""
    found: list[Span] = []
    at = 0
    for span in [*(paragraph.span for paragraph in article.paragraphs), Span(len(article.text), len(article.text))]:
        found += [Span(*line.span()) for line in _LINE.finditer(article.text, at, span.start)]
        found += [span] if span else []
        at = span.end
    return tuple(found)


def _quotation(reading: Reading, settled: Attribution, roles: dict[str, str | None]) -> Quotation:
    """One settled stretch in the model's words."""
    stretch, chosen = settled.at.stretch, settled.chosen
    return Quotation(
        span=stretch.span,
        words=stretch.words,
        kind=settled.at.kind,
        mention=chosen.mention or None,
        speaker=_speaker(reading, chosen, roles),
        cue=_cue(reading, chosen),
        uncertain=settled.margin < NARROW or chosen.other is not None,
        why=_why(reading, settled),
    )


def _speaker(reading: Reading, chosen: Candidate, roles: dict[str, str | None]) -> Speaker | None:
    """The fullest name, with the role by which the article knows it; `roles` holds what was looked up before.

    A pronoun that nobody could be found for names no speaker.
    """
    if chosen.frame is None or (chosen.person is None and chosen.frame.phrase.kind in _PRONOUNS):
        return None
    if chosen.person and chosen.name not in roles:
        roles[chosen.name] = role(reading.outline, reading.cast.named(chosen.person))
    return Speaker(chosen.name, roles.get(chosen.name))


_PRONOUNS = frozenset((PhraseKind.HE, PhraseKind.SHE, PhraseKind.THEY, PhraseKind.I, PhraseKind.WE, PhraseKind.IT))


def _cue(reading: Reading, chosen: Candidate) -> str | None:
    """The verb or noun that reports the words; "according to" in full. None where it goes with another quotation."""
    frame = chosen.frame
    if frame is None or frame.cue < 0 or chosen.place == "carried":
        return None
    if frame.relation is Relation.ACCORDING and reading.outline.words[frame.cue] == "according":
        return "according to"
    return reading.outline.written(frame.cue, frame.cue + 1)


WHYS = {
    "nowhere": "no speaker is named nearby",
    "carried": "goes on from the quotation before",
    "later": "named in the sentence after the marks",
    "just before": "named in the sentence before the marks",
    "earlier": "named %n sentence(s) before the marks",
    "after": "named after the marks",
    "before": "named before the marks",
    "after, with": "named after the marks with “{cue}”",
    "before, with": "named before the marks with “{cue}”",
}
"""How a speaker was found, in plain words."""

TAKEN_FOR = "{found}; “{mention}” is taken for {name}"
MAY_MEAN = "{found}; “{mention}” may also mean {name}"
AS_LIKELY = "{found}; {name} is about as likely"


def recalled_why(words: str) -> Message:
    """A quotation's `why` as it was when it was said; a brief's file keeps only its words."""
    if isinstance(words, Message):
        return words
    made = recalled(words, [AS_LIKELY, MAY_MEAN, TAKEN_FOR])
    if not made.values:
        return recalled(words, WHYS.values())
    return Message(made.template, {**made.values, "found": recalled_why(str(made.values["found"]))})


def _why(reading: Reading, settled: Attribution) -> Message:
    """In plain words how the speaker was found."""
    chosen, rival = settled.chosen, settled.rival
    found = _found(reading, settled)
    pronoun = chosen.frame and chosen.frame.phrase.kind in _PRONOUNS
    if pronoun and chosen.person:
        found = Message(TAKEN_FOR, {"found": found, "mention": chosen.mention, "name": chosen.name})
    if chosen.other:
        return Message(MAY_MEAN, {"found": found, "mention": chosen.mention, "name": chosen.other.name})
    if settled.margin < NARROW and chosen.frame and rival.frame:
        return Message(AS_LIKELY, {"found": found, "name": rival.name})
    return found


def _found(reading: Reading, settled: Attribution) -> Message:
    """Where the speaker is named."""
    chosen, frame = settled.chosen, settled.chosen.frame
    if frame is None:
        return Message(WHYS["nowhere"])
    if chosen.place in ("carried", "later"):
        return Message(WHYS[chosen.place])
    if chosen.place == "earlier":
        return Message(WHYS["earlier" if chosen.distance > 1 else "just before"], {"n": chosen.distance})
    side = "after" if max(frame.cue, frame.phrase.first) > settled.at.token else "before"
    cue = _cue(reading, chosen)
    return Message(WHYS[f"{side}, with"], {"cue": cue}) if cue else Message(WHYS[side])
