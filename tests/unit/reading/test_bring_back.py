"""What was left out can come back: at its place, as a paragraph, and nothing else moves by a character."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.model.article import Article, Span
from briefing.reading.assemble import Block, Role, article_from_blocks, article_from_text
from briefing.reading.bring_back import bring_back, may_come_back
from tests.unit.reading.one import read_bytes

WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"), min_size=1)
WORDS = WORDS.map(str.strip).filter(bool)
BLOCKS = st.lists(st.builds(Block, WORDS, st.sampled_from([Role.BODY, Role.LEFT_OUT, Role.HEADING])), max_size=12)


def words_of(article: Article) -> list[str]:
    return [article.words(paragraph.span) for paragraph in article.paragraphs]


def test_a_caption_comes_back_as_a_paragraph_where_it_stood() -> None:
    blocks = [Block("The bridge opened."), Block("The bridge at noon.", Role.LEFT_OUT), Block("Traffic flowed.")]
    article = article_from_blocks(blocks)
    assert words_of(article) == ["The bridge opened.", "Traffic flowed."]
    whole = bring_back(article, [0]).article
    assert words_of(whole) == ["The bridge opened.", "The bridge at noon.", "Traffic flowed."]
    assert [paragraph.number for paragraph in whole.paragraphs] == [1, 2, 3]
    assert [whole.words(sentence.span) for sentence in whole.sentences] == words_of(whole)
    assert (whole.left_out, whole.left_out_at) == ((), ())
    assert whole.sha256 != article.sha256


def test_what_has_no_known_place_comes_back_at_the_end() -> None:
    article = article_from_blocks([Block("The bridge opened.")], left_out=["A note.", "Another note."])
    assert bring_back(article, [1]).article.text == "The bridge opened.\n\nAnother note."
    assert bring_back(article, [0, 1]).article.text == "The bridge opened.\n\nA note.\n\nAnother note."


def test_what_is_told_only_cannot_come_back() -> None:
    article = replace(article_from_text("The bridge opened."), left_out=("report.pdf",))
    assert not may_come_back(article)
    with pytest.raises(IndexError):
        bring_back(article, [0])


def test_a_page_with_its_caption_brought_back_reads_in_the_order_of_the_page() -> None:
    prose = "".join(
        f"<p>Paragraph {n} says that the harbour board met again on Monday and agreed.</p>" for n in range(6)
    )
    figure = "<figure><img src='a.png'><figcaption>The board met in the old customs house.</figcaption></figure>"
    page = f"<html><body><article>{prose}{figure}<p>The last word went to the mayor, who said no.</p></article></body>"
    article = read_bytes(page.encode(), "page.html")
    number = article.left_out.index("The board met in the old customs house.")
    paragraphs = words_of(bring_back(article, [number]).article)
    assert paragraphs[6:] == [
        "The board met in the old customs house.",
        "The last word went to the mayor, who said no.",
    ]


@given(BLOCKS, st.data())
def test_in_whatever_order_passages_come_back_the_text_is_that_of_the_source(
    blocks: list[Block], data: st.DataObject
) -> None:
    article = article_from_blocks([*blocks, Block("The end of it.")])
    while left := may_come_back(article):
        brought = bring_back(article, [data.draw(st.sampled_from(left))])
        for paragraph in article.paragraphs:
            moved = brought.moved(paragraph.span)
            assert moved is not None
            assert brought.article.words(moved) == article.words(paragraph.span)
        article = brought.article
    assert article.text == "\n\n".join([*(block.words for block in blocks), "The end of it."])
    assert {block.words for block in blocks if block.role is Role.LEFT_OUT} <= set(words_of(article))


def test_a_place_over_what_comes_in_is_not_found_again() -> None:
    article = article_from_blocks([Block("One stood."), Block("Two sat.", Role.LEFT_OUT), Block("Three lay.")])
    assert bring_back(article, [0]).moved(Span(0, len(article.text))) is None
