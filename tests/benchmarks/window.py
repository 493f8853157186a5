"""The window beside a bare one: how long it takes to its first paint, and how much memory it takes with a story open.

Usage: xvfb-run -a python -m tests.benchmarks.window

`start` times the first paint of a bare PySide6 window and of ours, in turn, and prints the ratios, by the clock and by
the processor's time, which other programs at work disturb less: a start may cost 1.8 times a bare one. `memory` opens
the agency story of ../shared, or the sample where that is absent, and waits for its pages: with them the program may
take 3 times the memory of a bare window. How long the window keeps somebody waiting is in `heartbeat`.
"""

import os
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 9

BARE = """
import time; started = time.perf_counter(), time.process_time()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, done)
app = QApplication([])
window = Window()
window.resize(1440, 900)
window.show()
"""

OURS = """
import time; started = time.perf_counter(), time.process_time()
from PySide6.QtCore import QTimer
from briefing.gui import launch
from briefing.gui.window import MainWindow
painted = MainWindow.paintEvent
def paint(self, event):
    painted(self, event)
    QTimer.singleShot(0, done)
MainWindow.paintEvent = paint
windows = launch.first_paint()
from PySide6.QtWidgets import QApplication
app = QApplication.instance()
"""

PAINTED = """
import os
def done():
    print(time.perf_counter() - started[0], time.process_time() - started[1], flush=True)
    os._exit(0)
app.exec()
"""

SETTLED = """
import os
from tests.benchmarks.heartbeat import memory, opened, wait
def done():
    pass
wait(1000)
if story:
    opened(windows.open[0], story)
wait(2000)
print(memory(), flush=True)
os._exit(0)
"""


@dataclass(frozen=True, slots=True)
class Start:
    """What a first paint took: seconds by the clock, and seconds of the processor."""

    clock: float
    processor: float


def start() -> None:
    """The first paint, ours beside a bare window's."""
    pairs = [(_start(BARE), _start(OURS)) for _ in range(ROUNDS)]
    clock = statistics.median(ours.clock / bare.clock for bare, ours in pairs)
    processor = statistics.median(ours.processor / bare.processor for bare, ours in pairs)
    bare, ours = (1000 * statistics.median(each.clock for each in side) for side in zip(*pairs, strict=True))
    print(f"first paint: bare {bare:.0f} ms, ours {ours:.0f} ms, ratio {clock:.2f} (at most 1.8)", end="")
    print(f"; by processor time {processor:.2f}")


def memory() -> None:
    """What the program takes with a story and its pages open, beside a bare window."""
    agency = next((ROOT.parent / "shared" / "articles").glob("*.txt"), None)
    story = agency or ROOT / "resources" / "sample" / "sample.txt"
    bare, ours = (float(_printed(code + SETTLED)) for code in (f"story = None{BARE}", f"{_named(story)}{OURS}"))
    print(f"memory: bare {bare:.0f} MB, ours with {story.name} {ours:.0f} MB, ratio {ours / bare:.2f} (at most 3)")


def _named(story: Path) -> str:
    return f"from pathlib import Path; story = Path({str(story)!r})"


def _start(code: str) -> Start:
    clock, processor = _printed(code + PAINTED).split()
    return Start(float(clock), float(processor))


def _printed(code: str) -> str:
    """What a program prints, run with byte code kept as an installed program has it."""
    with tempfile.TemporaryDirectory() as own:
        environment = {**os.environ, "BRIEFING_STATE": own, "BRIEFING_CONFIG": own}
        environment["PYTHONPYCACHEPREFIX"] = str(Path(tempfile.gettempdir()) / "briefing-benchmark-bytecode")
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        command = [sys.executable, "-c", code]
        return subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True, check=True).stdout


if __name__ == "__main__":
    start()
    memory()
