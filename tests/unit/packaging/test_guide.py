"""The guide is whole: its links lead somewhere, the program knows its commands, its lists are up to date."""

import io
import re
import shlex
import tomllib
from importlib import import_module
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as DocxDocument

from briefing.app.details import read_details
from briefing.app.drafting import draft
from briefing.cli.commands import run
from briefing.cli.parser import parser
from briefing.storage.brief_file import save
from tests.briefs import read_article

ROOT = Path(__file__).parents[3]
GUIDE = ROOT / "resources" / "guide"
PAGES = sorted(GUIDE.glob("*.md"))
COMMANDS = [
    line.strip().partition("   ")[0].partition(" | jq")[0]
    for page in (*PAGES, ROOT / "README.md")
    for line in page.read_text(encoding="utf-8").splitlines()
    if line.startswith(("    briefing ", "    cat article.txt | briefing "))
]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_link_and_picture_is_there(page: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)\)", page.read_text(encoding="utf-8"))
    assert not [link for link in links if not link.startswith("http") and not (GUIDE / link).is_file()]


def test_the_front_page_leads_to_every_page() -> None:
    front = (GUIDE / "index.md").read_text(encoding="utf-8")
    assert not [page.name for page in PAGES if page.name != "index.md" and f"({page.name})" not in front]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what the commands name; what one of them writes, the next may read."""
    folder = tmp_path_factory.mktemp("desk")
    sample = (ROOT / "resources" / "sample" / "sample.txt").read_text(encoding="utf-8")
    (folder / "news").mkdir()
    for name in ("article.txt", "a.txt", "b.txt", "news/one.txt", "news/two.txt"):
        (folder / name).write_text(f"{sample}\nRead in {name}.\n", encoding="utf-8")
    (folder / "details.toml").write_text(_example("command-line"), encoding="utf-8")
    (folder / "coastal.toml").write_text(_example("styles"), encoding="utf-8")
    (folder / "page.html").write_text(
        "<article><p>" + sample.replace("\n\n", "</p><p>") + "</p></article>", encoding="utf-8"
    )
    save(draft([read_article(str(folder / "article.txt"))]).brief, folder / "note.brief")
    _template().save(str(folder / "ministry.dotx"))
    return folder


def _example(page: str) -> str:
    """The TOML that a page of the guide shows."""
    text = (GUIDE / f"{page}.md").read_text(encoding="utf-8")
    return text.partition("```toml\n")[2].partition("```")[0]


def _template() -> DocxDocument:
    """The least that a ministry's template may be."""
    template = Document()
    template.add_paragraph("{{to}}")
    template.add_paragraph("{{body}}")
    return template


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_does_its_work(
    command: str, desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(desk)
    if command.startswith("cat "):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO((desk / "article.txt").read_bytes())))
    if "brief.docx" in command and not (desk / "brief.docx").exists():  # another command's work, where this runs alone
        assert run(["export", "article.txt", "-o", "brief.pdf", "-o", "brief.docx"]) == 0
    assert run(shlex.split(command)[shlex.split(command).index("briefing") + 1 :]) == 0, capsys.readouterr().err


def test_every_command_of_the_program_is_in_the_guide() -> None:
    text = (GUIDE / "command-line.md").read_text(encoding="utf-8")
    known = re.findall(r"^    (\w+)  ", parser().format_help(), re.MULTILINE)
    assert known
    assert not [name for name in known if f"briefing {name} " not in text]


def test_its_toml_examples_are_what_the_program_reads(tmp_path: Path) -> None:
    from briefing.pages.style import load_style

    (tmp_path / "details.toml").write_text(_example("command-line"), encoding="utf-8")
    (tmp_path / "style.toml").write_text(_example("styles"), encoding="utf-8")
    assert read_details(tmp_path / "details.toml").title == tomllib.loads(_example("command-line"))["title"]
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


PICTURE = re.compile(r"!\[([^\]]*)\]\((?:\.\./|resources/)pictures/([\w-]+)\.png\)")
"""A picture in a page: its words for those who do not see it, and its name."""


def _pictures() -> list[tuple[str, str]]:
    pages = (*PAGES, ROOT / "README.md")
    return [found for page in pages for found in PICTURE.findall(page.read_text(encoding="utf-8"))]


def test_the_script_makes_each_picture_that_is_shown_and_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    made = set(import_module("states").GUIDE)
    remedy = "run packaging/screenshots.py --guide"
    assert {name for _, name in _pictures()} == made
    assert {path.stem for path in (GUIDE.parent / "pictures").glob("*.png")} == made, remedy


def test_each_picture_is_told_to_those_who_do_not_see_it() -> None:
    assert not [name for words, name in _pictures() if len(words.split()) < 4]


def test_the_pictures_are_small() -> None:
    assert sum(path.stat().st_size for path in (GUIDE.parent / "pictures").iterdir()) < 1_500_000
