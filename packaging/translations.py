"""Brings `resources/translations/LANGUAGE.ts` up to date with the code, and its `.qm` for the program.

    python packaging/translations.py

Texts that are new in the code come into the `.ts` files unfinished; whoever translates them runs this again. A text
that is gone from the code goes from the files too.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
TOOLS = Path(sys.executable).parent

sys.path.insert(0, str(ROOT))


def main() -> None:
    """Update and compile every language."""
    with tempfile.TemporaryDirectory(dir=ROOT / "packaging") as scratch:
        spelt = Path(scratch) / "settings.py"
        spelt.write_text(_spelt_out(), encoding="utf-8")
        for language in FOLDER.glob("*.ts"):
            sources = [*sorted((ROOT / "briefing" / "gui").rglob("*.py")), spelt]
            _run("lupdate", *map(str, sources), "-no-obsolete", "-locations", "none", "-ts", str(language))
            _run("lrelease", str(language), "-qm", str(language.with_suffix(".qm")))


def _spelt_out() -> str:
    """What the declared settings are called, as code that the tool can read: there, they are data."""
    from briefing.app.settings import declared

    names = [name for setting in declared() for name in (setting.doc, *setting.choices.values())]
    return "\n".join(f"QCoreApplication.translate('Settings', {name!r})" for name in dict.fromkeys(names))


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(TOOLS / f"pyside6-{tool}"), *arguments], check=True)


if __name__ == "__main__":
    main()
