"""Which face shows which words: a style's own family, then the packaged fallbacks, then fonts of the machine.

The choice is made a word at a time, so that one foreign letter does not change faces within a word. What nothing
can show is replaced by U+FFFD and remembered.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from briefing.errors import ExportError
from briefing.messages import say
from briefing.pages.document import Look, PageDocument, Run
from briefing.writers.made import MissingGlyph
from briefing.writers.pdf.faces import FALLBACKS, Face, packaged
from briefing.writers.pdf.machine import faces_showing, named_face

_WORDS = re.compile(r" +|[^ ]+")

_SHOWS_NOTHING = re.compile("[\u200c\u200d\ufe00-\ufe0f]")
"""Joiners and variation selectors. They shape their neighbours in Word; unshaped text has nothing to draw for them."""

_REPLACEMENT = "\ufffd"

_AROUND = 20
"""Code points on either side of a missing character that are reported with it."""


@dataclass(slots=True)
class Fonts:
    """The fonts of one document. `missing` grows as text is set: a character and the words it stands in."""

    document: PageDocument
    missing: dict[str, MissingGlyph] = field(default_factory=dict)
    _stacks: dict[tuple[str, bool, bool], tuple[Face, ...]] = field(default_factory=dict)
    _machine: dict[str, tuple[Face, ...]] = field(default_factory=dict)

    def spread(self, run: Run, look: Look) -> Iterator[tuple[Face, str]]:
        """The words of a run, cut where the face changes."""
        stack = self.stack(look.face.family, look.bold or run.bold, look.italic != run.italic)
        if stack[0].shows(run.text):
            yield stack[0], run.text
            return
        text = _SHOWS_NOTHING.sub("", run.text)
        if not all(any(face.shows(each) for face in stack) for each in set(text)):
            stack += self._of_machine(run.language or self.document.properties.language)
        yield from self._pieced(text, stack)

    def stack(self, family: str, bold: bool, italic: bool) -> tuple[Face, ...]:
        """The faces to ask: the family's own cut, then the fallbacks' cuts. ExportError without such a family."""
        key = (family, bold, italic)
        if key not in self._stacks:
            own = packaged(family, bold=bold, italic=italic) or named_face(family, bold=bold, italic=italic)
            if own is None:
                raise ExportError(
                    say("The PDF was not made"),
                    say("the style’s font “{family}” is not on this machine", family=family),
                    say("Install it, or name another font in the style"),
                )
            others = (packaged(name, bold=bold, italic=italic) for name in FALLBACKS if name != family)
            self._stacks[key] = (own, *(face for face in others if face))
        return self._stacks[key]

    def _of_machine(self, language: str) -> tuple[Face, ...]:
        """The machine's faces for all that the document has in no packaged face, in the forms of a language."""
        language = language.partition("-")[0]
        if language not in self._machine:
            lacking = frozenset(each for each in set("".join(self.document.texts())) if not _is_packaged(each))
            self._machine[language] = faces_showing(lacking, language)
        return self._machine[language]

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
        face = next((face for face in stack if face.shows(character)), None)
        if face:
            return face, character
        at = text.index(character)
        around = text[max(0, at - _AROUND) : at + _AROUND + 1]
        self.missing.setdefault(character, MissingGlyph(character, around))
        return next(face for face in stack if face.shows(_REPLACEMENT)), _REPLACEMENT


def _is_packaged(character: str) -> bool:
    faces = (packaged(family, bold=False, italic=False) for family in FALLBACKS)
    return any(face and face.shows(character) for face in faces)
