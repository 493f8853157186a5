"""The lists of a Word file: dashes, and decimal numbers that count by themselves."""

from briefing.pages.document import Look, PageDocument, Role
from briefing.writers.word.markup import part, twips

DASHES = 1
"""The number of the dashed list in a file of our own."""

DECIMAL = 2
"""The number of the list 1, 1.1 in a file of our own."""


def numbering_part(document: PageDocument) -> bytes:
    """The numbering part of a file of our own."""
    lists = f'<w:num w:numId="{DASHES}"><w:abstractNumId w:val="0"/></w:num>'
    return part("numbering", dashes(document.looks[Role.ITEM], 0) + lists)


def dashes(look: Look, number: int) -> str:
    """The definition of a list with an en dash before each item."""
    indent = f'<w:pPr><w:ind w:left="{twips(look.indent)}" w:hanging="{twips(look.hanging)}"/></w:pPr>'
    dash = '<w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="–"/><w:lvlJc w:val="left"/>'
    level = f'<w:lvl w:ilvl="0">{dash}{indent}</w:lvl>'
    return f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="singleLevel"/>{level}</w:abstractNum>'
