"""The window beside a bare one, and against the clock of a beating heart.

Usage: xvfb-run -a python tests/benchmarks/window.py

`start` times the first paint of a bare PySide6 window and of ours, in turn, and prints the ratio: a start may cost
1.8 times a bare one. `stalls` opens an article of 100,000 words, adds 500 entries, types, moves and resizes, while a
timer beats every five milliseconds: the longest gap between two beats is how long the window kept somebody waiting, and
may not be over 50 ms. Beside it stands what the window's own thread worked in a gap; the rest are Briefing's other
threads and other programs.
"""

import itertools
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # loaded when the window is
    from briefing.gui.window import MainWindow

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 9
BEAT = 5
WORDS = 100_000

BARE = """
import time; started = time.perf_counter()
import itertools
import os
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, done)
def done():
    print(time.perf_counter() - started, flush=True)
    os._exit(0)
app = QApplication([])
window = Window()
window.resize(1440, 900)
window.show()
app.exec()
"""

OURS = """
import time; started = time.perf_counter()
import itertools
import os
from PySide6.QtCore import QTimer
from briefing.gui import launch
from briefing.gui.window import MainWindow
painted = MainWindow.paintEvent
def paint(self, event):
    painted(self, event)
    QTimer.singleShot(0, done)
def done():
    print(time.perf_counter() - started, flush=True)
    os._exit(0)
MainWindow.paintEvent = paint
launch.run([])
"""


def start() -> None:
    """The first paint, ours beside a bare window's."""
    pairs = [(seconds(BARE), seconds(OURS)) for _ in range(ROUNDS)]
    bare, ours = (statistics.median(each) for each in zip(*pairs, strict=True))
    ratio = statistics.median(mine / theirs for theirs, mine in pairs)
    print(f"first paint: bare {bare * 1000:.0f} ms, ours {ours * 1000:.0f} ms, ratio {ratio:.2f} (at most 1.8)")


def seconds(code: str) -> float:
    """What a program prints as its time, run with byte code kept as an installed program has it."""
    with tempfile.TemporaryDirectory() as own:
        environment = {**os.environ, "BRIEFING_STATE": own, "BRIEFING_CONFIG": own}
        environment["PYTHONPYCACHEPREFIX"] = str(Path(tempfile.gettempdir()) / "briefing-benchmark-bytecode")
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        done = subprocess.run(
            [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
        )
    return float(done.stdout.split()[0])


class Heart:
    """A timer of the window's thread: the gap between two beats is how long the window kept somebody waiting."""

    def __init__(self) -> None:
        from PySide6.QtCore import QTimer

        self._beats: list[tuple[float, float]] = []
        self._timer = QTimer(interval=BEAT)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        self._beats.append((time.perf_counter(), time.thread_time()))

    def measured(self, name: str, act: Callable[[], object], settle: int = 1500) -> None:
        """Print the three longest gaps while something is done and settles (milliseconds), and the own work in them."""
        self._beats.clear()
        self._beat()
        act()
        wait(settle)
        gaps = [(late[0] - early[0], late[1] - early[1]) for early, late in itertools.pairwise(self._beats)]
        waited, worked = (sorted((gap[which] * 1000 for gap in gaps), reverse=True)[:3] for which in (0, 1))
        print(f"{name:<28} longest stalls {rounded(waited)} ms, of own work {rounded(worked)} ms")


def wait(milliseconds: int) -> None:
    """Let the window live for a while."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def stalls() -> None:
    """The longest stalls of the window at work on a long article and a long brief."""
    sys.path.insert(0, str(ROOT))
    own = tempfile.mkdtemp()
    os.environ["BRIEFING_STATE"] = os.environ["BRIEFING_CONFIG"] = own
    from briefing.gui import launch

    story = Path(own) / "long.txt"
    story.write_text(long_story(), encoding="utf-8")
    window, heart = launch.first_paint().open[0], Heart()
    wait(1000)
    heart.measured("open 100,000 words", lambda: opened(window, story))
    entries(window, heart)
    reading_and_typing(window, heart)
    heart.measured("resize the window", lambda: window.resize(1300, 800))
    window.close_without_asking()


def opened(window: "MainWindow", story: Path) -> None:
    """Open an article and wait until its pages are there."""
    window.files.opening.open_path(story)
    while not (window.has_brief and window.view.made):
        wait(20)


def entries(window: "MainWindow", heart: Heart) -> None:
    """One entry, five hundred at once, one more among them, one moved."""
    from briefing.model import revise
    from briefing.model.brief import Brief
    from briefing.model.suggestion import SectionKind

    desk = window.view.desk
    sentences = desk.brief.sources[0].article.sentences

    def five_hundred(brief: Brief) -> Brief:
        for sentence in sentences[10:510]:
            brief = revise.add_passage(brief, SectionKind.BACKGROUND, "A", sentence.span)
        return brief

    heart.measured("add one passage", lambda: desk.add_passage(SectionKind.BACKGROUND, "A", sentences[5].span))
    heart.measured("add 500 passages at once", lambda: desk.do("many", five_hundred), 4000)
    heart.measured("add one passage to 500", lambda: desk.add_passage(SectionKind.OUTLOOK, "A", sentences[600].span))
    heart.measured("move one of 500", lambda: desk.move_by("e20", 1))


def reading_and_typing(window: "MainWindow", heart: Heart) -> None:
    """Scrolling, finding, undoing, and fifty letters typed in an entry."""
    from PySide6.QtTest import QTest

    view = window.view
    heart.measured("scroll", lambda: view.article.text.verticalScrollBar().setValue(3000))
    heart.measured("find", lambda: view.article.find_bar.words.setText("harbour"))
    heart.measured("undo", view.desk.undo)
    card = view.brief.cards()[3]
    card.edit()
    editing = card.editing
    if editing:
        heart.measured("type 50 letters in an entry", lambda: QTest.keyClicks(editing.editor, "a" * 50))


def rounded(numbers: list[float]) -> str:
    """Numbers without their fractions, beside each other."""
    return " ".join(f"{number:.0f}" for number in numbers)


def long_story() -> str:
    """An article of a hundred thousand words, the same each time."""
    line = "The council of Port Selden said the harbour tolls would fall next year after the water row {} was settled."
    paragraphs, words, number = [], 0, 0
    while words < WORDS:
        paragraph = " ".join(line.format(number + step) for step in range(4))
        paragraphs.append(paragraph)
        words, number = words + len(paragraph.split()), number + 4
    return "A long story\n\n" + "\n\n".join(paragraphs)


if __name__ == "__main__":
    start()
    stalls()
