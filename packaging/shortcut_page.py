"""The guide's page of keyboard shortcuts, made from the window's own commands: `python packaging/shortcut_page.py`."""

import sys
from collections.abc import Iterator

from product import ROOT

PAGE = ROOT / "resources" / "guide" / "shortcuts.md"
HEAD = """# Keyboard shortcuts
Ctrl+F1 shows this list in the program. On a Mac, Ctrl is the command key and Alt is the option key.

F6 goes round the article, the brief and the pages. Within the brief, the arrow keys go from entry to entry, Enter or \
F2 edits one, and Delete takes it out.
"""


def lines() -> Iterator[str]:
    """The page's lines: a table for each menu."""
    from briefing.gui.actions import Commands
    from briefing.gui.commands import Command

    yield HEAD
    for menu in Commands().menus():
        commands = [item for item in menu.items if isinstance(item, Command) and item.shortcuts]
        yield f"## {menu.title.replace('&', '')}"
        yield "| what it does | keys |"
        yield "|---|---|"
        yield from (f"| {_plain(each.text)} | {' or '.join(each.shortcuts)} |" for each in commands)
        yield ""


def _plain(text: str) -> str:
    return text.replace("&", "").rstrip("…")


def main() -> None:
    """Write the page."""
    sys.path.insert(0, str(ROOT))
    PAGE.write_text("\n".join(lines()), encoding="utf-8")


if __name__ == "__main__":
    main()
