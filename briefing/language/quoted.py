"""Pairs quotation marks: which stretches of a text stand between them.

Where one pair stands inside another only the outer one counts. Every block is scanned once from left to right, so the
time is linear in the text. Quotations that run on over paragraphs are known by an opening mark that is repeated, or
by a closing mark that comes late.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from briefing.language.marks import SPACES, Family, Mark, angles_reversed, marks
from briefing.model.article import Span

_LONGEST_REACH = 6
"""How many blocks a closing mark may come late by; more is a mark that somebody forgot."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """A stretch between marks within one block; `words` leaves the marks out.

    `closed` is False where no closing mark follows in the block; `continued` says that the quotation began in a block
    before.
    """

    span: Span
    words: Span
    family: Family
    closed: bool = True
    continued: bool = False


def quoted_stretches(text: str, blocks: Iterable[Span]) -> tuple[Quoted, ...]:
    """All outermost stretches between marks, in the text's order, each within one of `blocks`.

    Single marks count only where they are the text's own style, that is where more stretches stand between them than
    between other marks; elsewhere they are marks within marks, headline style or apostrophes.
    """
    reversed_angles = angles_reversed(text)
    marked = [(block, tuple(marks(text, block, angles_reversed=reversed_angles))) for block in blocks]
    without = [(block, tuple(mark for mark in found if mark.family is not Family.SINGLE)) for block, found in marked]
    doubles = _over_blocks(text, without)
    if without == marked:
        return doubles
    mixed = _over_blocks(text, marked)
    singles = sum(stretch.family is Family.SINGLE for stretch in mixed)
    return mixed if singles > len(mixed) - singles and singles >= len(doubles) else doubles


def _over_blocks(text: str, marked: Sequence[tuple[Span, tuple[Mark, ...]]]) -> tuple[Quoted, ...]:
    """The stretches of all blocks; what one block leaves open the next may continue."""
    found: list[Quoted] = []
    pending: Quoted | None = None
    between: list[Quoted] = []  # blocks without a mark since the pending stretch: quoted if a closing mark comes late
    for block, block_marks in marked:
        if not block:
            continue
        if pending and not block_marks and len(between) < _LONGEST_REACH:
            between.append(_stretch(text, block, Family.DOUBLE, closed=False, continued=True))
            continue
        stretches = _in_block(text, block, block_marks, pending)
        late = bool(stretches and stretches[0].continued and stretches[0].span.start != block_marks[0].place)
        found += between if late else []
        pending, between = (stretches[-1] if stretches and not stretches[-1].closed else None), []
        found += stretches
    afters: list[Quoted | None] = [*found[1:], None]
    return tuple(stretch for stretch, after in zip(found, afters, strict=False) if _holds(stretch, after, text))


def _holds(stretch: Quoted, after: Quoted | None, text: str) -> bool:
    """Whether a stretch is one: it has a letter or figure, and a single mark without its pair runs on."""
    if stretch.family is Family.SINGLE and not stretch.closed and not (after and after.continued):
        return False
    return any(character.isalnum() for character in stretch.words.of(text))


def _in_block(text: str, block: Span, block_marks: Sequence[Mark], pending: Quoted | None) -> list[Quoted]:
    """The stretches of one block, the first known to run on where `pending` was left open before."""
    found: list[Quoted] = []
    if pending and block_marks and block_marks[0].family is pending.family and not _begins(block, block_marks[0]):
        span = Span(block.start, block_marks[0].place + 1)
        found.append(_stretch(text, span, pending.family, continued=True))
        block_marks = block_marks[1:]
    found += _pairs(text, block, block_marks)
    if pending and found and found[0].span.start == block.start and found[0].family is pending.family:
        found[0] = replace(found[0], continued=True)
    return found


def _pairs(text: str, block: Span, block_marks: Sequence[Mark]) -> list[Quoted]:
    """Opening marks with their closing marks; what stays open reaches to the next opening mark or the block's end."""
    found: list[Quoted] = []
    opened: Mark | None = None
    doubtful: Mark | None = None
    for mark in block_marks:
        if opened is None:
            opened = mark if _begins(block, mark) else None
        elif mark.family is not opened.family:
            continue
        elif _ends(opened, mark) and mark.doubtful:
            doubtful = doubtful or mark
        elif _ends(opened, mark):
            found.append(_stretch(text, Span(opened.place, mark.place + 1), opened.family))
            opened = doubtful = None
        elif mark.opens:
            found.append(_unclosed(text, opened, doubtful, mark.place))
            opened, doubtful = mark, None
    if opened:
        found.append(_unclosed(text, opened, doubtful, block.end))
    return found


def _begins(block: Span, mark: Mark) -> bool:
    """Whether a mark begins a stretch; a straight one at the start of a block does so even before a space."""
    return mark.opens or (mark.character == '"' and mark.place == block.start)


def _ends(opened: Mark, mark: Mark) -> bool:
    """Whether a mark of the same family ends what `opened` began."""
    if opened.character in "„‚":
        return mark.character in "“”\"‘’'"
    return mark.closes and mark.character != "“"


def _unclosed(text: str, opened: Mark, doubtful: Mark | None, end: int) -> Quoted:
    """A stretch without a sure closing mark: up to the doubtful one, else to `end`."""
    if doubtful:
        return _stretch(text, Span(opened.place, doubtful.place + 1), opened.family)
    return _stretch(text, Span(opened.place, end), opened.family, closed=False)


def _stretch(text: str, span: Span, family: Family, *, closed: bool = True, continued: bool = False) -> Quoted:
    """A stretch with its words: less one mark at either end, and the space inside the marks."""
    first, last = span.start, span.end
    first += first < last and text[first] in family.value
    last -= closed and last > first
    while first < last and text[first] in SPACES:
        first += 1
    while last > first and text[last - 1] in SPACES:
        last -= 1
    return Quoted(Span(span.start, last) if not closed else span, Span(first, last), family, closed, continued)
