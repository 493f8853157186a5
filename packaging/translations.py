"""Brings `resources/translations/LANGUAGE.ts` up to date with the code, and its `.qm` for the program.

    python packaging/translations.py

Texts that are new in the code come into the `.ts` files unfinished; whoever translates them runs this again. A text
that is gone from the code goes from the files too.
"""

import ast
import errno
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
TOOLS = Path(sys.executable).parent

sys.path.insert(0, str(ROOT))


def main() -> None:
    """Update and compile every language."""
    with tempfile.TemporaryDirectory(dir=ROOT / "packaging") as scratch:
        spelt = Path(scratch) / "spelt.py"
        spelt.write_text(_spelt_out(), encoding="utf-8")
        for language in FOLDER.glob("*.ts"):
            sources = [*sorted((ROOT / "briefing" / "gui").rglob("*.py")), spelt]
            _run("lupdate", *map(str, sources), "-no-obsolete", "-locations", "none", "-ts", str(language))
            _run("lrelease", str(language), "-qm", str(language.with_suffix(".qm")))


def _spelt_out() -> str:
    """What the declared settings and the core say, as code that the tool can read: it knows neither of them."""
    calls = [f"QCoreApplication.translate('Settings', {name!r})" for name in dict.fromkeys(_settings())]
    for template in dict.fromkeys((*said_in(ROOT / "briefing"), *said_by_data())):
        number = ", None, 1" if "%n" in template else ""
        calls.append(f"QCoreApplication.translate('Core', {template!r}{number})")
    return "\n".join(calls)


def _settings() -> Iterator[str]:
    from briefing.app.settings import declared

    for setting in declared():
        yield from (setting.doc, *setting.choices.values())


def said_in(folder: Path) -> Iterator[str]:
    """The templates that the code in a folder hands to `say`. ValueError for one that is not written out there."""
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "say":
                template = node.args[0]
                if not isinstance(template, ast.Constant) or not isinstance(template.value, str):
                    raise ValueError(f"{path}:{node.lineno}: what is said must be written out")
                yield template.value


def said_by_data() -> Iterator[str]:
    """The templates that are data: what cues, formats, styles, months, sections are called, refusals."""
    from briefing.errors import system_says
    from briefing.language.cues import cues
    from briefing.language.days import MONTHS
    from briefing.model.section import SectionKind
    from briefing.pages.style import load_style, style_names
    from briefing.reading.assemble import WORDLESS
    from briefing.reading.formats import FORMATS
    from briefing.suggest.quotations import AS_LIKELY, MAY_MEAN, TAKEN_FOR, WHYS

    yield from (cue.says for cue in cues())
    yield from (words for kind in FORMATS if not kind.read for words in (kind.name, kind.remedy))
    yield from (load_style(name).label for name in style_names())
    yield from (month.title() for month in MONTHS)
    yield from (kind.replace("_", " ").capitalize() for kind in SectionKind)
    yield from (AS_LIKELY, MAY_MEAN, TAKEN_FOR, *WHYS.values(), WORDLESS)
    for number in (errno.ENOENT, errno.EACCES, errno.EISDIR, errno.ENOTDIR):
        yield str(system_says(OSError(number, os.strerror(number))))


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(TOOLS / f"pyside6-{tool}"), *arguments], check=True)


if __name__ == "__main__":
    main()
