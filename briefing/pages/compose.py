"""A brief and a house style become a page document."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from briefing.messages import say
from briefing.model.brief import Brief
from briefing.model.suggestion import Finding, Severity
from briefing.pages.annex import annex
from briefing.pages.characters import settle, settled, unprintable
from briefing.pages.contents import with_lines
from briefing.pages.dates import read_date
from briefing.pages.document import (
    Block,
    Box,
    Contents,
    DetailsTable,
    Furniture,
    Heading,
    PageDocument,
    Paragraph,
    Properties,
    Role,
    Run,
    Title,
    paragraphs_of,
)
from briefing.pages.numbering import numbered, portion_mark, portion_marked
from briefing.pages.outline import Chapter, Outline, outline
from briefing.pages.passages import Passages
from briefing.pages.references import cite, credit
from briefing.pages.speakers import speaker_names
from briefing.pages.style import Citations, Part, Style
from briefing.pages.stylefile import sheet

_TITLE_WORDS, _TITLE_LENGTH = 8, 100
"""Words of the first sentence that stand for a missing title, and the characters that they may come to."""


def compose(
    brief: Brief, style: Style, *, citations: Citations | None = None, with_annex: bool | None = None
) -> PageDocument:
    """The pages of a brief.

    `citations` overrules the brief's choice and the style's, `with_annex` the style's. Sections without entries and
    empty details are not printed.
    """
    title, found = _title(brief, style)
    raw = with_lines(tuple(_blocks(brief, style, title, citations, style.annex if with_annex is None else with_annex)))
    return PageDocument(
        properties=_properties(brief, style, title),
        page=sheet(style.page, brief.page_size),
        furniture=_furniture(brief, style, title),
        colours=style.colours,
        looks=style.looks,
        blocks=tuple(_in_capitals(settle(block), style) for block in raw),
        findings=(*found, *_unprintable(raw)),
        measures=style.measures,
    )


def _blocks(brief: Brief, style: Style, title: str, citations: Citations | None, with_annex: bool) -> Iterator[Block]:
    """Every block, words as the brief has them: the text in the style's order, the sources, the annex."""
    plan = outline(brief, style)
    entries = tuple(plan.entries())
    mode = citations or Citations(brief.citations or style.citations)
    references = cite(brief, style.labels, mode, entries)
    passages = Passages(brief, style.labels, references, speaker_names(brief, entries))
    text = _text(brief, style, plan, passages, title)
    text = numbered(text) if style.decimal else text
    mark = portion_mark(brief.details.marking) if style.portion_marks else ""
    yield from portion_marked(text, mark) if mark else text
    yield from references.blocks()
    if with_annex:
        yield from annex(brief, style.labels, entries)


def _text(brief: Brief, style: Style, plan: Outline, passages: Passages, title: str) -> Iterator[Block]:
    for piece in plan.pieces:
        match piece:
            case Chapter():
                yield Heading(Paragraph(_heading_role(piece), (Run(piece.heading),)), piece.level, piece.bookmark)
                yield from passages.blocks(piece.entries, dashed=piece.dashed)
            case Part.TITLE:
                yield Title(Paragraph(Role.TITLE, (Run(title),)))
            case Part.DETAILS:
                yield from _details(brief, style)
            case Part.BOTTOM_LINE:
                yield from _bottom_line(plan, style, passages)
            case Part.CONTENTS if plan.by_source:
                yield Contents(Paragraph(Role.SUBHEADING, (Run(style.labels.contents),)))


def _heading_role(chapter: Chapter) -> Role:
    return Role.HEADING if chapter.level == 1 else Role.SUBHEADING


def _bottom_line(plan: Outline, style: Style, passages: Passages) -> Iterator[Block]:
    if not plan.bottom_line:
        return
    label = (Run(style.labels.bottom_line),)
    if style.boxed:
        yield Box(Paragraph(Role.BOX_LABEL, label), (passages.paragraph(plan.bottom_line, Role.BOX),))
    else:
        yield Heading(Paragraph(Role.HEADING, label), 1, "bottom-line")
        yield passages.paragraph(plan.bottom_line, Role.PASSAGE)


def _details(brief: Brief, style: Style) -> Iterator[DetailsTable]:
    labels, details = style.labels, brief.details
    rows = {
        "to": (labels.to, details.to),
        "date": (labels.date, details.date),
        "from": (labels.sender, details.sender),
        "reference": (labels.reference, details.reference),
        "distribution": (labels.distribution, details.distribution),
    }
    kept = tuple(name for name in style.details if rows[name][1].strip())
    if kept:
        pairs = tuple((_cased(rows[name][0], style, Role.DETAIL_LABEL), rows[name][1]) for name in kept)
        yield DetailsTable(pairs, style.details_across, kept)


def _title(brief: Brief, style: Style) -> tuple[str, tuple[Finding, ...]]:
    """The brief's title, else the first source's headline, else the first words of its first sentence, marked so."""
    headline = next((credit(source).headline for source in brief.sources), "")
    if title := brief.title.strip() or headline.strip():
        return settled(title).strip(), ()
    article = brief.sources[0].article if brief.sources else None
    first = article.words(article.sentences[0].span) if article and article.sentences else ""
    words = " ".join(settled(first).split())
    begun = " ".join(words.split(" ", _TITLE_WORDS)[:_TITLE_WORDS])[:_TITLE_LENGTH]
    title = begun + (" …" if begun != words else "")
    return f"{title} {style.labels.untitled}".strip(), (_UNTITLED,)


_UNTITLED = Finding(
    severity=Severity.ADVICE,
    rule="title",
    what=say("The brief has no title"),
    why=say("Neither you nor the article gave one, so the first words of its first sentence stand there, marked"),
    remedy=say("Type a title"),
)


def _properties(brief: Brief, style: Style, title: str) -> Properties:
    base = style.language.partition("-")[0]
    published = [source.article.published for source in brief.sources if source.article.published]
    return Properties(
        title=title,
        author=settled(brief.details.sender).strip(),
        subject=settled(brief.details.reference).strip(),
        language=style.language if brief.language == base else brief.language,
        created=_day(brief, max(published, default=None)),
        custom=tuple((f"Source {source.id} SHA-256", source.article.sha256) for source in brief.sources),
    )


def _day(brief: Brief, latest: date | None) -> str:
    """The brief's day as ISO 8601: its own date where it reads as one, else that of the latest article, else ""."""
    day = read_date(brief.details.date) or latest
    return day.isoformat() if day else ""


def _furniture(brief: Brief, style: Style, title: str) -> Furniture:
    foot = "  ·  ".join(part for part in (brief.details.sender.strip(), brief.details.date.strip()) if part)
    return Furniture(
        head=_cased(style.labels.head, style, Role.HEAD),
        running=title,
        foot=settled(foot),
        marking=_cased(settled(brief.details.marking).strip(), style, Role.MARKING),
        logo=style.logo,
    )


def _cased(text: str, style: Style, role: Role) -> str:
    return text.upper() if style.looks[role].capitals else text


def _in_capitals(block: Block, style: Style) -> Block:
    """A heading or label in capitals where its look asks for them; nobody's words are ever put in capitals."""
    match block:
        case Heading(paragraph):
            return replace(block, paragraph=_capitals(paragraph, style))
        case Box(label, paragraphs):
            return Box(_capitals(label, style), paragraphs)
        case Contents():
            return replace(block, label=_capitals(block.label, style))
        case _:
            return block


def _capitals(paragraph: Paragraph, style: Style) -> Paragraph:
    runs = tuple(replace(run, text=_cased(run.text, style, paragraph.role)) for run in paragraph.runs)
    return replace(paragraph, runs=runs)


def _unprintable(blocks: Iterable[Block]) -> Iterator[Finding]:
    for block in blocks:
        if isinstance(block, DetailsTable):
            yield from (finding for _, value in block.rows for finding in unprintable(value, None))
        for paragraph in paragraphs_of(block):
            yield from unprintable(paragraph.text, paragraph.entry)
