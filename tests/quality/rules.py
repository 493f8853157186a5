"""The rules of a first draft, each as a function that names what breaks it.

They are written from the page, not from the code that drafts: what would a desk officer mark in red?
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from briefing.language.words import count_words, topic_of
from briefing.model.article import Article
from briefing.model.quotation import Quotation
from briefing.model.suggestion import PROPOSED, Limits, Proposal, SectionKind, Suggestion

_TURN = re.compile(r"[“\"]?(?:But|Yet|However|Neither|Nor)\b")
_ADDS = re.compile(r"(?:And|Also|Another)\b")
_PRONOUN = re.compile(r"(?:He|She|They|It|His|Her|Their|Its|These|Those)\b(?! (?:days|years))")


@dataclass(frozen=True, slots=True)
class Page:
    """A draft as it would be printed."""

    article: Article
    proposal: Proposal
    limits: Limits

    @property
    def picked(self) -> tuple[Suggestion, ...]:
        """What is picked, in reading order."""
        return tuple(found for found in self.proposal.suggestions if found.picked)

    def section(self, kind: SectionKind) -> tuple[Suggestion, ...]:
        """What a section holds, in reading order."""
        return tuple(found for found in self.picked if found.section is kind)

    def printed(self, found: Suggestion) -> str:
        """The words on the page."""
        return found.wording or " ".join(self.article.words(span) for span in found.spans)

    def bottom_line(self) -> str:
        """The words of the bottom line."""
        bottom = self.proposal.bottom_line
        return (bottom.wording or " ".join(self.article.words(span) for span in bottom.spans)) if bottom else ""

    def sentences(self, found: Suggestion) -> list[int]:
        """Which sentences a passage rests on."""
        spans = found.spans
        return [i for i, one in enumerate(self.article.sentences) if any(span.meets(one.span) for span in spans)]

    def before(self, found: Suggestion) -> set[int]:
        """The sentences that stand on the page before a passage, those of the bottom line included."""
        bottom = self.proposal.bottom_line.spans if self.proposal.bottom_line else ()
        seen = {i for i, one in enumerate(self.article.sentences) if any(span.meets(one.span) for span in bottom)}
        for other in self.picked[: self.picked.index(found)]:
            seen |= set(self.sentences(other))
        return seen

    def spoken(self, found: Suggestion) -> list[Quotation]:
        """The quotations in a passage."""
        return [one for one in self.proposal.quotations if any(span.meets(one.span) for span in found.spans)]


def too_long(page: Page) -> Iterator[str]:
    """At most the style's words and about two thirds of the article, lead-ins and speakers counted."""
    words = count_words(page.bottom_line())
    for found in page.picked:
        speaker = f"{found.speaker.name} {found.speaker.role or ''}" if found.speaker else ""
        words += count_words(f"{found.lead_in} {page.printed(found)} {speaker}")
    whole = sum(count_words(page.article.words(one.span)) for one in page.article.sentences)
    if page.picked and words > min(page.limits.words, round(page.limits.share * whole) + 10):
        yield f"{words} words of {whole}"


def told_twice(page: Page) -> Iterator[str]:
    """No sentence twice, the bottom line's included; no fact in two passages."""
    bottom = page.proposal.bottom_line.spans if page.proposal.bottom_line else ()
    used = Counter(i for found in page.picked for i in page.sentences(found))
    for i, sentence in enumerate(page.article.sentences):
        times = used[i] + any(span.meets(sentence.span) for span in bottom)
        if times > 1 and not _shared_by_quotations(page, i):
            yield f"twice: {page.article.words(sentence.span)}"
    topics = [topic_of(page.printed(found)) for found in page.picked]
    for i, one in enumerate(topics):
        for other in topics[:i]:
            if one and other and len(one & other) > 0.75 * min(len(one), len(other)) and min(len(one), len(other)) > 5:
                yield f"one fact: {page.printed(page.picked[i])}"


def _shared_by_quotations(page: Page, index: int) -> bool:
    """Two different quotations of one sentence may stand in Quotes."""
    return all(found.section is SectionKind.QUOTES for found in page.picked if index in page.sentences(found))


def hangs_in_the_air(page: Page) -> Iterator[str]:
    """But needs what it turns against, before it on the page; And is dropped or has it; He has his antecedent."""
    for found in page.picked:
        words, first = page.printed(found), page.sentences(found)[0]
        leads = first == 0 or first - 1 in page.before(found)
        if found.section is not SectionKind.QUOTES and (_TURN.match(words) or _ADDS.match(words)) and not leads:
            yield f"turns against nothing: {words}"
        if found.section is not SectionKind.QUOTES and _PRONOUN.match(words) and first > 0:
            yield f"no antecedent: {words}"


def cuts_a_quotation(page: Page) -> Iterator[str]:
    """A passage never begins or ends inside a quotation."""
    for found in page.proposal.suggestions:
        for quotation in page.spoken(found):
            if not any(span.holds(quotation.span) for span in found.spans):
                yield f"cut: {page.article.words(quotation.span)}"


def nobody_speaks(page: Page) -> Iterator[str]:
    """A quotation in any section has its speaker; outside Quotes the passage names him."""
    for found in page.picked:
        for quotation in page.spoken(found):
            if quotation.speaker is None:
                yield f"nobody says: {page.article.words(quotation.span)}"
            elif found.section is not SectionKind.QUOTES and not _names(page, found, quotation):
                yield f"not named: {page.printed(found)}"


def _names(page: Page, found: Suggestion, quotation: Quotation) -> bool:
    speaker = quotation.speaker
    words = [word for word in re.findall(r"\w+", speaker.name) if len(word) > 2] if speaker else []
    return not words or words[-1].lower() in page.article.words(found.span).lower()


def leads_the_background(page: Page) -> Iterator[str]:
    """The lead goes to the bottom line."""
    bottom = page.proposal.bottom_line
    for found in page.section(SectionKind.BACKGROUND):
        if bottom and any(span.meets(found.span) for span in bottom.spans):
            yield page.printed(found)


def too_many(page: Page) -> Iterator[str]:
    """No section has more passages than the style wants, none is under ten words but in Quotes."""
    for kind in PROPOSED:
        if len(page.section(kind)) > page.limits.of(kind)[1]:
            yield f"{kind}: {len(page.section(kind))}"
    for found in page.section(SectionKind.KEY_ISSUES):
        if count_words(page.printed(found)) < 8:
            yield f"too short: {page.printed(found)}"


def unfit_quotation(page: Page) -> Iterator[str]:
    """At most 45 words, at least 5, at most two a speaker, in whole sentences of the source."""
    for found in page.section(SectionKind.QUOTES):
        words = count_words(page.printed(found))
        if not 5 <= words <= page.limits.quotation_words:
            yield f"{words} words: {page.printed(found)}"
        if page.printed(found).strip("”\"’' ") not in " ".join(page.article.words(span) for span in found.spans):
            yield f"not the source's words: {page.printed(found)}"
    speakers = Counter(found.speaker.name for found in page.section(SectionKind.QUOTES) if found.speaker)
    yield from (f"{name} speaks {n} times" for name, n in speakers.items() if n > page.limits.quotations_a_speaker)


RULES = (
    too_long,
    told_twice,
    hangs_in_the_air,
    cuts_a_quotation,
    nobody_speaks,
    leads_the_background,
    too_many,
    unfit_quotation,
)
"""All rules that can be held against any article."""
