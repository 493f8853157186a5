"""Texts compared letter by letter, white space told apart from none, and from a line's end that may be either.

A finished page breaks lines at spaces and after hyphens, and the page does not say which; what a PDF holds of white
space is guessed from distances. So letters and white space are kept apart: the letters must be the same, and a space
must stand where one stood, but at the end of a line.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from briefing.model.article import Span
from briefing.model.wording import IGNORABLE, fold

NONE, SPACE, PERHAPS, END = 0, 1, 2, 3
"""What stands before a letter: nothing, white space, the end of a line or of a paragraph (either may be a space).

A paragraph that runs on over a page has such an end in it too.
"""

_WORD = re.compile(r"(\s*)(\S+)")

REPLACEMENT = "\ufffd"
"""What `pages` and the writers put for a character that a file or its fonts can't hold; each is reported there."""

_FORBIDDEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\U0001fffe\U0001ffff]"
)
"""Control characters, lone surrogates and noncharacters: XML 1.0 (section 2.2) has none of them."""


@dataclass(frozen=True, slots=True)
class Letters:
    """A text without its white space. `gaps` says what stands before each letter, and after the last."""

    text: str
    gaps: bytes

    @classmethod
    def of(cls, text: str) -> "Letters":
        """The letters of a text; an empty line is a paragraph's end, and a single line end may be a space or none."""
        shown = unicodedata.normalize("NFC", _FORBIDDEN.sub(REPLACEMENT, IGNORABLE.sub("", text)))
        words, gaps = list[str](), bytearray()
        for space, word in _WORD.findall(shown):
            gaps += bytes([_gap(space), *bytes(len(word) - 1)])
            words.append(word)
        return cls("".join(words), bytes(gaps) + bytes([END]))

    def places(self, words: "Letters", start: int = 0) -> Iterator[Span]:
        """Where `words` stand here, as whole words, from `start` on.

        A character that could not be printed here may be any.
        """
        size = len(words.text)
        for at in self._found(words.text, start) if size else ():
            if self._edge(at) and self._edge(at + size) and self._spaced(words, at):
                yield Span(at, at + size)

    def paragraph_after(self, at: int) -> str:
        """The words from a letter to the end of their paragraph, spaces put back; the paragraph that begins there."""
        end = next((n for n in range(at + 1, len(self.text)) if self.gaps[n] == END), len(self.text))
        return "".join(" " * (self.gaps[n] != NONE and n > at) + self.text[n] for n in range(at, end))

    def _found(self, letters: str, start: int) -> Iterator[int]:
        if REPLACEMENT in self.text:
            either = "".join(f"[{re.escape(letter)}{REPLACEMENT}]" for letter in letters)
            yield from (match.start() for match in re.compile(f"(?={either})").finditer(self.text, start))
            return
        at = self.text.find(letters, start)
        while at >= 0:
            yield at
            at = self.text.find(letters, at + 1)

    def _edge(self, at: int) -> bool:
        """Whether no word runs on over this place."""
        inside = 0 < at < len(self.text) and self.gaps[at] == NONE
        return not (inside and self.text[at - 1].isalnum() and self.text[at].isalnum())

    def _spaced(self, words: "Letters", at: int) -> bool:
        mine, theirs = self.gaps[at + 1 : at + len(words.text)], words.gaps[1 : len(words.text)]
        return mine == theirs or all(a == b or max(a, b) >= PERHAPS for a, b in zip(mine, theirs, strict=True))


def _gap(space: str) -> int:
    if "\n" in space:
        return END if "\n\n" in space else PERHAPS
    return SPACE if space else NONE


@lru_cache(maxsize=256)
def letters_of(text: str) -> Letters:
    """The letters of a source's text or an entry's; its line ends are spaces (see `wording.fold`)."""
    return Letters.of(fold(text))
