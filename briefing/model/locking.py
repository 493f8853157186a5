"""Plain words become stretches: what stands between quotation marks is bound to its place and locked.

This is where the first promise is kept. A passage of an article, or words as the user typed them, go in; a run of
stretches comes out in which every stretch between marks holds the source's own words, or the edit is refused.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from briefing.errors import EditError
from briefing.messages import say
from briefing.model.article import Span, one_line
from briefing.model.brief import Brief, Free, Locked, Part, Place, Source, Stretch
from briefing.model.quotation import Quotation
from briefing.model.wording import fold, kept_runs, shares_run

CLOSINGS = {"“": "”", '"': '"', "‘": "’", "'": "'", "«": "»", "„": "“", "‚": "‘", "‹": "›"}
"""The closing mark that goes with each opening one."""

TELLING_RUN = 3
"""This many of a speaker's words in a row, outside marks, are his words and not the writer's."""

INSERTION = re.compile(r"…|\[[^\[\]]*\]")


def passage_stretches(source: Source, span: Span) -> tuple[Stretch, ...]:
    """The stretches of a passage: its quotations locked, its other words free.

    `span` must not begin or end inside a quotation (see `widened`).
    """
    text, at, stretches = source.article.text, span.start, list[Stretch]()
    for quotation in quotations_in(source, span):
        if quotation.span.start > at:
            stretches.append(Free(one_line(text[at : quotation.span.start])))
        stretches.append(whole(source, quotation))
        at = quotation.span.end
    if at < span.end:
        stretches.append(Free(one_line(text[at : span.end])))
    return tuple(stretches)


def quotations_in(source: Source, span: Span) -> tuple[Quotation, ...]:
    """The quotations that lie within a passage."""
    return tuple(quotation for quotation in source.quotations_of(span) if span.holds(quotation.span))


def whole(source: Source, quotation: Quotation) -> Locked:
    """A quotation with all its words, in the marks that the source uses; a missing closing mark is supplied."""
    text = source.article.text
    opening = text[quotation.span.start : quotation.words.start] or "“"
    closing = text[quotation.words.end : quotation.span.end] or CLOSINGS.get(opening, "”")
    words = one_line(quotation.words.of(text))
    return Locked((Part(words, Place(source.id, quotation.words)),), opening, closing)


def side_by_side(source: Source, quotations: Iterable[Quotation]) -> tuple[Stretch, ...]:
    """Quotations one after the other, each in its own marks.

    An ellipsis outside the marks shows where the reporter's words stood between them (“...,” she said, “...”).
    """
    group = tuple(quotations)
    made: list[Stretch] = [whole(source, quotation) for quotation in group[:1]]
    for before, quotation in pairwise(group):
        between = source.article.text[before.span.end : quotation.span.start]
        made += [Free(" … " if between.strip() else " "), whole(source, quotation)]
    return tuple(made)


def widened(source: Source, span: Span) -> Span:
    """A selection made whole: whole words, and no quotation cut. A cut quotation comes with its sentences."""
    text = source.article.text
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while 0 < start < end and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while start < end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return _with_quotations(source, Span(start, end))


def _with_quotations(source: Source, span: Span) -> Span:
    for quotation in source.quotations_of(span):
        if not span.holds(quotation.span):
            for sentence in source.article.sentences_of(quotation.span):
                span = span.hull(sentence.span)
            return _with_quotations(source, span.hull(quotation.span))
    return span


def restretched(
    brief: Brief, text: str, places: Iterable[Place], before: tuple[Stretch, ...] = ()
) -> tuple[Stretch, ...]:
    """The stretches of words as the user wrote them, for an entry that rests on `places` and had `before`.

    Between marks, words of a quotation at those places may be left out (an ellipsis is put in) and insertions in
    square brackets added. Raises EditError where a speaker's words would be altered or lose their marks.
    """
    quotations = list(_quotations_at(brief, places))
    stretches = tuple(_stretches(text, quotations))
    _refuse_altered(stretches, before)
    return stretches


def _quotations_at(brief: Brief, places: Iterable[Place]) -> Iterator[tuple[Source, Quotation]]:
    for place in places:
        source = brief.source(place.source)
        for quotation in source.quotations_of(place.span):
            yield source, quotation


def _stretches(text: str, quotations: list[tuple[Source, Quotation]]) -> Iterator[Stretch]:
    at = begin = 0
    while at < len(text):
        found = _locked_at(text, at, quotations) if text[at] in CLOSINGS else None
        if found is None:
            at += 1
            continue
        locked, end = found
        if at > begin:
            yield Free(text[begin:at])
        yield locked
        at = begin = end
    if begin < len(text):
        yield Free(text[begin:])


def _locked_at(text: str, at: int, quotations: list[tuple[Source, Quotation]]) -> tuple[Locked, int] | None:
    """The longest stretch between marks that opens at `at` and holds a quotation's words, and where it ends."""
    closing = CLOSINGS[text[at]]
    for end in range(len(text), at, -1):
        if not text.startswith(closing, end):
            continue
        for source, quotation in quotations:
            parts = fitted(text[at + 1 : end], source, quotation)
            if parts:
                return Locked(parts, text[at], closing), end + len(closing)
    return None


def fitted(words: str, source: Source, quotation: Quotation) -> tuple[Part, ...]:
    """`words` as parts of a quotation: its own words, ellipses and insertions. Empty where they do not fit.

    Words left out without a mark get an ellipsis; insertions stay where the writer put them.
    """
    spoken = quotation.words.of(source.article.text)
    parts, at = list[Part](), 0
    for piece in re.split(f"({INSERTION.pattern})", words):
        if INSERTION.fullmatch(piece):
            parts.append(Part(piece))
        elif piece.strip():
            runs = kept_runs(piece, spoken[at:])
            if not runs:
                return ()
            begin = quotation.words.start + at
            parts += _with_ellipses([_part(source, Span(run.start + begin, run.end + begin)) for run in runs])
            at += runs[-1].end
    return _spaced(parts) if at else ()


def _part(source: Source, span: Span) -> Part:
    return Part(one_line(span.of(source.article.text)), Place(source.id, span))


def _with_ellipses(parts: list[Part]) -> list[Part]:
    return [*parts[:1], *(part for spoken in parts[1:] for part in (Part("…"), spoken))]


def _spaced(parts: list[Part]) -> tuple[Part, ...]:
    """Ellipses and insertions set off by spaces, but for those at either end."""
    last = len(parts) - 1
    return tuple(
        part if part.place else Part(" " * (i > 0) + part.text + " " * (i < last)) for i, part in enumerate(parts)
    )


def _refuse_altered(stretches: tuple[Stretch, ...], before: tuple[Stretch, ...]) -> None:
    """Raise EditError where words that stood between marks now stand outside them, or altered within."""
    free = " ".join(stretch.text for stretch in stretches if isinstance(stretch, Free))
    kept = {
        part.place.span for stretch in stretches if isinstance(stretch, Locked) for part in stretch.parts if part.place
    }
    unmatched_marks = len(re.findall(r"[“„«]", free)) > sum(
        len(re.findall(r"[“„«]", stretch.text)) for stretch in before if isinstance(stretch, Free)
    )
    for stretch in before:
        if isinstance(stretch, Locked) and _loses_marks(stretch, kept, free, unmatched_marks):
            raise EditError(
                say("These words are locked"),
                say("{words} stands between quotation marks and must stay as it was said", words=fold(stretch.text)),
                say("Undo the change, or make it reported speech"),
            )


def _loses_marks(stretch: Locked, kept: set[Span], free: str, unmatched_marks: bool) -> bool:
    """Whether words of a stretch stand among the writer's own; of one that is kept in part, those that were cut off."""
    if not any(part.place and part.place.span.meets(span) for part in stretch.parts for span in kept):
        return unmatched_marks or shares_run(free, stretch.words, TELLING_RUN)
    cut = (words for part in stretch.parts for words in _cut_off(part, kept))
    return any(len(words.split()) >= TELLING_RUN and shares_run(free, words, TELLING_RUN) for words in cut)


def _cut_off(part: Part, kept: set[Span]) -> Iterator[str]:
    """The words of a part that no kept span holds, each run of them by itself."""
    if part.place is None:
        return
    at = part.place.span.start
    for span in sorted(span for span in kept if span.meets(part.place.span)):
        yield part.text[at - part.place.span.start : max(at, span.start) - part.place.span.start]
        at = max(at, span.end)
    yield part.text[at - part.place.span.start :]
