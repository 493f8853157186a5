"""Passages: runs of sentences that can stand on a page by themselves.

A passage grows from one sentence until nothing in it hangs in the air: it never begins or ends inside a quotation, the
speaker of its quotations is named in it, "But" has what it turns against, "he" and "the island" have their antecedent.
"""

from dataclasses import dataclass

from briefing.language.anaphora import leans_on_pronoun, things_named_before
from briefing.language.connectives import Tie, opening_tie, untied
from briefing.language.cues import has_cue
from briefing.language.trimming import without_dateline, without_trailing_clause
from briefing.language.words import pieces, stem, tokens
from briefing.model.quotation import Quotation
from briefing.suggest.story import Story, is_torn

LONGEST_WORDS, LONGEST_SENTENCES = 90, 4
"""What has to grow longer is no passage for a brief: a fifth of the default style's words."""

SHORTEST_WORDS = 10
"""A sentence of fewer words says little alone; the next one of its paragraph comes along."""


@dataclass(frozen=True, slots=True)
class Passage:
    """The sentences from `first` to `last`, both included, grown around `core`."""

    first: int
    last: int
    core: int


def passage_around(story: Story, core: int) -> Passage | None:
    """The shortest passage around a sentence that can stand by itself, or None where there is none of fair length."""
    return _whole(story, core, core, core)


def joined(story: Story, passage: Passage, neighbour: int) -> Passage | None:
    """The passage with a sentence beside it, or None where the two cannot stand by themselves at a fair length."""
    return _whole(story, min(passage.first, neighbour), max(passage.last, neighbour), passage.core)


def _whole(story: Story, first: int, last: int, core: int) -> Passage | None:
    if is_torn(story.texts[core]):
        return None
    while not _too_long(story, first, last):
        grown = _grown(story, first, last)
        if grown is None:
            return Passage(first, last, core)
        first, last = grown
        if first < story.told[0]:
            return None
    return None


def _too_long(story: Story, first: int, last: int) -> bool:
    return last - first >= LONGEST_SENTENCES or story.words(first, last) > LONGEST_WORDS


def _grown(story: Story, first: int, last: int) -> tuple[int, int] | None:
    """The run widened by what it lacks most, or None where it lacks nothing."""
    for widened in (_to_whole_quotations, _to_speaker, _to_antecedent, _to_other_half, _to_fair_length):
        grown = widened(story, first, last)
        if grown != (first, last):
            return grown
    return None


def _to_whole_quotations(story: Story, first: int, last: int) -> tuple[int, int]:
    """A passage never begins or ends inside a quotation."""
    spoken, sentences = story.spoken(first, last), story.article.sentences
    start = min((one.span.start for one in spoken), default=sentences[first].span.start)
    end = max((one.span.end for one in spoken), default=sentences[last].span.end)
    while first > 0 and sentences[first - 1].span.end > start:
        first -= 1
    while last + 1 < len(sentences) and sentences[last + 1].span.start < end:
        last += 1
    return first, last


def _to_speaker(story: Story, first: int, last: int) -> tuple[int, int]:
    """A quotation whose speaker the passage does not name takes the sentence before along, where he is named."""
    named = all(_names_speaker(story, first, last, quotation) for quotation in story.spoken(first, last))
    return (first, last) if named else (first - 1, last)


def _names_speaker(story: Story, first: int, last: int, quotation: Quotation) -> bool:
    if quotation.speaker is None:
        return True  # nobody to name: such a passage is not picked
    outside = _outside_quotations(story, first, last).lower()
    words = [word for word in tokens(pieces(quotation.speaker.name)) if len(word) > 2]
    return not words or words[-1] in outside


def _outside_quotations(story: Story, first: int, last: int) -> str:
    """The reporter's own words in a run of sentences."""
    span = story.span(first, last)
    kept, at = [], span.start
    for quotation in story.spoken(first, last):
        kept.append(story.article.text[at : max(at, quotation.span.start)])
        at = max(at, quotation.span.end)
    return " ".join([*kept, story.article.text[at : span.end]])


def _to_antecedent(story: Story, first: int, last: int) -> tuple[int, int]:
    """What opens with But or he, or speaks of a thing not named before, takes the sentence before along."""
    return (first - 1, last) if leans_back(story, first) else (first, last)


def leans_back(story: Story, first: int) -> bool:
    """Whether a sentence needs the one before: for its opening word, or for a thing that it does not name.

    After the lead, which opens the page as the bottom line, only a pronoun leans: too much stands between.
    """
    if first == story.told[0]:
        return False
    text = story.texts[first]
    if leans_on_pronoun(untied(text)):
        return True
    if first - 1 == story.lead:
        return False
    named = story.topics[story.lead] if story.lead is not None else frozenset()
    things = things_named_before(_outside_quotations(story, first, first))
    return opening_tie(text) is Tie.TURNS or any(stem(thing) not in named for thing in things)


def _to_other_half(story: Story, first: int, last: int) -> tuple[int, int]:
    """What turns out otherwise comes along: a speaker's doubts with the hopes, a plan with what became of it."""
    following = last + 1
    if following >= len(story.texts) or opening_tie(story.texts[following]) is not Tie.TURNS:
        return first, last
    planned = has_cue("reported_aim", story.texts[last]) and not story.quoted_share(following)
    return (first, following) if planned or _speaks_on(story, last, following) else (first, last)


def _speaks_on(story: Story, last: int, following: int) -> bool:
    """Whether the speaker who ends one sentence opens the next."""
    here = [quotation.speaker for quotation in story.spoken(last, last)]
    after = [quotation.speaker for quotation in story.spoken(following, following)]
    return bool(here and after) and here[-1] is not None and here[-1] == after[0]


def _to_fair_length(story: Story, first: int, last: int) -> tuple[int, int]:
    """A very short passage takes the next sentence of its paragraph along."""
    following = last + 1
    if story.words(first, last) >= SHORTEST_WORDS or following >= len(story.texts):
        return first, last
    return (first, following) if story.paragraph(following) == story.paragraph(last) else (first, last)


def wording(story: Story, passage: Passage) -> str | None:
    """The words proposed for the page, or None where they are the article's own.

    A dateline and an opening "And" are dropped, and so is the clause at the end that only adds colour.
    """
    words = story.article.words(story.span(passage.first, passage.last))
    last = story.texts[passage.last]
    trimmed = without_trailing_clause(last) if not story.quoted_share(passage.last) else last
    changed = untied(without_dateline(words.removesuffix(last) + trimmed))
    return changed if changed != words else None
