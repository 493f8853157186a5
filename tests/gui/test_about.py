"""The about box names everything that the program is made with."""

import re
import tomllib
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefing.gui.about import AboutBox

FONTS = {"font-source-serif-pro": "Source Serif", "font-source-sans-pro": "Source Sans", "pymupdf-fonts": "Noto"}


def test_every_dependency_is_named_with_its_licence(qtbot: QtBot) -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = [re.split(r"[<>=~]", each)[0].removesuffix("-Essentials") for each in project["dependencies"]]
    parent = QWidget()
    qtbot.addWidget(parent)
    said = AboutBox(parent).informativeText().lower()
    assert [name for name in names if FONTS.get(name, name).lower() not in said] == []
    assert all(licence in said for licence in ("mit licence", "lgpl 3", "bsd", "ofl 1.1"))
