"""Entries become paragraphs, dashed items, quotations set off and labelled comments."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from briefing.model.brief import Brief, Entry, EntryKind, Free, Locked, Stretch
from briefing.model.translating import language_of, original
from briefing.pages.document import Block, ItemList, Paragraph, Quote, Role, Run
from briefing.pages.references import References
from briefing.pages.style import Labels

_SET_OFF = (EntryKind.QUOTATION, EntryKind.TRANSLATION)


@dataclass(frozen=True, slots=True)
class Passages:
    """What one brief prints of its entries. `names` are the speakers as printed, by entry id."""

    brief: Brief
    labels: Labels
    references: References
    names: dict[str, str]

    def blocks(self, entries: Sequence[Entry], *, dashed: bool) -> Iterator[Block]:
        """The blocks of a section's entries; neighbours that are items form one list."""
        for role, group in groupby(entries, key=lambda entry: _role(entry, dashed=dashed)):
            if role is Role.ITEM:
                yield ItemList(tuple(self.paragraph(entry, Role.ITEM) for entry in group))
            elif role is Role.QUOTATION:
                yield from (self.quote(entry) for entry in group)
            else:
                yield from (self.paragraph(entry, role) for entry in group)

    def paragraph(self, entry: Entry, role: Role) -> Paragraph:
        """An entry as running text: lead-in or label, words, speaker where they name none, reference."""
        name = self.names.get(entry.id)
        speaker = (Run(f" ({name})"),) if name else ()
        words = (*self._opening(entry), *self._words(entry, entry.stretches), *speaker)
        runs = (*words, *self._original(entry, named=True), *self.references.mark(entry))
        return Paragraph(role, runs, entry=entry.id)

    def quote(self, entry: Entry) -> Quote:
        """An entry as a quotation set off, its speaker under it."""
        words = Paragraph(Role.QUOTATION, self._words(entry, set_off(entry.stretches)), entry=entry.id)
        name = self.names.get(entry.id, "")
        line = (Run(name) if name else None, *self._original(entry, named=bool(name)), *self.references.mark(entry))
        runs = tuple(run for run in line if run)
        return Quote(words, Paragraph(Role.SPEAKER, runs, entry=entry.id) if runs else None)

    def _opening(self, entry: Entry) -> tuple[Run, ...]:
        opening = self.labels.comment if entry.kind is EntryKind.COMMENT else entry.lead_in.strip()
        if not opening:
            return ()
        stop = ":" if entry.kind is EntryKind.COMMENT else "" if opening.endswith((".", ":", "?", "!")) else "."
        return (Run(f"{opening}{stop}", bold=True), Run(" "))

    def _words(self, entry: Entry, stretches: Sequence[Stretch]) -> tuple[Run, ...]:
        return tuple(Run(stretch.text, language=self._language(entry, stretch)) for stretch in stretches)

    def _language(self, entry: Entry, stretch: Stretch) -> str | None:
        """The source's language for its own words, where it is not the brief's."""
        if isinstance(stretch, Free) and entry.kind is not EntryKind.EXCERPT:
            return None
        if entry.kind is EntryKind.TRANSLATION or not entry.places:
            return None
        language = self.brief.source(entry.places[0].source).article.language
        return language if language != self.brief.language else None

    def _original(self, entry: Entry, *, named: bool) -> tuple[Run, ...]:
        """For a translation: that it is ours, and the words it translates."""
        if entry.kind is not EntryKind.TRANSLATION:
            return ()
        start = f" ({self.labels.translation}" if named else f"({self.labels.translation}"
        if not entry.places:
            return (Run(f"{start})"),)
        words = Run(original(self.brief, entry), language=language_of(self.brief, entry))
        return (Run(f"{start}; {self.labels.original}: "), words, Run(")"))


def _role(entry: Entry, *, dashed: bool) -> Role:
    if entry.kind in _SET_OFF:
        return Role.QUOTATION
    if entry.kind is EntryKind.COMMENT:
        return Role.COMMENT
    return Role.ITEM if dashed else Role.PASSAGE


def set_off(stretches: Sequence[Stretch]) -> tuple[Stretch, ...]:
    """The stretches of a quotation set off by itself, without the comma that only joined it to its cue.

    The press's rule: “... conflict,” he said. Where the cue is still there, so is the comma.
    """
    last = len(stretches) - 1
    return tuple(
        _without_comma(stretch) if isinstance(stretch, Locked) and _stands_alone(stretches, n, last) else stretch
        for n, stretch in enumerate(stretches)
    )


def _stands_alone(stretches: Sequence[Stretch], n: int, last: int) -> bool:
    """Whether nothing but space or an ellipsis follows a stretch, up to the next stretch in marks or the end."""
    return n == last or not stretches[n + 1].text.strip(" …") or isinstance(stretches[n + 1], Locked)


def _without_comma(stretch: Locked) -> Locked:
    *before, final = stretch.parts or (None,)
    if final is None or final.place is None or not final.text.rstrip().endswith(","):
        return stretch
    return replace(stretch, parts=(*before, replace(final, text=final.text.rstrip().removesuffix(","))))
