"""Reading in a process of its own: whatever its parser does, the caller goes on and hears why."""

import sys
import threading
import time
from multiprocessing import active_children
from pathlib import Path

import pytest

from briefing.errors import ReadError
from briefing.reading import apart, registry
from briefing.reading.formats import Reader
from tests.unit.reading import documents, rough_readers
from tests.unit.reading.pages import story
from tests.unit.reading.test_pdf import laid_out

WORD = documents.word(story())


LARGE = b"word " * 2**18


@pytest.mark.parametrize("data", [WORD, documents.open_document(story()), laid_out(1, 6, 0), LARGE])
def test_a_process_of_its_own_gives_the_same_article(data: bytes) -> None:
    assert len(data) >= registry.format_of(data, "a").apart_from
    assert apart.read_bytes(data, "a") == registry.read_bytes(data, "a")


def test_a_refusal_is_the_same_too() -> None:
    with pytest.raises(ReadError, match=r"“a.docx” could not be read: it is damaged"):
        apart.read_bytes(WORD[:-400], "a.docx")


@pytest.mark.parametrize(
    ("read", "why"),
    [
        (rough_readers.crash, "“a.pdf” could not be read: reading it crashed. Copy the article and paste it."),
        (rough_readers.refuse, "It was not read: it is a test. Go on."),
        pytest.param(
            rough_readers.eat,
            "it takes more memory than any article",
            marks=pytest.mark.skipif(sys.platform != "linux", reason="the system keeps to no limit of memory"),
        ),
    ],
)
def test_a_parser_that_dies_or_eats_memory_is_a_clear_refusal(read: Reader, why: str) -> None:
    with pytest.raises(ReadError) as caught:
        apart.read_apart(b"", "a.pdf", read=read)
    assert why in str(caught.value)


def test_a_fault_of_our_own_is_told_as_one() -> None:
    with pytest.raises(RuntimeError, match="ZeroDivisionError: of ours"):
        apart.read_apart(b"", "a.pdf", read=rough_readers.fault)


def test_a_parser_that_hangs_is_ended(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="reading it takes longer than 1 seconds"):
        apart.read_apart(b"", str(tmp_path / "begun"), longest=1, read=rough_readers.hang)
    assert not active_children()


def test_a_reading_can_be_stopped_from_another_thread(tmp_path: Path) -> None:
    begun, stop = tmp_path / "begun", threading.Event()

    def stop_once_begun() -> None:
        while not begun.exists():
            stop.wait(0.01)
        stop.set()

    thread = threading.Thread(target=stop_once_begun)
    thread.start()
    start = time.monotonic()
    with pytest.raises(ReadError, match="reading it was stopped"):
        apart.read_apart(b"", str(begun), stop, read=rough_readers.hang)
    thread.join()
    assert time.monotonic() - start < apart.LONGEST / 2
    assert not active_children()
