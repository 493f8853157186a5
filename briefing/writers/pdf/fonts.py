"""Which face shows which words: a style's own family, then the packaged fallbacks, then fonts of the machine.

The choice is made a word at a time, so that one foreign letter does not change faces within a word. What nothing
can show is replaced by U+FFFD and remembered.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from briefing.pages.document import Look, Run
from briefing.writers.made import MissingGlyph
from briefing.writers.pdf.faces import FALLBACKS, Face, packaged
from briefing.writers.pdf.machine import face_showing, named_face

_WORDS = re.compile(r" +|[^ ]+")

_SHOWS_NOTHING = re.compile("[\u200c\u200d\ufe00-\ufe0f]")
"""Joiners and variation selectors. They shape their neighbours in Word; unshaped text has nothing to draw for them."""

_REPLACEMENT = "\ufffd"

_AROUND = 20
"""Code points on either side of a missing character that are reported with it."""


@dataclass(slots=True)
class Fonts:
    """The fonts of one document. `missing` grows as text is set: a character and the words it stands in."""

    missing: dict[str, MissingGlyph] = field(default_factory=dict)
    _stacks: dict[tuple[str, bool, bool], tuple[Face, ...]] = field(default_factory=dict)

    def spread(self, run: Run, look: Look) -> Iterator[tuple[Face, str]]:
        """The words of a run, cut where the face changes."""
        stack = self.stack(look.face.family, look.bold or run.bold, look.italic != run.italic)
        text = run.text
        if stack[0].shows(text):
            yield stack[0], text
        else:
            yield from self._pieced(_SHOWS_NOTHING.sub("", text), stack)

    def stack(self, family: str, bold: bool, italic: bool) -> tuple[Face, ...]:
        """The faces to ask, in order: the family's own cut, then the fallbacks' cuts."""
        key = (family, bold, italic)
        if key not in self._stacks:
            names = (family, *(name for name in FALLBACKS if name != family))
            faces = (packaged(name, bold=bold, italic=italic) or named_face(name) for name in names)
            self._stacks[key] = tuple(face for face in faces if face)
        return self._stacks[key]

    def _pieced(self, text: str, stack: tuple[Face, ...]) -> Iterator[tuple[Face, str]]:
        face, piece = stack[0], ""
        for word in _WORDS.findall(text):
            for part_face, part in self._word(word, stack, text):
                if part_face is not face and piece:
                    yield face, piece
                    piece = ""
                face, piece = part_face, piece + part
        if piece:
            yield face, piece

    def _word(self, word: str, stack: tuple[Face, ...], text: str) -> Iterator[tuple[Face, str]]:
        whole = next((face for face in stack if face.shows(word)), None)
        if whole:
            yield whole, word
            return
        for character in word:
            yield self._character(character, stack, text)

    def _character(self, character: str, stack: tuple[Face, ...], text: str) -> tuple[Face, str]:
        face = next((face for face in stack if face.shows(character)), None) or face_showing(character)
        if face:
            return face, character
        at = text.index(character)
        around = text[max(0, at - _AROUND) : at + _AROUND + 1]
        self.missing.setdefault(character, MissingGlyph(character, around))
        return next(face for face in stack if face.shows(_REPLACEMENT)), _REPLACEMENT
