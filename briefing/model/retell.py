"""What was said, told in another source's words: its own, or the wording that another outlet has heard."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from briefing.model import revise
from briefing.model.article import Span
from briefing.model.brief import Brief, Entry, EntryKind, Free, Locked, Place, Source, Stretch
from briefing.model.locking import passage_stretches, side_by_side, widened
from briefing.model.quotation import Quotation


def retell(
    brief: Brief, entry_id: str, said: Collection[Place], source_id: str, quotations: Sequence[Quotation]
) -> Brief:
    """The brief with an entry in which quotations of a source stand where the same saying stood in another's words.

    `said` are the places of the saying in all its sources; the entry rests on none of them any more but on those of
    `quotations`. A quotation set off keeps what else it holds. In a running passage the source's own sentences stand
    in place of all of it, for what the other outlet wrote around the saying is not to lead into these words.
    """
    source = brief.source(source_id)

    def retold(entry: Entry) -> Entry:
        if entry.kind is EntryKind.QUOTATION:
            places = tuple(Place(source_id, quotation.span) for quotation in quotations)
            stretches = _replaced(entry.stretches, said, side_by_side(source, quotations))
            return replace(entry, stretches=stretches, places=_cited(entry.places, said, places))
        spans = _sentences(source, quotations)
        passages = [passage_stretches(source, span) for span in spans]
        return replace(entry, stretches=_apart(passages), places=tuple(Place(source_id, span) for span in spans))

    return revise.change_entry(brief, entry_id, retold)


def _replaced(old: Sequence[Stretch], said: Collection[Place], new: Sequence[Stretch]) -> tuple[Stretch, ...]:
    """The stretches with the new ones where the first of the saying stood; its others go, with the space before."""
    made, done = list[Stretch](), False
    for stretch in old:
        if not (isinstance(stretch, Locked) and _is_said(stretch, said)):
            made.append(stretch)
        elif not done:
            made += new
            done = True
        elif made and isinstance(made[-1], Free) and not made[-1].text.strip(" …"):
            made.pop()
    return tuple(made)


def _is_said(stretch: Locked, said: Collection[Place]) -> bool:
    return any(part.place and _meets(part.place, said) for part in stretch.parts)


def _meets(place: Place, said: Collection[Place]) -> bool:
    return any(map(place.meets, said))


def _cited(old: Sequence[Place], said: Collection[Place], new: Sequence[Place]) -> tuple[Place, ...]:
    """The places with the new ones where the first of the saying's stood."""
    kept = [place for place in old if not _meets(place, said)]
    at = next((number for number, place in enumerate(old) if _meets(place, said)), len(kept))
    return (*kept[:at], *new, *kept[at:])


def _apart(runs: Sequence[Sequence[Stretch]]) -> tuple[Stretch, ...]:
    """Runs of stretches one after the other, a space between two of them."""
    return tuple(
        stretch for number, run in enumerate(runs) for stretch in ((Free(" "),) if number else ()) + tuple(run)
    )


def _sentences(source: Source, quotations: Sequence[Quotation]) -> tuple[Span, ...]:
    """The sentences in which quotations stand, those that touch as one passage."""
    spans = list[Span]()
    for quotation in quotations:
        span = quotation.span
        for sentence in source.article.sentences_of(quotation.span):
            span = span.hull(sentence.span)
        span = widened(source, span)
        if spans and span.meets(spans[-1]):
            spans[-1] = spans[-1].hull(span)
        else:
            spans.append(span)
    return tuple(spans)
