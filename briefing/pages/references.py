"""Where passages come from: raised notes, references in the line, and the list of sources."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from briefing.model.brief import Brief, Entry, Place, Source
from briefing.model.dates import printed_date
from briefing.pages.document import Block, Heading, Note, NoteList, Paragraph, Role, Run, SourceList
from briefing.pages.style import Citations, Labels

_FIXED_SPACE = "\u00a0"
"""Keeps "para." and its number on one line, and a reference in the line beside its letter."""


@dataclass(frozen=True, slots=True)
class References:
    """How the entries of one brief cite. `numbers` are the notes by entry id, empty unless the mode is NOTES."""

    brief: Brief
    labels: Labels
    mode: Citations
    entries: tuple[Entry, ...]
    numbers: dict[str, int]

    def mark(self, entry: Entry) -> tuple[Run, ...]:
        """What follows the entry's words: its note's number, a reference in brackets, or nothing."""
        if entry.id in self.numbers:
            number = self.numbers[entry.id]
            return (Run(str(number), note=number),)
        if self.mode is Citations.INLINE and entry.places:
            return (Run(" ["), *self._where(entry, "{}", f",{_FIXED_SPACE}"), Run("]"))
        return ()

    def blocks(self) -> tuple[Block, ...]:
        """The list of sources with its heading, the notes and the closing line; nothing where there is no source."""
        if not self.brief.sources:
            return ()
        closing = Paragraph(Role.CLOSING, (Run(self.labels.closing),))
        if self.mode is Citations.NONE:
            return (closing,)
        sources = self._cited()
        label = self.labels.sources if len(sources) > 1 or self.numbers else self.labels.source
        heading = Heading(Paragraph(Role.HEADING, (Run(label),)), 1, "sources")
        listed = SourceList(tuple(self._source_line(source) for source in sources))
        notes = (NoteList(tuple(self._notes())),) if self.numbers else ()
        return (heading, listed, *notes, closing)

    def _cited(self) -> tuple[Source, ...]:
        """The sources that printed entries rest on; all of them where none is cited."""
        ids = {place.source for entry in self.entries for place in entry.places}
        return tuple(source for source in self.brief.sources if source.id in ids) or self.brief.sources

    def _notes(self) -> Iterator[Note]:
        for entry in self.entries:
            if entry.id in self.numbers:
                yield Note(self.numbers[entry.id], Paragraph(Role.NOTE, self._where(entry, "[{}]", " ")))

    def _where(self, entry: Entry, letter: str, separator: str) -> tuple[Run, ...]:
        """The sources and paragraphs of an entry: "A, paras 4–5; B, p. 3, para. 2". Each letter leads to its source."""
        runs: list[Run] = []
        for source_id in dict.fromkeys(place.source for place in entry.places):
            paragraphs = self._paragraphs(source_id, (entry,))
            if runs:
                runs.append(Run("; "))
            runs.append(Run(letter.format(source_id), link=f"#{_bookmark(source_id)}"))
            if paragraphs:
                runs.append(Run(f"{separator}{paragraphs}"))
        return tuple(runs)

    def _paragraphs(self, source_id: str, entries: Iterable[Entry]) -> str:
        places = [place for entry in entries for place in entry.places if place.source == source_id]
        source = self.brief.source(source_id)
        numbers = paragraph_numbers(source, places)
        label = self.labels.paragraph if len(numbers) == 1 else self.labels.paragraphs
        pages = printed_pages(source, places, self.labels)
        return f"{pages}{label}{_FIXED_SPACE}{ranges(numbers)}" if numbers else ""

    def _source_line(self, source: Source) -> Paragraph:
        """Outlet and headline (the file’s name for want of both), date, paragraphs; a web address makes a link."""
        address = source.credits.address or source.article.address or ""
        link = address if address.startswith(("https://", "http://")) else None
        about = credit(source)
        paragraphs = self._paragraphs(source.id, self.entries) if self.mode is Citations.SOURCES else ""
        lettered = self.mode is not Citations.SOURCES or len(self.brief.sources) > 1
        headline = Run(f"“{about.headline}”" if about.headline else "", link=link)
        name = "" if about.outlet or about.headline else source.name or source.id
        parts = [
            part for part in (Run(name), Run(about.outlet), headline, Run(about.date), Run(paragraphs)) if part.text
        ]
        runs = [run for part in parts for run in (Run(", "), part)][1:]
        letter = (Run(f"[{source.id}] "),) if lettered else ()
        return Paragraph(Role.SOURCE, (*letter, *runs), bookmark=_bookmark(source.id))


def _bookmark(source_id: str) -> str:
    """The link target of a source in the list."""
    return f"listed-{source_id}"


def cite(brief: Brief, labels: Labels, mode: Citations, entries: tuple[Entry, ...]) -> References:
    """The references of the printed entries, in the order of the page; AUTO is settled by the number of sources."""
    if mode is Citations.AUTO:
        mode = Citations.NOTES if len(brief.sources) > 1 else Citations.SOURCES
    citing = (entry.id for entry in entries if entry.places and mode is Citations.NOTES)
    return References(brief, labels, mode, entries, {entry_id: n for n, entry_id in enumerate(citing, 1)})


@dataclass(frozen=True, slots=True)
class Credit:
    """What is printed of a source: as corrected by the user or else as read; "" where unknown."""

    outlet: str
    headline: str
    date: str


def credit(source: Source) -> Credit:
    """The credit of a source."""
    own, article = source.credits, source.article
    return Credit(
        outlet=own.outlet or article.publisher or "",
        headline=own.headline or article.title or "",
        date=own.date or (printed_date(article.published) if article.published else ""),
    )


def printed_pages(source: Source, places: Iterable[Place], labels: Labels) -> str:
    """The pages of the paragraphs that some places of a source touch, "p. 3, " or "pp. 3–5, "; "" where it has none."""
    paragraphs = {paragraph for place in places for paragraph in source.article.paragraphs_of(place.span)}
    pages = [paragraph.page for paragraph in sorted(paragraphs, key=lambda each: each.number) if paragraph.page]
    one_by_one = dict.fromkeys(page for printed in pages for page in printed.split("–"))
    if all(page.isdecimal() for page in one_by_one):
        listed = ranges(tuple(sorted(map(int, one_by_one))))
    else:
        listed = ", ".join(one_by_one)
    label = labels.page if len(one_by_one) == 1 else labels.pages
    return f"{label}{_FIXED_SPACE}{listed}, " if pages else ""


def paragraph_numbers(source: Source, places: Iterable[Place]) -> tuple[int, ...]:
    """The numbers of the paragraphs that some places of a source touch, in ascending order."""
    touched = {paragraph.number for place in places for paragraph in source.article.paragraphs_of(place.span)}
    return tuple(sorted(touched))


def ranges(numbers: tuple[int, ...]) -> str:
    """Ascending numbers, runs of them joined: 1, 2, 3, 7 is "1–3, 7"."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)
