"""Real footnotes, which python-docx does not offer: references in the text, and the notes in a part of their own."""

from collections import Counter
from collections.abc import Callable, Iterable
from itertools import chain

from briefing.pages.document import Note, NoteList, PageDocument, Paragraph
from briefing.writers.word.host import Host
from briefing.writers.word.markup import character, field, paragraph, run, text

SEPARATORS = "".join(
    f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
    for number, kind in ((-1, "separator"), (0, "continuationSeparator"))
)
"""The lines between text and notes, which Word keeps among the notes."""


class Footnotes:
    """The notes of a document. A footnote has one reference in Word; every further one is a cross-reference."""

    def __init__(self, document: PageDocument, host: Host) -> None:
        lists = (block.notes for block in document.blocks if isinstance(block, NoteList))
        self._notes = {note.number: note for note in chain.from_iterable(lists)}
        self._ids = {number: host.first_note + place for place, number in enumerate(self._notes)}
        self._uses = Counter(run.note for paragraph in document.paragraphs() for run in paragraph.runs)
        self._referred: set[int] = set()
        self._host = host
        self._raised = character(host.styles["footnote reference"])

    def reference(self, number: int) -> str:
        """The raised number of a note in the text."""
        if number not in self._notes:
            return run(text(str(number)), self._raised)
        name = f"note_{number}"
        if number in self._referred:
            return field(f"NOTEREF {name} \\f \\h", str(number), self._raised)
        self._referred.add(number)
        reference = run(f'<w:footnoteReference w:id="{self._ids[number]}"/>', self._raised)
        return self._host.bookmarks.around(name, reference) if self._uses[number] > 1 else reference

    def unreferred(self, notes: Iterable[Note]) -> tuple[Note, ...]:
        """The notes that nothing refers to; as footnotes they would not show."""
        return tuple(note for note in notes if not self._uses[note.number])

    def elements(self, words: Callable[[Paragraph], str]) -> str:
        """The notes referred to so far; `words` writes the runs of one."""
        number = run("<w:footnoteRef/>", self._raised) + run("<w:tab/>")
        style = self._host.styles["footnote text"]
        return "".join(
            f'<w:footnote w:id="{self._ids[note.number]}">'
            f"{paragraph(number + words(note.paragraph), style)}</w:footnote>"
            for note in self._notes.values()
            if note.number in self._referred
        )
