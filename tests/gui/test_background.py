"""Background work: every answer comes home on the GUI thread, stale ones never, and errors reach the one reporter."""

import threading
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from briefing.errors import BriefingError
from briefing.gui.background import Background, Lane
from briefing.messages import say

FAULT = BriefingError(say("It was not done"), say("it could not be"), say("Do it otherwise"))


def fail() -> str:
    raise FAULT


def unwanted(answer: object) -> None:
    pytest.fail(f"an answer that nobody wants: {answer}")


def after(gate: threading.Event, job: Callable[[], str]) -> Callable[[], str]:
    """A job that is held back until the gate opens."""

    def wait_and_do() -> str:
        gate.wait()
        return job()

    return wait_and_do


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """Holds jobs back until it is set."""
    event = threading.Event()
    yield event
    event.set()


def test_an_answer_comes_home_on_the_gui_thread(qtbot: QtBot, threads: Background) -> None:
    seen: list[tuple[threading.Thread, threading.Thread]] = []
    threads.ask("topic", threading.current_thread, lambda worker: seen.append((worker, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(seen))
    ((worker, receiver),) = seen
    assert worker is not threading.main_thread()
    assert receiver is threading.main_thread()


def test_no_answer_is_lost_among_many(qtbot: QtBot, threads: Background) -> None:
    answers: list[int] = []
    for number in range(2000):
        threads.ask(number, partial(int, number), answers.append)
    qtbot.waitUntil(lambda: len(answers) == 2000)
    assert sorted(answers) == list(range(2000))


def test_a_question_asked_anew_is_answered_once(qtbot: QtBot, threads: Background, gate: threading.Event) -> None:
    answers: list[str] = []
    threads.ask("topic", after(gate, lambda: "old"), answers.append)
    threads.ask("topic", lambda: "new", answers.append)
    qtbot.waitUntil(lambda: answers == ["new"])
    gate.set()
    threads.ask("later", lambda: "later", answers.append)
    qtbot.waitUntil(lambda: "later" in answers)
    assert answers == ["new", "later"]


def test_a_question_let_go_is_not_answered(qtbot: QtBot, threads: Background, gate: threading.Event) -> None:
    answers: list[str] = []
    threads.ask("topic", after(gate, lambda: "unwanted"), answers.append, lane=Lane.PAGES)
    threads.drop("topic")
    gate.set()
    threads.ask("later", lambda: "later", answers.append, lane=Lane.PAGES)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == ["later"]


def test_pages_are_drawn_by_one_thread(qtbot: QtBot, threads: Background) -> None:
    drawers: list[threading.Thread] = []
    for number in range(50):
        threads.ask(number, threading.current_thread, drawers.append, lane=Lane.PAGES)
    qtbot.waitUntil(lambda: len(drawers) == 50)
    assert len(set(drawers)) == 1


def test_an_error_reaches_the_reporter(qtbot: QtBot, threads: Background) -> None:
    with qtbot.waitSignal(threads.job_failed) as caught:
        threads.ask("topic", fail, unwanted)
    assert caught.args == [FAULT]


def test_whoever_asks_may_take_the_error_himself(background: Background, qtbot: QtBot) -> None:
    errors: list[Exception] = []
    with qtbot.assertNotEmitted(background.job_failed):
        background.ask("topic", fail, unwanted, failed=errors.append)
    assert errors == [FAULT]


def test_an_error_of_a_stale_job_is_not_reported(qtbot: QtBot, threads: Background, gate: threading.Event) -> None:
    errors: list[Exception] = []
    answers: list[str] = []
    threads.job_failed.connect(errors.append)
    threads.ask("topic", after(gate, fail), unwanted, lane=Lane.PAGES)
    threads.ask("topic", lambda: "new", answers.append, lane=Lane.PAGES)
    gate.set()
    qtbot.waitUntil(lambda: answers == ["new"])
    assert errors == []


def test_a_window_that_was_closed_gets_no_answer(qtbot: QtBot, threads: Background, gate: threading.Event) -> None:
    answers: list[str] = []
    owner = QObject()
    threads.ask((owner, "topic"), after(gate, lambda: "too late"), answers.append, lane=Lane.PAGES)
    delete(owner)
    gate.set()
    threads.ask("later", lambda: "later", answers.append, lane=Lane.PAGES)
    qtbot.waitUntil(lambda: answers == ["later"])


def test_under_test_a_job_is_done_at_once(background: Background) -> None:
    answers: list[int] = []
    background.ask("topic", lambda: 1, answers.append)
    assert answers == [1]


def test_closing_leaves_no_thread_behind_and_no_answer_comes_after(threads: Background, qtbot: QtBot) -> None:
    before = threading.active_count()
    answers: list[int] = []
    threads.ask("topic", lambda: 1, answers.append)
    threads.close()
    qtbot.wait(1)
    assert threading.active_count() == before
    assert answers == []
