"""The lists of a Word file: dashes, and decimal numbers that count by themselves."""

from briefing.pages.document import Look, PageDocument, Role
from briefing.writers.word.markup import part, twips

DASHES, DECIMAL = 1, 2
"""The numbers of the two lists in a file of our own."""

_LEVELS = 3


class Decimals:
    """Counts 1, 1.1, 1.2, 2 as Word will, to tell whether a number can be left to Word."""

    def __init__(self) -> None:
        self._counts: list[int] = []

    def level(self, number: str) -> int | None:
        """The level at which Word's next number is this one, counted on; None where it would be another."""
        level = number.count(".")
        counts = (self._counts + [0] * _LEVELS)[: level + 1]
        counts[-1] += 1
        if level >= _LEVELS or ".".join(map(str, counts)) != number:
            return None
        self._counts = counts
        return level


def numbering_part(document: PageDocument) -> bytes:
    """The numbering part of a file of our own. All definitions stand before all lists, as the schema wants."""
    definitions = dashes(document, DASHES) + decimals(document, DECIMAL)
    return part("numbering", definitions + listed(DASHES, DASHES) + listed(DECIMAL, DECIMAL))


def listed(number: int, definition: int) -> str:
    """A list of some definition."""
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{definition}"/></w:num>'


def in_list(number: int, level: int = 0) -> str:
    """Paragraph properties that make it an item of a list."""
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


def dashes(document: PageDocument, number: int) -> str:
    """The definition of a list with an en dash before each item."""
    return _definition(number, _level(0, "bullet", "–", document.looks[Role.ITEM]))


def decimals(document: PageDocument, number: int) -> str:
    """The definition of a list that counts 1, 1.1, 1.1.1: headings first, passages below."""
    texts = (".".join(f"%{place + 1}" for place in range(level + 1)) for level in range(_LEVELS))
    looks = [document.looks[Role.HEADING]] + [document.looks[Role.PASSAGE]] * (_LEVELS - 1)
    levels = (_level(level, "decimal", text, look) for level, (text, look) in enumerate(zip(texts, looks, strict=True)))
    return _definition(number, "".join(levels))


def _definition(number: int, levels: str) -> str:
    kind = '<w:multiLevelType w:val="multilevel"/>'
    return f'<w:abstractNum w:abstractNumId="{number}">{kind}{levels}</w:abstractNum>'


def _level(level: int, kind: str, text: str, look: Look) -> str:
    form = f'<w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
    place = f'<w:pPr><w:ind w:left="{twips(look.indent)}" w:hanging="{twips(look.hanging)}"/></w:pPr>'
    return f'<w:lvl w:ilvl="{level}">{form}{place}</w:lvl>'
