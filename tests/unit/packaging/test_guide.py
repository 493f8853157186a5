"""The guide is whole: its links lead somewhere, the program knows its commands, its lists are up to date."""

import re
import shlex
import tomllib
from importlib import import_module
from pathlib import Path

import pytest

from briefing.app.details import read_details
from briefing.cli.parser import parser

ROOT = Path(__file__).parents[3]
GUIDE = ROOT / "resources" / "guide"
PAGES = sorted(GUIDE.glob("*.md"))
COMMANDS = [
    line.strip().partition("   ")[0]
    for page in PAGES
    for line in page.read_text(encoding="utf-8").splitlines()
    if line.startswith("    briefing ")
]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_link_and_picture_is_there(page: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)\)", page.read_text(encoding="utf-8"))
    assert not [link for link in links if not link.startswith("http") and not (GUIDE / link).is_file()]


def test_the_front_page_leads_to_every_page() -> None:
    front = (GUIDE / "index.md").read_text(encoding="utf-8")
    assert not [page.name for page in PAGES if page.name != "index.md" and f"({page.name})" not in front]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_one_that_the_program_knows(command: str) -> None:
    parser().parse_args(shlex.split(command.partition(" | ")[0])[1:])


def test_every_command_of_the_program_is_in_the_guide() -> None:
    text = (GUIDE / "command-line.md").read_text(encoding="utf-8")
    known = re.findall(r"^    (\w+)  ", parser().format_help(), re.MULTILINE)
    assert known
    assert not [name for name in known if f"briefing {name} " not in text]


def test_its_toml_examples_are_what_the_program_reads(tmp_path: Path) -> None:
    from briefing.pages.style import load_style

    texts = {page.stem: re.findall(r"```toml\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL) for page in PAGES}
    (tmp_path / "details.toml").write_text(texts["command-line"][0], encoding="utf-8")
    (tmp_path / "style.toml").write_text(texts["styles"][0], encoding="utf-8")
    assert read_details(tmp_path / "details.toml").title == tomllib.loads(texts["command-line"][0])["title"]
    assert load_style(str(tmp_path / "style.toml")).limits.words == 300


def test_the_files_that_contributors_are_sent_to_are_there() -> None:
    text = (GUIDE / "contributing.md").read_text(encoding="utf-8")
    named = re.findall(r"`?((?:briefing|tests|packaging|resources|\.github)/[\w./-]+\w)", text)
    assert named
    assert not [name for name in named if "FORMAT" not in name and not (ROOT / name).exists()]


def test_the_page_of_shortcuts_is_made_from_the_commands_of_today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    page = import_module("shortcut_page")
    remedy = "run packaging/shortcut_page.py"
    assert page.PAGE.read_text(encoding="utf-8") == "\n".join(page.lines()), remedy
