"""How speakers are named on the page: full name and role at first mention, then the short form that the press uses."""

import re
from collections.abc import Iterable

from briefing.model.brief import Brief, Entry, EntryKind, Free, Source
from briefing.model.quotation import Quotation, Speaker

_TITLES = {"mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sir", "lord", "lady", "president", "minister"}


def speaker_names(brief: Brief, entries: Iterable[Entry]) -> dict[str, str]:
    """By entry id, what is printed of its speaker; an entry whose own words name its speaker is left out."""
    named = [(entry.id, entry.speaker) for entry in entries if entry.speaker and needs_speaker(entry)]
    everybody = {speaker.name for _, speaker in named}
    names: dict[str, str] = {}
    introduced: set[str] = set()
    for entry_id, speaker in named:
        known = speaker.name in introduced
        names[entry_id] = short_name(brief, speaker, everybody) if known else speaker.printed
        introduced.add(speaker.name)
    return names


def needs_speaker(entry: Entry) -> bool:
    """Whether a speaker must be printed: a quotation set off always, others where their words do not name one."""
    if entry.speaker is None:
        return False
    if entry.kind in (EntryKind.QUOTATION, EntryKind.TRANSLATION):
        return True
    outside = " ".join(stretch.text for stretch in entry.stretches if isinstance(stretch, Free))
    quotes = any(not isinstance(stretch, Free) for stretch in entry.stretches)
    return quotes and not any(token in outside for token in _naming_words(entry.speaker.name))


def _naming_words(name: str) -> tuple[str, ...]:
    return tuple(token for token in name.split() if len(token) > 1 and token[0].isupper()) or (name,)


def short_name(brief: Brief, speaker: Speaker, everybody: Iterable[str] = ()) -> str:
    """The part of the name that the articles themselves use alone, else the name without its role.

    Which part is the surname differs between languages; the article knows. Of somebody without a role (often a
    document or a ministry) only what stands beside a quotation tells. Two of `everybody` on the page who share that
    part keep their names.
    """
    tokens = speaker.name.split()
    if len(tokens) < 2:
        return speaker.name
    mentions = _mentions(brief, speaker)
    by_mention = next((token for token in reversed(tokens) if token in mentions), None)
    short = by_mention or (_alone(brief, tokens) if speaker.role else None) or speaker.name
    shared = any(short in other.split() for other in everybody if other != speaker.name)
    return speaker.name if shared else short


def _mentions(brief: Brief, speaker: Speaker) -> set[str]:
    """What the articles call the speaker beside quotations, titles taken off."""
    said = ((source, quotation) for source in brief.sources for quotation in source.quotations if quotation.mention)
    theirs = (quotation.mention for source, quotation in said if _name(brief, source, quotation) == speaker.name)
    return {" ".join(word for word in (mention or "").split() if word.lower() not in _TITLES) for mention in theirs}


def _name(brief: Brief, source: Source, quotation: Quotation) -> str:
    speaker = brief.known(quotation.speaker, source.id)
    return speaker.name if speaker else ""


def _alone(brief: Brief, tokens: list[str]) -> str | None:
    """The last, else the first token that stands in an article between words without a capital."""
    for token in (tokens[-1], tokens[0]):
        pattern = re.compile(rf"(?:^|[a-z,.“] ){re.escape(token)}(?:’s|'s)?(?: [a-z]|[,.])", re.MULTILINE)
        if token[0].isupper() and any(pattern.search(source.article.text) for source in brief.sources):
            return token
    return None
