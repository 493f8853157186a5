"""What every package says of Briefing, and where its parts lie. The version stands in `briefing/__init__.py` alone."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
BUILD = ROOT / "build"
BUNDLE = BUILD / "bundle" / "briefing"
"""The one-folder bundle that installers are made from."""
MACOS_BUNDLE = BUILD / "bundle" / "Briefing.app"
SAMPLE = ROOT / "resources" / "sample" / "sample.txt"
ICON = ROOT / "resources" / "pictures" / "briefing.svg"

IDENTIFIER = "io.github.briefing.Briefing"
"""The reverse-DNS name for AppStream, Flatpak and macOS. Whoever publishes puts a domain of theirs here."""
MEDIA_TYPE = "application/vnd.briefing+zip"
"""The media type of a `.brief` file, as `briefing.storage.package` writes it."""


def version() -> str:
    """The version, read without importing the program."""
    text = (ROOT / "briefing" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    if not found:
        raise ValueError("briefing/__init__.py names no version")
    return found[1]


def filled(template: str, **more: str) -> str:
    """A template of `packaging/` with `@VERSION@`, `@IDENTIFIER@`, `@MEDIA_TYPE@` and `more` filled in."""
    values = {"VERSION": version(), "IDENTIFIER": IDENTIFIER, "MEDIA_TYPE": MEDIA_TYPE, **more}
    return re.sub(r"@([A-Z_]+)@", lambda place: values[place[1]], (PACKAGING / template).read_text(encoding="utf-8"))


def size(folder: Path) -> float:
    """What a folder takes unpacked, in MB of a million bytes; links are not followed."""
    return sum(file.lstat().st_size for file in folder.rglob("*") if file.is_symlink() or file.is_file()) / 1e6
