"""The rooms keep to themselves: who may import whom, where the toolkits live, and what start-up leaves alone."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "briefing"

CORE = {"model", "language", "reading", "suggest", "verify", "pages", "writers", "storage"}
MAY_IMPORT = {
    "model": set[str](),
    "language": {"model"},
    "reading": {"model", "language"},
    "suggest": {"model", "language"},
    "verify": {"model", "language", "reading"},
    "pages": {"model"},
    "storage": {"model"},
    "writers": {"pages"},
    "app": CORE,
    "cli": {"app", "model"},
    "gui": {"app", "model"},
}
OPEN_TO_ALL = {"errors", "messages", "paths"}
ONLY_IN = {
    "PySide6": "gui",
    "reportlab": "writers/pdf",
    "docx": "writers/word",
}
FILES = sorted(PACKAGE.rglob("*.py"))
IN_ROOMS = [path for path in FILES if path.parent != PACKAGE]


def imports(path: Path) -> Iterator[str]:
    """Every module that a file imports, wherever in the file and for whatever purpose."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            if node.module == "briefing":
                yield from (f"briefing.{alias.name}" for alias in node.names)


def room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0]


@pytest.mark.parametrize("path", IN_ROOMS, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_room_imports_only_the_rooms_it_may(path: Path) -> None:
    allowed = MAY_IMPORT[room(path)] | OPEN_TO_ALL | {room(path)}
    used = {name.split(".")[1] for name in imports(path) if name.startswith("briefing.")}
    # The package itself holds nothing but the version.
    assert used - allowed - {"__version__"} == set()


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_each_toolkit_lives_in_one_room(path: Path) -> None:
    for toolkit, place in ONLY_IN.items():
        if any(name.split(".")[0] == toolkit for name in imports(path)):
            assert path.is_relative_to(PACKAGE / place), f"{toolkit} belongs in {place}"


@pytest.mark.parametrize("path", [path for path in FILES if room(path) == "model"], ids=lambda path: path.name)
def test_the_model_needs_nothing_but_the_standard_library(path: Path) -> None:
    roots = {name.split(".")[0] for name in imports(path)}
    assert roots - set(sys.stdlib_module_names) - {"briefing"} == set()


def loaded_after(code: str) -> set[str]:
    """The top-level packages that a fresh interpreter has loaded after running `code`."""
    script = f"{code}\nimport sys\nprint('LOADED', *{{name.split('.')[0] for name in sys.modules}})"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(next(line for line in done.stdout.splitlines() if line.startswith("LOADED")).split()[1:])


def test_an_export_never_loads_the_window(tmp_path: Path) -> None:
    sample = ROOT / "resources" / "sample" / "sample.txt"
    targets = [str(tmp_path / name) for name in ("brief.pdf", "brief.docx")]
    words = ["export", str(sample), "-o", targets[0], "-o", targets[1]]
    loaded = loaded_after(f"from briefing.__main__ import main\nassert main({words!r}) == 0")
    assert "PySide6" not in loaded
    assert {"reportlab", "docx"} <= loaded


def test_the_commands_load_no_writer_until_something_is_written() -> None:
    sample = ROOT / "resources" / "sample" / "sample.txt"
    loaded = loaded_after(f"from briefing.__main__ import main\nassert main(['read', {str(sample)!r}]) == 0")
    assert not loaded & {"PySide6", "reportlab", "docx", "lxml", "pypdfium2"}


def test_the_first_paint_loads_no_writer() -> None:
    code = (
        "import os; os.environ.setdefault('QT_QPA_PLATFORM', 'offscreen')\n"
        "from briefing.gui.launch import first_paint\n"
        "first_paint()"
    )
    assert not loaded_after(code) & {"reportlab", "docx", "lxml", "pypdfium2", "sentencex"}


def test_what_makes_pages_is_loaded_while_the_start_page_shows() -> None:
    code = (
        "import os, sys; os.environ.setdefault('QT_QPA_PLATFORM', 'offscreen')\n"
        "from PySide6.QtCore import QEventLoop, QTimer\n"
        "from briefing.gui.launch import first_paint\n"
        "windows, loop = first_paint(), QEventLoop()\n"
        "QTimer.singleShot(30_000, loop.quit)\n"
        "look = QTimer(interval=20)\n"
        "look.timeout.connect(lambda: 'reportlab' in sys.modules and loop.quit())\n"
        "look.start()\n"
        "loop.exec()\n"
        "windows.close()\n"
    )
    assert "reportlab" in loaded_after(code)
