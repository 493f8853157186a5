"""The markup of one document with every shape in it, as it was when somebody last looked at it in a word processor.

A change here is a change of every Word file that the program writes. To renew the file after looking at the result:

    python -m tests.golden.test_word_golden
"""

from pathlib import Path

from lxml import etree

from briefing.writers import word
from tests.golden.word_documents import every_shape
from tests.golden.word_reading import parts_of

GOLDEN = Path(__file__).with_name("word_every_shape.xml")
_PARTS = ("word/document.xml", "word/footnotes.xml", "word/_rels/document.xml.rels")


def markup() -> str:
    """The parts that hold the words, set out for reading."""
    parts = parts_of(word.write(every_shape()).data)
    return "\n".join(
        etree.tostring(etree.fromstring(parts[name]), pretty_print=True, encoding="unicode") for name in _PARTS
    )


def test_every_shape_is_marked_up_as_it_was() -> None:
    assert markup() == GOLDEN.read_text(encoding="utf-8")


if __name__ == "__main__":
    GOLDEN.write_text(markup(), encoding="utf-8")
