"""The details under the title, and the notes at the end: text in columns.

A table's row is as many strips as its longest cell has lines, so that even a row longer than a page can be set.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from briefing.pages.document import DetailsTable, Note, Role, Run
from briefing.writers.pdf.lines import Line, broken
from briefing.writers.pdf.setting import Label, Setter, baseline
from briefing.writers.pdf.strips import Bookmark, Cell, Rule, Strip, kept
from briefing.writers.pdf.tagging import Element
from briefing.writers.pdf.targets import note_name, reference_name

_PADDING = 2.5
"""Points above and below the words of a row of details."""

_GUTTER = 8.0
"""Points between columns."""

_MOST_COLUMNS = 5
"""Columns of short notes; more would be read as a table."""


@dataclass(frozen=True, slots=True)
class _Column:
    """The lines of one cell of a row, where they begin, and the cell's element."""

    left: float
    lines: list[Line]
    element: Element


def details_strips(table: DetailsTable, setter: Setter, section: Element) -> list[Strip]:
    """The details: labels and values side by side, a rule above and a hairline below, no boxes."""
    if not table.rows:
        return []
    measures, colours = setter.document.measures, setter.document.colours
    element = section.child("Table")
    strips: list[Strip] = []
    for start in range(0, len(table.rows), table.across):
        row = element.child("TR")
        strips += _row_strips(_columns(table, start, setter, row), setter)
    strips[0].rules = (Rule(0.0, 0.0, setter.width, measures.rule, colours.accent),)
    last = strips[-1]
    last.rules = (*last.rules, Rule(last.height, 0.0, setter.width, measures.hairline, colours.hairline))
    return strips


def _columns(table: DetailsTable, start: int, setter: Setter, row: Element) -> list[_Column]:
    pairs = table.rows[start : start + table.across]
    label_look, value_look = setter.look(Role.DETAIL_LABEL), setter.look(Role.DETAIL)
    labels = [setter.line((Run(f"{label} "),), label_look) for label, _ in table.rows]
    label_width = max(setter.document.measures.detail_label, max(line.width for line in labels) + _GUTTER)
    width = setter.width / table.across
    columns = []
    for n, (_, value) in enumerate(pairs):
        header = row.child("TH", attributes={"Table": {"Scope": "/Row"}})
        missing = 2 * (table.across - n - 1) if n == len(pairs) - 1 else 0
        span = {"Table": {"ColSpan": missing + 1}} if missing else None
        cell = row.child("TD", attributes=span)
        room = width * (1 + missing / 2) - label_width - _GUTTER
        columns.append(_Column(n * width, [labels[start + n]], header))
        columns.append(_Column(n * width + label_width, broken(setter.words((Run(value),), value_look), room), cell))
    return columns


def _row_strips(columns: Sequence[_Column], setter: Setter) -> list[Strip]:
    look = setter.look(Role.DETAIL)
    strips = []
    for number, lines in enumerate(zip_longest(*(column.lines for column in columns))):
        below = baseline(look) + (0.0 if number else _PADDING)
        cells = (
            Cell(column.left, below, line, column.element)
            for column, line in zip(columns, lines, strict=True)
            if line is not None
        )
        strips.append(Strip(look.leading, cells=tuple(cells)))
    strips[0].height += _PADDING
    strips[-1].height += _PADDING
    return kept(strips)


def note_strips(notes: Sequence[Note], setter: Setter, section: Element) -> list[Strip]:
    """The notes: in columns, row by row, where all are short, else one under the other."""
    if not notes:
        return []
    look = setter.look(Role.NOTE)
    widest = max(setter.line(note.paragraph.runs, look).width for note in notes) + look.indent + _GUTTER
    columns = min(_MOST_COLUMNS, int(setter.width // widest), len(notes))
    if columns < 2:
        return [strip for note in notes for strip in _note(note, setter, section)]
    rows = (notes[start : start + columns] for start in range(0, len(notes), columns))
    return [_beside([_note(note, setter, section) for note in row], setter.width / columns) for row in rows]


def _note(note: Note, setter: Setter, section: Element) -> list[Strip]:
    """One note; its number leads back to the place that it belongs to."""
    element = section.child("Note", identifier=note_name(note.number))
    back = Run(f"{note.number} ", bold=True, link=f"#{reference_name(note.number)}")
    label = Label(back, element.child("Lbl"))
    strips = setter.strips(note.paragraph, element.child("P"), label=label)
    strips[0].bookmarks = (Bookmark(note_name(note.number)),)
    return strips


def _beside(notes: Sequence[list[Strip]], width: float) -> Strip:
    """Notes of one line each as one strip."""
    first = notes[0][0]
    for n, (strip,) in enumerate(notes[1:], 1):
        moved = (Cell(cell.left + n * width, cell.baseline, cell.line, cell.element) for cell in strip.cells)
        first.cells = (*first.cells, *moved)
        first.bookmarks = (*first.bookmarks, *strip.bookmarks)
    return first
