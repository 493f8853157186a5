"""The verbs: every edit of a brief as a pure function, Brief -> Brief.

None changes its argument. A verb that would alter a speaker's words raises EditError; one that names an entry or
section that is not there raises KeyError.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace

from briefing.errors import EditError
from briefing.messages import say
from briefing.model.article import Article, Span, one_line
from briefing.model.brief import (
    Brief,
    Credits,
    Details,
    Entry,
    EntryKind,
    Free,
    Locked,
    Place,
    Section,
    Source,
    Stretch,
)
from briefing.model.dates import printed_date
from briefing.model.locking import passage_stretches, restretched, side_by_side, widened
from briefing.model.quotation import Quotation
from briefing.model.suggestion import BottomLine, SectionKind, Suggestion

BOTTOM_LINE = "bottom-line"
"""The id of the one entry that stands in no section."""


def add_source(
    brief: Brief,
    article: Article,
    quotations: Iterable[Quotation] = (),
    name: str = "",
    credited: Credits | None = None,
) -> Brief:
    """The brief with one more source; its letter is the next free one."""
    letter = next_letter(brief)
    source = Source(letter, article, name, credited or credits_of(article), tuple(quotations))
    return replace(brief, sources=(*brief.sources, source))


def next_letter(brief: Brief) -> str:
    """The letter that the next source will have."""
    return _letter(len(brief.sources))


def _letter(index: int) -> str:
    """A, B, ... Z, AA, AB, ..."""
    before, last = divmod(index, 26)
    return (_letter(before - 1) if before else "") + chr(ord("A") + last)


def credits_of(article: Article) -> Credits:
    """What the article's text says of itself; dates as "17 June 2023"."""
    day = article.published
    date = printed_date(day) if day else ""
    return Credits(article.publisher or "", article.title or "", article.byline or "", date, article.address or "")


def add_passage(brief: Brief, kind: SectionKind, source_id: str, span: Span, at: int | None = None) -> Brief:
    """The brief with a passage of a source added to a section, at a position or at the end.

    The span is widened to whole words and whole quotations. In Quotes, the quotations of the passage are set off,
    one entry a speaker; a passage without any stands there as it is.
    """
    source = brief.source(source_id)
    spoken = list(source.quotations_of(span))
    if kind is SectionKind.QUOTES and spoken:
        for i, group in enumerate(_by_speaker(brief, source, spoken)):
            brief = _insert(brief, kind, _quotation_entry(brief, source, group), None if at is None else at + i)
        return brief
    span = widened(source, span)
    if not span:
        raise EditError(
            say("Nothing was added"), say("the selection holds no words"), say("Select some words of the article")
        )
    return _insert(brief, kind, _entry(brief, passage_stretches(source, span), (Place(source.id, span),)), at)


def _by_speaker(brief: Brief, source: Source, quotations: list[Quotation]) -> list[list[Quotation]]:
    groups = list[list[Quotation]]()
    for quotation in quotations:
        speaker = brief.known(quotation.speaker, source.id)
        if groups and brief.known(groups[-1][0].speaker, source.id) == speaker:
            groups[-1].append(quotation)
        else:
            groups.append([quotation])
    return groups


def _quotation_entry(brief: Brief, source: Source, quotations: Iterable[Quotation]) -> Entry:
    """Quotations of one speaker set off as one entry, each in its own marks."""
    group = tuple(quotations)
    places = tuple(Place(source.id, quotation.span) for quotation in group)
    entry = _entry(brief, side_by_side(source, group), places, EntryKind.QUOTATION)
    uncertain = any(quotation.uncertain for quotation in group)
    return replace(entry, speaker=brief.known(group[0].speaker, source.id), uncertain=uncertain)


def _entry(
    brief: Brief, stretches: tuple[Stretch, ...], places: tuple[Place, ...], kind: EntryKind = EntryKind.EXCERPT
) -> Entry:
    return Entry(f"e{brief.next_entry}", kind, stretches, places)


def _insert(brief: Brief, kind: SectionKind, entry: Entry, at: int | None = None) -> Brief:
    def inserted(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
        index = len(entries) if at is None else at
        return (*entries[:index], entry, *entries[index:])

    return replace(_with_entries(brief, kind, inserted), next_entry=brief.next_entry + 1)


def _with_entries(brief: Brief, kind: SectionKind, change: Callable[[tuple[Entry, ...]], tuple[Entry, ...]]) -> Brief:
    return _with_section(brief, kind, lambda section: replace(section, entries=change(section.entries)))


def _with_section(brief: Brief, kind: SectionKind, change: Callable[[Section], Section]) -> Brief:
    brief.section(kind)
    sections = tuple(change(section) if section.kind is kind else section for section in brief.sections)
    return replace(brief, sections=sections)


def add_suggestion(brief: Brief, source_id: str, suggestion: Suggestion, at: int | None = None) -> Brief:
    """The brief with a suggestion taken: its words, lead-in, speaker and reasons."""
    source = brief.source(source_id)
    if suggestion.section is SectionKind.QUOTES:
        spoken = [q for q in source.quotations if any(span.meets(q.span) for span in suggestion.spans)]
        entry = replace(_quotation_entry(brief, source, spoken), speaker=brief.known(suggestion.speaker, source.id))
        if suggestion.wording is not None:
            entry = replace(entry, stretches=restretched(brief, one_line(suggestion.wording), entry.places))
    else:
        entry = _entry(brief, *_proposed(brief, source, suggestion))
    entry = replace(
        entry, lead_in=suggestion.lead_in, reasons=suggestion.reasons, uncertain=entry.uncertain or suggestion.uncertain
    )
    return _insert(brief, suggestion.section, entry, at)


def _proposed(
    brief: Brief, source: Source, proposed: Suggestion | BottomLine
) -> tuple[tuple[Stretch, ...], tuple[Place, ...]]:
    """The stretches and places of what the program proposes, in its wording where it has one."""
    places = tuple(Place(source.id, span) for span in proposed.spans)
    if proposed.wording is not None:
        return restretched(brief, one_line(proposed.wording), places), places
    stretches = list[Stretch]()
    for span in proposed.spans:
        stretches += [Free(" ")] if stretches else []
        stretches += passage_stretches(source, span)
    return tuple(stretches), places


def propose_bottom_line(brief: Brief, source_id: str, proposed: BottomLine) -> Brief:
    """The brief with the proposed bottom line."""
    stretches, places = _proposed(brief, brief.source(source_id), proposed)
    return replace(brief, bottom_line=Entry(BOTTOM_LINE, EntryKind.EXCERPT, stretches, places))


def write_bottom_line(brief: Brief, text: str) -> Brief:
    """The brief with a bottom line in the writer's words; none where `text` is blank."""
    if not text.strip():
        return replace(brief, bottom_line=None)
    if brief.bottom_line:
        return reword_entry(brief, BOTTOM_LINE, text)
    return replace(brief, bottom_line=Entry(BOTTOM_LINE, EntryKind.OWN, (Free(text.strip()),)))


def add_own(brief: Brief, kind: SectionKind, text: str, comment: bool = False) -> Brief:
    """The brief with words of the writer's own, labelled as comment where they are a judgement."""
    own = EntryKind.COMMENT if comment else EntryKind.OWN
    return _insert(brief, kind, _entry(brief, (Free(text),), (), own))


def dismiss(brief: Brief, source_id: str, suggestion: Suggestion) -> Brief:
    """The brief without this suggestion being offered again."""
    return replace(brief, dismissed=brief.dismissed | {Place(source_id, suggestion.span)})


def remove_entry(brief: Brief, entry_id: str) -> Brief:
    """The brief without an entry."""
    if entry_id == BOTTOM_LINE:
        return replace(brief, bottom_line=None)
    kind, _ = where(brief, entry_id)
    return _with_entries(brief, kind, lambda entries: tuple(entry for entry in entries if entry.id != entry_id))


def where(brief: Brief, entry_id: str) -> tuple[SectionKind, int]:
    """The section of an entry and its index there; KeyError where no section has it."""
    for section in brief.sections:
        for index, entry in enumerate(section.entries):
            if entry.id == entry_id:
                return section.kind, index
    raise KeyError(entry_id)


def move_entry(brief: Brief, entry_id: str, kind: SectionKind, index: int) -> Brief:
    """The brief with an entry at another place: `index` counts among the entries that stay."""
    entry = brief.find(entry_id)
    moved = _insert(remove_entry(brief, entry_id), kind, entry, index)
    return replace(moved, next_entry=brief.next_entry)


def change_entry(brief: Brief, entry_id: str, change: Callable[[Entry], Entry]) -> Brief:
    """The brief with one entry changed by a function; its id stays."""
    if entry_id == BOTTOM_LINE:
        return replace(brief, bottom_line=change(brief.find(entry_id)))
    kind, _ = where(brief, entry_id)
    return _with_entries(brief, kind, lambda old: tuple(change(e) if e.id == entry_id else e for e in old))


def reword_entry(brief: Brief, entry_id: str, text: str) -> Brief:
    """The brief with an entry in other words. Raises EditError where that would alter a speaker's words."""
    entry = brief.find(entry_id)
    stretches = restretched(brief, text, entry.places, entry.stretches)
    if entry.kind is EntryKind.QUOTATION and not any(isinstance(stretch, Locked) for stretch in stretches):
        raise EditError(
            say("A quotation without its words is none"),
            say("nothing stands between quotation marks any more"),
            say("Undo the change, or take the entry out"),
        )
    return change_entry(brief, entry_id, lambda old: replace(old, stretches=stretches))


def set_lead_in(brief: Brief, entry_id: str, lead_in: str) -> Brief:
    """The brief with another bold lead-in before an entry; "" for none."""
    return change_entry(brief, entry_id, lambda entry: replace(entry, lead_in=lead_in))


def include_section(brief: Brief, kind: SectionKind, included: bool) -> Brief:
    """The brief with a section on the page or off it; its entries are kept."""
    return _with_section(brief, kind, lambda section: replace(section, included=included))


def set_title(brief: Brief, title: str) -> Brief:
    """The brief under another title; "" lets the page take the article's headline."""
    return replace(brief, title=title)


def set_details(brief: Brief, details: Details) -> Brief:
    """The brief with another heading."""
    return replace(brief, details=details)


def set_credits(brief: Brief, source_id: str, credited: Credits) -> Brief:
    """The brief with what its list of sources says of one article corrected."""
    brief.source(source_id)
    sources = tuple(replace(s, credits=credited) if s.id == source_id else s for s in brief.sources)
    return replace(brief, sources=sources)


def set_style(brief: Brief, style: str) -> Brief:
    """The brief in another house style, by its name or its file's path."""
    return replace(brief, style=style)


def set_citations(brief: Brief, citations: str) -> Brief:
    """The brief with its citations as notes, inline, sources or none; "" for the style's own choice."""
    return replace(brief, citations=citations)


def set_page_size(brief: Brief, size: str) -> Brief:
    """The brief on other paper: one of `PAGE_SIZES`, or "" for the style's own."""
    return replace(brief, page_size=size)
