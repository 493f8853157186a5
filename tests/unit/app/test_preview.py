"""A made PDF can be shown: its pages have sizes, pictures to the pixel, and words."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from briefing.app.preview import PageSize, page_picture, page_sizes, page_words
from briefing.errors import ReadError
from briefing.verify.pdf_text import pdf_paragraphs
from tests.gui.paper import pdf

BLACK, WHITE = b"\x00\x00\x00", b"\xff\xff\xff"


def test_every_page_has_its_size() -> None:
    assert page_sizes(pdf(3)) == (PageSize(595, 842),) * 3


@pytest.mark.parametrize(("width", "height"), [(595, 842), (404, 572), (1190, 1684), (61, 86)])
def test_a_page_is_drawn_to_the_pixel(width: int, height: int) -> None:
    picture = page_picture(pdf(1), 0, width, height)
    assert (picture.width, picture.height, len(picture.pixels)) == (width, height, 4 * width * height)
    assert picture.pixels[:3] == BLACK
    assert picture.pixels[4 * (width - 1) :][:3] == WHITE
    assert picture.pixels[-4:-1] == WHITE


def test_a_page_can_be_heard() -> None:
    assert page_words(pdf(2, words="All quiet on page"), 1).strip() == "All quiet on page 2"


def test_what_is_no_pdf_is_refused_in_words() -> None:
    with pytest.raises(ReadError, match="could not be read"):
        page_sizes(b"no PDF")


def test_many_threads_may_ask_at_once() -> None:
    # PDFium crashes the process when two threads are in it.
    data = pdf(4)
    with ThreadPoolExecutor(4) as threads:
        pictures = list(threads.map(lambda number: page_picture(data, number % 4, 200, 283), range(40)))
        words = list(threads.map(lambda number: page_words(data, number % 4), range(40)))
    assert len({picture.pixels for picture in pictures}) == 4
    assert {word.strip() for word in words} == {"Page 1", "Page 2", "Page 3", "Page 4"}


def test_a_finished_file_may_be_proved_while_its_pages_are_drawn() -> None:
    data = pdf(4)
    with ThreadPoolExecutor(4) as threads:
        drawn = [threads.submit(page_picture, data, number % 4, 200, 283) for number in range(40)]
        proved = [threads.submit(pdf_paragraphs, data) for _ in range(40)]
        assert len({job.result().pixels for job in drawn}) == 4
        assert {len(job.result()) for job in proved} == {4}
