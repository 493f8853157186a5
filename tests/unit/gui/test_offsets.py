"""Positions on the screen and places in the article agree, whatever the characters."""

from hypothesis import given
from hypothesis import strategies as st

from briefing.gui.offsets import LONGEST_BLOCK, ShownText, shown, to_code_points, to_units
from briefing.model.article import Article, Paragraph, Span

WORDS = st.text(st.sampled_from("ab é\u00a0\n\u2028😀👩🏽‍🚒🇪🇺\U0010ffff"), max_size=40)


def article(*paragraphs: str) -> Article:
    spans, at = [], 0
    for number, words in enumerate(paragraphs, 1):
        spans.append(Paragraph(Span(at, at + len(words)), number))
        at += len(words) + 2
    return Article("\n\n".join(paragraphs), tuple(spans), ())


@given(WORDS, st.data())
def test_code_points_and_units_convert_there_and_back(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    units = to_units(text, offset)
    assert units == len(text[:offset].encode("utf-16-le")) // 2
    assert to_code_points(text, units) == offset


def test_half_a_character_counts_as_not_reached() -> None:
    assert to_code_points("a😀b", 2) == 1


@given(st.lists(WORDS, min_size=1, max_size=5), st.data())
def test_every_place_of_the_article_is_found_again_on_the_screen(texts: list[str], data: st.DataObject) -> None:
    made = article(*texts)
    view = ShownText(made)
    paragraph = data.draw(st.sampled_from(made.paragraphs))
    offset = data.draw(st.integers(paragraph.span.start, paragraph.span.end))
    position = view.position(offset)
    assert view.offset(position) == offset
    document = view.text.encode("utf-16-le")
    assert document[: 2 * position].decode("utf-16-le").count("\n") == paragraph.number - 1


@given(WORDS)
def test_what_is_shown_has_a_character_for_each_of_the_article(text: str) -> None:
    assert len(shown(text)) == len(text)
    assert "\n" not in shown(text)


def test_a_paragraph_too_long_for_the_screen_is_cut_behind_a_space_and_loses_nothing() -> None:
    made = article("word " * LONGEST_BLOCK)
    view = ShownText(made)
    assert all(len(block.span) <= LONGEST_BLOCK for block in view.blocks)
    assert [block.opens for block in view.blocks] == [True, *[False] * (len(view.blocks) - 1)]
    assert view.text.replace("\n", "") == made.text


def test_a_span_knows_the_blocks_that_it_touches() -> None:
    view = ShownText(article("one", "two 😀", "three"))
    assert list(view.blocks_of(Span(0, 3))) == [0]
    assert list(view.blocks_of(Span(3, 5))) == []
    assert list(view.blocks_of(Span(1, 8))) == [0, 1]
    assert view.units_in_block(1, Span(9, 20)) == (4, 6)
    assert list(view.blocks_of(Span(0, 40))) == [0, 1, 2]
