"""Blocks of a page document as the content of a Word file's body."""

from briefing.pages.document import (
    Block,
    Box,
    Contents,
    DetailsTable,
    Heading,
    ItemList,
    NoteList,
    PageDocument,
    Paragraph,
    Quote,
    Role,
    SourceList,
    Title,
)
from briefing.writers.word.contents import contents
from briefing.writers.word.details import details_table
from briefing.writers.word.footnotes import Footnotes
from briefing.writers.word.host import Host, Links
from briefing.writers.word.inline import Inline
from briefing.writers.word.markup import control, paragraph, run, text, twips
from briefing.writers.word.numbering import Decimals, in_list
from briefing.writers.word.properties import TITLE_PROPERTY, bound
from briefing.writers.word.styles import STYLE_OF
from briefing.writers.word.tongues import right_to_left

ENTRY_BOOKMARK, SPEAKER_BOOKMARK = "entry_", "speaker_"
"""What the bookmarks of an entry's words and of its speaker's line begin with; the entry's id follows.

So an entry is found again in a file that comes back from colleagues.
"""


class Body:
    """Writes the blocks of a document into a host."""

    def __init__(self, document: PageDocument, host: Host) -> None:
        self._document = document
        self._host = host
        self._decimals = Decimals()
        self._footnotes = Footnotes(document, host)
        self._inline = Inline(document.looks, host, self._footnotes, host.links)

    def block(self, block: Block) -> str:
        """One block."""
        match block:
            case Paragraph():
                return self._paragraph(block)
            case Title(words):
                return self._title(words)
            case Heading(words, _, bookmark):
                return self._paragraph(words, bookmark)
            case DetailsTable():
                return details_table(block, self._document, self._host)
            case Box(label, paragraphs):
                return self._paragraphs((label, *paragraphs))
            case Contents():
                return contents(block, self._host)
            case ItemList(words) | SourceList(words):
                return self._paragraphs(words)
            case Quote(words, speaker):
                return self._quote(words, speaker)
            case NoteList(notes):
                return self._paragraphs(tuple(note.paragraph for note in self._footnotes.unreferred(notes)))

    def xml(self) -> str:
        """All blocks of the document, in the order of the page."""
        return "".join(self.block(block) for block in self._document.blocks)

    def footnotes(self, links: Links) -> str:
        """The notes that the blocks written so far refer to; `links` are those of the part that takes them."""
        inline = Inline(self._document.looks, self._host, self._footnotes, links)
        return self._footnotes.elements(inline.runs)

    def _paragraphs(self, words: tuple[Paragraph, ...]) -> str:
        return "".join(self._paragraph(one) for one in words)

    def _quote(self, words: Paragraph, speaker: Paragraph | None) -> str:
        """A quotation; its last line stays with the speaker's, in whatever style a house has for it."""
        if speaker is None:
            return self._paragraph(words)
        return self._paragraph(words, keep="<w:keepNext/>") + self._paragraph(speaker)

    def _title(self, words: Paragraph) -> str:
        """The title, tied to the document's own title where it is nothing but that."""
        whole = len(words.runs) == 1 and words.text == self._document.properties.title
        binding = bound(TITLE_PROPERTY) if whole else ""
        return self._set(words, control("title", "Title", self._inline.runs(words), binding))

    def _paragraph(self, words: Paragraph, bookmark: str = "", keep: str = "") -> str:
        content = self._inline.runs(words)
        name = bookmark or _entry_bookmark(words)
        return self._set(words, self._host.bookmarks.around(name, content) if name else content, keep)

    def _set(self, words: Paragraph, content: str, keep: str = "") -> str:
        """A paragraph in the style of its role. Its number is left to Word where Word would count the same."""
        style = self._host.passage if words.role is Role.PASSAGE else self._host.styles[STYLE_OF[words.role]]
        direction = "<w:bidi/>" if right_to_left(words.text) else ""
        level = self._decimals.level(words.number) if words.number else None
        if level is not None:
            listed = in_list(self._host.decimal, level)
            return paragraph(content, style, keep + listed + direction + self._beside_bar(words))
        dash = in_list(self._host.dashes) if words.role is Role.ITEM and self._host.dashes else ""
        number = run(text(f"{words.number}\t")) if words.number else ""
        return paragraph(number + content, style, keep + dash + direction)

    def _beside_bar(self, words: Paragraph) -> str:
        """The indent of a numbered quotation: the list's own would draw the bar outside the number."""
        indent = twips(self._document.looks[words.role].indent)
        return f'<w:ind w:left="{indent}" w:firstLine="0"/>' if words.role is Role.QUOTATION else ""


def _entry_bookmark(words: Paragraph) -> str:
    if not words.entry:
        return ""
    return f"{SPEAKER_BOOKMARK if words.role is Role.SPEAKER else ENTRY_BOOKMARK}{words.entry}"
