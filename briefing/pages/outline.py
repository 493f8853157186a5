"""Which entries a brief prints, under which headings, in which order."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing.model.brief import Brief, Entry, Section, Source
from briefing.model.suggestion import SectionKind
from briefing.pages.characters import settled
from briefing.pages.style import Part, Style


@dataclass(frozen=True, slots=True)
class Chapter:
    """A heading and what stands under it. `dashed`: its passages are a dashed list."""

    heading: str
    level: int
    bookmark: str
    entries: tuple[Entry, ...]
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Outline:
    """The brief as printed. `pieces` are the parts of the style in its order, its sections as chapters.

    `by_source`: several articles have a chapter each.
    """

    pieces: tuple[Part | Chapter, ...]
    bottom_line: Entry | None
    by_source: bool = False

    def entries(self) -> Iterator[Entry]:
        """Every entry on the page, in the order of the page."""
        for piece in self.pieces:
            if isinstance(piece, Chapter):
                yield from piece.entries
            elif piece is Part.BOTTOM_LINE and self.bottom_line:
                yield self.bottom_line


def has_words(entry: Entry | None) -> bool:
    """Whether there is anything to print of an entry."""
    return entry is not None and bool(settled(entry.text).strip())


def outline(brief: Brief, style: Style) -> Outline:
    """What the style prints of the brief; sections left out or without words are not in it."""
    named = tuple(part for part in style.parts if isinstance(part, SectionKind))
    pieces: list[Part | Chapter] = []
    for part in style.parts:
        if part is Part.SECTIONS:
            rest = tuple(section for section in brief.sections if section.kind not in named)
            pieces.extend(_chapters(brief, style, rest))
        elif isinstance(part, SectionKind):
            own = tuple(section for section in brief.sections if section.kind is part)
            pieces.extend(_by_section(style, own))
        else:
            pieces.append(part)
    bottom_line = brief.bottom_line if has_words(brief.bottom_line) else None
    return Outline(tuple(pieces), bottom_line, style.by_source and len(brief.sources) > 1)


def _chapters(brief: Brief, style: Style, sections: Sequence[Section]) -> Iterator[Chapter]:
    if style.by_source and len(brief.sources) > 1:
        return _by_source(brief, style, sections)
    return _by_section(style, sections)


def _by_section(style: Style, sections: Sequence[Section], level: int = 1, prefix: str = "") -> Iterator[Chapter]:
    for section in sections:
        entries = tuple(entry for entry in section.entries if has_words(entry))
        if section.included and entries:
            yield Chapter(
                heading=section.heading or style.headings[section.kind],
                level=level,
                bookmark=f"{prefix}{section.kind}",
                entries=entries,
                dashed=section.kind in style.lists,
            )


def _by_source(brief: Brief, style: Style, sections: Sequence[Section]) -> Iterator[Chapter]:
    """Each article's passages under its headline; what rests on no article comes last, under the sections' own."""
    for source in brief.sources:
        chapters = tuple(_by_section(style, _of_source(sections, source.id), 2, f"{source.id}-"))
        if chapters:
            yield Chapter(source_heading(source), 1, f"source-{source.id}", ())
            yield from chapters
    yield from _by_section(style, _of_source(sections, None))


def _of_source(sections: Sequence[Section], source_id: str | None) -> tuple[Section, ...]:
    return tuple(
        Section(
            kind=section.kind,
            entries=tuple(entry for entry in section.entries if _first_source(entry) == source_id),
            included=section.included,
            heading=section.heading,
        )
        for section in sections
    )


def _first_source(entry: Entry) -> str | None:
    return entry.places[0].source if entry.places else None


def source_heading(source: Source) -> str:
    """What a source is headed by: its headline, else its outlet, else the name of its file."""
    return source.credits.headline or source.article.title or source.credits.outlet or source.name or source.id
