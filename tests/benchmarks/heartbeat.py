"""How long the window keeps somebody waiting, with a long article and a long brief in it.

Usage: xvfb-run -a python -m tests.benchmarks.heartbeat [WORDS]

A timer of the window's own thread beats every five milliseconds while an article of WORDS words (100,000) is opened,
read and picked from, and a brief of 500 entries is worked on. The longest gap between two beats is the stall that
somebody feels; it may not be over 50 ms at 100,000 words. Beside it stand what the window's thread worked in a gap (16
ms are a frame), and how long it stood ready while the machine's processors were given to others: on a busy machine that
is most of a stall, and none of Briefing's doing. The rest of a gap was spent waiting for Briefing's other threads.
"""

import itertools
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.stories import Story

if TYPE_CHECKING:  # loaded when the window is
    from briefing.gui.window import MainWindow

BEAT = 5
WORDS = 100_000
STALL, FRAME = 50, 16
"""Milliseconds: the longest stall allowed, and the longest that a key in an entry may keep the window's thread."""


@dataclass(frozen=True, slots=True)
class Beat:
    """A beat's time, the work of the window's thread until then, and its wait for a processor: all in seconds."""

    time: float
    worked: float
    ready: float


class Heart:
    """Beats on the window's thread, and prints a line of the table for each thing done."""

    def __init__(self) -> None:
        from PySide6.QtCore import QTimer

        self._beats: list[Beat] = []
        self._timer = QTimer(interval=BEAT)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        print(f"{'milliseconds':<30}{'stall':>8}{'own work':>10}{'no processor':>14}{'done in':>10}")

    def _beat(self) -> None:
        self._beats.append(Beat(time.perf_counter(), time.thread_time(), waited_for_processor()))

    def measured(self, name: str, act: Callable[[], object], settle: int = 1500) -> None:
        """Print the longest stall while something is done and settles, the most own work, and how long it took."""
        self._beats.clear()
        self._beat()
        act()
        took = time.perf_counter() - self._beats[0].time
        wait(settle)
        pairs = list(itertools.pairwise(self._beats))
        early, late = max(pairs, key=lambda pair: pair[1].time - pair[0].time)
        stall, without = late.time - early.time, late.ready - early.ready
        worked = max(late.worked - early.worked for early, late in pairs)
        over = "  over" if 1000 * (stall - without) > STALL else ""
        figures = f"{1000 * stall:>8.0f}{1000 * worked:>10.0f}{1000 * without:>14.0f}{1000 * took:>10.0f}"
        print(f"{name:<30}{figures}{over}", flush=True)


def waited_for_processor() -> float:
    """Seconds in which this thread could have run and the machine ran others; 0 where the system does not tell."""
    try:
        told = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat").read_text(encoding="ascii")
    except OSError:
        return 0.0
    return int(told.split()[1]) / 1e9


def wait(milliseconds: int) -> None:
    """Let the window live for a while. Qt's own `qWait` would keep the interpreter from all other threads."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main(words: int) -> None:
    """Open the window and do all that is measured."""
    own = tempfile.mkdtemp()
    os.environ["BRIEFING_STATE"] = os.environ["BRIEFING_CONFIG"] = own
    from briefing.gui import launch

    story = Path(own) / "long.txt"
    story.write_text(long_story(words), encoding="utf-8")
    window = launch.first_paint().open[0]
    wait(2000)
    heart = Heart()
    heart.measured(f"open {words:,} words", lambda: opened(window, story))
    reading(window, heart)
    entries(window, heart)
    typing(window, heart)
    heart.measured("resize the window", lambda: window.resize(1300, 800))
    print(f"memory with all of it open: {memory()} MB")
    window.close_without_asking()


def opened(window: "MainWindow", story: Path) -> None:
    """Open an article and wait until its pages are there."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop, look = QEventLoop(), QTimer(interval=50)

    def end_when_made() -> None:
        if window.has_brief and window.view.made:
            loop.quit()

    look.timeout.connect(end_when_made)
    look.start()
    window.files.opening.open_path(story)
    loop.exec()


def reading(window: "MainWindow", heart: Heart) -> None:
    """Scrolling to the end and back, paging, finding a word that is everywhere, and one that is nowhere."""
    text, find = window.view.article.text, window.view.article.find_bar
    bar = text.verticalScrollBar()

    def paged() -> None:
        for _ in range(40):
            bar.triggerAction(bar.SliderAction.SliderPageStepAdd)
            wait(20)

    heart.measured("scroll to the end", lambda: bar.setValue(bar.maximum()))
    heart.measured("scroll to the beginning", lambda: bar.setValue(0))
    heart.measured("40 pages on", paged)
    heart.measured("find what is everywhere", lambda: find.words.setText("the"))
    heart.measured("find what is nowhere", lambda: find.words.setText("submarine"))


def entries(window: "MainWindow", heart: Heart) -> None:
    """One entry picked and tinted, 500 at once, undone and redone, one more among them, one moved, one taken out."""
    from briefing.model import revise
    from briefing.model.suggestion import SectionKind

    desk = window.view.desk
    sentences = desk.brief.sources[0].article.sentences

    heart.measured("add one passage", lambda: desk.add_passage(SectionKind.BACKGROUND, "A", sentences[5].span))
    many = desk.brief
    for sentence in sentences[10:510]:
        many = revise.add_passage(many, SectionKind.BACKGROUND, "A", sentence.span)
    heart.measured("add 500 passages at once", lambda: desk.do("many", lambda _: many), 5000)
    heart.measured("undo 500 passages", desk.undo, 3000)
    heart.measured("redo 500 passages", desk.redo, 5000)
    heart.measured("add one passage to 500", lambda: desk.add_passage(SectionKind.OUTLOOK, "A", sentences[600].span))
    heart.measured("move one of 500", lambda: desk.move_by("e20", 1))
    heart.measured("take one of 500 out", lambda: desk.remove("e30"))
    heart.measured("undo", desk.undo)
    heart.measured("20 suggestions more", window.view.brief.panels[SectionKind.OUTLOOK].offers.show_more)


def typing(window: "MainWindow", heart: Heart) -> None:
    """Fifty letters typed in one of 500 entries, one every 30 ms; the longest that one kept the window's thread."""
    from PySide6.QtTest import QTest

    card = window.view.brief.cards()[3]
    card.edit()
    assert card.editing is not None
    editor, worked = card.editing.editor, list[float]()

    def letters() -> None:
        for _ in range(50):
            begun = time.thread_time()
            QTest.keyClicks(editor, "a")
            worked.append(time.thread_time() - begun)
            wait(30)

    heart.measured("type 50 letters in an entry", letters)
    print(f"longest key: {1000 * max(worked):.1f} ms of own work (at most {FRAME})")


def memory() -> int:
    """What this process takes now, in megabytes; 0 where the system does not tell."""
    try:
        told = Path("/proc/self/status").read_text(encoding="ascii")
    except OSError:
        return 0
    return next(int(line.split()[1]) for line in told.splitlines() if line.startswith("VmRSS")) // 1024


def long_story(words: int) -> str:
    """An article of so many words: stories under one headline, the same each time."""
    paragraphs, written = ["A long story"], 0
    for number in itertools.count():
        for paragraph in Story(number).paragraphs:
            paragraphs.append(paragraph)
            written += len(paragraph.split())
        if written >= words:
            return "\n\n".join(paragraphs)
    raise AssertionError


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else WORDS)
