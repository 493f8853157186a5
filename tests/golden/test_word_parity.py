"""The PDF and the Word file of one document carry the same words in the same order."""

import pytest
from hypothesis import HealthCheck, given, settings

from briefing.model.brief import Brief
from briefing.pages.compose import compose
from briefing.pages.document import NoteList, PageDocument
from briefing.pages.style import Citations, load_style
from briefing.verify.letters import Letters
from briefing.verify.pdf_text import pdf_paragraphs
from briefing.writers import pdf, word
from tests.briefs import briefs, sample_brief
from tests.golden.word_reading import Line, W, WordFile


def letters(words: str, lost: frozenset[str] = frozenset()) -> str:
    """Words without white space, and without the signs that no font of the PDF can show: it reports them, and prints
    U+FFFD instead.
    """
    return Letters.of("".join(each for each in words if each not in lost and each != "\ufffd")).text


def notes_of(document: PageDocument, lost: frozenset[str]) -> str:
    """The notes of a document, each after its number."""
    lists = (block.notes for block in document.blocks if isinstance(block, NoteList))
    return letters("".join(f"{note.number}{note.paragraph.text}" for notes in lists for note in notes), lost)


def in_word(data: bytes, lost: frozenset[str]) -> tuple[str, str]:
    """The words of the text and those of the notes in a Word file, with the numbers and dashes that Word shows."""
    file = WordFile(data)
    count, said = 0, ""
    for line in file.lines():
        words, count = with_numbers(line, count)
        said += f"–{words}" if line.style == "list bullet" else words
    notes = "".join(f"{n}{note}" for n, note in enumerate(file.notes(), 1))
    return letters(said, lost), letters(notes, lost)


def with_numbers(line: Line, count: int) -> tuple[str, int]:
    """The words of a line with the numbers of its notes, and how many there were so far."""
    words = ""
    for element in line.element.iter(f"{W}t", f"{W}footnoteReference"):
        if element.tag == f"{W}t":
            words += element.text or ""
        else:
            count += 1
            words += str(count)
    return words, count


def both_agree(document: PageDocument) -> None:
    made = pdf.write(document)
    lost = frozenset(each.character for each in made.missing)
    said, notes = in_word(word.write(document).data, lost)
    assert notes == notes_of(document, lost)
    printed = letters("".join(pdf_paragraphs(made.data)), lost)
    at = printed.rindex(notes)
    assert said == printed[:at] + printed[at + len(notes) :]


@pytest.mark.parametrize("citations", Citations)
def test_the_sample_says_the_same_in_both(citations: Citations) -> None:
    both_agree(compose(sample_brief(), load_style("briefing-note"), citations=citations, with_annex=True))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(brief=briefs())
def test_any_brief_says_the_same_in_both(brief: Brief) -> None:
    both_agree(compose(brief, load_style("briefing-note")))
