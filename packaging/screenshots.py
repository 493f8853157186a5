"""Pictures of the window in each of its states (`states.py`), to be looked at after every change, and of the guide.

    python packaging/screenshots.py FOLDER [STATE...]
    python packaging/screenshots.py --guide [PICTURE...]

The second renews the pictures that README and guide show, in `resources/pictures`.

Each state is drawn by a process of its own, for the scale of the screen cannot be changed in a running one.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from states import GUIDE, STATES, State

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
PICTURES = ROOT / "resources" / "pictures"

if TYPE_CHECKING:  # Qt is loaded by the processes that draw
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QWidget

    from briefing.gui.window import MainWindow

SETTLED = 1500
"""Milliseconds after which pages and figures are made and layouts are at rest."""


def draw(state: State, picture: Path) -> None:
    """Draw one state in this process and write its picture."""
    from PySide6.QtCore import QTimer

    from briefing.app.settings import Settings
    from briefing.gui import launch, theme
    from briefing.gui.background import Background
    from briefing.gui.preferences import Preferences
    from briefing.gui.window import MainWindow

    app = launch.application(state.language)
    theme.apply(app, state.theme)
    settings = Settings(theme=state.theme, keep_shelf=state.shelf)
    window = MainWindow(Background(synchronous=True), Preferences(settings))
    window.resize(state.width, state.height)
    window.show()
    state.prepare(window)
    window.resize(state.width, state.height)
    QTimer.singleShot(SETTLED, app.exit)  # quit would ask to save first
    app.exec()
    _taken(state, window).save(str(picture))


def _taken(state: State, window: "MainWindow") -> "QPixmap":
    """What the picture shows: a part of the window, else the dialog over it, else all of it."""
    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QApplication

    if state.part:
        part = state.part(window)
        return part.grab(QRect(0, 0, part.width(), min(part.height(), state.most)))
    over = (each for each in QApplication.topLevelWidgets() if _lies_over(each, window))
    return (QApplication.activeModalWidget() or next(over, window)).grab()


def _lies_over(widget: "QWidget", window: "MainWindow") -> bool:
    """Whether a widget is a dialog of the window."""
    return widget.isVisible() and widget.isWindow() and widget is not window and bool(widget.windowTitle())


def main() -> None:
    """Draw the states that were asked for, else all."""
    where, *names = sys.argv[1:]
    of_guide = where == "--guide"
    folder, states = (PICTURES, GUIDE) if of_guide else (Path(where), STATES)
    folder.mkdir(parents=True, exist_ok=True)
    for name in names or states:
        picture = folder.resolve() / f"{name}.png"
        _draw_apart("GUIDE" if of_guide else "STATES", name, picture)
        if of_guide:
            _frame(picture)
        print(folder / picture.name)


def _draw_apart(states: str, name: str, picture: Path) -> None:
    """Draw one state in a process of its own, with settings and memory of its own."""
    code = f"import screenshots as s; s.draw(s.{states}[{name!r}], s.Path({str(picture)!r}))"
    scale = {"GUIDE": GUIDE, "STATES": STATES}[states][name].scale
    with tempfile.TemporaryDirectory() as own:
        settings = {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(scale)}
        folders = {"BRIEFING_CONFIG": own, "BRIEFING_STATE": own}
        environment = {**os.environ, **settings, **folders}
        subprocess.run([sys.executable, "-c", code], cwd=ROOT / "packaging", env=environment, check=True)


def _frame(picture: Path) -> None:
    """Draw a line around a picture, so that it stands on any ground, and keep 256 colours: a third of the bytes."""
    from PIL import Image, ImageOps

    with Image.open(picture) as drawn:
        framed = ImageOps.expand(drawn.convert("RGB"), 2, "#D9DEE4")
    few = framed.quantize(256, Image.Quantize.MAXCOVERAGE, kmeans=2, dither=Image.Dither.NONE)
    few.save(picture, optimize=True)


if __name__ == "__main__":
    main()
