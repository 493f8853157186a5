"""Details kept ready in a TOML file."""

from pathlib import Path

import pytest

from briefing.app.details import read_details, with_details
from briefing.errors import ProjectError
from briefing.model import revise
from briefing.model.article import Article
from briefing.model.brief import Brief

FULL = """
title = "Water talks"
to = "Permanent Secretary"
from = "Coastal Desk"
date = 2026-05-14
marking = "OFFICIAL"
bottom_line = "No settlement is expected."
[[source]]
outlet = "Harbour Wire"
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "details.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_details_file_fills_heading_bottom_line_and_credits(tmp_path: Path) -> None:
    brief = revise.add_source(Brief(), Article("Rain.", (), (), title="Rain falls"))
    made = with_details(brief, read_details(written(tmp_path, FULL)))
    assert made.title == "Water talks"
    assert (made.details.sender, made.details.date, made.details.marking) == ("Coastal Desk", "14 May 2026", "OFFICIAL")
    assert made.bottom_line is not None
    assert made.bottom_line.text == "No settlement is expected."
    assert (made.sources[0].credits.outlet, made.sources[0].credits.headline) == ("Harbour Wire", "Rain falls")


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ('colour = "red"', "“colour”"),
        ("to = 7", "“to”"),
        ('title = \nto = "B"', "line 1"),
        ('source = "A"', "[[source]]"),
        ('[[source]]\npage = "3"', "“page”"),
    ],
)
def test_a_wrong_details_file_is_refused_by_key_or_line(tmp_path: Path, text: str, named: str) -> None:
    with pytest.raises(ProjectError) as refused:
        read_details(written(tmp_path, text))
    assert named in str(refused.value)
    assert "details.toml" in str(refused.value)


def test_details_of_more_sources_than_there_are_are_refused(tmp_path: Path) -> None:
    brief = revise.add_source(Brief(), Article("Rain.", (), ()))
    with pytest.raises(ProjectError, match="2 sources, and the brief has 1"):
        with_details(brief, read_details(written(tmp_path, FULL + '[[source]]\noutlet = "Tarn Post"\n')))


def test_details_that_are_not_there_are_reported(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match=r"details\.toml"):
        read_details(tmp_path / "details.toml")
