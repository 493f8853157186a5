"""How long the window keeps somebody waiting, with a brief of twelve sources in it.

Usage: xvfb-run -a python -m tests.benchmarks.dossier

Twelve invented articles of about 700 words: four towns, and for each three outlets with nearly the same words, one of
them with other words in the quotations. The columns are those of `heartbeat`; nothing that is done to a brief of
several sources may keep the window's own thread longer than a frame of 16 ms. Last comes what joining twelve sources
costs beside joining six, in the background: it grows with the pairs of quotations, by four at most.
"""

import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from tests.benchmarks.heartbeat import Heart, wait

if TYPE_CHECKING:  # loaded when the window is
    from briefing.gui.window import MainWindow

ROUNDS = 5
NOUNS = ("boats", "nets", "cranes", "pilots", "sheds", "lamps", "ropes", "tolls", "gulls", "clocks", "maps", "bells")
VERBS = ("mend", "sell", "paint", "count", "lend", "burn", "lift", "tow", "weigh", "praise", "tax", "trade", "hide")


def main() -> None:
    """Open the window and do all that is measured."""
    own = tempfile.mkdtemp()
    os.environ["BRIEFING_STATE"] = os.environ["BRIEFING_CONFIG"] = own
    from briefing.gui import launch

    paths = list(written(Path(own)))
    window = launch.first_paint().open[0]
    wait(2000)
    heart = Heart()
    heart.measured("open 12 articles", lambda: window.files.opening.open_paths(paths), 8000)
    sources(window, heart)
    wordings(window, heart)
    print(f"joining 12 sources beside 6: {growth(window):.1f} times as long")
    window.close_without_asking()


def sources(window: "MainWindow", heart: Heart) -> None:
    """Another source shown, two side by side and one again, the timeline opened, gone through and added from."""
    view = window.view
    heart.measured("show the next source", lambda: view.article.step_source(1))
    heart.measured("two side by side", view.split_sources)
    heart.measured("another beside it", lambda: view.article.step_source(3))
    heart.measured("one again", view.split_sources)
    heart.measured("open the timeline", view.timeline.toggle)
    heart.measured("a row further down", lambda: view.timeline.list.go_to(5))
    heart.measured("add it to Background", lambda: view.timeline.add(5))
    heart.measured("close the timeline", view.timeline.toggle)


def wordings(window: "MainWindow", heart: Heart) -> None:
    """The choice of wordings opened, another one chosen, and the choice taken back."""
    from briefing.gui.wordings import WordingsDialog

    view = window.view
    differing = next(card for card in view.brief.cards() if card.face.also and card.face.also.wording())
    heart.measured("show its entry", lambda: view.desk.show_entry(differing.entry.id))
    heart.measured("open the choice", lambda: view.use_tool("wordings"))
    dialog = window.findChild(WordingsDialog)
    assert dialog is not None
    heart.measured("choose another wording", lambda: dialog.list.chosen.emit(1))
    heart.measured("undo", view.undo)


def growth(window: "MainWindow") -> float:
    """How many times as long joining all sources takes as joining every other one, the quickest of some rounds each."""
    from briefing.app.dossier import dossier_of

    every = window.view.desk.brief.sources
    best = {len(some): float("inf") for some in (every, every[::2])}
    for _ in range(ROUNDS):
        for some in (every, every[::2]):
            begun = time.thread_time()
            dossier_of(some)
            best[len(some)] = min(best[len(some)], time.thread_time() - begun)
    return best[len(every)] / best[len(every[::2])]


def written(folder: Path) -> Iterator[Path]:
    """Twelve articles as files, the same each time."""
    for number in range(12):
        path = folder / f"{number:02}.txt"
        path.write_text(article(number // 3, number % 3), encoding="utf-8")
        yield path


def article(subject: int, outlet: int) -> str:
    """An article about one of four towns: the first outlet's, a cut copy of it, or the same with other words quoted."""
    town = ("Tarsk", "Selden", "Ostra", "Vale")[subject]
    lines = list(paragraphs(town, subject))
    if outlet == 1:
        del lines[-3:]
    if outlet == 2:
        lines = [line.replace("cannot", "can’t").replace("every single", "each") for line in lines]
    return f"{town} counts its boats again\n\n{town.upper()}, {3 + outlet} March 2031\n\n" + "\n\n".join(lines) + "\n"


def paragraphs(town: str, subject: int) -> Iterator[str]:
    """Twenty-eight paragraphs, every other one a quotation; no two quotations have much in common."""
    chance = Random(subject)  # noqa: S311 - the same articles each time, and no secret
    for number in range(14):
        yield (
            f"The council of {town} said its {number + 2} sheds would be let in {2020 + number}, after a row over "
            f"{chance.choice(NOUNS)} that had lasted {number + subject + 3} years and had cost the town a ferry."
        )
        spoken = " ".join(f"{chance.choice(VERBS)} the {chance.choice(NOUNS)}," for _ in range(5))
        yield (
            f"“We cannot {spoken} in every single year,” the mayor, Signe Brandvik, told the crews. In June "
            f"{2018 + number}, a storm broke the outer wall of the harbour."
        )


if __name__ == "__main__":
    main()
