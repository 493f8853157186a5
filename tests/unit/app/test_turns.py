"""Long work in the background takes turns, and nobody waits for ever."""

from threading import Event, Thread

from briefing.app.turns import turn


def begun(patience: float) -> tuple[Thread, Event]:
    """Work on a thread of its own that asks for its turn, and the event that it has it, or works without."""
    works = Event()

    def work() -> None:
        with turn(patience):
            works.set()

    thread = Thread(target=work)
    thread.start()
    return thread, works


def test_work_begins_when_the_work_before_it_has_ended() -> None:
    with turn(0):
        thread, works = begun(patience=20)
        assert not works.wait(0.1)
    assert works.wait(20)
    thread.join()


def test_work_that_has_waited_long_enough_goes_on_beside_the_other() -> None:
    with turn(0):
        thread, works = begun(patience=0.01)
        assert works.wait(20)
    thread.join()
    with turn(0):  # what was never had is not given back twice
        thread, works = begun(patience=20)
        assert not works.wait(0.1)
    thread.join()
