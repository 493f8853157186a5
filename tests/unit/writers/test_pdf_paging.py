"""Lines and pages: what may not be torn apart, and what may not stand alone."""

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import pairwise

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.pages.compose import compose
from briefing.pages.document import Block, Heading, Paragraph, Quote, Role, Run, Title
from briefing.pages.style import load_style
from briefing.writers.made import Made, Spot
from briefing.writers.pdf import write
from briefing.writers.pdf.paginate import paginated
from briefing.writers.pdf.strips import Strip, total_height, without_widows
from tests.briefs import sample_brief

SAMPLE = compose(sample_brief(), load_style("briefing-note"))
PASSAGE, QUOTATION = SAMPLE.looks[Role.PASSAGE], SAMPLE.looks[Role.QUOTATION]


def words(count: int) -> str:
    return " ".join(["word"] * count)


def passage(entry: str, count: int) -> Paragraph:
    return Paragraph(Role.PASSAGE, (Run(words(count)),), entry=entry)


def made(*blocks: Block) -> Made:
    return write(replace(SAMPLE, blocks=blocks))


def lines(spot: Spot, leading: float) -> int:
    return round(spot.height / leading)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(5, 400), min_size=1, max_size=12))
def test_no_page_begins_or_ends_with_a_single_line_of_a_passage(lengths: list[int]) -> None:
    pdf = made(*(passage(str(n), length) for n, length in enumerate(lengths)))
    for spots in pdf.places.values():
        for spot in spots if len(spots) > 1 else ():
            assert lines(spot, PASSAGE.leading) >= 2


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 700))
def test_a_heading_never_ends_a_page(before: int) -> None:
    title = Paragraph(Role.HEADING, (Run("A heading"),), entry="heading")
    pdf = made(passage("before", before), Heading(title, 1, "heading"), passage("after", 300))
    assert pdf.places["heading"][-1].page == pdf.places["after"][0].page


@pytest.mark.parametrize("quoted", [10, 60, 150, 180, 210])
def test_a_quotations_last_words_and_its_speaker_stand_on_one_page(quoted: int) -> None:
    said = Paragraph(Role.QUOTATION, (Run(words(quoted)),), entry="words")
    speaker, after = Paragraph(Role.SPEAKER, (Run("Ilse Varga"),), entry="speaker"), passage("after", 300)
    loose = {**SAMPLE.looks, Role.QUOTATION: replace(QUOTATION, keep_with_next=False)}
    for before in range(15, 34):  # one line and a gap each, so that the page ends everywhere within a line
        above = [passage(f"before {n}", 5) for n in range(before)]
        pdf = write(replace(SAMPLE, looks=loose, blocks=(*above, Quote(said, speaker), after)))
        spots = pdf.places["words"]
        assert spots[-1].page == pdf.places["speaker"][0].page
        assert len(spots) == 1 or lines(spots[-1], QUOTATION.leading) >= 2


def test_a_last_page_with_next_to_nothing_is_spared() -> None:
    strips = [Strip(10, after=5) for _ in range(21)]
    assert len(paginated(strips, total_height(strips) - 12, 0)) == 1
    assert len(paginated(strips, total_height(strips) - 80, 0)) == 2


def test_lines_are_drawn_closer_only_where_gaps_do_not_spare_the_page() -> None:
    strips = [Strip(10, after=5) for _ in range(21)]
    gaps_do = paginated(strips, total_height(strips) - 40, 0)
    assert {placed.strip.height for placed in gaps_do[0].placed} == {10}
    lines_do = paginated(strips, total_height(strips) - 50, 0)
    assert len(lines_do) == 1
    assert 9.4 - 1e-6 <= min(placed.strip.height for placed in lines_do[0].placed) < 10


@given(st.lists(st.tuples(st.floats(1, 60), st.booleans()), max_size=60), st.floats(60, 300))
def test_every_strip_is_placed_once_in_order_within_the_page(strips: list[tuple[float, bool]], height: float) -> None:
    made_of = [Strip(size, before=3, after=4, keep=keep, entry=str(n)) for n, (size, keep) in enumerate(strips)]
    pages = paginated(made_of, height, 50)
    placed = [each for page in pages for each in page.placed]
    assert [each.strip.entry for each in placed] == [strip.entry for strip in made_of]
    assert all(0.94 * size - 1e-6 <= each.strip.height <= size for each, (size, _) in zip(placed, strips, strict=True))
    for page in pages:
        for upper, lower in pairwise(page.placed):
            assert lower.top >= upper.top + upper.strip.height
        for each in page.placed:
            assert each.top + each.strip.height <= 50 + height + 1e-6


def test_more_than_a_page_that_is_kept_together_fills_pages() -> None:
    strips = [Strip(10, keep=True) for _ in range(25)]
    assert [len(page.placed) for page in paginated(strips, 100, 0)] == [10, 10, 5]


@pytest.mark.parametrize(("count", "kept"), [(1, [False]), (2, [True, False]), (3, [True, True, False])])
def test_short_paragraphs_are_whole(count: int, kept: list[bool]) -> None:
    assert [strip.keep for strip in without_widows([Strip(1) for _ in range(count)])] == kept


def test_threads_make_the_same_file() -> None:
    def files() -> Iterator[bytes]:
        with ThreadPoolExecutor(4) as threads:
            yield from threads.map(lambda _: write(SAMPLE).data, range(16))

    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)  # threads meet at every step, so that a fault that is rare shows each time
    try:
        assert set(files()) == {write(SAMPLE).data}
    finally:
        sys.setswitchinterval(usual)


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 700))
def test_the_sources_never_have_a_page_to_themselves(before: int) -> None:
    title = Paragraph(Role.HEADING, (Run("Sources"),), entry="heading")
    pdf = made(passage("before", before), Heading(title, 1, "sources"), passage("sources", 10))
    assert pdf.places["before"][-1].page == pdf.places["heading"][0].page


def test_a_title_breaks_at_its_colon_only_where_it_needs_two_lines() -> None:
    look = SAMPLE.looks[Role.TITLE]

    def title_lines(text: str) -> int:
        return lines(made(Title(Paragraph(Role.TITLE, (Run(text),), entry="title"))).places["title"][0], look.leading)

    assert title_lines("Aldhaven: a basin closes") == 1
    assert title_lines("Aldhaven: six months without the eastern basin") == 2


def test_words_after_a_raised_number_stand_on_the_line_again() -> None:
    def second(*note: Run) -> float:
        first = Paragraph(Role.PASSAGE, (Run("The first."), *note))
        with pypdfium2.PdfDocument(made(first, Paragraph(Role.PASSAGE, (Run("Xylem"),))).data) as document:
            text = document[0].get_textpage()
            return float(text.get_charbox(text.get_text_range().index("X"))[1])

    assert second(Run("1", note=1)) == pytest.approx(second(), abs=0.01)
